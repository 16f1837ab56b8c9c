import {html, nothing, type TemplateResult} from 'lit';
import type {Session, Turn} from '../../model/quiz/session.js';
import type {Attempt} from './attempt.js';
import {viewOf} from './kinds/index.js';

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

/**
 * The question of an attempt with its options, and after the check why.
 * @param more buttons before the main one
 * @param onward label of the main button after the check
 */
export const question = (attempt: Attempt, more: unknown, onward: string): TemplateResult => {
  const {shown, prepared, host} = attempt;
  const {item, checked, words} = shown;
  const {insight} = prepared;
  const cell = item.cells?.[0];
  const submit = (event: Event): void => {
    event.preventDefault();
    attempt.act();
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
      ${checked ? insight?.background(item) : nothing}
      <div class="actions">
        ${
          checked && insight && cell && host.scope.canReveal
            ? html`
                <button type="button" class="btn ghost" @click=${() => host.scope.reveal(cell)}>
                  ${words.showInMatrix}
                </button>
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
        ${more}
        <button class="btn main" part="action">${checked ? onward : words.check}</button>
      </div>
    </form>
  `;
};
