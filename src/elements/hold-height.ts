/**
 * An element that was on the page before its script has a height already: that of its fallback, or
 * one that the author reserved. It keeps at least that height until the reader uses it or the page
 * becomes wider or narrower, so that the text under it does not jump.
 */
export const holdHeight = (element: HTMLElement): void => {
  const {height} = element.getBoundingClientRect();
  if (!height) return;
  element.style.minBlockSize = `${height}px`;
  const width = innerWidth;
  const until = new AbortController();
  const release = (): void => {
    until.abort();
    element.style.removeProperty('min-block-size');
  };
  for (const type of ['click', 'keydown']) element.addEventListener(type, release, until);
  // the address bar of a phone changes the height while the reader scrolls
  addEventListener('resize', () => innerWidth !== width && release(), until);
};
