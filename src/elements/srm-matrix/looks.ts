import type {common as Common, matrix as Matrix} from '../../i18n/en.js';
import {masteryOf} from '../../model/mastery.js';
import type {TableCell, TableRow} from '../../model/table.js';
import type {Look, MatrixHost} from './host.js';
import {cellKey} from './table/cell-key.js';

/** How the cells look: the owner, and how the learner does with it. Equal looks are one object, so that they are quick to compare. */
export class Looks {
  readonly #made = new Map<string, Look>();

  look(row: TableRow, {owner, service}: TableCell, host: MatrixHost, words: typeof Common & typeof Matrix): Look {
    const word = words.owner(owner, host.model!.short);
    const mastery = masteryOf(host.scope.state.mastery[cellKey(row.area.id, service)]);
    const key = owner + word + mastery;
    const look = this.#made.get(key) ?? {owner, word, mark: mastery, aside: words.mastery[mastery]};
    this.#made.set(key, look);
    return look;
  }
}
