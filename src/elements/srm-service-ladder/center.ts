/** Brings a child to the middle of its parent's scroll width; unlike scrollIntoView it never scrolls the page. */
export const center = (child: Element | null): void => {
  const strip = child?.parentElement;
  if (!strip) return;
  const [all, one] = [strip.getBoundingClientRect(), child.getBoundingClientRect()];
  strip.scrollLeft += one.left - all.left - (all.width - one.width) / 2;
};
