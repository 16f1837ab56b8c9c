import {html, nothing, type TemplateResult} from 'lit';
import type {common as Common, search as Words} from '../../../i18n/en.js';
import type {Hit} from '../../../model/search.js';
import type {Owner} from '../../../model/types.js';
import {ownerClass, ownerIcon} from '../../parts/icons.js';
import type {Item} from './item.js';

interface Context {
  /** Short name of the provider. */
  readonly provider: string;
  readonly words: typeof Words;
  readonly common: typeof Common;
  /** How many answers there are. */
  readonly total: number;
  readonly onChoose: (hit: Hit) => void;
  readonly onAll: () => void;
}

const chip = (owner: Owner, {provider, common}: Context): TemplateResult => html`
  <span class="owner ${ownerClass(owner)}">${ownerIcon(owner)}${common.owner(owner, provider)}</span>
`;

/** What both sides do on the service, or who has which services. */
const inFull = ({service, shares, said}: Item, context: Context): TemplateResult => html`
  <p id="best-answer" class=${service ? '' : 'shares'}>
    ${
      service
        ? said
        : shares.map(
            ([owner, services]) => html`
              <span class="share">${chip(owner, context)} ${context.words.services(services)}</span>
            `,
          )
    }
  </p>
`;

const result = (item: Item, context: Context, isBest: boolean): TemplateResult => {
  const {hit, task, service, shares, name} = item;
  return html`
    <li class=${isBest ? 'best' : ''}>
      <button
        class="hit"
        part="result"
        aria-label=${name}
        aria-describedby=${isBest && service ? 'best-answer' : nothing}
        @click=${() => context.onChoose(hit)}
      >
        <span class="what">
          <b>${task}</b>
          <span class="where">${service}</span>
        </span>
        ${isBest && !service ? nothing : shares.map(([owner]) => chip(owner, context))}
      </button>
      ${isBest ? inFull(item, context) : nothing}
    </li>
  `;
};

/** The first answers, or all; the best one in full. */
export const results = (items: readonly Item[], context: Context): TemplateResult => {
  const {words, total, onAll} = context;
  return html`
    <ul class="results" part="results" aria-label=${words.results}>
      ${items.map((item, i) => result(item, context, !i))}
    </ul>
    ${
      items.length < total
        ? html`
            <div class="instead"><button class="btn ghost" @click=${onAll}>${words.all(total)}</button></div>
          `
        : nothing
    }
  `;
};
