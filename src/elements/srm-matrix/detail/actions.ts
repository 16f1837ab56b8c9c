import {html, nothing, type TemplateResult} from 'lit';
import type {detail as DetailWords} from '../../../i18n/en.js';
import type {DetailInput} from './view.js';

/** What became of a link that was to be copied. */
export type Copied = 'not yet' | 'copied' | 'denied';

const ask = ({host, service, area, onClose}: DetailInput, words: typeof DetailWords): void => {
  // the card gives the focus back when it closes; the quiz takes it after that
  onClose();
  if (!host.scope.ask({service: service.id, area: area.id})) host.say(words.noQuestion);
};

/** What a reader can do with a cell. */
export const actions = (input: DetailInput, words: typeof DetailWords): TemplateResult => html`
  <div class="actions">
    ${
      input.host.scope.canAsk
        ? html`
            <button class="btn ghost" @click=${() => ask(input, words)}>${words.ask}</button>
          `
        : nothing
    }
    <button class="btn ghost" @click=${input.onCopy}>
      ${input.copied === 'copied' ? words.copied : words.copyLink}
    </button>
    ${
      input.copied === 'denied'
        ? html`
            <input class="address" readonly aria-label=${words.address} .value=${input.address} />
          `
        : nothing
    }
  </div>
`;
