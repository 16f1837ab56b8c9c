import {render} from 'lit';
import {ownerClass, ownerIcon} from '../../parts/icons.js';
import type {Look} from '../host.js';
import {make} from './make.js';

/** The icon as plain nodes: what a template engine keeps between them would be copied thousands of times. */
const iconOf = ({owner}: Look): readonly Node[] => {
  if (!owner) return [];
  const box = document.createDocumentFragment();
  render(ownerIcon(owner), box);
  return [box.firstElementChild!];
};

const makeButton = (look: Look): HTMLButtonElement => {
  const {owner, word, mark = '', aside, was} = look;
  return make(
    'button',
    {class: `cell ${owner ? ownerClass(owner) : 'blank'} ${mark}`, part: `cell ${owner ?? 'blank'}`, tabindex: '-1'},
    ...iconOf(look),
    ...(was ? [make('s', {class: 'was', 'aria-hidden': 'true'}, was)] : []),
    make('span', {}, word),
    ...(aside ? [make('span', {class: 'sr'}, `, ${aside}`)] : []),
  );
};

/**
 * The buttons in the cells. Equal ones are copied from one that was made once: a table of 200 tasks and
 * 100 services has 20,000 cells, and a dozen kinds of them. The name of a button is the owner alone: task
 * and service are the heads of the cell's row and column, and would be read twice if they stood here too.
 */
export class Buttons {
  readonly #made = new Map<string, HTMLButtonElement>();

  copy(look: Look): HTMLButtonElement {
    const key = Object.values(look).join('|');
    const made = this.#made.get(key) ?? makeButton(look);
    this.#made.set(key, made);
    return made.cloneNode(true) as HTMLButtonElement;
  }

  /** Gives a button another look without replacing it: it may have the focus. */
  change(button: Element, look: Look): void {
    const copy = this.copy(look);
    button.className = copy.className;
    button.setAttribute('part', copy.getAttribute('part')!);
    button.replaceChildren(...copy.childNodes);
  }
}
