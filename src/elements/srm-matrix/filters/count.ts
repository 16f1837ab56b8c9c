import {filters} from '../../../i18n/en/filters.js';
import {wordsFor} from '../../../i18n/languages.js';
import {countRows} from '../../../model/filter.js';
import {bandRows, ROW_SETS, type RowSet} from '../../../model/rows.js';
import type {MatrixHost} from '../host.js';

/** A matrix of which it is known which composites stand open. */
export type FilterHost = MatrixHost & {readonly opened?: ReadonlySet<string>};

export const rowSetOf = ({rows}: MatrixHost): RowSet => ROW_SETS.find((set) => set === rows) ?? 'glance';

/** "12 of 48 rows" */
export const countOf = (host: FilterHost): string => {
  const {model, bands, opened, language} = host;
  const {count} = wordsFor('filters', filters, language);
  return model ? count(countRows(bands), countRows(bandRows(model, rowSetOf(host), opened))) : '';
};
