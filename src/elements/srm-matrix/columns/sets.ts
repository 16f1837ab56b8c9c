import {html, type TemplateResult} from 'lit';
import type {columns as Words} from '../../../i18n/en/columns.js';
import type {Provider} from '../../../model/types.js';
import type {Entries} from './entries.js';

interface Sets {
  readonly model: Provider;
  readonly entries: Entries;
  readonly chosen: readonly string[];
  readonly words: typeof Words;
  readonly onChoose: (services: readonly string[]) => void;
}

/** Columns that go together: the usual ones, the ladders, all. */
export const sets = ({model, entries, chosen, words, onChoose}: Sets): TemplateResult => {
  const all: readonly (readonly [label: string, services: readonly string[]])[] = [
    [words.usual, model.columns],
    ...model.ladders.map(({label, rungs}) => [label, rungs] as const),
    [words.all(entries.size), [...entries.keys()]],
  ];
  return html`
    <div role="group" aria-labelledby="columns-sets">
      <p class="name" id="columns-sets">${words.sets}</p>
      <div class="picks">
        ${all.map(
          ([label, services]) => html`
            <button
              class="btn ghost"
              aria-pressed=${services.join() === chosen.join()}
              @click=${() => onChoose(services)}
            >
              ${label}
            </button>
          `,
        )}
      </div>
    </div>
  `;
};
