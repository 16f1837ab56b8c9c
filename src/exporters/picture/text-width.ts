/** Widths of letters in parts of the font size, as in the widest fonts that readers usually have. */
const WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[ijl.,:;'|!]/u, 0.34],
  [/[frtI()[\]{}\-/\s]/u, 0.44],
  [/[mwMW@%—]/u, 1],
  [/[\p{Lu}\p{N}&#+=<>~]/u, 0.74],
  [/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{P}\p{S}]/u, 0.65],
  [/\p{M}/u, 0],
];

/**
 * About how wide a text is, in pixels: rather too wide, so that what is laid out by it fits in every font.
 * Nothing is measured, so a picture is the same wherever it is made.
 */
export const widthOf = (text: string, size: number, bold = false): number =>
  size *
  (bold ? 1.12 : 1) *
  [...text].reduce((sum, letter) => sum + (WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? 1.05), 0);

/** Cuts a text into lines, between words, and inside a word only where it is longer than a line. */
export const wrap = (text: string, width: number, size: number, bold = false): readonly string[] => {
  const fits = (line: string): boolean => widthOf(line, size, bold) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    line = '';
    for (const letter of word) {
      if (line && !fits(line + letter)) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  return line ? [...lines, line] : lines;
};
