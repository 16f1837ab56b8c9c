import {html, nothing, type TemplateResult} from 'lit';
import type {detail as Detail} from '../../i18n/en.js';
import type {Source} from '../../model/types.js';

/** Where a statement can be read, as links. An address that is not https is shown as text: data never makes a script link. */
export const sourceList = (sources: readonly Source[], words: typeof Detail): TemplateResult | typeof nothing =>
  sources.length
    ? html`
        <p class="aside sources">
          ${sources.length > 1 ? words.sources : words.source}:
          ${sources.map(
            ({title, url, seen}, i) => html`
              ${i ? '; ' : nothing}${
                /^https?:/.test(url)
                  ? html`
                      <a href=${url} target="_blank" rel="noopener">${title}</a>
                    `
                  : title
              }${seen ? ` (${words.read(seen)})` : nothing}
            `,
          )}
        </p>
      `
    : nothing;
