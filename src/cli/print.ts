import type {Finding} from './finding.js';

/** Codes for a terminal that can show them; a file or a pipe gets plain text. */
const isPainted = process.stdout.isTTY && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb';

const paint = (code: number, text: string): string => (isPainted ? `\u001b[${code}m${text}\u001b[0m` : text);
export const bold = (text: string): string => paint(1, text);
export const red = (text: string): string => paint(31, text);
export const green = (text: string): string => paint(32, text);
const dim = (text: string): string => paint(2, text);

// Control characters and marks that turn the direction of writing could make a terminal show another text.
const UNSAFE = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** Text of an author's file that cannot do anything to the terminal. */
export const safe = (text: string): string =>
  text.replace(UNSAFE, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

const WIDTH = 100;

/** The line with a caret under the column; of a long line the part around it. */
const excerptOf = ({excerpt, line, column}: Finding): string[] => {
  if (!excerpt?.trim()) return [];
  const start = Math.max(0, Math.min(column - 1 - WIDTH / 2, excerpt.length - WIDTH));
  const shown = excerpt.slice(start, start + WIDTH).replaceAll('\t', ' ');
  const [cut, more] = [start > 0 ? '...' : '', start + WIDTH < excerpt.length ? '...' : ''];
  // counted in the text as it is printed
  const indent = cut.length + safe(shown.slice(0, column - 1 - start)).length;
  const gutter = String(line);
  return [
    `    ${dim(`${gutter} |`)} ${cut}${safe(shown)}${more}`,
    `    ${dim(`${' '.repeat(gutter.length)} |`)} ${' '.repeat(indent)}${red('^')}`,
  ];
};

/** A finding as two lines, or four with its excerpt. */
export const findingText = (file: string, finding: Finding): string => {
  const place = bold(`${safe(file)}:${finding.line}:${finding.column}`);
  const path = finding.path ? `  ${safe(finding.path)}` : '';
  const head = `${place}${path}  ${safe(finding.message)}`;
  return [head, ...excerptOf(finding), `    ${dim('mend:')} ${safe(finding.mend)}`].join('\n');
};

/** "1 problem", "2 problems". */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
