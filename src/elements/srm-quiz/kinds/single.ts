import {html, nothing, type TemplateResult} from 'lit';
import {letterOf, type Option} from '../../../model/quiz/kinds/single.js';
import {mark} from '../mark.js';
import type {KindView, QuizWords} from './view.js';

const letter = (index: number): string => letterOf(index).toUpperCase();

const verdict = (correct: boolean | undefined, chosen: boolean, words: QuizWords): TemplateResult | typeof nothing =>
  correct || chosen
    ? html`
        <span class="mark">
          ${mark(!!correct)} ${correct ? (chosen ? words.correctYours : words.correct) : words.yourAnswer}
        </span>
      `
    : nothing;

const state = (correct: boolean | undefined, chosen: boolean): string => (correct ? 'ok' : chosen ? 'no' : '');

/** Real radio buttons: arrow keys, Tab and screen readers find what they know. */
export const single: KindView<'single'> = {
  parts({item, order, response, checked, words, explain, remind, choose}) {
    const options = order.flatMap((id) => item.options.find((o) => o.id === id) ?? []);
    const reasons = options.map((option) => (checked ? explain(option) : undefined));
    const reason = reasons[options.findIndex((o) => o.correct)];
    return html`
      ${options.map((option, i) => {
        const chosen = response.includes(option.id);
        // options that rest on one cell have one reason: the right one says it for all
        const why = option.correct || reasons[i] !== reason ? reasons[i] : checked ? remind(option) : undefined;
        return html`
          <label class="opt ${checked ? state(option.correct, chosen) : ''}" part="option">
            <input
              type="radio"
              name="answer"
              .checked=${chosen}
              ?disabled=${checked}
              @change=${() => choose([option.id])}
            />
            <span class="cap" aria-hidden="true">${letter(i)}</span>
            <span class="text">${option.text}</span>
            ${checked ? verdict(option.correct, chosen, words) : nothing}
            ${
              why
                ? html`
                    <span class="why" part="explanation">${why}</span>
                  `
                : nothing
            }
          </label>
        `;
      })}
    `;
  },

  press({order}, key) {
    // 1 and A both mean the first option
    const id = order.find((_, i) => key === String(i + 1) || key.toUpperCase() === letter(i));
    return id === undefined ? undefined : [id];
  },

  say({item, order, words, explain}, right) {
    const option: Option | undefined = item.options.find((o) => o.correct);
    if (!option) return '';
    const answer = `${letter(order.indexOf(option.id))}, ${option.text}`;
    return `${right ? words.right : words.wrong(answer)} ${explain(option) ?? ''}`.trim();
  },
};
