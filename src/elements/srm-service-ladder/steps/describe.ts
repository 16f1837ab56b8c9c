import {html, nothing, type TemplateResult} from 'lit';
import type {common as Common} from '../../../i18n/en.js';
import {steps} from '../../../i18n/en/steps.js';
import {wordsFor} from '../../../i18n/languages.js';
import {compareRungs, keptOn, type Change} from '../../../model/ladder.js';
import type {Layer} from '../../../model/layers.js';
import {findCell} from '../../../model/lookup.js';
import type {Provider, Service} from '../../../model/types.js';
import {cellTexts} from '../../parts/cell-texts.js';

interface StepInput {
  readonly provider: Provider;
  readonly from: Service;
  readonly to: Service;
  /** Of the upper rung. */
  readonly layers: readonly Layer[];
  readonly language: string;
  readonly common: typeof Common;
  /** Level of the headings. */
  readonly level: number;
  /** The reader wants to see the texts of a task. */
  readonly onOpen: () => void;
}

/** A step from one rung to the next. */
interface StepView {
  /** Every task that changes hands, and what never does; a task opened says what each side does now. */
  readonly panel: TemplateResult;
  /** The same in one sentence, to be announced. */
  readonly sentence: string;
}

/** More than these are folded away, so that the list is about as high as the stack. */
const SHOWN = 5;

const item = (change: Change, input: StepInput): TemplateResult => {
  const {common, provider, to, language, onOpen} = input;
  const {area, move, why} = change;
  const words = wordsFor('steps', steps, language);
  const cell = findCell(provider, {service: to.id, area: area.id});
  const was = common.owner(change.from, provider.short);
  const now = common.owner(change.to, provider.short);
  return html`
    <li>
      <details @toggle=${onOpen}>
        <summary>
          <b>${area.label}</b>
          <span class="aside">
            ${move === 'gone' ? words.gone(was) : move === 'new' ? words.fresh(now) : words.wasNow(was, now)}
          </span>
        </summary>
        ${cell && cellTexts(cell, provider, language)}
      </details>
      ${
        why
          ? html`
              <p class="why">${words.why(why)}</p>
            `
          : nothing
      }
    </li>
  `;
};

export const describe = (input: StepInput): StepView => {
  const {provider, from, to, layers, language, level} = input;
  const words = wordsFor('steps', steps, language);
  const moved = compareRungs(provider, from.id, to.id);
  const rest = moved.slice(SHOWN);
  const kept = keptOn(provider, to.id);
  const keptLayers = layers.filter((layer) => layer.band === 'customer' && layer.owner === 'customer');
  const heading = (text: string): TemplateResult => html`
    <p class="sub" role="heading" aria-level=${level}>${text}</p>
  `;
  const items = (some: readonly Change[]): TemplateResult => html`
    <ul>
      ${some.map((one) => item(one, input))}
    </ul>
  `;
  const labels = (of: (change: Change) => boolean): string[] => moved.filter(of).map(({area}) => area.label);
  return {
    panel: html`
      ${heading(words.movedFrom(from.short, to.short))}
      ${
        moved.length
          ? items(moved.slice(0, SHOWN))
          : html`
              <p>${words.nothingMoved}</p>
            `
      }
      ${
        rest.length
          ? html`
              <details class="rest">
                <summary>${words.more(rest.length)}</summary>
                ${items(rest)}
              </details>
            `
          : nothing
      }
      ${
        kept.length
          ? html`
              ${heading(words.neverMoves)}
              <p>
                ${words.never(
                  keptLayers.map((layer) => layer.area.label),
                  kept.length,
                )}
              </p>
            `
          : nothing
      }
    `,
    sentence: words.announce(
      to.short,
      labels((change) => change.move === 'to-provider' && change.to === 'provider'),
      labels((change) => change.move === 'to-customer'),
      provider.short,
    ),
  };
};
