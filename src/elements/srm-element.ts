import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {VERSION} from '../context/page.js';
import {ScopeController} from '../context/scope-controller.js';
import type {Scope} from '../context/scope.js';
import {SrmErrorEvent, type SrmErrorDetail} from '../events/error.js';
import {SrmReadyEvent} from '../events/ready.js';
import {nearestLanguage, wordsFor, type Section, type Words} from '../i18n/languages.js';
import {base} from '../styles/base.js';
import {tokens} from '../styles/tokens.js';
import {holdHeight} from './hold-height.js';

/**
 * What the three widgets have in common: the scope they stand in, words, messages instead of thrown
 * errors, and the light-DOM content that stays until there is something better.
 *
 * @cssprop [--srm-ink=#17191e] - Text and the line; #eceef2 in dark.
 * @cssprop [--srm-muted=#565c67] - Quieter text; #a9afbb in dark.
 * @cssprop [--srm-surface=#fff] - Background of the card; #181b21 in dark.
 * @cssprop [--srm-raised=#f7f7f4] - Background that stands out a little; #21252d in dark.
 * @cssprop [--srm-rule=#dfe0db] - Hairlines; #343a44 in dark.
 * @cssprop [--srm-provider=#1f4fb8] - The provider's color; #94b9ff in dark.
 * @cssprop [--srm-provider-tint=#e6edfb] - Background of what is the provider's; #1b2a47 in dark.
 * @cssprop [--srm-customer=#864500] - The customer's color; #ffbe6b in dark.
 * @cssprop [--srm-customer-tint=#fdeed8] - Background of what is the customer's; #40290c in dark.
 * @cssprop [--srm-radius=14px] - Corners of the card.
 * @cssprop [--srm-font=inherit] - Font family.
 */
export abstract class SrmElement<P = string> extends LitElement {
  /** Tells a second copy of the same script from another version. */
  static readonly version = VERSION;

  static override properties: PropertyDeclarations = {
    provider: {},
    theme: {reflect: true},
    heading: {},
    headingLevel: {attribute: 'heading-level', type: Number},
  };

  static override styles: CSSResultGroup = [tokens, base];

  /**
   * Id of the provider whose model is shown. Default: that of the scope, "aws" without one.
   * @type {string}
   */
  declare provider?: P;
  /** `light`, `dark`, `auto` (follows the device). Default: the color scheme of the page. */
  declare theme?: string;
  /** Title of the widget. Default: what the widget is for, in its language. */
  declare heading?: string;
  /** Level of the title among the headings of the page, 1 to 6. Default 2. */
  declare headingLevel?: number;

  /** @internal */
  protected readonly scoped = new ScopeController(this, (scope) => this.joined(scope));
  /** What the author can mend; shown in the widget. @internal */
  problem?: SrmErrorDetail;
  #said?: string;
  #ready = false;

  /** The scope that the element stands in. @internal */
  get scope(): Scope {
    return this.scoped.scope;
  }

  /** The language that the words are in. @internal */
  get language(): string {
    return nearestLanguage(this.scope.state.lang || (this.closest<HTMLElement>('[lang]')?.lang ?? ''));
  }

  /** Words of a section in the element's language. @internal */
  protected words<S extends Section>(section: S, english: Words[S]): Words[S] {
    return wordsFor(section, english, this.language);
  }

  /** True when there is something to draw; until then the fallback stays. @internal */
  protected abstract get canDraw(): boolean;

  /** Id of the provider whose model is shown; empty when the content is all the author's. @internal */
  protected abstract get providerId(): string;

  /** Draws the widget; only called when `canDraw`. @internal */
  protected abstract content(): TemplateResult;

  /** Called when the element joins a scope. @returns what to do when it leaves. @internal */
  protected joined(_scope: Scope): () => void {
    return () => undefined;
  }

  /** The title and, beside it, a legend or a counter. @internal */
  protected head(title: string, aside: unknown): TemplateResult {
    return html`
      <div class="head" part="head">
        <div class="title" part="title" role="heading" aria-level=${this.headingLevel || 2}>
          ${this.heading || title}
        </div>
        ${aside}
      </div>
    `;
  }

  override connectedCallback(): void {
    if (!this.hasUpdated) holdHeight(this);
    super.connectedCallback();
  }

  protected override render(): TemplateResult {
    const {problem, canDraw} = this;
    const message =
      problem &&
      html`
        <p class="problem" part="problem" role="alert">
          <strong>${problem.message}</strong>
          ${problem.mend}
        </p>
      `;
    return html`
      ${
        canDraw
          ? nothing
          : html`
              <slot></slot>
            `
      }${
        canDraw || message
          ? html`
              <section class="card" part="card" lang=${this.language}>
                ${message}${canDraw ? this.content() : nothing}
              </section>
            `
          : nothing
      }
    `;
  }

  protected override updated(_changed: PropertyValues): void {
    this.#report();
    if (this.#ready || !this.canDraw) return;
    this.#ready = true;
    this.dispatchEvent(new SrmReadyEvent({provider: this.providerId}));
  }

  /** Says a new problem once: to the page by an event, to the author in the console. */
  #report(): void {
    const said = this.problem?.message;
    if (said === this.#said) return;
    this.#said = said;
    if (!this.problem) return;
    console.warn(`<${this.localName}>: ${this.problem.message} ${this.problem.mend}`, this);
    this.dispatchEvent(new SrmErrorEvent(this.problem));
  }
}
