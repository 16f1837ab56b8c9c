/**
 * Makes a provider of its outline: every service gets a cell for every atomic area, with the owner
 * and without the texts. Small, because every page with a table or a ladder loads it.
 */
import type {ProviderOutline} from './outline.js';
import type {AtomicArea, Cell, CompositeArea, Provider, Service} from './types.js';

/** Raised when a cell has neither an owner of its own nor one from its area, or no text. */
export class ModelError extends Error {
  constructor(
    message: string,
    /** Where, as a path into the provider's data: `services.rds.cells.app-code`. */
    readonly at: string,
  ) {
    super(`${at}: ${message}`);
    this.name = 'ModelError';
  }
}

const byId = <V, R>(
  record: Readonly<Record<string, V>> | undefined,
  make: (value: V, id: string) => R,
): Map<string, R> => new Map(Object.entries(record ?? {}).map(([id, value]) => [id, make(value, id)]));

/**
 * @param source an outline, or a whole provider, of which only the outline is read
 * @throws ModelError when a cell has no owner
 */
export const readOutline = (source: ProviderOutline): Provider => {
  const {id, name, short = name, ladders = {}} = source;
  const areas = byId(source.areas, ({label, order, tier = 'detail', always, owner = 'shared'}, area): AtomicArea => ({
    id: area,
    kind: 'atomic',
    label,
    group: '',
    order,
    task: '',
    tier,
    ...(always && {always}),
    typical: owner,
  }));
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
  const cells = byId(source.services, (s, service) =>
    byId(source.areas, (area, key): Cell => {
      const given = s.cells?.[key] ?? area.owner;
      if (!given) throw new ModelError('no owner here, nor in the area', `services.${service}.cells.${key}`);
      const owner = typeof given === 'string' ? given : given.owner;
      return owner === 'not-applicable'
        ? {owner, why: ''}
        : {owner, provider: '', customer: '', confidence: 'high', verification: 'none', sources: [''], ask: false};
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
