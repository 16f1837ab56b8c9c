import {html, nothing, type TemplateResult} from 'lit';
import type {takeAway} from '../../../i18n/en.js';

/** What came of the reader's last choice. */
export interface Outcome {
  readonly message: string;
  /** A text that the reader may want to copy. */
  readonly text?: string;
  /** The text is the alternative of a picture. */
  readonly isAlt?: boolean;
}

export const outcomeView = (
  {message, text, isAlt}: Outcome,
  words: typeof takeAway,
  onCopy: (alt: string) => void,
): TemplateResult => html`
  <div class="outcome">
    <p>${message}</p>
    ${
      isAlt
        ? html`
            <p class="aside" aria-hidden="true">${words.alt}</p>
          `
        : nothing
    }
    ${
      text === undefined
        ? nothing
        : html`
            <textarea readonly rows="5" aria-label=${isAlt ? words.alt : message} .value=${text}></textarea>
          `
    }
    ${
      isAlt
        ? html`
            <button class="btn ghost" @click=${() => onCopy(text ?? '')}>${words.copyAlt}</button>
          `
        : nothing
    }
  </div>
`;
