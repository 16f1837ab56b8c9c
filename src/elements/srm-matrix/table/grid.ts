import type {common as Common, matrix as Matrix, services as Services} from '../../../i18n/en.js';
import type {Band} from '../../../model/rows.js';
import type {TableBand, TableCell, TableRow} from '../../../model/table.js';
import type {Provider, Service} from '../../../model/types.js';
import type {Look} from '../host.js';
import {Buttons} from './buttons.js';
import {arrange} from './arrange.js';
import {bandHead, fillColumnHead} from './heads.js';
import {make} from './make.js';
import {RowView} from './row-view.js';

/** From so many cells on, those that are far away hold text and get their buttons when the reader comes near. */
const MANY = 600;

/** From so many rows on the head stays while the rows scroll. */
const LONG = 24;

export interface GridInput {
  readonly provider: Provider;
  readonly services: readonly Service[];
  readonly bands: readonly TableBand[];
  /** Ids of opened composites. */
  readonly open: ReadonlySet<string>;
  /** Key of the cell whose detail is open: `service/area`. */
  readonly shown: string;
  /** Service that the reader looks at elsewhere. */
  readonly focus: string;
  readonly look: (row: TableRow, cell: TableCell) => Look;
  /** False hides the line and the names of the bands: both tell the owner. */
  readonly lined: boolean;
  /** True for a row that is marked as moving. */
  readonly moves: (row: TableRow) => boolean;
  readonly words: typeof Common & typeof Services & typeof Matrix;
}

/**
 * The matrix as a real table: caption, column heads, a row group for each band. It keeps the rows and cells
 * that stay, so that filtering and other columns cost little, the focus is not lost, and what moves can be
 * shown moving.
 */
export class Grid {
  readonly element = make('table', {part: 'table'});
  readonly #caption = make('caption', {class: 'sr'});
  readonly #corner = make('span', {class: 'sr'});
  /** The row of column heads. */
  readonly #head = make('tr', {}, make('th', {scope: 'col'}, this.#corner));
  readonly #top = make('thead', {}, this.#head);
  /** Their heads, by service. */
  readonly columns = new Map<string, HTMLElement>();
  readonly #buttons = new Buttons();
  #views = new Map<string, RowView>();
  /** The rows from top to bottom. */
  rows: readonly RowView[] = [];
  readonly #bodies = new Map<Band, HTMLElement>();
  #provider = '';
  #stop?: HTMLElement | null;
  #shown = '';

  /** Cells that are far from the reader hold no button yet. */
  isLarge = false;

  /** More rows than fit on a screen: the table then scrolls inside, under its head. */
  get isLong(): boolean {
    return this.rows.length > LONG;
  }

  update(input: GridInput): void {
    const {provider, services, bands, words, open, look, lined} = input;
    if (this.#provider !== provider.id) {
      this.#views.clear();
      this.columns.clear();
    }
    this.#provider = provider.id;
    this.#caption.textContent = words.caption(services.map((s) => s.short));
    this.#corner.textContent = words.task;
    arrange(this.#head, [
      this.#corner.parentElement!,
      ...services.map((service) => {
        const head = this.columns.get(service.id) ?? make('th', {scope: 'col'});
        this.columns.set(service.id, head);
        fillColumnHead(head, service, words.model[service.model], service.id === input.focus);
        return head;
      }),
    ]);
    const views = new Map<string, RowView>();
    const cells = services.length * bands.reduce((sum, {rows}) => sum + rows.length, 0);
    this.isLarge = cells > MANY;
    const bodies = bands.map((band) => {
      let parent = '';
      const rows = band.rows.map((row) => {
        const {id} = row.area;
        if (!row.depth) parent = id;
        const key = `${parent}>${id}`;
        const view = this.#views.get(key) ?? new RowView(this.#buttons);
        views.set(key, view);
        view.update(row, {look, lined, open: open.has(id), moves: input.moves(row) ? words.changesHands : ''});
        if (!this.isLarge) view.approach();
        return view.element;
      });
      const body = this.#bodies.get(band.band) ?? make('tbody');
      this.#bodies.set(band.band, body);
      arrange(body, [...(lined ? [bandHead(band, words.bands(band.band, provider.short))] : []), ...rows]);
      return body;
    });
    arrange(this.element, [this.#caption, this.#top, ...bodies]);
    this.#views = views;
    this.rows = [...views.values()];
    this.#show(input.shown);
    if (!this.#stop?.isConnected) this.stopAt(this.rows[0]?.target(1));
  }

  /** Makes a button the one that Tab reaches. */
  stopAt(button: HTMLElement | null | undefined): void {
    if (!button) return;
    if (this.#stop) this.#stop.tabIndex = -1;
    button.tabIndex = 0;
    this.#stop = button;
  }

  #show(key: string): void {
    if (this.#shown === key) return;
    this.find(this.#shown)?.removeAttribute('aria-expanded');
    this.find(key)?.setAttribute('aria-expanded', 'true');
    this.#shown = key;
  }

  /** The button of a cell, or of the head of a row. */
  find(key: string): HTMLElement | null {
    if (!key) return null;
    const [service, area] = key.split('/');
    for (const [path, view] of this.#views) if (path.endsWith(`>${area}`)) view.approach([service!]);
    return this.element.querySelector(`[data-key="${CSS.escape(key)}"]`);
  }
}
