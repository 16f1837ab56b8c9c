import type {Grid} from './grid.js';

/** Moves the focus in the table by arrow keys, Home and End; left and right follow the reading direction. */
export const moveFocus = (event: KeyboardEvent, grid: Grid): void => {
  const from = (event.target as Element).closest<HTMLTableCellElement>('th,td');
  const row = grid.rows.findIndex(({element}) => element === from?.parentElement);
  if (!from || row < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
  const column = from.cellIndex;
  const step = getComputedStyle(from).direction === 'rtl' ? -1 : 1;
  const across = (c: number): HTMLElement | null => grid.rows[row]!.target(c);
  const down = (by: number): HTMLElement | null => {
    for (let r = row + by; grid.rows[r]; r += by) {
      const target = grid.rows[r]!.target(column);
      if (target) return target;
    }
    return null;
  };
  const moves: Readonly<Record<string, () => HTMLElement | null>> = {
    ArrowRight: () => across(column + step),
    ArrowLeft: () => across(column - step),
    ArrowDown: () => down(1),
    ArrowUp: () => down(-1),
    Home: () => across(0) ?? across(1),
    End: () => across(from.parentElement!.children.length - 1),
  };
  const move = moves[event.key];
  if (!move) return;
  event.preventDefault();
  const to = move();
  to?.focus();
  grid.stopAt(to);
};
