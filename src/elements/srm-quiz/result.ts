import {html, nothing, type TemplateResult} from 'lit';
import type {AreaScore, Result} from '../../model/quiz/session.js';
import {quizResult} from '../../i18n/en/quiz-result.js';
import {wordsFor} from '../../i18n/languages.js';
import {mark} from './mark.js';

export {resultStyles} from './result.styles.js';

interface ResultInput {
  readonly result: Result;
  readonly language: string;
  readonly label: (area: string) => string;
  /** Opens a missed cell of an area in a matrix; undefined when there is nothing to open. */
  readonly reveal: (area: string) => (() => void) | undefined;
  readonly retry: (only: 'all' | 'missed') => void;
}

const areaRow = ({area, marks}: AreaScore, {label, reveal}: ResultInput, words: typeof quizResult): TemplateResult => {
  const name = area ? label(area) : words.otherArea;
  const right = marks.filter(Boolean).length;
  const show = right < marks.length ? reveal(area) : undefined;
  return html`
    <li>
      <span>${name}</span>
      <span class="marks" role="img" aria-label=${words.areaScore(right, marks.length)}>
        ${marks.map(
          (ok) => html`
            <i class=${ok ? 'ok' : 'no'}>${mark(ok)}</i>
          `,
        )}
      </span>
      ${
        show
          ? html`
              <button class="link" aria-label=${words.seeInMatrix(name)} @click=${show}>${words.seeIt}</button>
            `
          : nothing
      }
    </li>
  `;
};

/** What came of the attempt, by area, and how to go on. Loaded when there is more than one question. */
export const resultView = (input: ResultInput): TemplateResult => {
  const {result} = input;
  const words = wordsFor('quizResult', quizResult, input.language);
  const missed = result.answers.filter((a) => a.score < a.max).length;
  const right = result.max - missed;
  // an attempt about one thing needs no list of areas
  const areas = result.areas.some(({area}) => area) ? result.areas : [];
  return html`
    <div class="q" part="result">
      <div class="score" tabindex="-1">
        <p class="points">
          <b>${right}</b>
          ${words.of(result.max)}
        </p>
        <div>
          <p><strong>${words.verdict(right, result.max)}</strong></p>
          <p class="aside">${words.missed(missed)}</p>
        </div>
      </div>
      ${
        areas.length
          ? html`
              <ul class="areas" part="areas">
                ${areas.map((area) => areaRow(area, input, words))}
              </ul>
            `
          : nothing
      }
      <div class="actions">
        <button class="btn ${missed ? 'ghost' : 'main'}" @click=${() => input.retry('all')}>${words.again}</button>
        ${
          missed
            ? html`
                <button class="btn main" @click=${() => input.retry('missed')}>${words.practice(missed)}</button>
              `
            : nothing
        }
      </div>
    </div>
  `;
};
