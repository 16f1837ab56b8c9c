import {html, nothing, type TemplateResult} from 'lit';
import {filters} from '../../../i18n/en/filters.js';
import {wordsFor} from '../../../i18n/languages.js';
import {countFilters, movesIn} from '../../../model/filter.js';
import {adopt} from '../../adopt.js';
import type {MatrixPart} from '../host.js';
import {choices} from './choices.js';
import {clearButton} from './clear.js';
import {countOf, type FilterHost} from './count.js';
import {panelStyles} from './panel.styles.js';

/** The button that opens the filters, and the filters: which rows and columns are shown, and what is marked. */
export class Filters implements MatrixPart {
  readonly #host: FilterHost;
  #open = false;
  /** What the count was when the reader changed something; undefined when the new one was said. */
  #was?: string;

  constructor(host: FilterHost) {
    this.#host = host;
    adopt(host.root, panelStyles);
    host.addController(this);
  }

  /** Says the count as soon as it is another one: rows may have to be loaded first. @internal */
  hostUpdated(): void {
    if (this.#was === undefined) return;
    const count = countOf(this.#host);
    if (this.#was === count) return;
    this.#was = undefined;
    this.#host.say(count);
  }

  render(): TemplateResult | typeof nothing {
    const host = this.#host;
    const {model} = host;
    if (!model) return nothing;
    const words = this.#words;
    const on = countFilters(model, host);
    const foot = (): TemplateResult => html`
      <div class="panel-foot wide">
        <p dir="auto">${countOf(host)}</p>
        ${on ? clearButton(host) : nothing}
        ${
          this.#open
            ? html`
                <button class="btn ghost" @click=${this.#done}>${words.done}</button>
              `
            : nothing
        }
      </div>
    `;
    return html`
      <button
        class="btn ghost"
        part="filter-button"
        aria-expanded=${this.#open}
        aria-controls=${this.#open ? 'filters' : nothing}
        @click=${this.#toggle}
      >
        ${words.button(on)}
      </button>
      ${
        this.#open
          ? html`
              <div class="panel" id="filters" part="filters" role="group" aria-label=${words.title}>
                ${choices(host, model, (make) => this.#change(make))} ${foot()}
              </div>
            `
          : on
            ? foot()
            : nothing
      }
    `;
  }

  get #words(): typeof filters {
    return wordsFor('filters', filters, this.#host.language);
  }

  readonly #toggle = (): void => {
    this.#open = !this.#open;
    if (this.#open) this.#host.wantTexts();
    this.#host.requestUpdate();
  };

  readonly #done = (): void => {
    this.#toggle();
    this.#host.root.querySelector<HTMLElement>('[part~=filter-button]')?.focus();
  };

  #change(make: () => void): void {
    const host = this.#host;
    const {highlight} = host;
    this.#was = countOf(host);
    make();
    if (host.highlight !== highlight) host.say(this.#marked());
  }

  /** How many rows are marked now. */
  #marked(): string {
    const {bands, highlight} = this.#host;
    const rows = bands.flatMap((band) => band.rows).filter(({cells}) => movesIn(cells.map(({owner}) => owner)));
    return highlight ? this.#words.marked(rows.length) : this.#words.notMarked;
  }
}
