import {SRM_ERROR} from './names.js';

/** Something that the author or the page can mend. The widget shows the same words. */
export interface SrmErrorDetail {
  /** What is wrong, and where. */
  readonly message: string;
  /** How to mend it. */
  readonly mend: string;
}

export class SrmErrorEvent extends CustomEvent<SrmErrorDetail> {
  constructor(detail: SrmErrorDetail) {
    super(SRM_ERROR, {bubbles: true, composed: true, detail});
  }
}

declare global {
  interface HTMLElementEventMap {
    'srm-error': SrmErrorEvent;
  }
}
