import {ContextEvent} from '@lit/context';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {scopeContext} from './keys.js';
import {page} from './page.js';
import type {Scope} from './scope.js';

type Host = ReactiveControllerHost & HTMLElement;

/** Gives an element the scope it stands in (an `<srm-context>` around it, else the page's) and re-renders it on changes. */
export class ScopeController implements ReactiveController {
  readonly #host: Host;
  #scope?: Scope;
  #ends: (() => void)[] = [];

  constructor(
    host: Host,
    /** Called when the element joins a scope; what it returns is called when it leaves. */
    readonly onJoin: (scope: Scope) => () => void,
  ) {
    this.#host = host;
    host.addController(this);
  }

  get scope(): Scope {
    return this.#scope ?? page.scope;
  }

  hostConnected(): void {
    this.#ask();
    if (this.#host.closest('srm-context:not(:defined)')) {
      // the script of the context comes after this one
      void customElements.whenDefined('srm-context').then(() => this.#ask());
    }
  }

  hostDisconnected(): void {
    for (const end of this.#ends.splice(0)) end();
  }

  /** Asks for the scope around the element; without an answer the page's holds. */
  #ask(): void {
    const host = this.#host;
    if (!host.isConnected) return;
    let {scope} = page;
    host.dispatchEvent(new ContextEvent(scopeContext, host, (given) => (scope = given)));
    if (this.#ends.length && this.#scope === scope) return;
    this.hostDisconnected();
    this.#scope = scope;
    const update = (): void => host.requestUpdate();
    // what was missing may be added later
    this.#ends = [scope.subscribe(update), page.library.subscribe(update), this.onJoin(scope)];
    update();
  }
}
