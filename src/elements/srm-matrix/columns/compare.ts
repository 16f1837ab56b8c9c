import {html, nothing, type TemplateResult} from 'lit';
import type {columns as Words} from '../../../i18n/en/columns.js';
import {pick} from '../filters/pick.js';
import type {Entries} from './entries.js';

/** Ids of two services. */
export type Pair = readonly [first: string, second: string];

interface Compare {
  readonly entries: Entries;
  readonly pair: Pair;
  /** Whether only differences are shown; undefined where it makes no sense to ask. */
  readonly differences: boolean | undefined;
  readonly words: typeof Words;
  readonly onPair: (pair: Pair) => void;
  readonly onCompare: () => void;
  readonly onDifferences: (on: boolean) => void;
}

/** Two services, and only what differs between them. */
export const compare = ({entries, pair, differences, words, ...on}: Compare): TemplateResult => {
  const [first, second] = pair;
  const select = (label: string, value: string, onChange: (id: string) => void): TemplateResult => html`
    <select aria-label=${label} @change=${(event: Event) => onChange((event.target as HTMLSelectElement).value)}>
      ${[...entries.values()].map(
        ({id, short}) => html`
          <option value=${id} .selected=${id === value}>${short}</option>
        `,
      )}
    </select>
  `;
  return html`
    <div role="group" aria-labelledby="columns-compare">
      <p class="name" id="columns-compare">${words.compare}</p>
      <div class="picks pair">
        ${select(words.first, first, (id) => on.onPair([id, id === second ? first : second]))}
        <span>${words.with}</span>
        ${select(words.second, second, (id) => on.onPair([id === first ? second : first, id]))}
        <button class="btn" @click=${on.onCompare}>${words.show}</button>
        ${
          differences === undefined
            ? nothing
            : pick({label: words.differences, checked: differences, onChange: on.onDifferences})
        }
      </div>
    </div>
  `;
};
