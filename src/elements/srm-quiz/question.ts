import {html, nothing, type TemplateResult} from 'lit';
import type {Session, Turn} from '../../model/quiz/session.js';
import {viewOf} from './kinds/index.js';
import type {QuizWords, Shown} from './kinds/view.js';

const segment = (turn: Turn, current: boolean): string =>
  current && turn.score === undefined ? 'now' : turn.score === undefined ? '' : turn.score === 1 ? 'ok' : 'no';

/** How far the attempt is; the same is said in words beside the title. */
export const progress = ({turns, at}: Session): TemplateResult => html`
  <div class="prog" aria-hidden="true">
    ${turns.map(
      (turn, i) => html`
        <i class=${segment(turn, i === at)}></i>
      `,
    )}
  </div>
`;

interface QuestionInput {
  readonly shown: Shown;
  /** Label of the main button. */
  readonly action: string;
  readonly words: QuizWords;
  /** The row of the model and the sources, once the answer is checked. */
  readonly background: unknown;
  /** Opens the cell in a matrix; undefined when there is none. */
  readonly reveal?: (() => void) | undefined;
  readonly onAction: () => void;
}

/** One question with its options, and after the check why. */
export const question = (input: QuestionInput): TemplateResult => {
  const {shown, words, reveal} = input;
  const {item, checked} = shown;
  const submit = (event: Event): void => {
    event.preventDefault();
    input.onAction();
  };
  return html`
    <form class="q" part="question" novalidate @submit=${submit}>
      <fieldset>
        <legend part="prompt"><span class="stem" tabindex="-1">${item.prompt}</span></legend>
        ${
          item.code
            ? html`
                <pre part="code">${item.code}</pre>
              `
            : nothing
        }
        ${viewOf(item).parts(shown)}
      </fieldset>
      ${checked ? input.background : nothing}
      <div class="actions">
        ${
          checked && reveal
            ? html`
                <button type="button" class="btn ghost" @click=${reveal}>${words.showInMatrix}</button>
              `
            : nothing
        }
        ${
          !checked && item.hint
            ? html`
                <details part="hint">
                  <summary>${words.hint}</summary>
                  <p>${item.hint}</p>
                </details>
              `
            : nothing
        }
        <button class="btn main" part="action">${input.action}</button>
      </div>
    </form>
  `;
};
