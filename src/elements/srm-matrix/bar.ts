import {html, nothing, type TemplateResult} from 'lit';
import type {matrix as Matrix} from '../../i18n/en.js';
import type {Columns} from './columns/index.js';
import type {MatrixHost} from './host.js';
import {isTable} from './wants.js';

/** What a matrix offers that says nothing about its controls: more rows, other columns. */
export const bar = (
  host: MatrixHost,
  words: typeof Matrix,
  columns: Columns | undefined,
  onChoose: () => void,
): TemplateResult | typeof nothing =>
  host.controls === undefined
    ? html`
        <div class="bar" part="controls">
          <button class="btn ghost" @click=${() => (host.rows = host.rows === 'all' ? 'glance' : 'all')}>
            ${host.rows === 'all' ? words.fewRows : words.allRows}
          </button>
          ${
            !isTable(host)
              ? nothing
              : (columns?.render() ??
                html`
                  <button class="btn ghost" aria-expanded="false" @click=${onChoose}>${words.columns}</button>
                `)
          }
        </div>
      `
    : nothing;
