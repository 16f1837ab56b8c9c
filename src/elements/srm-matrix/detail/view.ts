import {html, type TemplateResult} from 'lit';
import {detail as english} from '../../../i18n/en/detail.js';
import type {common as Common} from '../../../i18n/en.js';
import {wordsFor} from '../../../i18n/languages.js';
import {crossing, type Part} from '../../../model/lookup.js';
import type {Area, Provider, Service} from '../../../model/types.js';
import {cellTexts} from '../../parts/cell-texts.js';
import {ownerClass, ownerIcon} from '../../parts/icons.js';

interface DetailInput {
  readonly provider: Provider;
  readonly service: Service;
  readonly area: Area;
  readonly common: typeof Common;
  readonly language: string;
  /** Opens the detail of one task of a composite. */
  readonly onPart: (area: string) => void;
  readonly onClose: () => void;
}

const several = (parts: readonly Part[], {provider, common, language, onPart}: DetailInput): TemplateResult => html`
  <p class="about">${wordsFor('detail', english, language).parts}</p>
  <ul class="parts">
    ${parts.map(
      ({area, cell}) => html`
        <li>
          <button @click=${() => onPart(area.id)}>
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
export const detail = (input: DetailInput): TemplateResult => {
  const {provider, service, area, common} = input;
  const {owner, parts} = crossing(provider, service.id, area);
  const [only] = parts;
  return html`
    <p id="about" class="about">
      <span class="own ${ownerClass(owner)}">${ownerIcon(owner)}${common.owner(owner, provider.short)}</span>
      ${area.label}, ${service.name}
    </p>
    ${area.kind === 'atomic' && only ? cellTexts(only.cell, provider, input.language) : several(parts, input)}
    <button class="close" aria-label=${wordsFor('detail', english, input.language).close} @click=${input.onClose}>
      ×
    </button>
  `;
};
