import {html, type TemplateResult} from 'lit';
import {filters} from '../../../i18n/en/filters.js';
import {wordsFor} from '../../../i18n/languages.js';
import type {MatrixHost} from '../host.js';
import {countOf} from './count.js';

/** Lets every row and column stand again. The button that was pressed may be gone then: the focus goes to the filters, else to the table. */
const clear = async (host: MatrixHost): Promise<void> => {
  host.groups = host.owners = host.models = host.categories = undefined;
  host.differences = false;
  await host.updateComplete;
  host.say(countOf(host));
  host.root.querySelector<HTMLElement>('[part~=filter-button],[data-key][tabindex="0"]')?.focus();
};

export const clearButton = (host: MatrixHost): TemplateResult => html`
  <button class="btn ghost" @click=${() => void clear(host)}>
    ${wordsFor('filters', filters, host.language).clear}
  </button>
`;

/** Stands in the place of a table of which the filters leave nothing. */
export const empty = (host: MatrixHost): TemplateResult => html`
  <div class="head" part="empty">
    <p>${wordsFor('filters', filters, host.language).none}</p>
    ${clearButton(host)}
  </div>
`;
