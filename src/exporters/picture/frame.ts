import type {TableRow} from '../../model/table.js';
import {OWNERS, type ServiceModel} from '../../model/types.js';
import type {MatrixSheet, SheetWords} from '../sheet.js';
import {HEAD, SMALL, spaceOf, TASK, WORD, type Hand} from './hands.js';

/** The words of a picture; those of its cells are short. */
export interface PictureWords extends SheetWords {
  readonly title: string;
  /** How much of the stack a service takes over. */
  readonly model: Readonly<Record<ServiceModel, string>>;
}

/** White around everything, in pixels, as all lengths. */
export const PAD = 24;
const MIN_WIDTH = 440;
/** The widest column; a longer word is cut. */
const WIDEST = 170;
/** Between a task and its first cell. */
const GAP = 14;
export const ICON = 16;
/** From the edge of a column to an icon or a head, and to a word. */
export const TO_ICON = 11;
export const TO_WORD = TO_ICON + ICON + 7;

const clamp = (low: number, n: number, high: number): number => Math.min(Math.max(low, n), high);
export const indentOf = ({depth}: TableRow): number => depth * 16;

/** Where the columns are. */
export class Frame {
  /** Width of the column of tasks, without what keeps it from the next. */
  readonly tasks: number;
  /** Width of the column of a service. */
  readonly column: number;
  readonly width: number;
  readonly inner: number;

  constructor({provider, services, bands, words}: MatrixSheet<PictureWords>) {
    const heads = services.flatMap(({short, model}): [text: string, hand: Hand][] => [
      [short, HEAD],
      [words.model[model], SMALL],
    ]);
    // where there are many columns a head may take two lines, but no word of it
    const most = services.length > 8 ? 100 : WIDEST;
    const headWidths = heads.flatMap(([text, hand]) => [
      Math.min(spaceOf(text, hand), most),
      ...text.split(/\s/).map((word) => spaceOf(word, hand)),
    ]);
    const cells = OWNERS.map((owner) => TO_WORD - TO_ICON + spaceOf(words.owner(owner, provider.short), WORD));
    this.column = clamp(84, Math.max(...headWidths, ...cells) + 2 * TO_ICON, WIDEST);
    const labels = bands.flatMap(({rows}) => rows.map((row) => spaceOf(row.area.label, TASK) + indentOf(row)));
    const rest = MIN_WIDTH - 2 * PAD - this.column * services.length;
    this.tasks = Math.max(clamp(120, Math.max(...labels) + GAP, 250), rest) - GAP;
    this.width = this.left(services.length) + PAD;
    this.inner = this.width - 2 * PAD;
  }

  /** Edge of a column. */
  left(c: number): number {
    return PAD + this.tasks + GAP + c * this.column;
  }
}
