import {html, nothing, type TemplateResult} from 'lit';
import type {matrix as Matrix} from '../../../i18n/en.js';
import type {SrmErrorDetail} from '../../../events/error.js';
import type {Provider} from '../../../model/types.js';
import type {TableRow} from '../../../model/table.js';
import {LazyPart, type Arrived} from '../../lazy-part.js';
import type {MatrixHost} from '../host.js';
import {MOVES} from '../table/heads.js';
import {watchColumns} from '../table/slide.js';
import {wrongAttribute} from './wrong-attribute.js';
import {isTable, wantsFilter, wantsTools} from '../wants.js';

/** The parts of a matrix that only some pages or readers want, each loaded when it is wanted. */
export class Extras {
  readonly #host: MatrixHost;
  readonly #arrived: Arrived;
  readonly filter = this.#part(() => import('../../../model/filter.js'));
  readonly nearness = this.#part(async (host) => new (await import('../table/nearness.js')).Nearness(host));
  readonly columns = this.#part(async (host) => new (await import('../columns/index.js')).Columns(host, true));
  readonly views = this.#part(async (host) => new (await import('../views/index.js')).Views(host));
  readonly recall = this.#part(async (host) => new (await import('../recall/index.js')).Recall(host));
  readonly tools = this.#part(async (host) => new (await import('../tools/index.js')).Tools(host));
  readonly print = this.#part(async (host) => new (await import('../print/index.js')).Print(host));
  /** Stands where nothing is left to show. */
  readonly empty = this.#part(async (host) => {
    const {empty} = await import('../filters/index.js');
    return () => empty(host);
  });

  readonly watchColumns = watchColumns;

  constructor(host: MatrixHost, arrived: Arrived) {
    this.#host = host;
    this.#arrived = arrived;
  }

  #part<T>(load: (host: MatrixHost) => Promise<T>): LazyPart<T> {
    return new LazyPart(
      (reason) => this.#arrived(reason),
      () => load(this.#host),
    );
  }

  /** Whether a row is marked, because its task changes hands between the columns shown. */
  moves({cells}: TableRow): boolean {
    return this.#host.highlight === 'moves' && !!this.filter.now?.movesIn(cells.map(({owner}) => owner));
  }

  /** What that mark means. */
  note(words: typeof Matrix): TemplateResult | typeof nothing {
    return this.#host.highlight
      ? html`
          <p class="aside">${MOVES} ${words.changesHands}</p>
        `
      : nothing;
  }

  /** What the author should mend in the attributes. */
  wrong(model: Provider): SrmErrorDetail | undefined {
    return wrongAttribute(this.#host, model);
  }

  /** True when something is shown that offers further services. */
  get offers(): boolean {
    return !!(this.tools.now ?? this.columns.now ?? this.views.now);
  }

  /** Loads what the attributes ask for. @returns true when all of it is there, or cannot be had */
  load(): boolean {
    const host = this.#host;
    const wanted = [
      ...(wantsFilter(host) ? [this.filter] : []),
      ...(isTable(host) ? [] : [this.views]),
      ...(host.mode ? [this.recall] : []),
      ...(wantsTools(host) ? [this.tools, this.print] : []),
      ...(host.model && !host.bands.length ? [this.empty] : []),
    ];
    for (const part of wanted) part.want();
    return wanted.every((part) => part.settled);
  }
}
