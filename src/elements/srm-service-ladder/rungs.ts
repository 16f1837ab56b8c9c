import {html, type TemplateResult} from 'lit';
import type {Service} from '../../model/types.js';
import type {LadderWords} from './words.js';

/** The ladder itself, bottom rung first: a radio group in which the arrow keys climb. */
export const rungs = (
  all: readonly Service[],
  chosen: Service,
  words: LadderWords,
  choose: (service: string) => void,
): TemplateResult => {
  const climb = (event: KeyboardEvent): void => {
    const group = event.currentTarget as HTMLElement;
    const at = all.indexOf(chosen);
    const onward = getComputedStyle(group).direction === 'rtl' ? -1 : 1;
    const to = {
      ArrowUp: at + 1,
      ArrowDown: at - 1,
      ArrowRight: at + onward,
      ArrowLeft: at - onward,
      Home: 0,
      End: all.length - 1,
    }[event.key];
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = (to + all.length) % all.length;
    choose(all[next]!.id);
    (group.children[next] as HTMLElement).focus();
  };
  return html`
    <div class="rungs" part="rungs" role="radiogroup" aria-label=${words.rungs} @keydown=${climb}>
      ${all.map((service) => {
        const on = service === chosen;
        return html`
          <button
            class="rung"
            part="rung ${on ? 'chosen' : ''}"
            role="radio"
            aria-checked=${on}
            tabindex=${on ? 0 : -1}
            @click=${() => choose(service.id)}
          >
            <b>${service.short}</b>
            <small>${words.model[service.model]}</small>
          </button>
        `;
      })}
    </div>
  `;
};
