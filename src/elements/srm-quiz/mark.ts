import {html, svg, type TemplateResult} from 'lit';

const stroke = (d: string): TemplateResult => html`
  <svg viewBox="0 0 16 16" aria-hidden="true">
    ${svg`<path d=${d} fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"/>`}
  </svg>
`;

const TICK = stroke('M3 8.5l3.2 3.2L13 4.8');
const CROSS = stroke('M4 4l8 8M12 4l-8 8');

/** A tick or a cross; always beside a word. */
export const mark = (right: boolean): TemplateResult => (right ? TICK : CROSS);
