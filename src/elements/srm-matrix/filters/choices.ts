import {html, type nothing, type TemplateResult} from 'lit';
import {common} from '../../../i18n/en/common.js';
import {filters} from '../../../i18n/en/filters.js';
import {services} from '../../../i18n/en/services.js';
import {wordsFor} from '../../../i18n/languages.js';
import {categoriesIn, columnsOf, groupsIn} from '../../../model/filter.js';
import {bandRows, ROW_SETS, type RowSet} from '../../../model/rows.js';
import {OWNERS, SERVICE_MODELS, type Provider} from '../../../model/types.js';
import {ownerClass, ownerIcon} from '../../parts/icons.js';
import type {MatrixHost} from '../host.js';
import {rowSetOf} from './count.js';
import {picks, type Pick} from './pick.js';

type Kind = 'groups' | 'owners' | 'models' | 'categories';
type Choice = readonly [id: string, label: string, icon?: TemplateResult];

/** The sets of rows that a provider has; it may have one tier only. */
const rowSets = (model: Provider): readonly RowSet[] =>
  model.texts && !['core' as const, 'detail' as const].every((set) => bandRows(model, set).length)
    ? ['glance', 'all']
    : ROW_SETS;

/** What can be filtered: that which is there, and what is chosen already. @param change asks for a change of the matrix */
export const choices = (
  host: MatrixHost,
  model: Provider,
  change: (make: () => void) => void,
): readonly (TemplateResult | typeof nothing)[] => {
  const words = {
    ...wordsFor('common', common, host.language),
    ...wordsFor('services', services, host.language),
    ...wordsFor('filters', filters, host.language),
  };
  const set = rowSetOf(host);
  const areas = bandRows(model, set).flatMap(({rows}) => rows.map(({area}) => area));

  const several = (kind: Kind, legend: string, found: readonly Choice[]): TemplateResult | typeof nothing =>
    picks(
      legend,
      found.map(([id, label, icon]): Pick => {
        const others = (host[kind] ?? []).filter((other) => other !== id);
        const checked = !!host[kind]?.includes(id);
        return {
          label,
          checked,
          ...(icon && {icon}),
          onChange: (on) => {
            const chosen = on ? [...others, id] : others;
            change(() => (host[kind] = chosen.length ? chosen : undefined));
          },
        };
      }),
    );

  const columns = columnsOf(model, {services: host.services});
  const models = SERVICE_MODELS.filter((id) => columns.some((service) => service.model === id));
  const near = new Set([...groupsIn(model, areas), ...(host.groups ?? [])]);
  const nearCategories = new Set([...categoriesIn(model, areas).map(({id}) => id), ...(host.categories ?? [])]);
  const inServices = (host.view ?? 'services') === 'services';
  return [
    picks(
      words.tasks,
      rowSets(model).map((id) => ({
        label: words.rows[id],
        checked: id === set,
        radio: 'rows',
        onChange: () => change(() => (host.rows = id)),
      })),
    ),
    several(
      'owners',
      words.owners,
      OWNERS.map((id) => [
        id,
        id === 'not-applicable' ? words.notApplicable : words.owner(id, model.short),
        html`
          <i class="sw ${ownerClass(id)}">${ownerIcon(id)}</i>
        `,
      ]),
    ),
    inServices && columns.length > 1
      ? picks(words.between, [
          {
            label: words.differences,
            checked: !!host.differences,
            onChange: (on) => change(() => (host.differences = on)),
          },
          {
            label: words.moves,
            checked: host.highlight === 'moves',
            onChange: (on) => change(() => (host.highlight = on ? 'moves' : undefined)),
          },
        ])
      : picks('', []),
    several('models', words.models, inServices && models.length > 1 ? models.map((id) => [id, words.model[id]]) : []),
    several(
      'categories',
      words.categories,
      model.categories.filter(({id}) => nearCategories.has(id)).map(({id, label}) => [id, label]),
    ),
    several(
      'groups',
      words.groups,
      groupsIn(model, model.areas.values())
        .filter((id) => near.has(id))
        .map((id) => [id, words.group(id)]),
    ),
  ];
};
