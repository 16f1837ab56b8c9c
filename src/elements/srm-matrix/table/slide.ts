/** More cells than this would not slide smoothly. */
const FEW = 700;

const SHORT: KeyframeAnimationOptions = {duration: 220, easing: 'ease-out'};

const boxesOf = (table: HTMLTableElement): HTMLTableCellElement[] =>
  [...table.rows].flatMap((row) => (row.className === 'band' ? [] : [...row.cells].slice(1)));

/**
 * Shows what happened to the columns: those that stay slide to their new place, new ones fade in, and so do
 * the stretches of the line that are new. Nothing for readers who want less motion.
 * @returns call it when the table has changed
 */
export const watchColumns = (table: HTMLTableElement): (() => void) => {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const boxes = isStill ? [] : boxesOf(table);
  if (!boxes.length || boxes.length > FEW) return () => undefined;
  const before = new Map(boxes.map((box) => [box, {left: box.getBoundingClientRect().left, edges: box.className}]));
  return () => {
    const now = boxesOf(table);
    if (now.length > FEW) return;
    // all places are read before anything is set in motion
    const moves = now.map((box) => (before.get(box)?.left ?? NaN) - box.getBoundingClientRect().left);
    now.forEach((box, i) => {
      const was = before.get(box);
      const by = moves[i]!;
      if (!was) box.animate({opacity: [0, 1]}, SHORT);
      else if (by) box.animate({transform: [`translateX(${by}px)`, 'none']}, SHORT);
      if (was && was.edges !== box.className)
        box.animate({borderColor: ['transparent', getComputedStyle(box).color]}, SHORT);
    });
  };
};
