import type {PropertyValues} from 'lit';
import {page} from '../context/page.js';
import {resolveProvider} from '../context/resolve.js';
import {common} from '../i18n/en/common.js';
import type {SrmErrorDetail} from '../events/error.js';
import type {Provider} from '../model/types.js';
import {SrmElement} from './srm-element.js';

/** An element that draws a provider's model: finds it, waits for it, and says so when it cannot be had. */
export abstract class ModelElement extends SrmElement {
  /** The model shown. @internal */
  model?: Provider;
  /** Set when the texts of the cells are needed, not only owners and names. @internal */
  protected texts = false;
  /** True while content is on its way. @internal */
  protected waiting = false;
  /** A part of the widget could not be loaded. @internal */
  protected missing?: SrmErrorDetail;
  #failed?: string;

  /** Services and ladders that the element needs of its provider. @internal */
  protected abstract needs(): readonly string[];

  protected override get canDraw(): boolean {
    return !!this.model;
  }

  protected override get providerId(): string {
    return this.model?.id ?? '';
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const id = this.provider || this.scope.state.provider;
    const needs = this.needs();
    const key = [id, this.texts, ...needs].join();
    if (this.waiting || this.#failed === key) return;
    const words = this.words('common', common);
    const got = resolveProvider(page.library, id, needs, this.texts);
    this.problem = got ? this.missing : words.unknownProvider(id, page.library.providerIds);
    if (!(got instanceof Promise)) {
      this.model = got;
      return;
    }
    this.waiting = true;
    got
      .catch((error: unknown) => {
        this.#failed = key;
        // what is there is better than nothing
        const base = resolveProvider(page.library, id, [], false);
        if (base instanceof Promise) base.catch(() => undefined);
        else this.model ??= base;
        this.problem = words.notLoaded(id, error instanceof Error ? error.message : String(error));
      })
      .finally(() => {
        this.waiting = false;
        this.requestUpdate();
      });
  }
}
