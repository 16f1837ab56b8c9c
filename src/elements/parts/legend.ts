import {html, type TemplateResult} from 'lit';
import type {common, services} from '../../i18n/en.js';
import {ownerClass, ownerIcon} from './icons.js';

/** What the owner colors and icons mean. */
export const legend = (words: typeof common & typeof services, provider: string): TemplateResult => html`
  <ul class="legend aside" part="legend" aria-label=${words.legend}>
    ${(['provider', 'customer', 'shared'] as const).map(
      (owner) => html`
        <li>
          <i class="sw ${ownerClass(owner)}">${ownerIcon(owner)}</i>
          ${words.owner(owner, provider)}
        </li>
      `,
    )}
  </ul>
`;
