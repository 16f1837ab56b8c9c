import {html, nothing, type TemplateResult} from 'lit';
import type {columns as Words} from '../../../i18n/en/columns.js';
import type {services as ServiceWords} from '../../../i18n/en/services.js';
import {SERVICE_MODELS} from '../../../model/types.js';
import {picks} from '../filters/pick.js';
import type {Entries, Entry} from './entries.js';

/** From more services than these on they can be searched. */
const MANY = 12;

interface Add {
  readonly entries: Entries;
  readonly chosen: readonly string[];
  readonly words: typeof Words & typeof ServiceWords;
  readonly onToggle: (entry: Entry, on: boolean, box: Element) => void;
  /** The reader types in the search field. */
  readonly onFind: () => void;
}

/** Every service under its model, to be added or taken away. */
export const add = ({entries, chosen, words, onToggle, onFind}: Add): TemplateResult => html`
  <div class="add" role="group" aria-label=${words.services}>
    ${
      entries.size > MANY
        ? html`
            <div class="seek">
              <label class="name" for="columns-find">${words.find}</label>
              <input id="columns-find" type="search" autocomplete="off" @input=${onFind} />
              <p class="aside" role="status" dir="auto"></p>
            </div>
          `
        : nothing
    }
    ${[...SERVICE_MODELS, undefined].map((model) =>
      picks(
        model ? words.model[model] : words.more,
        [...entries.values()]
          .filter((entry) => entry.model === model)
          .map((entry) => ({
            id: entry.id,
            label: entry.short,
            checked: chosen.includes(entry.id),
            onChange: (on, box) => onToggle(entry, on, box),
          })),
      ),
    )}
  </div>
`;

/** Hides the services whose names lack what is typed. Done by hand: a search must not draw the table anew. */
export const find = (root: ParentNode, entries: Entries, words: typeof Words): void => {
  const field = root.querySelector<HTMLInputElement>('#columns-find');
  if (!field) return;
  const query = field.value.trim().toLowerCase();
  let count = 0;
  for (const label of root.querySelectorAll<HTMLElement>('.add .pick')) {
    const {id = '', short = '', name = ''} = entries.get(label.dataset['id'] ?? '') ?? {};
    label.hidden = ![id, short, name].some((text) => text.toLowerCase().includes(query));
    count += Number(!label.hidden);
  }
  for (const fieldset of root.querySelectorAll<HTMLElement>('.add fieldset')) {
    fieldset.hidden = !fieldset.querySelector('.pick:not([hidden])');
  }
  const status = root.querySelector('.seek [role=status]')!;
  const text = query ? words.found(count) : '';
  if (status.textContent !== text) status.textContent = text;
};
