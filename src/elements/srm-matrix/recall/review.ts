import {html, nothing, type TemplateResult} from 'lit';
import {findArea} from '../../../model/lookup.js';
import type {Asked} from '../../../model/recall.js';
import type {CellRef, Provider, Side} from '../../../model/types.js';
import {ownerClass, ownerIcon} from '../../parts/icons.js';
import {mark} from '../../srm-quiz/mark.js';
import {reason} from './reason.js';
import type {RecallWords} from './words.js';

/** How many mistakes stand open; a longer list would push the buttons out of sight. */
const OPEN = 6;

export interface ReviewInput {
  readonly asked: readonly Asked[];
  readonly provider: Provider;
  readonly words: RecallWords;
  /** Whether the whole list stands open. */
  readonly isLong: boolean;
  readonly lengthen: (isLong: boolean) => void;
  readonly open: (ref: CellRef) => void;
  readonly repeat: () => void;
  readonly restart: () => void;
}

const owner = (side: Side, right: boolean, {provider, words}: ReviewInput): TemplateResult => html`
  <span class="r-owner ${ownerClass(side)}">
    ${ownerIcon(side)}${
      right
        ? words.owner(side, provider.short)
        : html`
            <s>${words.owner(side, provider.short)}</s>
          `
    }
  </span>
`;

const mistake = ({target, said}: Asked, input: ReviewInput): TemplateResult => {
  const {provider, words} = input;
  const task = findArea(provider, target.area)?.label ?? target.area;
  const service = provider.services.get(target.service)?.short ?? target.service;
  return html`
    <li>
      <button class="link" @click=${() => input.open(target)}>${words.cell(task, service)}</button>
      <p class="r-said">
        <i class="no">${mark(false)}</i>
        <span>${said ? [words.youSaid, owner(said, false, input)] : words.leftBlank}</span>
        <span>${words.itIs} ${owner(target.owner, true, input)}</span>
      </p>
      <p class="aside">${reason(provider, target, words)}</p>
    </li>
  `;
};

const list = (missed: readonly Asked[], input: ReviewInput): TemplateResult => {
  const rest = missed.slice(OPEN);
  const items = (some: readonly Asked[]): TemplateResult => html`
    <ul>
      ${some.map((asked) => mistake(asked, input))}
    </ul>
  `;
  return html`
    <p class="r-head">${input.words.mistakes(missed.length)}</p>
    ${items(missed.slice(0, OPEN))}
    ${
      rest.length
        ? html`
            <details
              .open=${input.isLong}
              @toggle=${(event: Event) => input.lengthen((event.target as HTMLDetailsElement).open)}
            >
              <summary>${input.words.more(rest.length)}</summary>
              ${input.isLong ? items(rest) : nothing}
            </details>
          `
        : nothing
    }
  `;
};

/** Under the table after the check: the score, what was missed and why, and how to go on. */
export const review = (input: ReviewInput): TemplateResult => {
  const {asked, words} = input;
  const missed = asked.filter(({right}) => !right);
  const right = asked.length - missed.length;
  return html`
    <div class="r-review" part="result">
      <div class="score" tabindex="-1">
        <p class="points">
          <b>${right}</b>
          ${words.result.of(asked.length)}
        </p>
        <p><strong>${words.result.verdict(right, asked.length)}</strong></p>
      </div>
      ${missed.length ? list(missed, input) : nothing}
      <div class="r-actions">
        <button class="btn ${missed.length ? 'ghost' : ''}" @click=${input.restart}>${words.restart}</button>
        ${
          missed.length
            ? html`
                <button class="btn" @click=${input.repeat}>${words.repeat(missed.length)}</button>
              `
            : nothing
        }
      </div>
    </div>
  `;
};
