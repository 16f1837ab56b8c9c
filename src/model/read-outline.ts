/**
 * Makes a provider of its outline: every service gets a cell for every atomic area, with the owner
 * and without the texts. Small, because every page with a table or a ladder loads it.
 */
import type {ProviderOutline} from './outline.js';
import type {AtomicArea, Cell, CompositeArea, Owner, Provider, Service} from './types.js';

const byId = <V, R>(
  record: Readonly<Record<string, V>> | undefined,
  make: (value: V, id: string, index: number) => R,
): Map<string, R> => new Map(Object.entries(record ?? {}).map(([id, value], index) => [id, make(value, id, index)]));

/**
 * @param source an outline, or a whole provider, of which only the outline is read
 * @throws when a cell has no owner
 */
export const readOutline = (source: ProviderOutline): Provider => {
  const {id, name, short = name, ladders = {}} = source;
  const areas = byId(
    source.areas,
    ({label, order, tier = 'detail', always, owner = always ?? 'shared'}, area, index): AtomicArea => ({
      id: area,
      kind: 'atomic',
      label,
      group: '',
      order: order ?? 1e3 - index,
      task: '',
      tier,
      ...(always && {always}),
      typical: owner,
    }),
  );
  const composites = byId(source.composites, ({label, children, concept}, key): CompositeArea => ({
    id: key,
    kind: 'composite',
    label,
    children,
    concept,
  }));
  const services = byId(
    source.services,
    ({name: full, short: head = full, model, customerSite = false}, key): Service => ({
      id: key,
      name: full,
      short: head,
      model,
      family: '',
      resource: '',
      customerSite,
    }),
  );
  // without texts, one cell serves for all of an owner: in a large provider they would be most of the work
  const blank: Partial<Record<Owner, Cell>> = {};
  const cells = byId(source.services, (s, service) =>
    byId(source.areas, (area, key): Cell => {
      const given = s.cells?.[key] ?? s.usual ?? area.owner ?? area.always;
      if (!given) throw Error(`services.${service}.cells.${key}: no owner here, nor in the area`);
      const owner = typeof given === 'string' ? given : given.owner;
      return (blank[owner] ??=
        owner === 'not-applicable'
          ? {owner, why: ''}
          : {owner, provider: '', customer: '', confidence: 'high', verification: 'none', sources: [''], ask: false});
    }),
  );
  return {
    id,
    name,
    short,
    categories: [],
    areas,
    composites,
    services,
    cells,
    ladders: Object.entries(ladders).map(([key, l]) => ({id: key, exceptions: [], ...l})),
    sources: new Map(),
    glossary: [],
    columns: source.columns ?? [...services.keys()].slice(0, 6),
    glance: source.glance ?? [
      ...composites.keys(),
      ...[...areas.values()].filter((a) => a.tier === 'core').map((a) => a.id),
    ],
    texts: false,
  };
};
