/**
 * Arrow keys, Home and End between the buttons of the table, so that Tab passes it in one step.
 * Left and right follow the reading direction.
 * @returns the key of the button that has the focus now; undefined when the event was none of ours
 */
export const moveFocus = (event: KeyboardEvent, root: ParentNode): string | undefined => {
  const from = (event.target as Element).closest<HTMLElement>('[data-key]');
  const row = from?.closest('tr');
  if (!from || !row || event.altKey || event.ctrlKey || event.metaKey) return undefined;
  const rows = [...root.querySelectorAll('tbody tr:not(.band)')];
  const cells = [...row.children];
  const column = cells.indexOf(from.closest('td,th')!);
  const step = getComputedStyle(from).direction === 'rtl' ? -1 : 1;
  const at = (r: number, c: number): HTMLElement | null | undefined =>
    rows[r]?.children[c]?.querySelector('[data-key]');
  const r = rows.indexOf(row);
  const targets: Record<string, () => HTMLElement | null | undefined> = {
    ArrowRight: () => at(r, column + step),
    ArrowLeft: () => at(r, column - step),
    ArrowDown: () =>
      rows
        .slice(r + 1)
        .map((_, i) => at(r + 1 + i, column))
        .find(Boolean),
    ArrowUp: () =>
      rows
        .slice(0, r)
        .map((_, i) => at(r - 1 - i, column))
        .find(Boolean),
    Home: () => at(r, 0) ?? at(r, 1),
    End: () => at(r, cells.length - 1),
  };
  const move = targets[event.key];
  if (!move) return undefined;
  event.preventDefault();
  const to = move();
  to?.focus();
  return to?.dataset['key'];
};
