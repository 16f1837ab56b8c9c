import {html, nothing, render, type ReactiveController, type TemplateResult} from 'lit';
import {adopt} from '../../adopt.js';
import type {MatrixHost, MatrixPart} from '../host.js';
import {printStyles} from './print.styles.js';
import {tablePrintStyles} from './table-print.styles.js';
import {printed} from './view.js';

/**
 * What print shows beside the table: behind every cell what each side does, and the sources. It is there only
 * while the page is printed, because it is long.
 */
export class Print implements MatrixPart, ReactiveController {
  readonly #host: MatrixHost;

  constructor(host: MatrixHost) {
    this.#host = host;
    adopt(host.root, tablePrintStyles, printStyles);
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#fill);
    addEventListener('afterprint', this.#empty);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#fill);
    removeEventListener('afterprint', this.#empty);
  }

  render(): TemplateResult {
    return html`
      <section class="print" part="print"></section>
    `;
  }

  #show(content: unknown): void {
    const section = this.#host.root.querySelector<HTMLElement>('.print');
    // not by an update of the host: the browser prints as soon as this event is over
    if (section) render(content, section);
  }

  readonly #fill = (): void => {
    const {model: provider, columns: services, bands, language, mode} = this.#host;
    // a sheet to fill in must not tell the answers
    if (provider?.texts && mode !== 'recall') this.#show(printed({provider, services, bands, language}));
  };

  readonly #empty = (): void => this.#show(nothing);
}
