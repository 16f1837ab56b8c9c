/** Single choice: several options, exactly one of them right. */
import type {CellRef} from '../../types.js';
import type {Explained, Identified, ItemSource} from '../types.js';
import type {KindModel, KindReview} from './kind.js';

export interface OptionSource extends Explained {
  readonly text: string;
  /** True for exactly one option of the item. Default false. */
  readonly correct?: boolean;
}

export interface SingleSource extends ItemSource {
  readonly kind?: 'single';
  readonly options: readonly OptionSource[];
}

/** Its id is a, b, c ... by the position in which it was written, whatever the position in which it is shown. */
export interface Option extends OptionSource, Identified {}

export interface SingleItem extends SingleSource, Identified {
  readonly id: string;
  readonly kind: 'single';
  readonly options: readonly Option[];
}

/** a, b, c ... for 0, 1, 2 ... */
export const letterOf = (index: number): string => (index + 10).toString(36);

const rightOnes = <O extends OptionSource>(options: readonly O[]): O[] => options.filter((o) => o.correct);

export const single: KindModel<'single'> = {
  form: ({flag, list, object, optional, text, word}, base) => {
    const cell = optional(object<CellRef>({service: text, area: text}));
    const option = object<OptionSource>({text, correct: optional(flag), feedback: optional(text), cell});
    return object<SingleSource>({...base, kind: optional(word<'single'>(['single'])), options: list(option)});
  },

  judge({options}, path, report) {
    const at = [...path, 'options'];
    const right = rightOnes(options).length;
    if (options.length < 2) {
      report.add('empty', at, 'A question needs at least two options.', 'Add a right one and wrong ones.');
    } else if (right !== 1) {
      const mend = 'Mark exactly one: "correct": true in JSON, data-correct in HTML.';
      report.add(
        right ? 'twice' : 'missing',
        at,
        `${right || 'None'} of the options ${right ? 'are' : 'is'} correct.`,
        mend,
      );
    }
    options.forEach(({text}, i) => {
      if (text && options.findIndex((o) => o.text === text) < i) {
        report.add('twice', [...at, i], `"${text}" is an option already.`, 'Change or remove one of the two.');
      }
    });
  },

  complete: (source, id) => ({
    ...source,
    id,
    kind: 'single',
    options: source.options.map((option, i) => ({...option, id: letterOf(i)})),
  }),

  arrange(item, deal) {
    const {options} = item;
    if (!deal) return options.map((o) => o.id);
    const order = deal.random.shuffle(options.filter((o) => !o.correct)).map((o) => o.id);
    order.splice(deal.turn % options.length, 0, ...this.key(item));
    return order;
  },

  refs: ({options}) => options.flatMap((o) => o.cell ?? []),

  key: ({options}) => rightOnes(options).map((o) => o.id),

  ready: ({options}, [choice]) => options.some((o) => o.id === choice),

  grade: ({options}, response) => Number(response.length === 1 && rightOnes(options).some((o) => o.id === response[0])),
};

export const reviewSingle: KindReview<'single'> = ({options}, order, response, words) =>
  order.map((id, i) => {
    const option = options.find((o) => o.id === id);
    const marks = [option?.correct && words.correct, response.includes(id) && words.yourAnswer].filter(Boolean);
    return `${letterOf(i).toUpperCase()}. ${option?.text ?? ''}${marks.length ? ` (${marks.join(', ')})` : ''}`;
  });
