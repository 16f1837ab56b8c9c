import {SRM_COMPLETE} from './names.js';

/** An attempt is finished. */
export interface SrmCompleteDetail {
  readonly deck: string;
  /** Seed with which the attempt can be repeated. */
  readonly seed: string;
  readonly score: number;
  readonly max: number;
  /** Points by area, in the order in which the areas came up. */
  readonly areas: readonly {readonly area: string; readonly score: number; readonly max: number}[];
  readonly answers: readonly {
    readonly item: string;
    readonly response: readonly string[];
    readonly score: number;
    readonly max: number;
  }[];
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
