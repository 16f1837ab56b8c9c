import {ContextEvent} from '@lit/context';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {scopeContext} from './keys.js';
import {page} from './page.js';
import type {Scope} from './scope.js';

type Host = ReactiveControllerHost & HTMLElement;

/** Gives an element the scope it stands in (an `<srm-context>` around it, else the page's) and re-renders it on changes. */
export class ScopeController implements ReactiveController {
  readonly #host: Host;
  #given?: Scope;
  #end?: () => void;
  #joined?: Scope;

  constructor(
    host: Host,
    /** Called when the element joins a scope; what it returns is called when it leaves. */
    readonly onJoin?: (scope: Scope) => () => void,
  ) {
    this.#host = host;
    host.addController(this);
  }

  get scope(): Scope {
    return this.#given ?? page.scope;
  }

  hostConnected(): void {
    this.#ask();
    if (this.#host.closest('srm-context:not(:defined)')) {
      // the script of the context comes after this one
      void customElements.whenDefined('srm-context').then(() => this.#ask());
    }
  }

  hostDisconnected(): void {
    this.#leave();
  }

  /** Asks for the scope around the element; without an answer the page's holds. */
  #ask(): void {
    const host = this.#host;
    this.#given = undefined;
    host.dispatchEvent(new ContextEvent(scopeContext, host, (scope) => (this.#given = scope)));
    const {scope} = this;
    if (this.#joined === scope || !host.isConnected) return;
    this.#leave();
    this.#joined = scope;
    const ends = [scope.subscribe(() => this.#host.requestUpdate()), this.onJoin?.(scope)];
    this.#end = () => ends.forEach((end) => end?.());
    this.#host.requestUpdate();
  }

  #leave(): void {
    this.#end?.();
    this.#end = undefined;
    this.#joined = undefined;
  }
}
