import {readFileSync, statSync} from 'node:fs';

export interface ReadText {
  readonly text: string;
  /** The file begins with a byte order mark, which is not part of `text`. */
  readonly hasMark: boolean;
}

/** What stands in the way of reading a file, in words. */
export class Unreadable extends Error {}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EACCES: 'the file may not be read: permission denied',
};

const MARK = '\uFEFF';

const isUtf16 = (bytes: Buffer): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) ||
  (bytes[0] === 0xfe && bytes[1] === 0xff) ||
  bytes.subarray(0, 4).includes(0);

/**
 * @param file a path
 * @throws Unreadable when there is no such file, or no UTF-8 text in it
 */
export const readText = (file: string): ReadText => {
  let bytes: Buffer;
  try {
    if (statSync(file).isDirectory()) throw new Unreadable('this is a directory; name the files in it: *.json');
    bytes = readFileSync(file);
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    const {code = '', message} = error as NodeJS.ErrnoException;
    throw new Unreadable(REASONS[code] ?? message);
  }
  if (isUtf16(bytes)) throw new Unreadable('the file is UTF-16, or no text; save it as UTF-8');
  try {
    const text = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
    const hasMark = text.startsWith(MARK);
    return {text: hasMark ? text.slice(1) : text, hasMark};
  } catch {
    throw new Unreadable('the file is not UTF-8; save it as UTF-8 in your editor');
  }
};
