import {html, type TemplateResult} from 'lit';
import type {Recall} from '../../../model/recall.js';
import type {MatrixHost} from '../host.js';
import type {RecallWords} from './words.js';

const RANDOM = 10;

/** What can be left blank: value of the attribute and its name. What the author asks for is always among it. */
const choices = ({blanks, targets}: Recall, host: MatrixHost, words: RecallWords): ReadonlyMap<string, string> => {
  const all = new Map([['', words.all]]);
  if (targets.length > RANDOM) all.set(String(RANDOM), words.random(RANDOM));
  if (/^\d+$/.test(blanks)) all.set(blanks, words.random(Number(blanks)));
  for (const {id, short} of host.columns) all.set(id, words.column(short));
  if (!all.has(blanks)) all.set(blanks, words.column(host.offered[blanks] ?? blanks));
  return all;
};

const instruction = ({phase}: Recall, asks: boolean, words: RecallWords): TemplateResult | string => {
  if (!asks) return words.nothing;
  if (phase === 'checked') return words.howChecked;
  return html`
    <span class="r-typed">${words.how(words.letters)}</span>
    <span class="r-touched">${words.howTouch}</span>
  `;
};

/** Over the table: what to do, and with which cells. @param asks false when nothing can be filled */
export const bar = (state: Recall, asks: boolean, host: MatrixHost, words: RecallWords): TemplateResult => html`
  <div class="r-bar" part="recall">
    <p>${instruction(state, asks, words)}</p>
    <label>
      <span class="aside">${words.which}</span>
      <select @change=${(event: Event) => (host.blanks = (event.target as HTMLSelectElement).value)}>
        ${[...choices(state, host, words)].map(
          ([value, name]) => html`
            <option value=${value} .selected=${value === state.blanks}>${name}</option>
          `,
        )}
      </select>
    </label>
  </div>
`;
