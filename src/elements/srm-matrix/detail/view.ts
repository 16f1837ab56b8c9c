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

/** A line of its own, where there is something to say. */
const aside = (text: string | undefined): TemplateResult | typeof nothing =>
  text
    ? html`
        <p class="aside">${text}</p>
      `
    : nothing;

const one = ({cell}: Part, input: DetailInput): TemplateResult => {
  const {provider, common} = input;
  if (!provider.texts)
    return html`
      ${aside(common.loading)}
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
            <p class="condition">${common.condition(cell.condition)}</p>
          `
        : nothing
    }
    ${halves(cell, input)}${aside(common.confidence[cell.confidence])}${aside(cell.note)}
    ${sourceList(sourcesOf(provider, cell), common)}
  `;
};

const several = (parts: readonly Part[], {provider, common, words, onPart}: DetailInput): TemplateResult => html`
  <p class="about">${words.parts}</p>
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
    ${area.kind === 'atomic' && only ? one(only, input) : several(parts, input)}
  `;
};
