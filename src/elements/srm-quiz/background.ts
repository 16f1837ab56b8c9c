import {html, nothing, type TemplateResult} from 'lit';
import type {deck as DeckWords} from '../../i18n/en/deck.js';
import {detail} from '../../i18n/en/detail.js';
import type {common as Common} from '../../i18n/en.js';
import {wordsFor} from '../../i18n/languages.js';
import {rowAcross, sourcesOfItem} from '../../model/quiz/explain.js';
import type {Item} from '../../model/quiz/types.js';
import type {Provider} from '../../model/types.js';
import {ownerClass} from '../parts/icons.js';
import {sourceList} from '../parts/sources.js';

/** An answer in its place: the owner of the same task on the usual services, and where it is written. */
export const background = (
  item: Item,
  provider: Provider,
  words: typeof DeckWords,
  common: typeof Common,
  language: string,
): TemplateResult => {
  const row = item.cells?.[0] && rowAcross(provider, item.cells[0], provider.columns);
  return html`
    ${
      row
        ? html`
            <div class="row" part="row">
              <span class="aside">${row.area.label}</span>
              <ul aria-label=${words.across(row.area.label)}>
                ${row.cells.map(
                  ({service, owner, here}) => html`
                    <li class="${ownerClass(owner)} ${here ? 'here' : ''}" aria-current=${here ? 'true' : nothing}>
                      ${words.ownerOn(service.short, common.owner(owner, provider.short))}
                    </li>
                  `,
                )}
              </ul>
            </div>
          `
        : nothing
    }
    ${sourceList(sourcesOfItem(item, provider), wordsFor('detail', detail, language))}
  `;
};
