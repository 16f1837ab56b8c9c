import type {TableBand, TableRow} from '../../../model/table.js';
import type {Service} from '../../../model/types.js';
import {cellKey} from './cell-key.js';
import {make} from './make.js';

/** Sign of a task that changes hands. */
export const MOVES = '\u00a0⇄';

/** Gives the head of a column its words. @param on whether the reader looks at the service elsewhere */
export const fillColumnHead = (head: HTMLElement, service: Service, model: string, on: boolean): void => {
  head.className = on ? 'on' : '';
  head.ariaCurrent = on ? 'true' : null;
  if (head.firstChild?.textContent !== service.short)
    head.replaceChildren(service.short, ' ', make('small', {}, model));
};

/** @param moves words of the mark on a task that changes hands between the columns shown; empty for none */
export const fillRowHead = (head: HTMLElement, {area, depth}: TableRow, open: boolean, moves: string): void => {
  head.className = `d${depth}${moves && ' moves'}`;
  const mark = moves ? [make('span', {'aria-hidden': 'true'}, MOVES), make('span', {class: 'sr'}, `, ${moves}`)] : [];
  if (area.kind === 'atomic') {
    head.replaceChildren(area.label, ...mark);
    return;
  }
  // a button that is there may have the focus
  const button =
    head.querySelector('button') ??
    head.appendChild(make('button', {class: 'more', 'data-key': cellKey(area.id), tabindex: '-1'}));
  button.setAttribute('aria-expanded', String(open));
  button.replaceChildren(make('span', {}, area.label, ...mark));
};

/** The head of a band carries the risers of the row under it, so that the line does not break there. */
export const bandHead = ({rows}: TableBand, label: string): HTMLElement =>
  make(
    'tr',
    {class: 'band'},
    make('th', {scope: 'rowgroup'}, label),
    ...(rows[0]?.cells ?? []).map(({before}) => make('td', {class: `s-${before}`})),
  );
