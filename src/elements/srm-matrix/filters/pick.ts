import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

/** More choices than these take the whole width. */
const MANY = 6;

export interface Pick {
  /** Tells the choice from the others of a list that is searched. */
  readonly id?: string;
  readonly label: string;
  readonly checked: boolean;
  /** Name of the group of which one is chosen; without, each is chosen by itself. */
  readonly radio?: string;
  readonly icon?: TemplateResult;
  readonly onChange: (checked: boolean, box: HTMLInputElement) => void;
}

/** A native check box or radio button, with room for a finger. */
export const pick = ({id, label, checked, radio, icon, onChange}: Pick): TemplateResult => html`
  <label class="pick" data-id=${id ?? nothing}>
    <input
      type=${radio ? 'radio' : 'checkbox'}
      name=${radio ?? nothing}
      .checked=${live(checked)}
      @change=${({target}: Event & {target: HTMLInputElement}) => onChange(target.checked, target)}
    />
    ${icon}
    <span>${label}</span>
  </label>
`;

/** Choices under a name; nothing when there is nothing to choose. */
export const picks = (legend: string, choices: readonly Pick[]): TemplateResult | typeof nothing =>
  choices.length
    ? html`
        <fieldset class=${choices.length > MANY ? 'wide' : ''}>
          <legend>${legend}</legend>
          <div class="picks">${choices.map(pick)}</div>
        </fieldset>
      `
    : nothing;
