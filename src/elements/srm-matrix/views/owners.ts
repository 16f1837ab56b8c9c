import {html, nothing, type TemplateResult} from 'lit';
import type {Half, ListedTask, OwnerList, Place} from '../../../model/by-owner.js';
import {ownerClass, ownerIcon} from '../../parts/icons.js';
import type {ViewInput} from './input.js';
import {head, item, ownerTag} from './item.js';

const half = ({place, text, tasks}: Half, input: ViewInput): TemplateResult => {
  const {words} = input;
  return html`
    <p class="half ${place === 'depends' ? '' : ownerClass(place)}">
      <b>
        ${place === 'depends' ? words.either(input.owner('customer'), input.owner('provider')) : [ownerIcon(place), input.owner(place)]}
      </b>
      ${text || words.tasks(tasks.map(({label}) => label))}
    </p>
  `;
};

const halves = ({halves: all, example}: ListedTask, input: ViewInput): TemplateResult | typeof nothing =>
  all.some(({text, tasks}) => text || tasks.length)
    ? html`
        ${
          example
            ? html`
                <p class="note">${input.words.example(example.short)}</p>
              `
            : nothing
        }
        <div class="both">${all.map((one) => half(one, input))}</div>
      `
    : nothing;

const ownersOn = ({on}: ListedTask, depends: boolean, input: ViewInput): TemplateResult | typeof nothing =>
  on.length
    ? html`
        <p class="note">
          ${depends ? nothing : input.words.except}
          ${on.map(
            ({owner, services}) => html`
              <span class="on-some">
                ${ownerTag(owner, input)} ${input.words.onServices(services.map((s) => s.short))}
              </span>
            `,
          )}
        </p>
      `
    : nothing;

const task = (entry: ListedTask, place: Place, input: ViewInput): TemplateResult => {
  const {area, conditions, why} = entry;
  const {words} = input;
  const notes = [
    ...conditions.map(({text, tasks}) =>
      words.condition(area.kind === 'atomic' ? text : `${text} (${words.tasks(tasks.map(({label}) => label))})`),
    ),
    ...why,
  ];
  return html`
    <li>
      ${item(area, entry.service, input)} ${halves(entry, input)} ${ownersOn(entry, place === 'depends', input)}
      ${notes.map(
        (text) => html`
          <p class="note">${text}</p>
        `,
      )}
    </li>
  `;
};

const title = (place: Place, input: ViewInput): TemplateResult | string =>
  place === 'depends'
    ? input.words.depends
    : place === 'not-applicable'
      ? input.words.notApplicable
      : html`
          ${ownerIcon(place)}${input.owner(place)}
        `;

/** The provider's own phrase for a side; its own data center has none. */
const phrase = (place: Place, {provider: {pillars}, service, words}: ViewInput): string =>
  place === 'depends'
    ? words.dependsNote
    : (place === 'customer' || place === 'provider') && service?.model !== 'on-premises'
      ? (pillars?.[place] ?? '')
      : '';

const block = (place: Place, list: OwnerList, input: ViewInput): TemplateResult | typeof nothing => {
  const tasks = list[place];
  // the two sides always stand there: an empty one says something too
  if (!tasks.length && place !== 'customer' && place !== 'provider') return nothing;
  return html`
    <div class="block ${place} ${place === 'customer' || place === 'provider' ? ownerClass(place) : ''}">
      ${head(
        input.level,
        title(place, input),
        html`
          <span class="phrase">${phrase(place, input)}</span>
        `,
      )}
      ${
        tasks.length
          ? html`
              <ul>
                ${tasks.map((entry) => task(entry, place, input))}
              </ul>
            `
          : html`
              <p class="none">${input.words.none}</p>
            `
      }
    </div>
  `;
};

/**
 * The picture of the two halves, drawn from the model: the customer's tasks on top, the provider's at the
 * bottom, the line between them. What moves stands where the line runs; what is shared, beside it.
 */
export const owners = (list: OwnerList, input: ViewInput): TemplateResult => html`
  <div class="owners">
    <div class="stack">${(['customer', 'depends', 'provider'] as const).map((place) => block(place, list, input))}</div>
    ${block('shared', list, input)} ${block('not-applicable', list, input)}
  </div>
`;
