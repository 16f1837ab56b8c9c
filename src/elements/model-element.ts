import type {PropertyDeclarations, PropertyValues} from 'lit';
import {page} from '../context/page.js';
import {resolveProvider} from '../context/resolve.js';
import {common} from '../i18n/en/common.js';
import type {SrmErrorDetail} from '../events/error.js';
import type {ProviderSource} from '../model/source-types.js';
import type {Provider} from '../model/types.js';
import type {ProviderFault} from './own-provider/fault.js';
import {providerKey} from './own-provider/key.js';
import {SrmElement} from './srm-element.js';

/** An element that draws a provider's model: finds it, waits for it, and says so when it cannot be had. */
export abstract class ModelElement extends SrmElement<string | ProviderSource> {
  static override properties: PropertyDeclarations = {src: {}};

  /**
   * Address of a JSON file with a provider of your own: `src="my-provider.json"`. Shown as soon as `srm check` finds
   * nothing to mend in it. What such a file holds can also be given as an object, in the property `provider`.
   */
  declare src?: string;
  /** The model shown. @internal */
  model?: Provider;
  /** Set when the texts of the cells are needed, not only owners and names. @internal */
  protected texts = false;
  /** True while content is on its way. @internal */
  protected waiting = false;
  /** A part of the widget could not be loaded. @internal */
  protected missing?: SrmErrorDetail;
  /** What is on its way, or could not be had. */
  #asked = '';

  /** Services and ladders that the element needs of its provider. @internal */
  protected abstract needs(): readonly string[];

  protected override get canDraw(): boolean {
    return !!this.model;
  }

  protected override get providerId(): string {
    return this.model?.id ?? '';
  }

  /** Key of the provider in the library: its id, or what stands for a file or an object. @internal */
  get key(): string {
    return providerKey(this) || this.scope.state.provider;
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const {library} = page;
    const id = this.key;
    const needs = this.needs();
    const asked = [id, this.texts, ...needs].join();
    if (this.#asked === asked) return;
    const words = this.words('common', common);
    const got = resolveProvider(library, id, needs, this.texts);
    this.problem = got ? this.missing : words.unknownProvider(id, library.providerIds);
    this.waiting = got instanceof Promise;
    this.#asked = '';
    if (!(got instanceof Promise)) {
      this.model = got;
      return;
    }
    this.#asked = asked;
    const settle = (problem?: () => SrmErrorDetail): void => {
      // the answer to an older question does not count
      if (this.#asked !== asked) return;
      this.waiting = false;
      if (problem) this.problem = problem();
      else this.#asked = '';
      this.requestUpdate();
    };
    got.then(
      () => settle(),
      (error: unknown) =>
        settle(() => {
          const {say, message = String(error)} = Object(error) as Partial<ProviderFault>;
          if (say) return say((section, english) => this.words(section, english));
          // what is there is better than nothing
          const base = resolveProvider(library, id, [], false);
          if (base instanceof Promise) base.catch(() => undefined);
          else this.model ??= base;
          return words.notLoaded(id, message);
        }),
    );
  }
}
