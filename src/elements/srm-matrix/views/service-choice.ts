import {html, nothing, type TemplateResult} from 'lit';
import {services as english} from '../../../i18n/en/services.js';
import {wordsFor} from '../../../i18n/languages.js';
import {SERVICE_MODELS} from '../../../model/types.js';
import {hasControl} from '../controls.js';
import type {MatrixHost} from '../host.js';
import type {ViewInput} from './input.js';

/** True when the reader chooses the service: in these views it is what the choice of columns is in the table. */
export const canChoose = ({controls}: MatrixHost): boolean =>
  hasControl(controls, 'columns') || hasControl(controls, 'views');

/** Which service a view is about: those that are there by model, then those that would be loaded. */
export const serviceChoice = (
  host: MatrixHost,
  {provider, words}: ViewInput,
  onChange: (service: string) => void,
): TemplateResult => {
  const {model: names} = wordsFor('services', english, host.language);
  const there = [...provider.services.values()];
  const groups = [
    ...SERVICE_MODELS.map((model) => ({
      label: names[model],
      options: there.filter((s) => s.model === model).map((s): [string, string] => [s.id, s.short]),
    })),
    {
      label: words.moreServices,
      options: Object.entries(host.offered).filter(([id]) => !provider.services.has(id)),
    },
  ];
  const option = (id: string, label: string): TemplateResult => html`
    <option value=${id} .selected=${id === (host.service ?? '')}>${label}</option>
  `;
  return html`
    <label class="service">
      ${words.service}
      <select @change=${(event: Event) => onChange((event.target as HTMLSelectElement).value)}>
        ${option('', words.anyService)}
        ${groups.map(({label, options}) =>
          options.length
            ? html`
                <optgroup label=${label}>${options.map(([id, short]) => option(id, short))}</optgroup>
              `
            : nothing,
        )}
      </select>
    </label>
  `;
};
