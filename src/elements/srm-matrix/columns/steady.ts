/** Keeps an element where it is on the screen while something over it grows or shrinks. */
export const steady = async (element: Element, change: Promise<void>): Promise<void> => {
  const {top} = element.getBoundingClientRect();
  await change;
  const moved = element.getBoundingClientRect().top - top;
  if (moved) scrollBy({top: moved, behavior: 'instant'});
};
