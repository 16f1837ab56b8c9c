import {html, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {page} from '../../context/page.js';
import type {Scope} from '../../context/scope.js';
import {SrmSelectEvent} from '../../events/select.js';
import {common} from '../../i18n/en/common.js';
import {matrix} from '../../i18n/en/matrix.js';
import {services as serviceWords} from '../../i18n/en/services.js';
import {crossing, findArea} from '../../model/lookup.js';
import {ROW_SETS, type RowSet} from '../../model/rows.js';
import {tableOf} from '../../model/table.js';
import type {CellRef, Provider, Service} from '../../model/types.js';
import {legendStyles} from '../../styles/legend.js';
import {listAttribute} from '../list-attribute.js';
import {ModelElement} from '../model-element.js';
import {legend} from '../parts/legend.js';

import {columnChoice} from './column-choice.js';
import type {DetailCard} from './detail/card.js';
import type {detail} from './detail/view.js';
import {matrixStyles} from './matrix.styles.js';
import {moveFocus} from './move-focus.js';
import {reach} from './reach.js';
import {cellKey, table} from './table.js';

/**
 * A table of who secures what: tasks by services, with the line between the customer's work and the
 * provider's. A cell opens what each side does, under which condition, and where that is written.
 *
 * @tag srm-matrix
 * @slot - Fallback: shown until the element is ready, and where scripts are off.
 * @fires {SrmReadyEvent} srm-ready - The matrix shows its content for the first time.
 * @fires {SrmSelectEvent} srm-select - A cell was opened.
 * @fires {SrmErrorEvent} srm-error - Something that the author can mend; the widget shows it too.
 * @csspart card - The whole widget.
 * @csspart head - Title and legend.
 * @csspart title - The title.
 * @csspart legend - What the owner colors and icons mean.
 * @csspart columns - The choice of services.
 * @csspart table - The table.
 * @csspart cell - The button in a cell; also has its owner as a part: provider, customer, shared, not-applicable.
 * @csspart detail - The card that a cell opens.
 * @csspart problem - The message about something to mend.
 */
export class SrmMatrix extends ModelElement {
  static override properties: PropertyDeclarations = {
    services: {type: Array, converter: listAttribute, reflect: true},
    rows: {reflect: true},
    shown: {state: true},
    open: {state: true},
    more: {state: true},
  };

  static override styles: CSSResultGroup = [ModelElement.styles, legendStyles, matrixStyles];

  /**
   * Services in the columns, as ids: `services="ec2,rds,lambda,s3"`. Reflected, so that what the reader chose can be copied.
   * Default: those that the provider names (AWS: on-premises, ec2, rds, lambda, s3, dynamodb).
   */
  declare services?: readonly string[];
  /** `glance`: about fifteen rows that a reader needs; `all`: every task. Default "glance". */
  declare rows?: RowSet;

  /** The cell whose detail is open. */
  declare private shown?: CellRef;
  declare private open: ReadonlySet<string>;
  /** Short names of services that can be had on demand. */
  declare private more?: Readonly<Record<string, string>>;
  #tabStop = '';
  #card?: DetailCard;
  #detail?: typeof detail;
  #loading?: Promise<void>;

  constructor() {
    super();
    this.open = new Set();
  }

  protected override needs(): readonly string[] {
    return this.services ?? [];
  }

  protected override joined(scope: Scope): () => void {
    return scope.offerReveal((ref) => this.#reveal(ref));
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const {model} = this;
    if (!model || this.problem) return;
    const unknown = this.services?.filter((id) => !model.services.has(id)) ?? [];
    if (unknown.length) {
      if (!this.waiting)
        this.problem = this.words('matrix', matrix).unknownServices(unknown, [...model.services.keys()]);
    } else if (!this.#columns(model).length) {
      this.problem = this.words('matrix', matrix).noColumns;
    }
  }

  protected override content(): TemplateResult {
    const provider = this.model!;
    const words = this.words('matrix', matrix);
    const shared = {...this.words('common', common), ...this.words('services', serviceWords)};
    const services = this.#columns(provider);
    const rows = this.#rowSet;
    const bands = tableOf(
      provider,
      services.map((s) => s.id),
      rows,
      this.open,
    );
    const keys = bands.flatMap((b) =>
      b.rows.flatMap((r) => [cellKey(r.area.id), ...r.cells.map((c) => cellKey(r.area.id, c.service))]),
    );
    if (!keys.includes(this.#tabStop)) this.#tabStop = keys.find((key) => key[0] !== '/') ?? '';
    const {shown} = this;
    const area = shown && findArea(provider, shown.area);
    const service = shown && provider.services.get(shown.service);
    return html`
      ${this.head(words.title, legend(shared, provider.short))}
      <div class="bar">
        <button class="btn ghost" @click=${() => (this.rows = rows === 'all' ? 'glance' : 'all')}>
          ${rows === 'all' ? words.fewRows : words.allRows}
        </button>
        ${columnChoice({
          label: words.columns,
          offered: {...Object.fromEntries([...provider.services.values()].map((s) => [s.id, s.short])), ...this.more},
          chosen: services.map((s) => s.id),
          onChange: (chosen) => (this.services = chosen),
          onOpen: () => void this.#offer(provider.id),
        })}
      </div>
      <div
        class="scroll"
        @click=${this.#onClick}
        @keydown=${this.#onKey}
        @pointerdown=${() => this.#card?.pressed()}
        @pointerenter=${this.#warm}
        @focusin=${this.#warm}
      >
        ${table({
          provider,
          services,
          bands,
          open: this.open,
          shown: shown ? cellKey(shown.area, shown.service) : '',
          tabStop: this.#tabStop,
          focus: this.scope.state.service,
          common: shared,
          words,
        })}
      </div>
      <div
        class="detail"
        part="detail"
        popover
        tabindex="-1"
        role="dialog"
        aria-labelledby="about"
        @toggle=${(event: Event) => this.#card?.toggled(event)}
      >
        ${
          area && service && this.#detail
            ? this.#detail({
                provider,
                service,
                area,
                common: shared,
                language: this.language,
                onPart: (id) => this.#show({service: service.id, area: id}),
                onClose: () => this.#card?.hide(),
              })
            : ''
        }
      </div>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.shown) this.#card?.show(this.#cell(cellKey(this.shown.area, this.shown.service)));
  }

  get #rowSet(): RowSet {
    return ROW_SETS.find((set) => set === this.rows) ?? 'glance';
  }

  #columns(provider: Provider): readonly Service[] {
    return (this.services ?? provider.columns).flatMap((id) => provider.services.get(id) ?? []);
  }

  /** Adds the services that can be had on demand to the choice. */
  async #offer(provider: string): Promise<void> {
    try {
      this.more = await page.library.offered(provider);
    } catch {
      // the services that are there can still be chosen
    }
  }

  #cell(key: string): HTMLElement | null {
    return this.renderRoot.querySelector(`[data-key="${CSS.escape(key)}"]`);
  }

  #show(ref: CellRef): void {
    const {model} = this;
    const area = model && findArea(model, ref.area);
    if (!area) return;
    this.#warm();
    this.shown = ref;
    this.dispatchEvent(
      new SrmSelectEvent({provider: model.id, ...ref, owner: crossing(model, ref.service, area).owner}),
    );
  }

  /** Brings a cell into view and opens it, whatever rows and columns stand there now. */
  #reveal(ref: CellRef): boolean {
    const {model} = this;
    const way = model && reach(model, ref, this.#rowSet);
    if (!way) return false;
    const columns = this.services ?? model.columns;
    if (!columns.includes(ref.service)) this.services = [...columns, ref.service];
    this.rows = way.rows;
    if (way.open) this.open = new Set([...this.open, way.open]);
    this.#show(ref);
    return true;
  }

  /** The reader comes near: fetch what the detail of a cell needs. */
  readonly #warm = (): void => {
    this.texts = true;
    this.#loading ??= import('./detail/index.js').then(
      (module) => {
        this.missing = undefined;
        this.#detail = module.detail;
        this.#card = new module.DetailCard(this.renderRoot as ShadowRoot, () => (this.shown = undefined));
        this.requestUpdate();
      },
      (error: unknown) => {
        this.#loading = undefined;
        this.missing = this.words('common', common).notLoaded(this.localName, String(error));
        this.requestUpdate();
      },
    );
    this.requestUpdate();
  };

  #onClick(event: Event): void {
    const button = (event.target as Element).closest<HTMLElement>('[data-key]');
    const key = button?.dataset['key'];
    if (!key) return;
    const [service, area] = key.split('/') as [string, string];
    this.#tabStop = key;
    if (!service) {
      const open = new Set(this.open);
      if (!open.delete(area)) open.add(area);
      this.open = open;
    } else if (this.#card?.wasOpen(key)) this.requestUpdate();
    else this.#show({service, area});
  }

  #onKey(event: KeyboardEvent): void {
    const key = moveFocus(event, this.renderRoot);
    if (!key) return;
    this.#tabStop = key;
    this.requestUpdate();
  }
}
