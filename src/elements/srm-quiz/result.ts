import {html, nothing, type TemplateResult} from 'lit';
import {quizResult} from '../../i18n/en/quiz-result.js';
import {wordsFor} from '../../i18n/languages.js';
import {areaOf} from '../../model/quiz/deck.js';
import {resultOf, type AreaScore} from '../../model/quiz/session.js';
import type {Attempt} from './attempt.js';
import {mark} from './mark.js';

export {resultStyles} from './result.styles.js';

/** Opens a missed cell of an area in a matrix; undefined when there is nothing to open. */
const revealing = ({session, prepared, host: {scope}}: Attempt, area: string): (() => void) | undefined => {
  const {insight} = prepared;
  const missed = session.turns.find((t) => t.score !== 1 && insight?.group(areaOf(t.item)) === area);
  const cell = missed?.item.cells?.[0];
  return cell && scope.canReveal ? () => scope.reveal(cell) : undefined;
};

const areaRow = ({area, marks}: AreaScore, attempt: Attempt, words: typeof quizResult): TemplateResult => {
  const name = area ? (attempt.prepared.insight?.label(area) ?? area) : words.otherArea;
  const right = marks.filter(Boolean).length;
  const show = right < marks.length ? revealing(attempt, area) : undefined;
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
export const resultView = (attempt: Attempt): TemplateResult => {
  const {host, prepared, session} = attempt;
  const words = wordsFor('quizResult', quizResult, host.language);
  const result = resultOf(session, (area) => prepared.insight?.group(area) ?? area);
  const missed = result.answers.filter((a) => a.score < a.max).length;
  const right = result.max - missed;
  // an attempt about one thing needs no list of areas
  const areas = result.areas.some(({area}) => area) ? result.areas : [];
  const retry = (only: 'all' | 'missed') => (): void => attempt.do({type: 'retry', only}, '.stem');
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
                ${areas.map((area) => areaRow(area, attempt, words))}
              </ul>
            `
          : nothing
      }
      <div class="actions">
        <button class="btn ${missed ? 'ghost' : 'main'}" @click=${retry('all')}>${words.again}</button>
        ${
          missed
            ? html`
                <button class="btn main" @click=${retry('missed')}>${words.practice(missed)}</button>
              `
            : nothing
        }
      </div>
    </div>
  `;
};
