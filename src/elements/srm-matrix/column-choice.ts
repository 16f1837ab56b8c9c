import {html, type TemplateResult} from 'lit';

interface ColumnChoice {
  readonly label: string;
  /** Short names by id, in the order in which they are offered. */
  readonly offered: Readonly<Record<string, string>>;
  readonly chosen: readonly string[];
  readonly onChange: (services: readonly string[]) => void;
  readonly onOpen: () => void;
}

/** Which services stand in the columns. A service that is added comes last; the others keep their place. */
export const columnChoice = ({label, offered, chosen, onChange, onOpen}: ColumnChoice): TemplateResult => html`
  <details class="choice" part="columns" @toggle=${onOpen}>
    <summary class="btn ghost">${label}</summary>
    <fieldset>
      <legend class="sr">${label}</legend>
      ${Object.entries(offered).map(
        ([id, short]) => html`
          <label>
            <input
              type="checkbox"
              .checked=${chosen.includes(id)}
              @change=${(event: Event) =>
                onChange(
                  (event.target as HTMLInputElement).checked ? [...chosen, id] : chosen.filter((other) => other !== id),
                )}
            />
            ${short}
          </label>
        `,
      )}
    </fieldset>
  </details>
`;
