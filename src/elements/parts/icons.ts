import {html, svg, type TemplateResult} from 'lit';
import type {Owner} from '../../model/types.js';

const icon = (body: TemplateResult): TemplateResult => html`
  <svg viewBox="0 0 16 16" fill="currentColor" aria-hidden="true">${body}</svg>
`;

/** Every owner has a shape of its own, so that color is never the only sign: cloud, person, two rings, a short stroke. */
const ICONS: Readonly<Record<Owner, TemplateResult>> = {
  provider: icon(svg`<path d="M4.5 13a3.5 3.5 0 0 1-.4-7 4.5 4.5 0 0 1 8.6 1A3 3 0 0 1 12 13z"/>`),
  customer: icon(svg`<circle cx="8" cy="5" r="3"/><path d="M2 14a6 6 0 0 1 12 0z"/>`),
  shared: icon(
    svg`<g fill="none" stroke="currentColor" stroke-width="1.6"><circle cx="6" cy="8" r="4"/><circle cx="10" cy="8" r="4"/></g>`,
  ),
  'not-applicable': icon(svg`<path d="M4 7.2h8v1.6H4z"/>`),
};

export const ownerIcon = (owner: Owner): TemplateResult => ICONS[owner];

/** Class of an owner in the shared styles. */
export const ownerClass = (owner: Owner): string => owner[0]!;
