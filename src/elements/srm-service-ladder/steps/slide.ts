/**
 * Movement that explains: things go from where they were to where they are now. Measured once and
 * moved by transform, so that no frame of the way needs a layout.
 */
type Places = ReadonlyMap<Element, number>;

/** Heights of the children, from the top of their parent. */
export const placesIn = (parent: Element | null): Places => {
  const top = parent?.getBoundingClientRect().top ?? 0;
  return new Map([...(parent?.children ?? [])].map((child) => [child, child.getBoundingClientRect().top - top]));
};

/** @param before what `placesIn` said before the change */
export const slide = (parent: Element | null, before: Places): void => {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  for (const [child, now] of placesIn(parent)) {
    const way = (before.get(child) ?? now) - now;
    if (way)
      child.animate([{transform: `translateY(${way}px)`}, {transform: 'none'}], {duration: 200, easing: 'ease-out'});
  }
};
