import {html, type TemplateResult} from 'lit';
import type {Owner} from '../../model/types.js';
import {ownerClass} from '../parts/icons.js';
import type {LadderWords} from './words.js';

/** How many tasks stand on each side of a rung, in words and as a slim bar. */
export const count = (
  tasks: Readonly<Record<Owner, number>>,
  words: LadderWords,
  provider: string,
): TemplateResult => html`
  <p class="aside count" part="count">
    ${words.count(tasks.customer, tasks.provider, tasks.shared, provider)}
    <span class="bar" aria-hidden="true">
      ${(['customer', 'shared', 'provider'] as const)
        .filter((owner) => tasks[owner])
        .map(
          (owner) => html`
            <i class=${ownerClass(owner)} .style=${`flex:${tasks[owner]}`}></i>
          `,
        )}
    </span>
  </p>
`;
