import {html, type TemplateResult} from 'lit';
import type {MatrixHost} from '../host.js';
import {place} from '../place.js';

/**
 * A button that shows and hides a panel: a popover where the browser has them, else a block under the
 * button. Escape closes the panel and gives the focus back.
 */
export class Menu {
  readonly #host: MatrixHost;
  readonly #onToggle: (isOpen: boolean) => void;
  readonly #floats = 'popover' in HTMLElement.prototype;
  #isOpen = false;

  /** @param onToggle called when the panel was opened or closed; the host is to draw anew */
  constructor(host: MatrixHost, onToggle: (isOpen: boolean) => void) {
    this.#host = host;
    this.#onToggle = onToggle;
  }

  get #button(): HTMLElement | null {
    return this.#host.root.querySelector('.away-button');
  }

  get #panel(): HTMLElement | null {
    return this.#host.root.querySelector('.away');
  }

  render(label: string, content: TemplateResult): TemplateResult {
    return html`
      <button
        class="btn ghost away-button"
        popovertarget="away"
        aria-controls="away"
        aria-expanded=${this.#isOpen}
        @click=${() => this.#floats || this.#set(!this.#isOpen)}
      >
        ${label}
      </button>
      <div
        id="away"
        class="away"
        part="take-away"
        ?popover=${this.#floats}
        ?hidden=${!this.#floats && !this.#isOpen}
        role="group"
        aria-label=${label}
        @beforetoggle=${() => this.place()}
        @toggle=${(event: ToggleEvent) => this.#set(event.newState === 'open')}
        @keydown=${(event: KeyboardEvent) => this.#floats || (event.key === 'Escape' && this.hide())}
      >
        ${content}
      </div>
    `;
  }

  /** Puts the panel beside its button; to be called when its content grew. */
  place(): void {
    const [panel, button] = [this.#panel, this.#button];
    if (this.#floats && panel && button) place(panel, button);
  }

  hide(): void {
    if (this.#floats) this.#panel?.hidePopover();
    else this.#set(false);
  }

  #set(isOpen: boolean): void {
    if (this.#isOpen === isOpen) return;
    this.#isOpen = isOpen;
    const {root} = this.#host;
    if (isOpen) this.place();
    else if (!root.activeElement || this.#panel?.contains(root.activeElement)) {
      this.#button?.focus({preventScroll: true});
    }
    this.#onToggle(isOpen);
  }
}
