import {html, type TemplateResult} from 'lit';
import type {search as Words} from '../../../i18n/en.js';
import type {Found} from './inquiry.js';

/** Nothing was found: says so, and offers questions that have an answer. */
export const instead = (
  {query, instead: questions}: Found,
  words: typeof Words,
  onAsk: (query: string) => void,
): TemplateResult => html`
  <div class="instead">
    <p>${words.none(query)} ${words.tryThese}</p>
    ${questions.map(
      (question) => html`
        <button class="btn ghost" @click=${() => onAsk(question)}>${question}</button>
      `,
    )}
  </div>
`;

/** Offers the services that are named but not there yet. */
export const missing = (
  {missing: ids, offered}: Found,
  words: typeof Words,
  onAdd: (service: string) => void,
): readonly TemplateResult[] =>
  ids.map((id) => {
    const name = offered[id] ?? id;
    return html`
      <div class="instead">
        ${words.notShown(name)}
        <button class="btn ghost" @click=${() => onAdd(id)}>${words.add(name)}</button>
      </div>
    `;
  });
