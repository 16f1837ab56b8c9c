import {html, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {take} from '../../context/library.js';
import {page} from '../../context/page.js';
import type {Scope} from '../../context/scope.js';
import {SrmSelectEvent} from '../../events/select.js';
import {common} from '../../i18n/en/common.js';
import {matrix} from '../../i18n/en/matrix.js';
import {services as serviceWords} from '../../i18n/en/services.js';
import {crossing, findArea} from '../../model/lookup.js';
import {ROW_SETS, type RowSet} from '../../model/rows.js';
import {tableOf, type TableBand} from '../../model/table.js';
import type {CellRef, Provider, Service} from '../../model/types.js';
import {legendStyles} from '../../styles/legend.js';
import {LazyPart, type Arrived} from '../lazy-part.js';
import {legend} from '../parts/legend.js';

import {bar} from './bar.js';
import type {MatrixHost} from './host.js';
import {LINK} from './link-name.js';
import {Looks} from './looks.js';
import type {Recall} from './recall/index.js';
import {MatrixAttributes} from './matrix-attributes.js';
import {matrixStyles} from './matrix.styles.js';
import {cellKey} from './table/cell-key.js';
import {isTable, wantsExtras, wantsTexts} from './wants.js';
import {Grid, type GridInput} from './table/grid.js';

/**
 * A table of who secures what: tasks by services, with the line between the customer's work and the
 * provider's. A cell opens what each side does, under which condition, and where that is written.
 *
 * @tag srm-matrix
 * @slot - Fallback: shown until the element is ready, and where scripts are off.
 * @fires {SrmReadyEvent} srm-ready - The matrix shows its content for the first time.
 * @fires {SrmSelectEvent} srm-select - A cell was opened.
 * @fires {SrmAnswerEvent} srm-answer - In recall: a cell was checked.
 * @fires {SrmCompleteEvent} srm-complete - In recall: a round was checked.
 * @fires {SrmErrorEvent} srm-error - Something that the author can mend; the widget shows it too.
 * @csspart card - The whole widget.
 * @csspart head - Title and legend.
 * @csspart title - The title.
 * @csspart legend - What the owner colors and icons mean.
 * @csspart controls - The bar over the table.
 * @csspart search - The search field.
 * @csspart filter-button - Opens the filters.
 * @csspart filters - The filters.
 * @csspart columns-button - Opens the choice of services.
 * @csspart columns - The choice of services.
 * @csspart empty - Stands in the place of a table of which the filters leave nothing.
 * @csspart switcher - The choice between the views.
 * @csspart table - The table.
 * @csspart view - The view by owner or by category.
 * @csspart cell - The button in a cell; also has its owner as a part: provider, customer, shared, not-applicable, blank.
 * @csspart detail - The card that a cell opens.
 * @csspart take-away - Copies, pictures and print.
 * @csspart print - What print shows behind the cells.
 * @csspart recall - In recall: what to do, and with which cells.
 * @csspart result - An answer of the search; in recall, score and mistakes.
 * @cssprop [--srm-good=#0f613a] - What is right; #77d6a4 in dark.
 * @cssprop [--srm-good-tint=#e2f4ea] - Background of what is right; #12331f in dark.
 * @cssprop [--srm-bad=#a02020] - What is wrong; #ff9c94 in dark.
 * @cssprop [--srm-bad-tint=#fce8e6] - Background of what is wrong; #451b1a in dark.
 * @csspart problem - The message about something to mend.
 */
export class SrmMatrix extends MatrixAttributes implements MatrixHost {
  static override properties: PropertyDeclarations = {
    shown: {state: true},
    opened: {state: true},
    offered: {state: true},
  };

  static override styles: CSSResultGroup = [MatrixAttributes.styles, legendStyles, matrixStyles];

  /** @internal */
  declare shown?: CellRef;
  /** @internal */
  declare offered: Readonly<Record<string, string>>;
  /** @internal */
  declare opened: ReadonlySet<string>;
  /** @internal */
  columns: readonly Service[] = [];
  /** @internal */
  bands: readonly TableBand[] = [];
  readonly #grid = new Grid();
  readonly #looks = new Looks();
  readonly #arrived: Arrived = (reason) => {
    this.missing = reason === undefined ? undefined : this.words('common', common).notLoaded(this.localName, reason);
    this.requestUpdate();
  };
  readonly #detail = new LazyPart(this.#arrived, async () => {
    const {Detail, moveFocus} = await import('./detail/index.js');
    return {card: new Detail(this), moveFocus};
  });
  readonly #extras = new LazyPart(
    this.#arrived,
    async () => new (await import('./extras/index.js')).Extras(this, this.#arrived),
  );
  /** The reader wants to choose the columns. */
  #isChoosing = false;
  #partsReady = false;
  #isDrawn = false;
  /** Id of the provider whose further services are known by name. */
  #named = '';
  /** @internal */
  awaited?: CellRef;

  constructor() {
    super();
    this.opened = new Set();
    this.offered = {};
  }

  /** @internal */
  get root(): ShadowRoot {
    return this.renderRoot as ShadowRoot;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#onHash);
    this.#onHash();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#onHash);
    // a card does not come back with an element that is put elsewhere
    this.shown = undefined;
  }

  protected override needs(): readonly string[] {
    return [...(this.services ?? []), ...(this.service ? [this.service] : [])];
  }

  protected override joined(scope: Scope): () => void {
    return scope.offerReveal((ref) => this.reveal(ref));
  }

  /** What the attributes ask for is waited for, so that nothing comes in later and moves the text under it. */
  protected override get canDraw(): boolean {
    return super.canDraw && (this.#isDrawn || (this.#partsReady && (!this.texts || this.model!.texts)));
  }

  get #rowSet(): RowSet {
    return ROW_SETS.find((set) => set === this.rows) ?? 'glance';
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.texts ||= wantsTexts(this);
    super.willUpdate(changed);
    const {model} = this;
    if (model) this.#choose(model);
    const extras = this.#extras;
    const isWanted = wantsExtras(this);
    if (isWanted || this.#isChoosing || this.#grid.isLarge) extras.want();
    if (this.#isChoosing) extras.now?.columns.want();
    // after the choice it is known whether anything is left to show
    this.#partsReady = !isWanted || (extras.now?.load() ?? extras.settled);
  }

  /** Fills the cells in another way, while the learner recalls them. */
  get #blank(): Recall | undefined {
    return isTable(this) && this.mode === 'recall' ? this.#extras.now?.recall.now : undefined;
  }

  /** Rows and columns, after what the attributes say. */
  #choose(model: Provider): void {
    const extras = this.#extras.now;
    const filter = extras?.filter.now;
    this.columns = filter
      ? filter.columnsOf(model, this)
      : (this.services ?? model.columns).flatMap((id) => model.services.get(id) ?? []);
    this.bands = tableOf(
      model,
      this.columns.map(({id}) => id),
      this.#rowSet,
      this.opened,
      filter?.rowFilter(model, this),
    );
    if (extras?.offers) void this.offer();
    if (this.waiting || this.problem) return;
    const words = this.words('matrix', matrix);
    const unknown = this.services?.filter((id) => !model.services.has(id)) ?? [];
    if (unknown.length) this.problem = words.unknownServices(unknown, [...model.services.keys()]);
    else this.problem = this.columns.length ? extras?.wrong(model) : words.noColumns;
  }

  protected override content(): TemplateResult {
    this.#isDrawn = true;
    const words = {
      ...this.words('common', common),
      ...this.words('services', serviceWords),
      ...this.words('matrix', matrix),
    };
    const extras = this.#extras.now;
    const detail = this.#detail.now;
    const view = isTable(this) ? undefined : extras?.views.now;
    const blank = this.#blank;
    const slide = view ? undefined : extras?.watchColumns(this.#grid.element);
    if (!view) this.#draw(words, blank);
    slide?.();
    return html`
      ${this.head(words.title, [legend(words, this.model!.short), extras?.note(words)])}
      ${extras?.tools.now?.render() ?? bar(this, words, extras?.columns.now, () => this.#chooseColumns())}
      ${blank?.bar()}
      <div
        @click=${this.#onClick}
        @keydown=${this.#onKey}
        @pointerdown=${() => detail?.card.pressed()}
        @pointerenter=${this.#near}
        @focusin=${this.#near}
      >
        ${
          view?.render() ??
          (this.bands.length ? undefined : extras?.empty.now?.()) ??
          html`
            <div class="scroll ${this.#grid.isLong ? 'long' : ''}">${this.#grid.element}</div>
          `
        }
      </div>
      ${blank?.render()} ${detail?.card.render()} ${extras?.print.now?.render()}
      <p class="sr" role="status"></p>
    `;
  }

  #draw(words: GridInput['words'], blank?: Recall): void {
    const extras = this.#extras.now;
    const lined = blank?.showsLine ?? true;
    const {shown} = this;
    this.#grid.update({
      provider: this.model!,
      services: this.columns,
      bands: this.bands,
      open: this.opened,
      shown: shown ? cellKey(shown.area, shown.service) : '',
      focus: this.scope.state.service,
      look: (row, cell) => blank?.look(row, cell) ?? this.#looks.look(row, cell, this, words),
      lined,
      moves: (row) => lined && !!extras?.moves(row),
      words,
    });
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#grid.isLarge) this.#extras.now?.nearness.want()?.watch(this.#grid, this.columns);
    this.#detail.now?.card.drawn();
  }

  /** @internal */
  wantTexts(): void {
    if (this.texts) return;
    this.texts = true;
    this.requestUpdate();
  }

  /** @internal */
  say(text: string): void {
    // not by an update: a sentence is no reason to draw the table anew
    this.root.querySelector('.sr[role=status]')?.replaceChildren(text);
  }

  /** Learns the names of the services that can be had on demand. @internal */
  async offer(): Promise<void> {
    const {key} = this;
    if (key === this.#named) return;
    this.#named = key;
    try {
      this.offered = await take(page.library.entry(key)?.pack?.names ?? {});
    } catch {
      // the services that are there can still be chosen
    }
  }

  /** @internal */
  anchor({area, service}: CellRef): HTMLElement | null {
    const key = cellKey(area, service);
    this.#grid.find(key);
    return this.root.querySelector(`[data-key="${CSS.escape(key)}"]`);
  }

  /** @internal */
  open(ref: CellRef): void {
    const {model} = this;
    const area = model && findArea(model, ref.area);
    if (!area) return;
    this.#near();
    this.shown = ref;
    this.dispatchEvent(
      new SrmSelectEvent({provider: model.id, ...ref, owner: crossing(model, ref.service, area).owner}),
    );
  }

  /** @internal */
  closed(): void {
    this.shown = undefined;
  }

  /** @internal */
  reveal(ref: CellRef): boolean {
    const {model} = this;
    const isKnown = model?.services.has(ref.service) || ref.service in this.offered;
    if (!model || !isKnown || !findArea(model, ref.area)) return false;
    this.awaited = ref;
    this.#near();
    return true;
  }

  #chooseColumns(): void {
    this.#isChoosing = true;
    this.#extras.want(true)?.columns.want(true);
    this.requestUpdate();
  }

  readonly #onHash = (): void => {
    if (location.hash.startsWith(LINK)) this.#detail.want(true);
  };

  /** The reader comes near: fetch what the detail of a cell needs. */
  readonly #near = (): void => {
    this.wantTexts();
    this.#detail.want(true);
  };

  #onClick(event: Event): void {
    const button = (event.target as Element).closest<HTMLElement>('[data-key]');
    const [service, area] = button?.dataset['key']?.split('/') ?? [];
    if (!button || !area) return;
    if (isTable(this)) this.#grid.stopAt(button);
    if (!service) {
      const open = new Set(this.opened);
      if (!open.delete(area)) open.add(area);
      this.opened = open;
    } else if (this.#blank) this.#blank.press({service, area});
    else if (this.#detail.now?.card.wasOpen({service, area})) this.requestUpdate();
    else this.open({service, area});
  }

  #onKey(event: KeyboardEvent): void {
    const [service, area] = (event.target as HTMLElement).dataset['key']?.split('/') ?? [];
    if (!area) return;
    if (service && this.#blank?.key(event, {service, area})) event.preventDefault();
    else this.#detail.now?.moveFocus(event, this.#grid);
  }
}
