import {css} from 'lit';

/** The search field and its answers, which push the table down rather than cover it. */
export const searchStyles = css`
  .find {
    padding: 0 1.25em 0.75em;
  }
  .field {
    display: flex;
    align-items: center;
    gap: 0.6em;
    padding-inline-start: 0.9em;
    border: 1.5px solid var(--_muted);
    border-radius: 9px;
  }
  .field:focus-within {
    outline: 3px solid var(--_ink);
    outline-offset: 2px;
  }
  .field svg {
    color: var(--_muted);
  }
  .find input {
    all: unset;
    flex: 1;
    min-inline-size: 0;
    block-size: 44px;
    /* phones zoom in on anything smaller */
    font-size: max(1em, 16px);
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .find input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .find input::-webkit-search-cancel-button {
    display: none;
  }
  .clear {
    flex: none;
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
    background: none;
    border: 0;
    border-radius: 9px;
    font-size: 1.3em;
    line-height: 1;
  }
  .results {
    list-style: none;
    margin: 0.6em 0 0;
    padding: 0;
  }
  .results li {
    border-block-end: 1px solid var(--_rule);
  }
  .results .best {
    border: 0;
    border-radius: 9px;
    background: var(--_raised);
  }
  .best p {
    padding: 0.25em 0.75em 0.75em;
    max-inline-size: 44em;
  }
  .hit {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.15em 0.75em;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.35em 0.75em;
    background: none;
    border: 0;
    border-radius: 9px;
    text-align: start;
  }
  .hit:hover b {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .hit:focus-visible {
    outline-offset: -2px;
  }
  .hit b {
    font-weight: 600;
    margin-inline-end: 0.4em;
  }
  .what {
    flex: 1 1 12em;
  }
  .where {
    color: var(--_muted);
  }
  .owner {
    display: inline-flex;
    gap: 0.35em;
    align-items: center;
    padding: 0.1em 0.55em;
    border-radius: 6px;
    font-weight: 600;
    white-space: nowrap;
  }
  .shares,
  .instead {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em 0.75em;
  }
  .share {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
  }
  .instead {
    margin-block-start: 0.75em;
  }
  .instead p {
    flex-basis: 100%;
  }
  .instead .btn {
    text-align: start;
  }
  @container (max-width: 44em) {
    .find {
      padding-inline: 1em;
    }
  }
  @media print {
    .find {
      display: none;
    }
  }
`;
