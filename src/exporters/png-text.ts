/** Remainders of a byte in the checksum that PNG uses (CRC-32). */
const REMAINDERS = Uint32Array.from({length: 256}, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc;
});

const checksum = (bytes: Uint8Array): number =>
  ~bytes.reduce((crc, byte) => REMAINDERS[(crc ^ byte) & 0xff]! ^ (crc >>> 8), ~0) >>> 0;

const chunk = (type: string, data: Uint8Array): Uint8Array => {
  const bytes = new Uint8Array(data.length + 12);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(data, 8);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  view.setUint32(data.length + 8, checksum(bytes.subarray(4, data.length + 8)));
  return bytes;
};

/** Signature and first chunk, which is always the same size. */
const HEADER = 8 + 25;

/**
 * Writes what a picture shows into a PNG file: a text chunk "Description" (iTXt) after the header, where it
 * stays when the file is sent on.
 * @param png a whole PNG file
 * @param language of the text, BCP 47
 */
export const describePng = (png: Uint8Array, text: string, language: string): Uint8Array<ArrayBuffer> => {
  // keyword, not compressed (two zeros), language, keyword in that language, text
  const data = new TextEncoder().encode(`Description\0\0\0${language}\0\0${text.replaceAll('\0', '')}`);
  const extra = chunk('iTXt', data);
  const bytes = new Uint8Array(png.length + extra.length);
  bytes.set(png.subarray(0, HEADER));
  bytes.set(extra, HEADER);
  bytes.set(png.subarray(HEADER), HEADER + extra.length);
  return bytes;
};
