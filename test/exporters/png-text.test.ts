import {crc32} from 'node:zlib';
import fc from 'fast-check';
import {expect, it} from 'vitest';
import {describePng} from '../../src/exporters/png-text.js';

/** One gray pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);

/** The chunks of a PNG file; fails where a length or a checksum is wrong. */
const chunks = (png: Uint8Array): readonly {type: string; data: Buffer}[] => {
  const file = Buffer.from(png);
  const found = [];
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    const body = file.subarray(at + 4, at + 8 + length);
    expect(file.readUInt32BE(at + 8 + length)).toBe(crc32(body));
    found.push({type: body.subarray(0, 4).toString('latin1'), data: body.subarray(4)});
    at += 12 + length;
  }
  return found;
};

it('adds the text after the header, and changes nothing else', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme'}), (text) => {
      const described = chunks(describePng(PIXEL, text, 'en'));
      expect(described.map(({type}) => type)).toEqual(['IHDR', 'iTXt', 'IDAT', 'IEND']);
      expect(described.filter(({type}) => type !== 'iTXt')).toEqual(chunks(PIXEL));
      expect(described[1]!.data.toString()).toBe(`Description\0\0\0en\0\0${text.replaceAll('\0', '')}`);
    }),
  );
});
