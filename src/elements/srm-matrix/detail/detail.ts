import {html, nothing, type TemplateResult} from 'lit';
import {detail as english} from '../../../i18n/en/detail.js';
import {wordsFor} from '../../../i18n/languages.js';
import {findArea} from '../../../model/lookup.js';
import type {CellRef} from '../../../model/types.js';
import type {MatrixHost, MatrixPart} from '../host.js';
import type {Copied} from './actions.js';
import {DetailCard} from './card.js';
import {guide} from './guide.js';
import {CellLink} from './link.js';
import {detailView} from './view.js';

/** The card of a cell: where it stands, what is in it, and the address that leads to it. */
export class Detail implements MatrixPart {
  readonly #host: MatrixHost;
  readonly #card: DetailCard;
  readonly #link: CellLink;
  #copied: Copied = 'not yet';

  constructor(host: MatrixHost) {
    this.#host = host;
    this.#link = new CellLink(host, () => this.#card.hide());
    this.#card = new DetailCard(host.root, () => {
      this.#copied = 'not yet';
      this.#link.closed();
      host.closed();
    });
  }

  /** A pointer went down on the table. */
  pressed(): void {
    this.#card.pressed();
  }

  /** @returns true when a press on this cell has just closed its card */
  wasOpen(ref: CellRef): boolean {
    return this.#card.wasOpen(this.#host.anchor(ref));
  }

  render(): TemplateResult {
    return html`
      <div
        class="detail"
        part="detail"
        popover
        tabindex="-1"
        role="dialog"
        aria-labelledby="about"
        @toggle=${(event: Event) => this.#card.toggled(event)}
      >
        ${this.#content()}
      </div>
    `;
  }

  #content(): unknown {
    const {shown, model} = this.#host;
    const area = shown && model && findArea(model, shown.area);
    const service = shown && model?.services.get(shown.service);
    if (!area || !service) return nothing;
    const address = this.#link.addressOf(shown);
    return detailView({
      host: this.#host,
      provider: model,
      service,
      area,
      address,
      copied: this.#copied,
      onCopy: () => void this.#copy(address),
      onClose: () => this.#card.hide(),
    });
  }

  /** Copies the address, or shows it where the page may not write to the clipboard. */
  async #copy(address: string): Promise<void> {
    const words = wordsFor('detail', english, this.#host.language);
    try {
      await navigator.clipboard.writeText(address);
      this.#copied = 'copied';
      this.#host.say(words.copied);
    } catch {
      this.#copied = 'denied';
    }
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.root.querySelector<HTMLInputElement>('.address')?.select();
  }

  /** To be called when the table has been drawn: puts the card beside its cell. */
  drawn(): void {
    this.#link.start();
    guide(this.#host);
    const {shown} = this.#host;
    if (!shown) return;
    this.#card.show(this.#host.anchor(shown));
    this.#link.opened(shown);
  }
}
