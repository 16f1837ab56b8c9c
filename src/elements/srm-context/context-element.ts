import {ContextProvider} from '@lit/context';
import {ReactiveElement, type PropertyDeclarations, type PropertyValues} from 'lit';
import {scopeContext} from '../../context/keys.js';
import {VERSION} from '../../context/page.js';
import {Scope} from '../../context/scope.js';
import type {ProviderSource} from '../../model/source-types.js';
import {providerKey} from '../own-provider/key.js';

/**
 * Lets the widgets inside share one model, one language and one learner's progress, apart from the
 * rest of the page. Optional: without it all widgets of the page share the page's own scope.
 *
 * @tag srm-context
 * @slot - The part of the page whose widgets belong together.
 */
export class SrmContext extends ReactiveElement {
  static readonly version = VERSION;

  static override properties: PropertyDeclarations = {src: {}, provider: {}, lang: {reflect: true}};

  /**
   * Address of a JSON file with a provider of your own that the widgets inside show: `src="my-provider.json"`. What
   * such a file holds can also be given as an object, in the property `provider`.
   */
  declare src?: string;
  /**
   * Id of the provider whose model the widgets inside show. Default "aws".
   * @type {string}
   */
  declare provider?: string | ProviderSource;
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
    this.scope.update({provider: providerKey(this) || 'aws', lang: this.lang || ''});
  }
}
