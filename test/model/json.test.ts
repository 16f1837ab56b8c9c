import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {explainFault} from '../../src/model/json/explain.js';
import {locate} from '../../src/model/json/locate.js';
import {placesIn} from '../../src/model/json/place.js';
import {scan} from '../../src/model/json/scan.js';
import {placesIn as pathsIn, valueAt} from '../fixtures/providers.js';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

const canScan = (text: string): boolean => {
  try {
    scan(text);
    return true;
  } catch {
    return false;
  }
};

/** JSON, indented or not, with something put in or taken out somewhere. */
const nearlyJson = fc
  .tuple(
    fc.jsonValue(),
    fc.constantFrom(undefined, 2, '\t'),
    fc.nat(),
    fc.nat(3),
    fc.constantFrom('', ',', '"', '}', ']', '{', ':', '0', '-', '.', 'e', '\\', '\n', ' ', 'x', '//', '\u00a0'),
  )
  .map(([value, indent, at, length, more]) => {
    const text = JSON.stringify(value, null, indent);
    const start = at % (text.length + 1);
    return text.slice(0, start) + more + text.slice(start + length);
  });

describe('reading JSON for its places', () => {
  it('takes what JSON.parse takes, and nothing else', () => {
    fc.assert(
      fc.property(fc.oneof(nearlyJson, fc.string(), fc.json()), (text) => {
        expect(canScan(text)).toBe(isJson(text));
      }),
      {numRuns: 1500},
    );
  });

  it('finds every value where it stands', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const root = scan(text);
        for (const path of pathsIn(value)) {
          const there = text.slice(locate(root, path));
          const key = path.at(-1);
          const written = JSON.stringify(valueAt(value, path), null, indent).split('\n')[0]!;
          const before = typeof key === 'string' ? `${JSON.stringify(key)}:${indent ? ' ' : ''}` : '';
          expect(there.startsWith(before + written)).toBe(true);
        }
      }),
    );
  });

  it('takes any depth', () => {
    const deep = 100_000;
    expect(canScan('['.repeat(deep) + ']'.repeat(deep))).toBe(true);
    expect(explainFault('['.repeat(deep), new Error())).toMatchObject({
      line: 1,
      column: deep + 1,
      message: 'The file ends here, and a ] is missing.',
    });
  });

  it('gives the last place on the way of a path that leads nowhere', () => {
    const text = '{"a": {"b": [1, 2]}}';
    const root = scan(text);
    expect(locate(root, ['a', 'c', 'd'])).toBe(1);
    expect(locate(root, ['a', 'b', 7])).toBe(7);
    expect(locate(root, ['x'])).toBe(0);
  });

  it('gives the last of equal keys, which is the one that counts', () => {
    expect(locate(scan('{"a": 1, "a": 2}'), ['a'])).toBe(9);
  });
});

describe('line and column', () => {
  it('count as an editor does, whatever ends the lines', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.stringMatching(/^[a-z]*$/), fc.constantFrom('\n', '\r\n', '\r'))), (lines) => {
        const text = lines.map(([line, end], i) => line + (end === '\r' && !lines[i + 1]?.[0] ? '\n' : end)).join('');
        const place = placesIn(text);
        let offset = 0;
        for (const [index, [line]] of lines.entries()) {
          expect(place(offset)).toEqual({line: index + 1, column: 1});
          expect(place(offset + line.length)).toEqual({line: index + 1, column: line.length + 1});
          offset += line.length + (text.startsWith('\r\n', offset + line.length) ? 2 : 1);
        }
      }),
    );
  });
});

describe('what is said of JSON that cannot be read', () => {
  it('is something for every text, at a place inside of it', () => {
    fc.assert(
      fc.property(nearlyJson, (text) => {
        fc.pre(!isJson(text));
        const {line, column, message, mend} = explainFault(text, new Error('no'));
        const lines = text.split(/\r\n|\r|\n/);
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(column).toBeLessThanOrEqual(lines[line - 1]!.length + 1);
        expect(message).not.toContain('undefined');
        expect(message).not.toContain('This is no JSON');
        expect(mend).not.toBe('');
      }),
      {numRuns: 1000},
    );
  });

  it('names a blank that came along with a copied text', () => {
    expect(explainFault('{\u00a0"a": 1}', new Error())).toEqual({
      line: 1,
      column: 2,
      message: 'Here stands a blank that JSON does not know (U+00A0).',
      mend: 'Put an ordinary space in its place.',
    });
  });
});
