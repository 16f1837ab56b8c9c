import {html, nothing, type TemplateResult} from 'lit';
import type {common as Common, matrix as Matrix, services as Services} from '../../i18n/en.js';
import type {TableBand, TableCell, TableRow} from '../../model/table.js';
import type {Provider, Service} from '../../model/types.js';
import {ownerClass, ownerIcon} from '../parts/icons.js';

interface TableInput {
  readonly provider: Provider;
  readonly services: readonly Service[];
  readonly bands: readonly TableBand[];
  /** Ids of opened composites. */
  readonly open: ReadonlySet<string>;
  /** Key of the cell whose detail is open: `service/area`. */
  readonly shown: string;
  /** Key of the one cell that Tab reaches. */
  readonly tabStop: string;
  /** Service that the reader looks at elsewhere. */
  readonly focus: string;
  readonly common: typeof Common & typeof Services;
  readonly words: typeof Matrix;
}

/** Key of the cell where a service and an area meet; the head of a row has no service. */
export const cellKey = (area: string, service = ''): string => `${service}/${area}`;

const edges = ({below, before}: TableCell): string => `b-${below} s-${before}`;

const cell = (entry: TableCell, row: TableRow, service: Service, input: TableInput): TemplateResult => {
  const key = cellKey(row.area.id, service.id);
  const {owner} = entry;
  const word = input.common.owner(owner, input.provider.short);
  return html`
    <td class=${edges(entry)}>
      <button
        class="cell ${ownerClass(owner)}"
        part="cell ${owner}"
        data-key=${key}
        tabindex=${key === input.tabStop ? 0 : -1}
        aria-haspopup="dialog"
        aria-expanded=${key === input.shown}
        aria-label=${input.words.cell(word, row.area.label, service.short)}
      >
        ${ownerIcon(owner)}
        <span>${word}</span>
      </button>
    </td>
  `;
};

const rowHead = ({area, depth}: TableRow, input: TableInput): TemplateResult => {
  const key = cellKey(area.id);
  return html`
    <th scope="row" class="d${depth}">
      ${
        area.kind === 'composite'
          ? html`
              <button
                class="more"
                data-key=${key}
                tabindex=${key === input.tabStop ? 0 : -1}
                aria-expanded=${input.open.has(area.id)}
                aria-label=${input.words.openRow(area.label)}
              >
                ${area.label}
              </button>
            `
          : area.label
      }
    </th>
  `;
};

/** The head of a band carries the risers of the row under it, so that the line does not break there. */
const bandHead = ({band, rows}: TableBand, input: TableInput): TemplateResult => html`
  <tr class="band">
    <th scope="rowgroup">${input.words.bands(band, input.provider.short)}</th>
    ${rows[0]?.cells.map(
      (c) => html`
        <td class="s-${c.before}"></td>
      `,
    )}
  </tr>
`;

/** The matrix as a real table: caption, column heads, a row group for each band. */
export const table = (input: TableInput): TemplateResult => html`
  <table part="table">
    <caption class="sr">${input.words.caption(input.services.map((s) => s.short))}</caption>
    <thead>
      <tr>
        <th scope="col"><span class="sr">${input.words.task}</span></th>
        ${input.services.map(
          (s) => html`
            <th
              scope="col"
              class=${s.id === input.focus ? 'on' : ''}
              aria-current=${s.id === input.focus ? 'true' : nothing}
            >
              ${s.short}
              <small>${input.common.model[s.model]}</small>
            </th>
          `,
        )}
      </tr>
    </thead>
    ${input.bands.map(
      (band) => html`
        <tbody>
          ${bandHead(band, input)}
          ${band.rows.map(
            (row) => html`
              <tr>${rowHead(row, input)}${row.cells.map((entry, c) => cell(entry, row, input.services[c]!, input))}</tr>
            `,
          )}
        </tbody>
      `,
    )}
  </table>
`;
