import {html, nothing, type TemplateResult} from 'lit';
import {common} from '../../../i18n/en/common.js';
import {detail} from '../../../i18n/en/detail.js';
import {takeAway} from '../../../i18n/en/take-away.js';
import {wordsFor} from '../../../i18n/languages.js';
import {atomsOf} from '../../../model/lookup.js';
import type {Provider, Service, Source} from '../../../model/types.js';
import type {TableBand} from '../../../model/table.js';
import {ownerIcon} from '../../parts/icons.js';
import {digest, type Entry, type Statement, type Task} from './digest.js';

interface Printed {
  readonly provider: Provider;
  readonly services: readonly Service[];
  readonly bands: readonly TableBand[];
  readonly language: string;
}

const wordsOf = (language: string) => ({
  ...wordsFor('common', common, language),
  ...wordsFor('detail', detail, language),
  ...wordsFor('takeAway', takeAway, language),
});
type PrintWords = ReturnType<typeof wordsOf>;

const line = (name: string, text: string | undefined): TemplateResult | typeof nothing =>
  text
    ? html`
        <p class=${name}>${text}</p>
      `
    : nothing;

const statement = ({services, cell, sources}: Statement, provider: Provider, words: PrintWords): TemplateResult => {
  const {owner, note} = cell;
  const isOwned = owner !== 'not-applicable';
  return html`
    <tr>
      <th scope="row">
        <span class="who">${ownerIcon(owner)}${words.owner(owner, provider.short)}</span>
        ${services.map(({short}) => short).join(', ')}
        ${line('condition', isOwned && cell.condition ? words.condition(cell.condition) : '')}
      </th>
      ${
        isOwned
          ? html`
              <td>${cell.provider}</td>
              <td>
                ${cell.customer}${sources.length ? `\u00a0[${sources.join(', ')}]` : nothing}
                ${line('small', note)}${line('small', words.confidence[cell.confidence])}
              </td>
            `
          : html`
              <td colspan="2">${cell.why} ${line('small', note)}</td>
            `
      }
    </tr>
  `;
};

const task = ({area, statements}: Task, provider: Provider, words: PrintWords): TemplateResult => html`
  <tbody class="task">
    <tr>
      <th scope="rowgroup" colspan="3">${area.label}</th>
    </tr>
    ${statements.map((one) => statement(one, provider, words))}
  </tbody>
`;

const entry = ({composite, tasks}: Entry, provider: Provider, words: PrintWords): TemplateResult => html`
  ${
    composite
      ? html`
          <tbody class="several">
            <tr>
              <th scope="rowgroup" colspan="3">
                ${composite.label}
                <p class="small">${words.consistsOf(atomsOf(provider, composite).map(({label}) => label))}</p>
              </th>
            </tr>
          </tbody>
        `
      : nothing
  }
  ${tasks.map((one) => task(one, provider, words))}
`;

const source = ({title, url, seen}: Source, words: PrintWords): TemplateResult => html`
  <li>${title}, ${url}${seen ? ` (${words.read(seen)})` : nothing}</li>
`;

/** What each side does, for every task shown, and where it is written. */
export const printed = ({provider, services, bands, language}: Printed): TemplateResult => {
  const words = wordsOf(language);
  const {entries, sources} = digest(provider, services, bands);
  return html`
    <table class="texts">
      <thead>
        <tr>
          <th scope="col">${words.who}</th>
          <th scope="col">${words.does(provider.short)}</th>
          <th scope="col">${words.youDo}</th>
        </tr>
      </thead>
      ${entries.map((one) => entry(one, provider, words))}
    </table>
    ${
      sources.length
        ? html`
            <div class="title" role="heading" aria-level="3">${words.sources}</div>
            <ol>
              ${sources.map((one) => source(one, words))}
            </ol>
          `
        : nothing
    }
  `;
};
