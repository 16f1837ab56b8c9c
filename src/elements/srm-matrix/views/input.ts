import {common} from '../../../i18n/en/common.js';
import {detail} from '../../../i18n/en/detail.js';
import {services} from '../../../i18n/en/services.js';
import {views} from '../../../i18n/en/views.js';
import {wordsFor} from '../../../i18n/languages.js';
import type {Area, CellRef, Owner, Provider, Service} from '../../../model/types.js';
import type {MatrixHost} from '../host.js';

/** What both views are drawn from. */
export interface ViewInput {
  readonly provider: Provider;
  /** The service chosen; undefined for any. */
  readonly service: Service | undefined;
  /** Ids of the columns of the matrix. */
  readonly columns: readonly string[];
  /** True for a row that passed the filters. */
  readonly keep: (area: Area) => boolean;
  /** The cell whose detail is open. */
  readonly shown: CellRef | undefined;
  /** Level of the heads in the view, one below that of the widget. */
  readonly level: number;
  readonly words: typeof views & Pick<typeof services, 'notApplicable'> & Pick<typeof detail, 'condition' | 'loading'>;
  /** Word of an owner, as in the cells. */
  readonly owner: (owner: Owner) => string;
}

/** A matrix, of whose title the level is known. */
export type ViewHost = MatrixHost & {readonly headingLevel?: number};

export const viewInput = (host: ViewHost, provider: Provider): ViewInput => {
  const {language, bands, columns, shown, headingLevel} = host;
  const {owner} = wordsFor('common', common, language);
  const {condition, loading} = wordsFor('detail', detail, language);
  const kept = new Set(bands.flatMap(({rows}) => rows.map(({area}) => area.id)));
  return {
    provider,
    service: provider.services.get(host.service ?? ''),
    columns: columns.map(({id}) => id),
    keep: ({id}) => kept.has(id),
    shown,
    level: (headingLevel || 2) + 1,
    words: {
      ...wordsFor('views', views, language),
      notApplicable: wordsFor('services', services, language).notApplicable,
      condition,
      loading,
    },
    owner: (who) => owner(who, provider.short),
  };
};
