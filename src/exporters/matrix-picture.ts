import type {TableBand, TableRow} from '../model/table.js';
import type {Owner} from '../model/types.js';
import {Frame, ICON, indentOf, PAD, TO_ICON, TO_WORD, type PictureWords} from './picture/frame.js';
import {BAND, cut, HEAD, SMALL, spaceOf, TASK, TITLE, WORD, write} from './picture/hands.js';
import {mirror, type Mark, type Picture, type Stroke} from './picture/marks.js';
import {OWNER_PAINTS} from './picture/paints.js';
import {trace, type Piece} from './picture/trace.js';
import type {MatrixSheet} from './sheet.js';

export type {PictureWords};

type Sheet = MatrixSheet<PictureWords>;

const LINE_WIDTH = 4;
const SWATCH = 22;

/** A part of the picture, drawn from a height down. */
interface Part {
  readonly marks: readonly Mark[];
  readonly bottom: number;
}

/** The title and, beside it or else under it, what the owner colors and icons mean. */
const titleAndLegend = ({provider, words}: Sheet, {inner, width}: Frame, top: number): Part => {
  const toWord = SWATCH + 7;
  const items = (['provider', 'customer', 'shared'] as const).map((owner) => {
    const lines = cut(words.owner(owner, provider.short), inner - toWord, SMALL);
    return {owner, lines, width: toWord + Math.max(0, ...lines.map((line) => spaceOf(line, SMALL))) + 18};
  });
  const legend = items.reduce((sum, item) => sum + item.width, -18);
  const isBeside = spaceOf(words.title, TITLE) + 24 + legend <= inner;
  const title = cut(words.title, inner, TITLE);
  const start = isBeside ? width - PAD - legend : PAD;
  let x = start;
  let y = isBeside ? top : top + title.length * TITLE.leading + 8;
  let bottom = y;
  const marks = items.flatMap(({owner, lines, width: space}): Mark[] => {
    const {ink, ...tints} = OWNER_PAINTS[owner];
    if (x > start && x + space - 18 > PAD + inner) {
      x = start;
      y = bottom + 4;
    }
    const left = x;
    x += space;
    bottom = Math.max(bottom, y + SWATCH + 2, y + 5 + lines.length * SMALL.leading);
    return [
      {kind: 'box', x: left, y: y + 2, width: SWATCH, height: SWATCH, radius: 5, ...tints},
      {kind: 'icon', owner, x: left + 4, y: y + 6, size: 14, fill: ink},
      ...write(lines, left + toWord, y + 5, SMALL),
    ];
  });
  return {marks: [...write(title, PAD, top, TITLE), ...marks], bottom: bottom + 16};
};

/** The heads of the columns, which stand on one line. */
const heads = ({services, words}: Sheet, frame: Frame, top: number): Part => {
  const room = frame.column - TO_ICON - 3;
  const texts = services.map(({short, model}) => {
    const name = cut(short, room, HEAD);
    const kind = cut(words.model[model], room, SMALL);
    return {name, kind, nameHeight: name.length * HEAD.leading, kindHeight: kind.length * SMALL.leading};
  });
  const bottom = top + Math.max(0, ...texts.map(({nameHeight, kindHeight}) => nameHeight + kindHeight));
  const marks = texts.flatMap(({name, kind, nameHeight, kindHeight}, c) => {
    const x = frame.left(c) + TO_ICON;
    const kindTop = bottom - kindHeight;
    return [...write(name, x, kindTop - nameHeight, HEAD), ...write(kind, x, kindTop, SMALL)];
  });
  return {marks, bottom: bottom + 4};
};

const bandHead = ({band}: TableBand, {provider, words}: Sheet, {inner}: Frame, top: number): Part => {
  const lines = cut(words.band(band, provider.short), inner, BAND);
  return {marks: write(lines, PAD, top + 14, BAND), bottom: top + 14 + lines.length * BAND.leading + 6};
};

const rowOf = (row: TableRow, {provider, words}: Sheet, frame: Frame, top: number): Part => {
  const {area, depth, cells} = row;
  const said = (owner: Owner): readonly string[] =>
    cut(words.owner(owner, provider.short), frame.column - TO_WORD - 3, WORD);
  const label = cut(area.label, frame.tasks - indentOf(row), TASK);
  const lines = Math.max(label.length, ...cells.map(({owner}) => said(owner).length));
  const height = Math.max(42, lines * TASK.leading + 16);
  const middle = (texts: readonly string[]): number => top + (height - texts.length * TASK.leading) / 2;
  const marks = cells.flatMap(({owner}, c): Mark[] => {
    const {ink, ...tints} = OWNER_PAINTS[owner];
    const x = frame.left(c);
    const box: Mark = {
      ...{kind: 'box', x: x + 3, y: top + 3, width: frame.column - 6, height: height - 6},
      ...{radius: 7, ...tints},
    };
    return [
      ...(tints.fill === 'none' ? [] : [box]),
      {kind: 'icon', owner, x: x + TO_ICON, y: top + (height - ICON) / 2, size: ICON, fill: ink},
      ...write(said(owner), x + TO_WORD, middle(said(owner)), {...WORD, fill: ink}),
    ];
  });
  const head = write(label, PAD + indentOf(row), middle(label), {...TASK, fill: depth ? 'muted' : 'ink'});
  return {marks: [...head, ...marks], bottom: top + height};
};

/** The line along the edges of a row's cells. @param top where its risers begin */
const edgesOf = ({cells}: TableRow, kind: 'line' | 'soft', frame: Frame, top: number, bottom: number): Piece[] =>
  cells.flatMap(({below, before}, c): Piece[] => {
    const [start, end] = [frame.left(c), frame.left(c + 1)];
    return [
      ...(before === kind
        ? [
            [
              [start, top],
              [start, bottom],
            ] as const,
          ]
        : []),
      ...(below === kind
        ? [
            [
              [start, bottom],
              [end, bottom],
            ] as const,
          ]
        : []),
    ];
  });

/** Bands and rows, and over them the line. */
const body = (sheet: Sheet, frame: Frame, top: number): Part => {
  const marks: Mark[] = [];
  const pieces = {soft: [] as Piece[], line: [] as Piece[]};
  let y = top;
  const draw = ({marks: more, bottom}: Part): void => {
    marks.push(...more);
    y = bottom;
  };
  for (const band of sheet.bands) {
    // a riser passes the head of the band, or the line would break there
    let riser = y;
    draw(bandHead(band, sheet, frame, y));
    for (const row of band.rows) {
      draw(rowOf(row, sheet, frame, y));
      for (const kind of ['soft', 'line'] as const) pieces[kind].push(...edgesOf(row, kind, frame, riser, y));
      riser = y;
    }
  }
  const strokes = (kind: 'soft' | 'line'): readonly Stroke[] =>
    trace(pieces[kind]).map((points) => ({kind: 'stroke', points, width: LINE_WIDTH, dotted: kind === 'soft'}));
  return {marks: [...marks, ...strokes('soft'), ...strokes('line')], bottom: y};
};

/**
 * The matrix as a picture with the look of the widget: owners as color, icon and word, the responsibility
 * line as its strongest mark, the title, a legend, and whom the facts are from.
 * @param credit last line
 * @param rtl whether it is read from right to left. Default false
 */
export const matrixPicture = (sheet: Sheet, credit: string, rtl = false): Picture => {
  const frame = new Frame(sheet);
  const title = titleAndLegend(sheet, frame, PAD);
  const top = heads(sheet, frame, title.bottom);
  const table = body(sheet, frame, top.bottom);
  const last = cut(credit, frame.inner, SMALL);
  const end = write(last, PAD, table.bottom + 16, SMALL);
  const {width} = frame;
  const height = table.bottom + 16 + last.length * SMALL.leading + PAD - 6;
  const paper: Mark = {
    ...{kind: 'box', x: 0.5, y: 0.5, width: width - 1, height: height - 1},
    ...{radius: 14, fill: 'surface', border: 'rule'},
  };
  const marks = [paper, ...title.marks, ...top.marks, ...table.marks, ...end];
  const picture = {width, height, rtl: false, marks};
  return rtl ? mirror(picture) : picture;
};
