import {html, type TemplateResult} from 'lit';
import {views as english} from '../../../i18n/en/views.js';
import {wordsFor} from '../../../i18n/languages.js';
import {adopt} from '../../adopt.js';
import {VIEWS, type MatrixHost, type MatrixPart} from '../host.js';
import {switcherStyles} from './switcher.styles.js';

/** The choice between the views: native radio buttons that look like one segmented button, so that arrow keys work as everywhere. */
export class Switcher implements MatrixPart {
  readonly #host: MatrixHost;

  constructor(host: MatrixHost) {
    this.#host = host;
    adopt(host.root, switcherStyles);
  }

  render(): TemplateResult {
    const host = this.#host;
    const words = wordsFor('views', english, host.language);
    const current = VIEWS.find((view) => view === host.view) ?? VIEWS[0];
    return html`
      <div class="switch" part="switcher" role="radiogroup" aria-label=${words.view}>
        ${VIEWS.map(
          (view) => html`
            <label>
              <input
                type="radio"
                name="view"
                value=${view}
                .checked=${view === current}
                @change=${() => (host.view = view)}
              />
              <span>${words.views[view]}</span>
            </label>
          `,
        )}
      </div>
    `;
  }
}
