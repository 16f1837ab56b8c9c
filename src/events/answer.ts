import {SRM_ANSWER} from './names.js';

/** An answer was checked. */
export interface SrmAnswerDetail {
  readonly deck: string;
  readonly item: string;
  /** Kind of the question: "single"; "fill-matrix" in the recall of a matrix, whose deck is "recall". */
  readonly kind: string;
  /** Area that the question is about, when it names one. */
  readonly area?: string;
  /** Ids of the options chosen. */
  readonly response: readonly string[];
  readonly correct: boolean;
  /** Points got, from 0 to `max`. */
  readonly score: number;
  readonly max: number;
  /** Place in the attempt, from 0; -1 for a question that the reader asked for. */
  readonly index: number;
}

export class SrmAnswerEvent extends CustomEvent<SrmAnswerDetail> {
  constructor(detail: SrmAnswerDetail) {
    super(SRM_ANSWER, {bubbles: true, composed: true, detail});
  }
}

declare global {
  interface HTMLElementEventMap {
    'srm-answer': SrmAnswerEvent;
  }
}
