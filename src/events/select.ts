import {SRM_SELECT} from './names.js';
import type {Owner} from '../model/types.js';

/** The reader chose something to look at: a cell, or a rung (then without area). */
export interface SrmSelectDetail {
  readonly provider: string;
  readonly service: string;
  /** Atomic or composite area. */
  readonly area?: string;
  readonly owner?: Owner;
}

export class SrmSelectEvent extends CustomEvent<SrmSelectDetail> {
  constructor(detail: SrmSelectDetail) {
    super(SRM_SELECT, {bubbles: true, composed: true, detail});
  }
}

declare global {
  interface HTMLElementEventMap {
    'srm-select': SrmSelectEvent;
  }
}
