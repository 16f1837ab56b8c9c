import {ContextConsumer} from '@lit/context';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {scopeContext} from './keys.js';
import {page} from './page.js';
import type {Scope} from './scope.js';

type Host = ReactiveControllerHost & HTMLElement;

/** Gives an element the scope it stands in (an `<srm-context>` around it, else the page's) and re-renders it on changes. */
export class ScopeController implements ReactiveController {
  readonly #host: Host;
  readonly #consumer: ContextConsumer<typeof scopeContext, Host>;
  #end?: () => void;
  #joined?: Scope;

  constructor(
    host: Host,
    /** Called when the element joins a scope; what it returns is called when it leaves. */
    readonly onJoin?: (scope: Scope) => () => void,
  ) {
    this.#host = host;
    host.addController(this);
    this.#consumer = new ContextConsumer(host, {context: scopeContext, subscribe: true, callback: () => this.#join()});
  }

  get scope(): Scope {
    return this.#consumer.value ?? page.scope;
  }

  hostConnected(): void {
    // the consumer asks for its context after this; without an answer the page's scope stays
    queueMicrotask(() => this.#join());
  }

  hostDisconnected(): void {
    this.#leave();
  }

  #join(): void {
    const {scope} = this;
    if (this.#joined === scope || !this.#host.isConnected) return;
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
