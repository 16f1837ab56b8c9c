/**
 * Puts things into an order in which neighbours differ in their key, as far as that is possible: it
 * is when no key has more than half of them (rounded up). Keeps the given order where it can.
 * @param keyOf "" for a thing that may stand beside anything
 */
export const spread = <T>(things: readonly T[], keyOf: (thing: T) => string): T[] => {
  const left = [...things];
  const count = new Map<string, number>();
  for (const thing of left) count.set(keyOf(thing), (count.get(keyOf(thing)) ?? 0) + 1);
  const out: T[] = [];
  let last = '';
  while (left.length) {
    // a key that has the majority of what is left has to come now, or it will stand beside itself later
    const heavy = [...count].find(([key, n]) => key && key !== last && 2 * n > left.length)?.[0];
    const fits = (thing: T): boolean => (heavy ? keyOf(thing) === heavy : !last || keyOf(thing) !== last);
    const [next] = left.splice(Math.max(0, left.findIndex(fits)), 1);
    last = keyOf(next!);
    count.set(last, count.get(last)! - 1);
    out.push(next!);
  }
  return out;
};
