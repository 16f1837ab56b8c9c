import {html, nothing, svg, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {columns as Words} from '../../../i18n/en/columns.js';
import {drag} from './drag.js';
import type {Entry} from './entries.js';

const icon = (path: string): TemplateResult => html`
  <svg
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    stroke-width="1.8"
    stroke-linecap="round"
    aria-hidden="true"
  >
    ${svg`<path d=${path} />`}
  </svg>
`;
const UP = icon('M8 13V3.5M4 7l4-4 4 4');
const DOWN = icon('M8 3v9.5M4 9l4 4 4-4');
const CROSS = icon('M4 4l8 8M12 4l-8 8');
const GRIP = icon('M3 5.5h10M3 10.5h10');

/** What the reader asks of a column. */
export interface Order {
  readonly onMove: (from: number, to: number, focus?: 'earlier' | 'later') => void;
  readonly onRemove: (entry: Entry) => void;
}

/** The columns from first to last; each can be moved and, unless it is the only one, removed. */
export const order = (chosen: readonly Entry[], words: typeof Words, {onMove, onRemove}: Order): TemplateResult => {
  // a button at its end stays in place and does nothing, so that it keeps the focus
  const tool = (name: string, label: string, body: TemplateResult, act?: () => void): TemplateResult => html`
    <button class="tool" data-do=${name} aria-label=${label} aria-disabled=${act ? nothing : 'true'} @click=${act}>
      ${body}
    </button>
  `;
  const last = chosen.length - 1;
  return html`
    <ol class="order" aria-label=${words.chosen}>
      ${repeat(
        chosen,
        ({id}) => id,
        (entry, i) => html`
          <li data-id=${entry.id}>
            <span
              class="grip"
              aria-hidden="true"
              @pointerdown=${(event: PointerEvent) => drag(event, (from, to) => onMove(from, to))}
            >
              ${GRIP}
            </span>
            <span class="who">
              <b>${entry.short}</b>
              ${
                entry.name === entry.short
                  ? nothing
                  : html`
                      <span>${entry.name}</span>
                    `
              }
            </span>
            ${tool('earlier', words.earlier(entry.short), UP, i ? () => onMove(i, i - 1, 'earlier') : undefined)}
            ${tool('later', words.later(entry.short), DOWN, i < last ? () => onMove(i, i + 1, 'later') : undefined)}
            ${tool('remove', words.remove(entry.short), CROSS, last ? () => onRemove(entry) : undefined)}
          </li>
        `,
      )}
    </ol>
  `;
};
