import type {ReactiveControllerHost} from 'lit';
import type {Service} from '../../../model/types.js';
import type {Grid} from './grid.js';
import type {RowView} from './row-view.js';

/** Makes buttons of the cells of a large table where a row and a column cross that the reader is near to. */
export class Nearness {
  #observer?: IntersectionObserver;
  #rows: readonly RowView[] = [];

  constructor(host: ReactiveControllerHost) {
    // on paper everything is near
    const all = (): void => this.#rows.forEach((row) => row.approach());
    host.addController({
      hostConnected: () => addEventListener('beforeprint', all),
      hostDisconnected: () => removeEventListener('beforeprint', all),
    });
  }

  /** To be called when the table has been drawn. */
  watch(grid: Grid, services: readonly Service[]): void {
    const rows = new Map<Element, RowView>(grid.rows.map((view) => [view.element, view]));
    const columns = new Map<Element, string>(services.map(({id}) => [grid.columns.get(id)!, id]));
    const nearRows = new Set<RowView>();
    const nearColumns = new Set<string>();
    this.#rows = grid.rows;
    this.#observer?.disconnect();
    this.#observer = new IntersectionObserver(
      (entries, observer) => {
        for (const {isIntersecting, target} of entries) {
          if (!isIntersecting) continue;
          observer.unobserve(target);
          const row = rows.get(target);
          const column = columns.get(target);
          if (row) nearRows.add(row);
          if (column) nearColumns.add(column);
        }
        for (const row of nearRows) row.approach(nearColumns);
      },
      {rootMargin: '200px', scrollMargin: '200px'},
    );
    for (const target of [...rows.keys(), ...columns.keys()]) this.#observer.observe(target);
  }
}
