import {css} from 'lit';

/** The score and the areas; loaded with them. */
export const resultStyles = css`
  .score {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1.5em;
    align-items: center;
    margin-block-end: 1em;
    outline-offset: 5px;
    border-radius: 4px;
  }
  .score > div {
    flex: 1 1 16em;
  }
  .points {
    color: var(--_muted);
  }
  .points b {
    color: var(--_ink);
    font-size: 3.2em;
    font-weight: 650;
    line-height: 1;
    letter-spacing: -0.03em;
    font-variant-numeric: tabular-nums;
  }
  .areas li {
    display: grid;
    grid-template-columns: 40% minmax(0, 1fr) auto;
    gap: 0.2em 0.75em;
    align-items: center;
    min-block-size: 44px;
    border-block-start: 1px solid var(--_rule);
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 3px;
  }
  .marks i {
    display: grid;
    place-items: center;
    inline-size: 1.6em;
    block-size: 1.6em;
    border-radius: 5px;
  }
  .marks .ok {
    background: var(--_good-tint);
    color: var(--_good);
  }
  .marks .no {
    background: var(--_bad-tint);
    color: var(--_bad);
  }
  .link {
    min-block-size: 44px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_provider);
    text-decoration: underline;
  }
  @container (max-width: 30em) {
    .areas li {
      grid-template-columns: minmax(0, 1fr) auto;
      padding-block-start: 0.5em;
    }
    .link {
      grid-column: 1 / -1;
      justify-self: start;
    }
  }
  @media print {
    .link {
      display: none;
    }
  }
`;
