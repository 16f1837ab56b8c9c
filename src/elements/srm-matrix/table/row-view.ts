import type {TableCell, TableRow} from '../../../model/table.js';
import type {Look} from '../host.js';
import {arrange} from './arrange.js';
import type {Buttons} from './buttons.js';
import {cellKey} from './cell-key.js';
import {fillRowHead} from './heads.js';
import {make} from './make.js';

interface CellView {
  readonly box: HTMLTableCellElement;
  look: Look;
  edges: string;
}

export interface RowState {
  readonly look: (row: TableRow, cell: TableCell) => Look;
  /** False hides the line. */
  readonly lined: boolean;
  /** Whether the tasks of a composite are listed. */
  readonly open: boolean;
  /** Words of the mark on a task that changes hands; empty for none. */
  readonly moves: string;
}

/** One row of the table. A cell that is far from the reader holds text alone; near, a button. */
export class RowView {
  readonly element = make('tr');
  readonly #head = make('th', {scope: 'row'});
  readonly #buttons: Buttons;
  readonly #cells = new Map<string, CellView>();
  #area = '';
  #headState = '';

  constructor(buttons: Buttons) {
    this.#buttons = buttons;
  }

  update(row: TableRow, {look, lined, open, moves}: RowState): void {
    this.#area = row.area.id;
    const headState = [row.area.label, open, moves].join();
    if (headState !== this.#headState) fillRowHead(this.#head, row, open, moves);
    this.#headState = headState;
    arrange(this.element, [
      this.#head,
      ...row.cells.map((cell) =>
        this.#update(cell.service, look(row, cell), lined ? `b-${cell.below} s-${cell.before}` : ''),
      ),
    ]);
  }

  #update(service: string, look: Look, edges: string): HTMLElement {
    const view = this.#cells.get(service) ?? {box: make('td', {}, look.word), look, edges: ''};
    this.#cells.set(service, view);
    const {box} = view;
    if (view.look !== look) {
      view.look = look;
      if (box.firstElementChild) this.#buttons.change(box.firstElementChild, look);
      else box.textContent = look.word;
    }
    if (view.edges !== edges) box.className = edges;
    view.edges = edges;
    return box;
  }

  /** The reader comes near some cells: their texts become buttons. @param services default: all */
  approach(services: Iterable<string> = this.#cells.keys()): void {
    for (const service of services) {
      const view = this.#cells.get(service);
      if (!view || view.box.firstElementChild) continue;
      const button = this.#buttons.copy(view.look);
      button.dataset['key'] = cellKey(this.#area, service);
      view.box.replaceChildren(button);
    }
  }

  /** What can have the focus in a column: 0 is the head, if it is a button. */
  target(column: number): HTMLElement | null {
    const box = this.element.children[column];
    for (const [service, view] of this.#cells) if (view.box === box) this.approach([service]);
    return box?.querySelector('button') ?? null;
  }
}
