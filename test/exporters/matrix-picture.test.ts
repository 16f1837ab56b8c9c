import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {matrixPicture} from '../../src/exporters/matrix-picture.js';
import type {Icon, Mark, Picture, Point, Stroke, Text} from '../../src/exporters/picture/marks.js';
import {DARK, LIGHT} from '../../src/exporters/picture/paints.js';
import {widthOf, wrap} from '../../src/exporters/picture/text-width.js';
import {trace, type Piece} from '../../src/exporters/picture/trace.js';
import {sheetOf} from '../../src/exporters/sheet.js';
import {svg} from '../../src/exporters/svg.js';
import type {Edge} from '../../src/model/line.js';
import {tokens} from '../../src/styles/tokens.js';
import {awsProvider} from '../model/providers.js';
import {anySheet, nasty} from './any-sheet.js';
import {words} from './words.js';

const of =
  <K extends Mark['kind']>(kind: K) =>
  ({marks}: Picture) =>
    marks.filter((mark): mark is Extract<Mark, {kind: K}> => mark.kind === kind);
const iconsOf = of('icon');
const textsOf = of('text');
const strokesOf = of('stroke');

/** The icons of the cells, in the order of the rows; the legend has the first three. */
const cellsOf = (picture: Picture): readonly Icon[] => iconsOf(picture).slice(3);
const middle = ({x, y, size}: Icon): Point => [x + size / 2, y + size / 2];

/** The strokes that one passes on the straight way from one point to another. */
const passed = (strokes: readonly Stroke[], [x1, y1]: Point, [x2, y2]: Point): readonly Stroke[] =>
  strokes.filter(({points}) =>
    points.slice(1).some(([bx, by], i) => {
      const [ax, ay] = points[i]!;
      const isBetween = (n: number, a: number, b: number) => n > Math.min(a, b) && n < Math.max(a, b);
      return ax === bx
        ? y1 === y2 && isBetween(ax, x1, x2) && isBetween(y1, ay, by)
        : x1 === x2 && isBetween(ay, y1, y2) && isBetween(x1, ax, bx);
    }),
  );
const edgeOf = (strokes: readonly Stroke[]): readonly Edge[] => strokes.map(({dotted}) => (dotted ? 'soft' : 'line'));
const drawn = (edge: Edge): readonly Edge[] => (edge === 'none' ? [] : [edge]);

describe('matrixPicture', () => {
  it('draws the line between the cells where the model has it, and nowhere else', () => {
    fc.assert(
      fc.property(anySheet(words), fc.boolean(), (sheet, rtl) => {
        const picture = matrixPicture(sheet, 'Credit', rtl);
        const strokes = strokesOf(picture);
        const icons = cellsOf(picture).map(middle);
        const rows = sheet.bands.flatMap((band) => band.rows);
        const n = sheet.services.length;
        rows.forEach(({cells}, r) =>
          cells.forEach(({below, before}, c) => {
            const [x, y] = icons[r * n + c]!;
            const next = icons[(r + 1) * n + c] ?? [x, picture.height];
            expect(edgeOf(passed(strokes, [x, y], next))).toEqual(drawn(below));
            if (c) expect(edgeOf(passed(strokes, icons[r * n + c - 1]!, [x, y]))).toEqual(drawn(before));
          }),
        );
      }),
      {numRuns: 200},
    );
  });

  it('says each owner by icon and word, in the order of the table', () => {
    const sheet = sheetOf(awsProvider, ['ec2', 'rds', 's3'], 'all', words);
    const picture = matrixPicture(sheet, 'Credit');
    const owners = sheet.bands.flatMap((band) => band.rows.flatMap((row) => row.cells.map((cell) => cell.owner)));
    const icons = cellsOf(picture);
    expect(icons.map((icon) => icon.owner)).toEqual(owners);
    for (const {owner, x, y, size} of icons) {
      const beside = textsOf(picture).filter((text) => text.y > y && text.y < y + size && text.x > x);
      expect(beside.sort((a, b) => a.x - b.x)[0]!.text).toBe(words.owner(owner, 'AWS'));
    }
  });

  it('has the title, what the colors mean, the services, every task, and whom the facts are from', () => {
    const sheet = sheetOf(awsProvider, ['ec2', 'on-premises'], 'glance', words);
    const said = textsOf(matrixPicture(sheet, 'Facts about AWS.'))
      .map(({text}) => text)
      .join(' ');
    const tasks = sheet.bands.flatMap((band) => band.rows.map((row) => row.area.label));
    for (const text of ['Who is responsible for what', 'AWS', 'You', 'Shared', 'EC2', 'Infrastructure', ...tasks])
      expect(said).toContain(text);
    expect(said).toMatch(/Facts about AWS\.$/);
  });

  it('keeps everything inside, whatever is in the names', () => {
    fc.assert(
      fc.property(anySheet(words), (sheet) => {
        const picture = matrixPicture(sheet, 'Credit');
        const end = ({x, text, size, bold}: Text) => x + (text.length > 1 ? widthOf(text, size, bold) : 0);
        for (const text of textsOf(picture)) expect(end(text)).toBeLessThan(picture.width);
        for (const {y} of picture.marks.filter((mark) => 'y' in mark)) expect(y).toBeLessThan(picture.height);
      }),
    );
  });

  it('is the same picture in a mirror where one reads from right to left', () => {
    const sheet = sheetOf(awsProvider, ['ec2', 'rds'], 'glance', words);
    const ltr = matrixPicture(sheet, 'Credit');
    const rtl = matrixPicture(sheet, 'Credit', true);
    expect(rtl.rtl).toBe(true);
    expect(textsOf(rtl).map(({x}) => rtl.width - x)).toEqual(textsOf(ltr).map(({x}) => x));
  });
});

describe('trace', () => {
  const piece = fc
    .record({x: fc.nat(4), y: fc.nat(4), down: fc.boolean()})
    .map(({x, y, down}): Piece => [[x, y], down ? [x, y + 1] : [x + 1, y]]);
  const name = ([a, b]: Piece) => [a, b].map(String).sort().join(' ');

  it('draws every piece once, and turns at every inner point', () => {
    fc.assert(
      fc.property(fc.uniqueArray(piece, {selector: name}), (pieces) => {
        const units = trace(pieces).flatMap((points) =>
          points.slice(1).flatMap(([bx, by], i) => {
            const [ax, ay] = points[i]!;
            const length = Math.abs(bx - ax) + Math.abs(by - ay);
            return Array.from({length}, (_, k): Piece => {
              const at = (n: number): Point => [ax + Math.sign(bx - ax) * n, ay + Math.sign(by - ay) * n];
              return [at(k), at(k + 1)];
            });
          }),
        );
        expect(units.map(name).sort()).toEqual(pieces.map(name).sort());
        for (const points of trace(pieces))
          points.slice(2).forEach(([x, y], i) => expect(points[i]![0] !== x && points[i]![1] !== y).toBe(true));
      }),
    );
  });
});

describe('wrap', () => {
  it('loses no word, and no line is longer than it may be', () => {
    fc.assert(
      fc.property(nasty, fc.integer({min: 20, max: 200}), (text, width) => {
        const lines = wrap(text, width, 14);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const line of lines) expect([...line].length === 1 || widthOf(line, 14) <= width).toBe(true);
      }),
    );
  });
});

/** Fails unless it is XML of these elements alone, each closed in its turn, with nothing that could run or be fetched. */
const expectHarmless = (xml: string): void => {
  const open: string[] = [];
  const tag = /<(\/?)([a-z]+)((?: [a-zA-Z:-]+="[^"<>]*")*)(\/?)>/g;
  for (const [, slash, name = '', attributes = '', closed] of xml.matchAll(tag)) {
    expect(['svg', 'title', 'desc', 'rect', 'text', 'path', 'polyline']).toContain(name);
    expect(attributes).not.toMatch(/ (on\w+|href|style|src|class|id)=/);
    if (slash) expect(open.pop()).toBe(name);
    else if (!closed) open.push(name);
  }
  expect(open).toEqual([]);
  expect(xml.replace(tag, '')).not.toMatch(/[<>"]|&(?!(amp|lt|gt|quot);)/);
  // eslint-disable-next-line no-control-regex
  expect(xml).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f\p{Cs}\ufffe\uffff]/u);
};

describe('svg', () => {
  it('stands by itself and is harmless, whatever is in the names', () => {
    fc.assert(
      fc.property(anySheet(words), nasty, nasty, (sheet, title, alt) => {
        expectHarmless(svg(matrixPicture(sheet, alt), LIGHT, {title, alt, language: 'en'}));
      }),
    );
  });

  it('is an image with a name and a text that stands in for it', () => {
    const picture = matrixPicture(sheetOf(awsProvider, ['ec2'], 'glance', words), 'Credit');
    const xml = svg(picture, LIGHT, {title: 'Who & what', alt: 'A table.', language: 'en'});
    expect(xml).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" .*role="img" xml:lang="en"/);
    expect(xml).toContain('<title>Who &amp; what</title>\n<desc>A table.</desc>');
    expect(xml).not.toContain('direction');
    expect(
      svg(matrixPicture(sheetOf(awsProvider, ['ec2'], 'glance', words), '', true), LIGHT, {
        ...{title: '', alt: '', language: 'en'},
      }),
    ).toContain('direction="rtl"');
  });

  it('has the colors that the widgets have', () => {
    for (const [paint, color] of Object.entries(LIGHT)) {
      const dark = DARK[paint as keyof typeof DARK];
      expect(tokens.cssText).toContain(`var(--srm-${paint}, light-dark(${color}, ${dark}))`);
    }
  });

  it('has the colors of the palette', () => {
    const picture = matrixPicture(sheetOf(awsProvider, ['ec2'], 'glance', words), 'Credit');
    const caption = {title: '', alt: '', language: 'en'};
    expect(svg(picture, LIGHT, caption)).toContain('#fdeed8');
    expect(svg(picture, DARK, caption)).toContain('#40290c');
    expect(svg(picture, DARK, caption)).not.toContain('#fdeed8');
  });
});
