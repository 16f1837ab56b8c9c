import {html, nothing, type TemplateResult} from 'lit';
import {matrix} from '../../../i18n/en/matrix.js';
import {services} from '../../../i18n/en/services.js';
import {wordsFor} from '../../../i18n/languages.js';
import type {Provider} from '../../../model/types.js';
import {adopt} from '../../adopt.js';
import {panelStyles} from '../filters/panel.styles.js';
import type {MatrixHost, MatrixPart} from '../host.js';
import {add, find} from './add.js';
import {Choice} from './choice.js';
import {columnsStyles} from './columns.styles.js';
import {compare, type Pair} from './compare.js';
import {order} from './order.js';
import {sets} from './sets.js';
import {steady} from './steady.js';

/** The button that opens the choice of services, and the choice: which ones, in which order. */
export class Columns implements MatrixPart {
  readonly #host: MatrixHost;
  readonly #choice: Choice;
  #open: boolean;
  /** The button has to take over the focus of the one that loaded this part. */
  #takesFocus: boolean;
  /** Ids of the two services to be compared; until the reader names some, the first two columns. */
  #pair?: Pair;

  /** @param open true when the reader's press on another button loaded this part */
  constructor(host: MatrixHost, open = false) {
    this.#host = host;
    this.#choice = new Choice(host);
    this.#open = this.#takesFocus = open;
    adopt(host.root, panelStyles, columnsStyles);
    host.addController(this);
    if (open) void host.offer();
  }

  /** @internal */
  hostUpdated(): void {
    if (!this.#open) return;
    if (this.#takesFocus && !this.#host.root.activeElement) this.#focus();
    this.#takesFocus = false;
    void this.#choice.load();
    this.#find();
  }

  render(): TemplateResult | typeof nothing {
    const {model, language} = this.#host;
    if (!model) return nothing;
    return html`
      <button
        class="btn ghost"
        part="columns-button"
        aria-expanded=${this.#open}
        aria-controls=${this.#open ? 'columns' : nothing}
        @click=${this.#toggle}
      >
        ${wordsFor('matrix', matrix, language).columns}
      </button>
      ${
        this.#open
          ? html`
              <div class="panel services" id="columns" part="columns" role="group" aria-labelledby="columns-chosen">
                ${this.#order()} ${this.#add()} ${this.#quick(model)}
                <div class="panel-foot wide">
                  <button class="btn ghost" @click=${this.#done}>${this.#choice.words.done}</button>
                </div>
              </div>
            `
          : nothing
      }
    `;
  }

  #order(): TemplateResult {
    const {chosen, words} = this.#choice;
    return html`
      <div>
        <p class="name" id="columns-chosen">${words.chosen}</p>
        ${order(chosen, words, {
          onMove: (from, to, focus) => void this.#choice.move(from, to, focus),
          onRemove: (entry) => void this.#choice.remove(entry, 'remove'),
        })}
      </div>
    `;
  }

  #add(): TemplateResult {
    const choice = this.#choice;
    return add({
      entries: choice.entries,
      chosen: choice.chosen.map(({id}) => id),
      words: {...wordsFor('services', services, this.#host.language), ...choice.words},
      onToggle: (entry, on, box) => void steady(box, on ? choice.add(entry) : choice.remove(entry)),
      onFind: () => this.#find(),
    });
  }

  #quick(model: Provider): TemplateResult {
    const host = this.#host;
    const {entries, chosen, words} = this.#choice;
    const ids = chosen.map(({id}) => id);
    const [first = '', second = first] = [...ids, ...[...entries.keys()].filter((id) => !ids.includes(id))];
    const pair: Pair = this.#pair ?? [first, second];
    return html`
      <div class="wide quick">
        ${sets({model, entries, chosen: ids, words, onChoose: (set) => void this.#choice.replace(set)})}
        ${
          entries.size > 1
            ? compare({
                entries,
                pair,
                // of one column, or of many, nobody asks; but what is on can be turned off
                differences: ids.length === 2 || host.differences ? !!host.differences : undefined,
                words,
                onPair: (two) => {
                  this.#pair = two;
                  host.requestUpdate();
                },
                onCompare: () => {
                  host.differences = true;
                  void this.#choice.replace(pair);
                },
                onDifferences: (on) => (host.differences = on),
              })
            : nothing
        }
      </div>
    `;
  }

  readonly #toggle = (): void => {
    this.#open = !this.#open;
    if (this.#open) void this.#host.offer();
    this.#host.requestUpdate();
  };

  readonly #done = (): void => {
    this.#toggle();
    this.#focus();
  };

  #focus(): void {
    this.#host.root.querySelector<HTMLElement>('[part~=columns-button]')?.focus();
  }

  #find(): void {
    find(this.#host.root, this.#choice.entries, this.#choice.words);
  }
}
