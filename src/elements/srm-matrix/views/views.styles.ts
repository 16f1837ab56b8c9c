import {css} from 'lit';

/**
 * The two views. By owner: the customer's block over the provider's, and the line between them as the
 * strongest mark. What moves with the service stands where the line runs, so it is dotted there.
 */
export const viewsStyles = css`
  .view {
    padding: 0 1.25em 1.25em;
  }
  .view ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .say {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    padding-block-end: 0.9em;
    color: var(--_muted);
  }
  .say p {
    flex: 1 1 16em;
  }
  .service {
    display: flex;
    gap: 0.6em;
    align-items: center;
    color: var(--_ink);
    font-weight: 600;
  }
  .service select {
    font: inherit;
    font-weight: 500;
    color: inherit;
    background: var(--_surface);
    border: 1.5px solid var(--_rule);
    border-radius: 9px;
    min-block-size: 44px;
    padding: 0.3em 0.6em;
    max-inline-size: 100%;
  }
  .block {
    display: flex;
    flex-direction: column;
    padding: 0.85em;
    border: 1px solid var(--_rule);
    border-radius: 10px;
  }
  .name {
    padding: 0 0.2em 0.6em;
  }
  .name [role] {
    display: inline-block;
    margin-inline-end: 0.6em;
    font-size: 1.12em;
    font-weight: 650;
  }
  .view svg {
    margin-inline-end: 0.2em;
    vertical-align: -0.17em;
  }
  .block > ul {
    display: grid;
    flex: 1;
    grid-template-columns: repeat(auto-fill, minmax(min(12.5em, 100%), 1fr));
    gap: 0.5em;
  }
  .owners li {
    display: flex;
    flex-direction: column;
    background: var(--_surface);
    color: var(--_ink);
    border-radius: 7px;
  }
  .task {
    display: flex;
    flex: 1;
    align-items: center;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.35em 0.75em;
    background: none;
    border: 0;
    border-radius: 7px;
    text-align: start;
    font-weight: 550;
    line-height: 1.25;
  }
  .owners .task:not(:only-child) {
    flex: none;
  }
  button.task:hover,
  .task[aria-expanded='true'] {
    box-shadow: inset 0 0 0 2px currentColor;
  }
  .task:focus-visible {
    outline-offset: -3px;
  }
  .note {
    padding: 0.25em 0.75em 0.6em;
    color: var(--_muted);
    font-size: max(0.9em, 13px);
  }
  .depends .on-some {
    display: block;
  }
  .on-some + .on-some {
    margin-block-start: 0.25em;
  }
  .none {
    padding: 0.2em;
  }
  .tag {
    display: inline-block;
    flex: none;
    padding: 0 0.45em;
    border-radius: 5px;
    font-weight: 600;
    white-space: nowrap;
  }
  .tag.n {
    padding-inline: 0;
  }
  .half {
    padding: 0.5em 0.75em;
    color: var(--_ink);
    font-size: max(0.94em, 13px);
  }
  .half b {
    margin-inline-end: 0.25em;
    font-weight: 650;
  }
  .half.c b {
    color: var(--_customer);
  }
  .half.p b {
    color: var(--_provider);
  }
  .owners {
    display: grid;
    gap: 0.75em;
  }
  .stack {
    display: flex;
    flex-direction: column;
  }
  .stack .block {
    flex: 1 0 auto;
    border: 0 solid var(--_ink);
    border-radius: 0;
  }
  .stack .block:first-child {
    border-start-start-radius: 10px;
    border-start-end-radius: 10px;
  }
  .stack .block:last-child {
    border-end-start-radius: 10px;
    border-end-end-radius: 10px;
  }
  .stack .block + .block {
    border-block-start-width: 3px;
  }
  .depends {
    background: var(--_raised);
  }
  .depends .phrase {
    color: var(--_muted);
  }
  .stack .depends,
  .stack .depends + .block {
    border-block-start-style: dotted;
  }
  .shared li,
  .not-applicable li {
    border: 1px solid var(--_rule);
    overflow: hidden;
  }
  .shared > ul {
    display: block;
    columns: 12em;
    column-gap: 0.5em;
  }
  .shared li {
    break-inside: avoid;
    margin-block-end: 0.5em;
  }
  .categories {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(18em, 100%), 1fr));
    gap: 0.75em;
  }
  .many {
    grid-template-columns: minmax(0, 1fr);
  }
  .many li {
    break-inside: avoid;
  }
  .description {
    padding-inline: 0.2em;
  }
  .control {
    display: flex;
    align-items: center;
    border-block-start: 1px solid var(--_rule);
  }
  .categories .block > ul,
  .plain > ul {
    flex: none;
    gap: 0;
  }
  .categories .block > ul {
    display: block;
  }
  .many .block > ul {
    columns: 17em;
    column-gap: 1.5em;
  }
  .control .task {
    padding-inline: 0.2em;
  }
  .control button.task:hover,
  .control .task[aria-expanded='true'] {
    box-shadow: none;
    text-decoration: underline 2px;
    text-underline-offset: 0.25em;
  }
  li li {
    margin-inline-start: 1.1em;
  }
  li li .task {
    font-weight: 450;
  }
  .sort {
    padding: 1em 0.2em 0.4em;
    color: var(--_muted);
    font-size: max(0.84em, 13px);
    font-weight: 600;
  }
  @container (min-width: 56em) {
    .owners:has(> .shared) {
      grid-template-columns: minmax(0, 1.2fr) minmax(0, 1fr);
    }
    .owners > .not-applicable {
      grid-column: 1 / -1;
    }
  }
  @container (max-width: 44em) {
    .view {
      padding-inline: 1em;
    }
  }
  @media (forced-colors: active) {
    .stack,
    .stack li {
      border: 1px solid;
    }
    .stack {
      border-radius: 10px;
    }
    button.task:hover,
    .task[aria-expanded='true'] {
      outline: 3px solid Highlight;
    }
  }
`;
