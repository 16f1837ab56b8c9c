import {cellTextsStyles} from '../../../styles/cell-texts.js';
import {adopt} from '../../adopt.js';
import {place} from '../place.js';
import {detailStyles} from './detail.styles.js';

/**
 * The floating card beside a cell: a popover where the browser has them, else a block under the
 * table. Gives the focus back to the cell when it closes.
 */
export class DetailCard {
  readonly #root: ShadowRoot;
  readonly #onClose: () => void;
  #anchor: HTMLElement | null = null;
  #pressed: HTMLElement | null = null;

  constructor(root: ShadowRoot, onClose: () => void) {
    this.#root = root;
    this.#onClose = onClose;
    adopt(root, cellTextsStyles, detailStyles);
  }

  get #card(): HTMLElement | null {
    return this.#root.querySelector('.detail');
  }

  /** Notes which cell was open when the pointer went down: pressing it again closes the card, and must not open it anew. */
  pressed = (): void => {
    this.#pressed = this.#anchor;
  };

  /** @returns true when a press on this cell has just closed its card */
  wasOpen(cell: HTMLElement | null): boolean {
    const was = !!cell && this.#pressed === cell;
    this.#pressed = null;
    return was;
  }

  show(anchor: HTMLElement | null): void {
    const card = this.#card;
    if (!card?.isConnected || !anchor || this.#anchor === anchor) return;
    this.#anchor = anchor;
    anchor.scrollIntoView({block: 'nearest', inline: 'nearest'});
    if ('showPopover' in card) {
      if (!card.matches(':popover-open')) card.showPopover();
      place(card, anchor);
    } else (card as HTMLElement).classList.add('inflow');
    card.focus({preventScroll: true});
  }

  hide(): void {
    const card = this.#card;
    if (!card) return;
    if ('hidePopover' in card) card.hidePopover();
    else {
      (card as HTMLElement).classList.remove('inflow');
      this.#closed(card);
    }
  }

  toggled = (event: Event): void => {
    const card = event.target as HTMLElement;
    // the event comes late: by then the card may stand open at another cell
    if (!card.matches(':popover-open')) this.#closed(card);
  };

  #closed(card: HTMLElement): void {
    const anchor = this.#anchor;
    this.#anchor = null;
    const isLost = document.activeElement === document.body;
    if (isLost || card.contains(this.#root.activeElement)) anchor?.focus({preventScroll: true});
    this.#onClose();
  }
}
