import type {Result} from '../model/quiz/session.js';
import {SRM_COMPLETE} from './names.js';

/** An attempt is finished: its result, and the deck that it was drawn from. */
export interface SrmCompleteDetail extends Result {
  readonly deck: string;
}

export class SrmCompleteEvent extends CustomEvent<SrmCompleteDetail> {
  constructor(detail: SrmCompleteDetail) {
    super(SRM_COMPLETE, {bubbles: true, composed: true, detail});
  }
}

declare global {
  interface HTMLElementEventMap {
    'srm-complete': SrmCompleteEvent;
  }
}
