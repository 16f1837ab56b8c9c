import {html, nothing, type TemplateResult} from 'lit';
import {detail} from '../../i18n/en/detail.js';
import {wordsFor} from '../../i18n/languages.js';
import {sourcesOf} from '../../model/sources.js';
import type {Cell, Provider} from '../../model/types.js';
import {ownerIcon} from './icons.js';
import {sourceList} from './sources.js';

/** A line of its own, where there is something to say. */
const aside = (text: string | undefined): TemplateResult | typeof nothing =>
  text
    ? html`
        <p class="aside">${text}</p>
      `
    : nothing;

/** What stands behind a cell: the condition, both halves of the work, how sure it is, and where it is written. */
export const cellTexts = (cell: Cell, provider: Provider, language: string): TemplateResult => {
  const words = wordsFor('detail', detail, language);
  if (!provider.texts)
    return html`
      ${aside(words.loading)}
    `;
  if (cell.owner === 'not-applicable')
    return html`
      <p>${cell.why}</p>
      ${aside(cell.note)}
    `;
  return html`
    ${
      cell.condition
        ? html`
            <p class="condition">${words.condition(cell.condition)}</p>
          `
        : nothing
    }
    <dl class="halves">
      <div>
        <dt>
          <i class="sw p">${ownerIcon('provider')}</i>
          ${words.does(provider.short)}
        </dt>
        <dd>${cell.provider}</dd>
      </div>
      <div>
        <dt>
          <i class="sw c">${ownerIcon('customer')}</i>
          ${words.youDo}
        </dt>
        <dd>${cell.customer}</dd>
      </div>
    </dl>
    ${aside(words.confidence[cell.confidence])}${aside(cell.note)} ${sourceList(sourcesOf(provider, cell), words)}
  `;
};
