import {html, nothing, type TemplateResult} from 'lit';
import type {CategoryControls, CategoryList, Control} from '../../../model/by-category.js';
import {crossing} from '../../../model/lookup.js';
import {exampleOf, placeOf} from '../../../model/by-owner.js';
import {bandOf} from '../../../model/rows.js';
import type {Area} from '../../../model/types.js';
import type {ViewInput} from './input.js';
import {head, item, ownerTag} from './item.js';

const owner = (area: Area, input: ViewInput): TemplateResult => {
  const {provider, service, words} = input;
  const place = service ? crossing(provider, service.id, area).owner : placeOf(bandOf(provider, area));
  return place === 'depends'
    ? html`
        <span class="tag n">${words.dependsShort}</span>
      `
    : ownerTag(place, input);
};

const control = (area: Area, input: ViewInput): TemplateResult => {
  const {provider, service, columns} = input;
  return html`
    ${item(area, (service ?? exampleOf(provider, area, columns))?.id, input)} ${owner(area, input)}
  `;
};

const controls = (list: readonly Control[], input: ViewInput): TemplateResult => html`
  <ul>
    ${list.map(
      ({area, parts}) => html`
        <li>
          <div class="control">${control(area, input)}</div>
          ${
            parts.length
              ? html`
                  <ul>
                    ${parts.map(
                      (part) => html`
                        <li class="control">${control(part, input)}</li>
                      `,
                    )}
                  </ul>
                `
              : nothing
          }
        </li>
      `,
    )}
  </ul>
`;

const group = (label: string, list: readonly Control[], input: ViewInput): TemplateResult | typeof nothing =>
  list.length
    ? html`
        <div class="sort" role="heading" aria-level=${Math.min(6, input.level + 1)}>${label}</div>
        ${controls(list, input)}
      `
    : nothing;

/** From so many rows on, a category is given the whole width. */
const MANY = 15;

const rowsIn = ({official, others}: CategoryControls): number =>
  [...official, ...others].reduce((sum, {parts}) => sum + 1 + parts.length, 0);

/** The provider's own sorting of controls. What it names itself is set apart from what this model adds. */
export const categories = (list: CategoryList, input: ViewInput): TemplateResult => {
  const {words, provider, level} = input;
  if (!provider.categories.length)
    return html`
      <p class="say">${words.noCategories(provider.short)}</p>
      <div class="block">${controls(list.without, input)}</div>
    `;
  return html`
    <div class="categories ${list.categories.some((one) => rowsIn(one) > MANY) ? 'many' : ''}">
      ${list.categories.map(
        ({category, official, others}) => html`
          <div class="block">
            ${head(level, category.label)}
            <p class="description">${category.description}</p>
            ${group(words.official(provider.short), official, input)} ${group(words.sorted, others, input)}
            ${
              official.length + others.length
                ? nothing
                : html`
                    <p class="none">${words.none}</p>
                  `
            }
          </div>
        `,
      )}
    </div>
    ${
      list.without.length
        ? html`
            <div class="block">${head(level, words.without)}${controls(list.without, input)}</div>
          `
        : nothing
    }
  `;
};
