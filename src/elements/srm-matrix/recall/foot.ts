import {html, nothing, type TemplateResult} from 'lit';
import {findArea} from '../../../model/lookup.js';
import type {Asked, Recall} from '../../../model/recall.js';
import {conditionOf} from '../../../model/recall/targets.js';
import type {CellRef, Provider, Side} from '../../../model/types.js';
import {ownerClass, ownerIcon} from '../../parts/icons.js';
import {SIDES} from './keys.js';
import type {RecallWords} from './words.js';

export interface FootInput {
  readonly state: Recall;
  readonly asked: readonly Asked[];
  /** The cell that the question is about; undefined when all are filled. */
  readonly current: CellRef | undefined;
  /** True right after a check that found some blank. */
  readonly warns: boolean;
  readonly provider: Provider;
  readonly words: RecallWords;
  /** Fills the current cell. */
  readonly answer: (owner: Side) => void;
  readonly check: () => void;
  readonly key: (event: KeyboardEvent) => void;
}

/** What a cell is about, and under which condition its owner holds. */
const question = (ref: CellRef, {provider}: FootInput): TemplateResult => {
  const condition = conditionOf(provider, ref);
  return html`
    <p class="r-what">
      <strong>${findArea(provider, ref.area)?.label}</strong>
      ${provider.services.get(ref.service)?.short}
      ${
        condition
          ? html`
              <span class="aside">(${condition})</span>
            `
          : nothing
      }
    </p>
  `;
};

const keys = ({current, provider, words, answer}: FootInput): TemplateResult | typeof nothing =>
  current
    ? html`
        <div
          class="r-keys"
          role="group"
          aria-label=${words.who(findArea(provider, current.area)!.label, provider.services.get(current.service)!.short)}
        >
          ${SIDES.map(
            (side) => html`
              <button class="r-key ${ownerClass(side)}" @click=${() => answer(side)}>
                ${ownerIcon(side)}
                <span>${words.owner(side, provider.short)}</span>
                <kbd aria-hidden="true">${words.letters[side]}</kbd>
              </button>
            `,
          )}
        </div>
      `
    : nothing;

/**
 * Under the table, at the lower edge of the window while the table is longer: the cell in question
 * with one key for each owner, so that a thumb can stay where it is, and the check.
 */
export const foot = (input: FootInput): TemplateResult => {
  const {state, asked, current, warns, words} = input;
  const filled = asked.filter(({said}) => said).length;
  const left = asked.length - filled;
  return html`
    <div class="r-foot" @keydown=${input.key}>
      ${
        warns
          ? html`
              <p class="r-warn">${words.stillBlank(left)}</p>
            `
          : nothing
      }
      <div class="r-line">
        ${
          current
            ? question(current, input)
            : html`
                <p class="r-what">${words.allFilled}</p>
              `
        }
        <p class="aside r-count">${words.filled(filled, asked.length)}</p>
      </div>
      ${keys(input)}
      <button class="btn r-check" @click=${input.check}>
        ${state.warned && left ? words.checkAnyway : words.check}
      </button>
    </div>
  `;
};
