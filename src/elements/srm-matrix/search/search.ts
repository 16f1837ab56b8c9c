import {html, nothing, render} from 'lit';
import {common} from '../../../i18n/en/common.js';
import {search as english} from '../../../i18n/en/search.js';
import {wordsFor} from '../../../i18n/languages.js';
import type {Hit} from '../../../model/search.js';
import {adopt} from '../../adopt.js';
import type {MatrixHost, MatrixPart} from '../host.js';
import {columnFor} from './column-for.js';
import {Inquiry, type Found} from './inquiry.js';
import {itemOf, type Item} from './item.js';
import {instead, missing} from './no-answer.js';
import {nextTask, ready} from './ready.js';
import {results} from './results.js';
import {searchStyles} from './search.styles.js';

/** Milliseconds after the last key until the answer is said aloud. */
const SAY_AFTER = 900;

/** How many answers are shown at first, so that the table stays near. */
const FIRST = 6;

/** A magnifying glass. */
const glass = html`
  <svg viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.8" aria-hidden="true">
    <circle cx="7" cy="7" r="4.6"></circle>
    <path d="M10.5 10.5 14.5 14.5"></path>
  </svg>
`;

/**
 * A search field, and under it the answers as a list of buttons. Not a combobox: its options could hold neither the
 * owner's icon nor an answer in words, screen readers on phones do not follow `aria-activedescendant`, and nothing
 * chosen here becomes the field's value. A list is read, touched and tabbed through like any other; the arrow keys go
 * through it from the field, Enter takes the first, Escape clears. It is drawn by itself, because a key pressed
 * here must not draw the whole table anew.
 */
export class Search implements MatrixPart {
  readonly #host: MatrixHost;
  readonly #box = document.createElement('div');
  readonly #inquiry: Inquiry;
  /** What is shown of the hits; kept while nothing but the field changes. */
  readonly #items = new Map<Hit, Item>();
  #isOpen = false;
  /** All answers are shown, not only the first. */
  #isWhole = false;
  #saying?: ReturnType<typeof setTimeout>;

  constructor(host: MatrixHost) {
    this.#host = host;
    this.#inquiry = new Inquiry(host, (found) => void this.#show(found));
    this.#box.className = 'find';
    this.#box.addEventListener('keydown', (event) => this.#onKey(event));
    adopt(host.root, searchStyles);
  }

  render(): HTMLElement {
    // the texts came, or a service, or the names of services
    if (this.#inquiry.found) void this.#inquiry.find();
    this.#drawAnew();
    return this.#box;
  }

  get #words(): typeof english {
    return wordsFor('search', english, this.#host.language);
  }

  get #common(): typeof common {
    return wordsFor('common', common, this.#host.language);
  }

  get #field(): HTMLInputElement {
    return this.#box.querySelector('input')!;
  }

  #drawAnew(): void {
    this.#items.clear();
    this.#draw();
  }

  /** Shows what was found, in two steps so that keys can come in between. */
  async #show(found: Found): Promise<void> {
    this.#items.clear();
    for (const hit of found.hits.slice(0, FIRST)) this.#item(hit, found);
    await nextTask();
    this.#draw();
  }

  #draw(): void {
    const words = this.#words;
    const {query, found} = this.#inquiry;
    render(
      html`
        <div class="field">
          ${glass}
          <input
            type="search"
            part="search"
            aria-label=${words.label}
            placeholder=${words.placeholder}
            autocomplete="off"
            autocapitalize="off"
            spellcheck="false"
            enterkeyhint="search"
            @focus=${() => this.#onFocus()}
            @input=${(event: Event) => this.#ask((event.target as HTMLInputElement).value)}
          />
          ${
            query
              ? html`
                  <button class="clear" aria-label=${words.clear} @click=${() => this.#askThis('')}>×</button>
                `
              : nothing
          }
        </div>
        ${found && this.#isOpen ? this.#answers(found) : nothing}
      `,
      this.#box,
    );
  }

  #answers(found: Found): unknown {
    const {hits, provider} = found;
    const words = this.#words;
    const shown = this.#isWhole ? hits : hits.slice(0, FIRST);
    return [
      hits.length
        ? results(
            shown.map((hit) => this.#item(hit, found)),
            {
              provider: provider.short,
              words,
              common: this.#common,
              total: hits.length,
              onChoose: (hit) => this.#choose(hit),
              onAll: () => this.#showAll(),
            },
          )
        : instead(found, words, (query) => this.#askThis(query)),
      missing(found, words, (id) => (this.#host.services = [...(this.#host.services ?? provider.columns), id])),
    ];
  }

  #item(hit: Hit, {provider}: Found): Item {
    let item = this.#items.get(hit);
    if (!item) {
      const columns = this.#host.columns.map(({id}) => id);
      item = itemOf(hit, {provider, columns, words: this.#words, common: this.#common});
      this.#items.set(hit, item);
    }
    return item;
  }

  #showAll(): void {
    this.#isWhole = true;
    this.#draw();
    this.#box.querySelectorAll<HTMLElement>('.hit')[FIRST]?.focus();
  }

  #onFocus(): void {
    const {model} = this.#host;
    this.#host.wantTexts();
    void this.#host.offer();
    if (model) void ready(model);
    if (this.#inquiry.query) this.#open();
  }

  #open(): void {
    this.#isOpen = true;
    this.#draw();
  }

  #ask(query: string): void {
    clearTimeout(this.#saying);
    this.#isWhole = false;
    this.#inquiry.ask(query);
    if (this.#inquiry.isQuestion) this.#saying = setTimeout(() => void this.#say(), SAY_AFTER);
    this.#open();
  }

  /** Asks what somebody did not type. */
  #askThis(query: string): void {
    const field = this.#field;
    field.value = query;
    field.focus();
    this.#ask(query);
  }

  async #say(): Promise<void> {
    const found = await this.#inquiry.find();
    if (!found) return;
    const {hits, query} = found;
    const words = this.#words;
    this.#host.say(hits[0] ? words.found(hits.length, this.#item(hits[0], found).name) : words.none(query));
  }

  /** Leads to the cell, and out of the way of it. */
  #choose({area, service = columnFor(this.#host, area)}: Hit): void {
    if (service === undefined) return;
    clearTimeout(this.#saying);
    // first of all, because the table moves up
    this.#isOpen = false;
    this.#draw();
    if (this.#host.reveal({area, service})) return;
    this.#open();
    this.#field.focus();
  }

  async #chooseFirst(): Promise<void> {
    clearTimeout(this.#saying);
    const [best] = (await this.#inquiry.find())?.hits ?? [];
    if (best) this.#choose(best);
    else void this.#say();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const stops = [...this.#box.querySelectorAll<HTMLElement>('input, .hit, .instead button')];
    const at = stops.indexOf(event.target as HTMLElement);
    const to = {ArrowDown: at + 1, ArrowUp: at - 1, Home: 1, End: stops.length - 1}[event.key] ?? -1;
    // in the field, all but one of them move the cursor
    const isMove = at > 0 || (!at && event.key === 'ArrowDown');
    if (event.key === 'Escape' && this.#inquiry.query) this.#askThis('');
    else if (event.key === 'Enter' && !at) void this.#chooseFirst();
    else if (isMove && stops[to]) stops[to].focus();
    else return;
    event.preventDefault();
    // Escape in here closes nothing around it
    event.stopPropagation();
  }
}
