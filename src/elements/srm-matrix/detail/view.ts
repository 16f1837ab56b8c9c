import {html, nothing, type TemplateResult} from 'lit';
import {common as commonWords} from '../../../i18n/en/common.js';
import {detail as english} from '../../../i18n/en/detail.js';
import type {common as Common, detail as DetailWords} from '../../../i18n/en.js';
import {wordsFor} from '../../../i18n/languages.js';
import {crossing, type Part} from '../../../model/lookup.js';
import {masteryOf} from '../../../model/mastery.js';
import type {Area, Provider, Service} from '../../../model/types.js';
import {cellTexts} from '../../parts/cell-texts.js';
import {ownerClass, ownerIcon} from '../../parts/icons.js';
import type {MatrixHost} from '../host.js';
import {cellKey} from '../table/cell-key.js';
import {actions, type Copied} from './actions.js';

export interface DetailInput {
  readonly host: MatrixHost;
  readonly provider: Provider;
  readonly service: Service;
  readonly area: Area;
  /** Leads to this cell. */
  readonly address: string;
  readonly copied: Copied;
  readonly onCopy: () => void;
  readonly onClose: () => void;
}

const several = (
  parts: readonly Part[],
  {host, provider, service}: DetailInput,
  words: typeof DetailWords,
  common: typeof Common,
): TemplateResult => html`
  <p class="about">${words.parts}</p>
  <ul class="parts">
    ${parts.map(
      ({area, cell}) => html`
        <li>
          <button @click=${() => host.open({service: service.id, area: area.id})}>
            <span>${area.label}</span>
            <span class="own ${ownerClass(cell.owner)}">
              ${ownerIcon(cell.owner)}${common.owner(cell.owner, provider.short)}
            </span>
          </button>
        </li>
      `,
    )}
  </ul>
`;

/** What stands behind a cell: both halves of the work, the condition, the source; or the tasks of a composite. */
export const detailView = (input: DetailInput): TemplateResult => {
  const {host, provider, service, area} = input;
  const words = wordsFor('detail', english, host.language);
  const common = wordsFor('common', commonWords, host.language);
  const {owner, parts} = crossing(provider, service.id, area);
  const [only] = parts;
  const answers = host.scope.state.mastery[cellKey(area.id, service.id)];
  return html`
    <p id="about" class="about">
      <span class="own ${ownerClass(owner)}">${ownerIcon(owner)}${common.owner(owner, provider.short)}</span>
      ${area.label}, ${service.name}
    </p>
    ${area.kind === 'atomic' && only ? cellTexts(only.cell, provider, host.language) : several(parts, input, words, common)}
    ${
      answers
        ? html`
            <p class="aside">${words.mastery[masteryOf(answers)](answers[0], answers[1])}</p>
          `
        : nothing
    }
    ${actions(input, words)}
    <button class="close" aria-label=${words.close} @click=${input.onClose}>×</button>
  `;
};
