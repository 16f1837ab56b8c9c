import {html, nothing, type TemplateResult} from 'lit';
import {matrix} from '../../../i18n/en/matrix.js';
import {tools as english} from '../../../i18n/en/tools.js';
import {wordsFor} from '../../../i18n/languages.js';
import {adopt} from '../../adopt.js';
import {Columns} from '../columns/index.js';
import {hasControl, type Control} from '../controls.js';
import {Filters} from '../filters/index.js';
import type {MatrixHost, MatrixPart} from '../host.js';
import {Search} from '../search/index.js';
import {TakeAway} from '../take-away/index.js';
import {Switcher} from '../views/switcher.js';
import {isTable} from '../wants.js';
import {toolsStyles} from './tools.styles.js';

/** The bar over a matrix with everything that the author lets the reader use. */
export class Tools implements MatrixPart {
  readonly #host: MatrixHost;
  readonly #search: Search;
  readonly #switcher: Switcher;
  readonly #filters: Filters;
  readonly #columns: Columns;
  readonly #takeAway: TakeAway;

  constructor(host: MatrixHost) {
    this.#host = host;
    adopt(host.root, toolsStyles);
    this.#search = new Search(host);
    this.#switcher = new Switcher(host);
    this.#filters = new Filters(host);
    this.#columns = new Columns(host);
    this.#takeAway = new TakeAway(host);
  }

  render(): TemplateResult {
    const host = this.#host;
    const onTable = isTable(host);
    const show = (control: Control, draw: () => unknown): unknown =>
      hasControl(host.controls, control) ? draw() : nothing;
    return html`
      <div class="tools" part="controls">
        ${show('search', () => this.#search.render())} ${show('views', () => this.#switcher.render())}
        <div class="bar">
          ${show('rows', () => this.#rows())} ${show('filters', () => this.#filters.render())}
          ${onTable ? show('columns', () => this.#columns.render()) : nothing}
          ${onTable ? show('recall', () => this.#recall()) : nothing}
          ${onTable ? show('take-away', () => this.#takeAway.render()) : nothing}
        </div>
      </div>
    `;
  }

  #rows(): TemplateResult {
    const host = this.#host;
    const words = wordsFor('matrix', matrix, host.language);
    const isAll = host.rows === 'all';
    return html`
      <button class="btn ghost" @click=${() => (host.rows = isAll ? 'glance' : 'all')}>
        ${isAll ? words.fewRows : words.allRows}
      </button>
    `;
  }

  #recall(): TemplateResult {
    const host = this.#host;
    const words = wordsFor('tools', english, host.language);
    const isOn = host.mode === 'recall';
    return html`
      <button class="btn ghost" @click=${() => (host.mode = isOn ? undefined : 'recall')}>
        ${isOn ? words.endRecall : words.recall}
      </button>
    `;
  }
}
