/** Puts what floats under its anchor, else over it, always inside the window. */
export const place = (floating: HTMLElement, anchor: HTMLElement): void => {
  const at = anchor.getBoundingClientRect();
  const {width, height} = floating.getBoundingClientRect();
  const gap = 8;
  const under = at.bottom + gap;
  const top = under + height <= innerHeight ? under : Math.max(gap, at.top - gap - height);
  const rtl = getComputedStyle(anchor).direction === 'rtl';
  const left = Math.max(
    gap,
    Math.min(rtl ? at.right - width : at.left, document.documentElement.clientWidth - width - gap),
  );
  // page coordinates: it scrolls with its anchor
  floating.style.top = `${top + scrollY}px`;
  floating.style.left = `${left + scrollX}px`;
};
