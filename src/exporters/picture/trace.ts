import type {Point} from './marks.js';

/** A straight piece, horizontal or vertical. */
export type Piece = readonly [from: Point, to: Point];

const keyOf = ([x, y]: Point): string => `${x},${y}`;

/** True when a piece from `a` over `b` to `c` does not turn. */
const isStraight = (a: Point | undefined, b: Point, c: Point): boolean =>
  !!a && ((a[0] === b[0] && b[0] === c[0]) || (a[1] === b[1] && b[1] === c[1]));

/**
 * Puts pieces that meet together into as few strokes as a simple walk finds, so that a line with steps is
 * drawn as one: with sharp corners, and as one thing for whoever edits the picture. Every piece is in exactly one stroke.
 */
export const trace = (pieces: readonly Piece[]): readonly (readonly Point[])[] => {
  const at = new Map<string, Set<Piece>>();
  for (const piece of pieces) {
    for (const end of piece) {
      const there = at.get(keyOf(end)) ?? new Set();
      at.set(keyOf(end), there.add(piece));
    }
  }
  const unused = new Set(pieces);
  const take = (piece: Piece): void => {
    unused.delete(piece);
    for (const end of piece) at.get(keyOf(end))!.delete(piece);
  };
  /** Goes on from the last point as far as unused pieces lead. */
  const walk = (points: Point[]): void => {
    for (;;) {
      const end = points.at(-1)!;
      const [piece] = at.get(keyOf(end))!;
      if (!piece) return;
      take(piece);
      const next = keyOf(piece[0]) === keyOf(end) ? piece[1] : piece[0];
      if (isStraight(points.at(-2), end, next)) points.pop();
      points.push(next);
    }
  };
  return pieces.flatMap((piece) => {
    if (!unused.has(piece)) return [];
    take(piece);
    const points = [...piece];
    walk(points);
    points.reverse();
    walk(points);
    return [points];
  });
};
