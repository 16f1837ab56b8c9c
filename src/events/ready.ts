import {SRM_READY} from './names.js';

/** The widget shows its content for the first time. */
export interface SrmReadyDetail {
  /** Id of the provider whose model is shown; empty when the content is all the author's. */
  readonly provider: string;
}

export class SrmReadyEvent extends CustomEvent<SrmReadyDetail> {
  constructor(detail: SrmReadyDetail) {
    super(SRM_READY, {bubbles: true, composed: true, detail});
  }
}

declare global {
  interface HTMLElementEventMap {
    'srm-ready': SrmReadyEvent;
  }
}
