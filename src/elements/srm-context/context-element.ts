import {ContextProvider} from '@lit/context';
import {ReactiveElement, type PropertyDeclarations, type PropertyValues} from 'lit';
import {scopeContext} from '../../context/keys.js';
import {VERSION} from '../../context/page.js';
import {Scope} from '../../context/scope.js';

/**
 * Lets the widgets inside share one model, one language and one learner's progress, apart from the
 * rest of the page. Optional: without it all widgets of the page share the page's own scope.
 *
 * @tag srm-context
 * @slot - The part of the page whose widgets belong together.
 */
export class SrmContext extends ReactiveElement {
  static readonly version = VERSION;

  static override properties: PropertyDeclarations = {provider: {}, lang: {reflect: true}};

  /** Id of the provider whose model the widgets inside show. Default "aws". */
  declare provider?: string;
  /** Language of the widgets inside, a BCP 47 tag. Default: the language of the page. */
  declare lang: string;

  /** What the widgets inside share: state, subscription, `reveal()`. */
  readonly scope = new Scope();

  constructor() {
    super();
    new ContextProvider(this, {context: scopeContext, initialValue: this.scope});
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    // at once, so that the widgets inside never show another provider first
    this.#share();
    super.connectedCallback();
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.#share();
  }

  #share(): void {
    this.scope.update({provider: this.provider || 'aws', lang: this.lang || ''});
  }
}
