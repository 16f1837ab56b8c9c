/** A place in a text. Both count from 1; columns count UTF-16 units, as editors do. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Finds line and column of positions in a text. */
export const placesIn = (text: string): ((offset: number) => Place) => {
  const starts = [0];
  for (const {0: end, index} of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return {line: low + 1, column: offset - starts[low]! + 1};
  };
};
