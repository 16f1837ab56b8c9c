import {html, nothing, type TemplateResult} from 'lit';
import type {detail as Detail} from '../../i18n/en.js';
import type {Source} from '../../model/types.js';

/** An address that is not https is shown as text: data never makes a script link. */
// prettier-ignore
const named = ({title, url}: Source): TemplateResult | string =>
  // in a line of text, white space is text
  /^https:/.test(url) ? html`<a href=${url} target="_blank" rel="noopener">${title}</a>` : title;

/** Where a statement can be read, as links. */
export const sourceList = (sources: readonly Source[], words: typeof Detail): TemplateResult | typeof nothing =>
  sources.length
    ? html`
        <p class="aside sources">
          ${sources.length > 1 ? words.sources : words.source}:
          ${sources.map((source, i) => [
            i ? '; ' : nothing,
            named(source),
            source.seen ? ` (${words.read(source.seen)})` : nothing,
          ])}
        </p>
      `
    : nothing;
