import type {CellRef} from '../../../model/types.js';
import type {MatrixHost} from '../host.js';
import {LINK} from '../link-name.js';

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** The address without its fragment; a `<base>` in the page must not change it. */
const pageAddress = (): string => location.href.split('#')[0]!;

const isOurs = (): boolean => location.hash.startsWith(LINK);

/**
 * The address of a cell, `#srm-matrix=rds/db-engine-patching`: it opens the cell, and the back button closes
 * it. It means the first matrix of the page; for another one that has an id, `#srm-matrix:id=rds/...`.
 * A fragment that is not ours belongs to the page (an anchor, or a router) and is left alone.
 */
export class CellLink {
  readonly #host: MatrixHost;
  readonly #close: () => void;
  #isFollowed = false;

  constructor(host: MatrixHost, close: () => void) {
    this.#host = host;
    this.#close = close;
    host.addController({
      hostConnected: () => addEventListener('hashchange', this.#follow),
      hostDisconnected: () => {
        removeEventListener('hashchange', this.#follow);
        if (host.shown) this.closed();
      },
    });
  }

  /** Does what the address says, as soon as there is a model; to be called when the table has been drawn. */
  start(): void {
    if (this.#isFollowed || !this.#host.model) return;
    this.#isFollowed = true;
    this.#follow();
  }

  /** What the address calls this matrix; empty for the first one of the page. */
  get #name(): string {
    const isFirst = document.querySelector(this.#host.localName) === this.#host;
    return isFirst ? '' : this.#host.id && `:${encodeURIComponent(this.#host.id)}`;
  }

  #fragmentOf({service, area}: CellRef): string {
    return `${LINK}${this.#name}=${encodeURIComponent(service)}/${encodeURIComponent(area)}`;
  }

  addressOf(ref: CellRef): string {
    return pageAddress() + this.#fragmentOf(ref);
  }

  readonly #follow = (): void => {
    const [, id = '', service = '', area = ''] = (
      /^#srm-matrix(?::([^=]*))?=([^/]+)\/(.+)$/.exec(location.hash) ?? []
    ).map((part: string | undefined) => part && decode(part));
    const isMeant = id ? id === this.#host.id : document.querySelector(this.#host.localName) === this.#host;
    const ref = {service, area};
    // the service may be one that is loaded on demand
    if (service && isMeant && !this.#host.reveal(ref)) void this.#host.offer().then(() => this.#host.reveal(ref));
    else if (!service && this.#host.shown) this.#close();
  };

  opened(ref: CellRef): void {
    const fragment = this.#fragmentOf(ref);
    if (location.hash === fragment || (location.hash && !isOurs())) return;
    const state: unknown = history.state;
    const known = typeof state === 'object' ? state : {};
    // one entry of ours is enough, however many cells are opened
    const isEntry = isOurs() || (known && 'srmMatrix' in known);
    this.#go(isEntry ? 'replaceState' : 'pushState', {...known, srmMatrix: true}, pageAddress() + fragment);
  }

  closed(): void {
    if (isOurs()) this.#go('replaceState', history.state, pageAddress());
  }

  #go(how: 'pushState' | 'replaceState', state: unknown, address: string): void {
    try {
      history[how](state, '', address);
    } catch {
      // a frame without an address of its own; the card works without
    }
  }
}
