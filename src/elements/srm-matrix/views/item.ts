import {html, type TemplateResult} from 'lit';
import type {Area, Owner} from '../../../model/types.js';
import {ownerClass, ownerIcon} from '../../parts/icons.js';
import {cellKey} from '../table/cell-key.js';
import type {ViewInput} from './input.js';

/** A task as a button that opens its cell; as plain words where no service has it. */
export const item = (area: Area, service: string | undefined, {shown}: ViewInput): TemplateResult =>
  service
    ? html`
        <button
          class="task"
          data-key=${cellKey(area.id, service)}
          aria-haspopup="dialog"
          aria-expanded=${shown?.area === area.id && shown.service === service}
        >
          ${area.label}
        </button>
      `
    : html`
        <span class="task">${area.label}</span>
      `;

/** The owner as in the cells: color, shape and word. */
export const ownerTag = (owner: Owner, {owner: word}: ViewInput): TemplateResult => html`
  <span class="tag ${ownerClass(owner)}">${ownerIcon(owner)}${word(owner)}</span>
`;

export const head = (level: number, text: unknown, aside: unknown = ''): TemplateResult => html`
  <div class="name">
    <div role="heading" aria-level=${Math.min(6, level)}>${text}</div>
    ${aside}
  </div>
`;
