import {columns as english} from '../../../i18n/en/columns.js';
import {wordsFor} from '../../../i18n/languages.js';
import type {Provider} from '../../../model/types.js';
import type {MatrixHost} from '../host.js';
import {entriesOf, wholeOf, type Entries, type Entry} from './entries.js';

/** The services chosen, and what a reader does to them. Says each change, and keeps the focus at what was changed. */
export class Choice {
  readonly #host: MatrixHost;
  /** All services of the provider, when they are loaded. */
  #whole?: Provider;
  /** Id of the provider whose services were asked for. */
  #asked = '';

  constructor(host: MatrixHost) {
    this.#host = host;
  }

  /** Every service that can be had. */
  get entries(): Entries {
    const {model, offered} = this.#host;
    const known = this.#whole?.id === model?.id ? this.#whole : model;
    return known ? entriesOf(known, offered) : new Map();
  }

  /** The services in the columns, in order, also those that are on their way and those that a filter leaves out. */
  get chosen(): readonly Entry[] {
    const {services, model} = this.#host;
    const {entries} = this;
    return (services ?? model?.columns ?? []).map((id) => entries.get(id) ?? {id, short: id, name: id});
  }

  get words(): typeof english {
    return wordsFor('columns', english, this.#host.language);
  }

  /** Gets the full names and models of services that are known by name only. */
  async load(): Promise<void> {
    const {model, offered} = this.#host;
    if (!model || this.#asked === model.id || !Object.keys(offered).length) return;
    this.#asked = model.id;
    this.#whole = await wholeOf(model, this.#host);
    this.#host.requestUpdate();
  }

  async move(from: number, to: number, focus?: string): Promise<void> {
    const entries = [...this.chosen];
    const [moved] = entries.splice(from, 1);
    if (!moved) return;
    entries.splice(to, 0, moved);
    await this.#set(entries, this.words.place(moved.short, to + 1, entries.length));
    if (focus) this.#focus(moved.id, focus);
  }

  async remove({id, short}: Entry, focus?: string): Promise<void> {
    const left = this.chosen.filter((entry) => entry.id !== id);
    const place = this.chosen.findIndex((entry) => entry.id === id);
    const neighbor = left[place] ?? left.at(-1);
    if (!neighbor) {
      this.#host.say(this.words.onlyOne);
      // a box that was unchecked is checked again
      this.#host.requestUpdate();
      return;
    }
    await this.#set(left, this.words.removed(short, left.length));
    if (focus) this.#focus(neighbor.id, focus);
  }

  /** Puts a service at the end. */
  async add(entry: Entry): Promise<void> {
    const entries = [...this.chosen, entry];
    await this.#set(entries, this.words.added(entry.short, entries.length));
    const list = this.#host.root.querySelector('.order');
    if (list) list.scrollTop = list.scrollHeight;
  }

  /** Other columns instead of all that are there. */
  async replace(ids: readonly string[]): Promise<void> {
    const {entries} = this;
    const chosen = ids.flatMap((id) => entries.get(id) ?? []);
    await this.#set(chosen, this.words.chose(chosen.map(({short}) => short)));
  }

  async #set(entries: readonly Entry[], text: string): Promise<void> {
    this.#host.services = entries.map(({id}) => id);
    this.#host.say(text);
    await this.#host.updateComplete;
  }

  #focus(id: string, name: string): void {
    const item = [...this.#host.root.querySelectorAll<HTMLElement>('.order > li')].find(
      (li) => li.dataset['id'] === id,
    );
    const button = item?.querySelector<HTMLElement>(`[data-do=${name}]`);
    button?.focus({preventScroll: true});
    item?.scrollIntoView({block: 'nearest'});
  }
}
