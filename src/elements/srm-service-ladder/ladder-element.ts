import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {SrmSelectEvent} from '../../events/select.js';
import {common} from '../../i18n/en/common.js';
import {ladder} from '../../i18n/en/ladder.js';
import {services as serviceWords} from '../../i18n/en/services.js';
import {layersOn} from '../../model/layers.js';
import {countOwners} from '../../model/rung.js';
import {readRungs} from '../../model/rungs.js';
import {legendStyles} from '../../styles/legend.js';
import {adopt} from '../adopt.js';
import {ModelElement} from '../model-element.js';
import {legend} from '../parts/legend.js';
import {center} from './center.js';
import {count} from './count.js';
import {ladderStyles} from './ladder.styles.js';
import {rungs} from './rungs.js';
import {stack} from './stack.js';
import type * as Steps from './steps/index.js';

/** The rungs of the lesson as most authors want it; a provider without them shows a ladder of its own. */
const USUAL_RUNGS = ['on-premises', 'ec2', 'rds', 'lambda', 's3'];

/**
 * A ladder of services from most control to most managed. On every rung the stack of layers shows
 * who owns what, the line slides, and the tasks that changed hands are listed with their sources.
 *
 * @tag srm-service-ladder
 * @slot - Fallback: shown until the element is ready, and where scripts are off.
 * @fires {SrmReadyEvent} srm-ready - The ladder shows its content for the first time.
 * @fires {SrmSelectEvent} srm-select - The reader chose a rung.
 * @fires {SrmErrorEvent} srm-error - Something that the author can mend; the widget shows it too.
 * @csspart card - The whole widget.
 * @csspart head - Title and legend.
 * @csspart title - The title.
 * @csspart legend - What the owner colors and icons mean.
 * @csspart rungs - The ladder.
 * @csspart rung - One rung; the chosen one has the part `chosen` too.
 * @csspart stack - The layers.
 * @csspart layer - One layer; also has its owner as a part: provider, customer, shared, not-applicable.
 * @csspart line - The line between the customer's layers and the provider's.
 * @csspart count - How many tasks stand on each side.
 * @csspart moved - What moved from the rung below, and what never moves.
 * @csspart problem - The message about something to mend.
 */
export class SrmServiceLadder extends ModelElement {
  static override properties = {
    // unlike a list of columns, a rung that is named twice is kept: it is a mistake worth a word
    rungs: {converter: (value: string | null) => value?.split(/[\s,]+/).filter(Boolean)},
    ladder: {},
    rung: {reflect: true},
  };

  static override styles: CSSResultGroup = [ModelElement.styles, legendStyles, ladderStyles];

  /**
   * Services from the bottom rung up, as ids: `rungs="on-premises,ec2,rds,lambda,s3"`, which is the default.
   * A provider without these shows its own first ladder.
   */
  declare rungs?: readonly string[];
  /** Id of one of the provider's ladders, for instance "database"; used when `rungs` is not given. */
  declare ladder?: string;
  /** Id of the chosen rung. Reflected. Default: the bottom rung. */
  declare rung?: string;

  #rungs: readonly string[] = [];
  /** The rung on display: the one of the attribute if the ladder has it, else the lowest. */
  #at = '';
  /** The rung that was on display after the last update. */
  #drawn?: string;
  /** Nothing to mend, and nothing that moved. */
  #isPlain = false;
  /** True as soon as the reader chose a rung: before that, nothing is announced. */
  #climbed = false;
  #steps?: typeof Steps;
  #isLoading = false;

  protected override needs(): readonly string[] {
    return this.rungs ?? (this.ladder ? [this.ladder] : []);
  }

  /** What the lowest rung does not need is loaded first where it is needed: nothing is drawn that would grow at once. */
  protected override get canDraw(): boolean {
    return super.canDraw && (this.#isPlain || !!(this.#steps ?? this.missing ?? this.#drawn));
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const {model} = this;
    if (!model) return;
    const {rungs: ids, met} = readRungs(model, this, USUAL_RUNGS);
    this.#rungs = ids;
    this.#at = ids.find((id) => id === this.rung) ?? ids[0] ?? '';
    this.#isPlain = met && this.#at === ids[0];
    if (!this.#isPlain) this.#warm();
    if (!met && !this.waiting) this.problem ??= this.#steps?.mend(this.language, model, this, ids);
  }

  protected override update(changed: PropertyValues): void {
    const layers = (): Element | null => this.renderRoot.querySelector('.stack');
    const before = this.#steps?.placesIn(layers());
    super.update(changed);
    if (!this.canDraw || this.#drawn === this.#at) return;
    this.#drawn = this.#at;
    if (before) this.#steps?.slide(layers(), before);
    // what was opened belonged to another step
    for (const detail of this.renderRoot.querySelectorAll('details')) detail.open = false;
    center(this.renderRoot.querySelector('[aria-checked=true]'));
  }

  protected override content(): TemplateResult {
    const provider = this.model!;
    const {short} = provider;
    const words = {
      ...this.words('common', common),
      ...this.words('services', serviceWords),
      ...this.words('ladder', ladder),
    };
    const services = this.#rungs.flatMap((id) => provider.services.get(id) ?? []);
    const at = this.#rungs.indexOf(this.#at);
    const [from, to] = [services[at - 1], services[at]];
    if (!to) return html``;
    const layers = layersOn(provider, this.#rungs, at);
    const step =
      from &&
      this.#steps?.describe({
        provider,
        from,
        to,
        layers,
        common: words,
        language: this.language,
        level: (this.headingLevel || 2) + 1,
        onOpen: () => this.#read(),
      });
    const start = from ? nothing : words.start(to.short);
    return html`
      ${this.head(words.title, legend(words, short))}
      <div class="body" @pointerenter=${this.#warm} @focusin=${this.#warm}>
        <div class="climb">
          ${rungs(services, to, words, (id) => this.#choose(id))}
          <div>${stack(layers, words, short)}${count(countOwners(provider, to.id), words, short)}</div>
        </div>
        <div part="moved">${step?.panel ?? start}</div>
      </div>
      <p class="sr" role="status">${this.#climbed ? (step?.sentence ?? start) : nothing}</p>
    `;
  }

  /** The reader comes near: fetch what a step needs. */
  readonly #warm = (): void => {
    if (this.#isLoading) return;
    this.#isLoading = true;
    import('./steps/index.js').then(
      (steps) => {
        adopt(this.renderRoot as ShadowRoot, steps.cellTextsStyles, steps.stepsStyles);
        this.#steps = steps;
        this.requestUpdate();
      },
      (error: unknown) => {
        this.missing = this.words('common', common).notLoaded(this.localName, String(error));
        this.requestUpdate();
      },
    );
  };

  /** Fetches the texts when the first task is opened. */
  #read(): void {
    this.texts = true;
    this.requestUpdate();
  }

  #choose(service: string): void {
    if (service === this.#at) return;
    this.#climbed = true;
    this.rung = service;
    this.scope.update({service});
    this.dispatchEvent(new SrmSelectEvent({provider: this.model!.id, service}));
  }
}
