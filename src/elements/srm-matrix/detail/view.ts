import {html, nothing, type TemplateResult} from 'lit';
import type {common as Common, matrix as Matrix} from '../../../i18n/en.js';
import {crossing, sourcesOf, type Part} from '../../../model/lookup.js';
import type {Area, OwnedCell, Provider, Service} from '../../../model/types.js';
import {ownerClass, ownerIcon} from '../../parts/icons.js';
import {sourceList} from '../../parts/sources.js';

interface DetailInput {
  readonly provider: Provider;
  readonly service: Service;
  readonly area: Area;
  readonly common: typeof Common;
  readonly words: typeof Matrix;
  /** Opens the detail of one task of a composite. */
  readonly onPart: (area: string) => void;
}

const halves = (cell: OwnedCell, {provider, common}: DetailInput): TemplateResult => html`
  <dl class="halves">
    <div>
      <dt>
        <i class="sw p">${ownerIcon('provider')}</i>
        ${common.does(provider.short)}
      </dt>
      <dd>${cell.provider}</dd>
    </div>
    <div>
      <dt>
        <i class="sw c">${ownerIcon('customer')}</i>
        ${common.youDo}
      </dt>
      <dd>${cell.customer}</dd>
    </div>
  </dl>
`;

const one = ({cell}: Part, input: DetailInput): TemplateResult =>
  !input.provider.texts
    ? html`
        <p>${input.common.loading}</p>
      `
    : cell.owner === 'not-applicable'
      ? html`
          <p>${cell.why}</p>
        `
      : html`
          ${
            cell.condition
              ? html`
                  <p class="condition">${input.common.condition(cell.condition)}</p>
                `
              : nothing
          }
          ${halves(cell, input)}${
            cell.confidence === 'high'
              ? nothing
              : html`
                  <p class="aside">${input.common.confidence[cell.confidence]}</p>
                `
          }
        `;

const several = (parts: readonly Part[], {provider, common, words, onPart}: DetailInput): TemplateResult => html`
  <h4>${words.parts}</h4>
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
    <h4 id="about">
      <span class="own ${ownerClass(owner)}">${ownerIcon(owner)}${common.owner(owner, provider.short)}</span>
      ${area.label}, ${service.name}
    </h4>
    ${area.kind === 'atomic' && only ? one(only, input) : several(parts, input)}
    ${
      area.kind === 'atomic' && only?.cell.note
        ? html`
            <p class="aside">${only.cell.note}</p>
          `
        : nothing
    }
    ${only && area.kind === 'atomic' ? sourceList(sourcesOf(provider, only.cell), common) : nothing}
  `;
};
