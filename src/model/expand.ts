/**
 * Turns the compact form of a provider into the total one: every service gets a cell for every
 * atomic area. Pure; run `check` first on data you did not write.
 */
import type {AtomicAreaSource, CellSource, ProviderSource, ServiceSource} from './source-types.js';
import type {AtomicArea, Cell, CompositeArea, Owner, Provider, Service, Source, SourceId} from './types.js';

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

const expandCell = (area: AtomicAreaSource, areaId: string, service: Service, source: ServiceSource): Cell => {
  const at = `services.${service.id}.cells.${areaId}`;
  const given = source.cells?.[areaId] ?? area.owner;
  if (!given) throw new ModelError('no owner here and none in the area; name one of them', at);
  const own: CellSource = typeof given === 'string' ? {owner: given} : given;
  const fill = (text: string): string =>
    text
      .replaceAll('{service}', service.short)
      .replaceAll('{name}', service.name)
      .replaceAll('{resource}', service.resource);
  const note = own.note && {note: fill(own.note)};

  if (own.owner === 'not-applicable') {
    const why = own.why ?? area.text['not-applicable'];
    if (!why) throw new ModelError('say in "why" for what reason the task does not exist here', at);
    return {owner: own.owner, why: fill(why), ...note};
  }
  const usual = area.text[own.owner];
  const provider = own.provider ?? usual?.[0];
  const customer = own.customer ?? usual?.[1];
  if (!provider || !customer) {
    throw new ModelError(`say what both sides do: the area has no text for the owner "${own.owner}"`, at);
  }
  const sources = [
    ...new Set(
      (own.sources ?? area.sources).map((id) => (id === '{security}' ? (source.security ?? '') : id)).filter(Boolean),
    ),
  ];
  const [first, ...rest] = sources;
  if (first === undefined) throw new ModelError('name at least one source', at);
  const confidence = own.confidence ?? area.confidence ?? 'high';
  return {
    owner: own.owner,
    provider: fill(provider),
    customer: fill(customer),
    ...(own.condition && {condition: fill(own.condition)}),
    ...note,
    confidence,
    verification: own.verification ?? area.verification ?? 'generic',
    sources: [first, ...rest],
    ask: own.ask ?? (own.owner !== 'shared' && confidence !== 'low'),
  };
};

const typicalOwner = (area: AtomicAreaSource): Owner => area.typical ?? area.owner ?? 'shared';

const entries = <V>(record: Readonly<Record<string, V>> | undefined): [string, V][] => Object.entries(record ?? {});

/**
 * @param source the provider as it is written
 * @param packs further services of the same provider, each under its public id
 * @returns the total provider
 * @throws ModelError when a cell cannot be completed
 */
export const expand = (
  source: ProviderSource,
  ...packs: readonly Readonly<Record<string, ServiceSource>>[]
): Provider => {
  const written = Object.assign({}, source.services, ...packs) as Readonly<Record<string, ServiceSource>>;
  const sources = new Map<SourceId, Source>(entries(source.sources).map(([id, s]) => [id, {id, ...s}]));
  const areas = new Map<string, AtomicArea>();
  for (const [id, {text: _text, owner: _owner, sources: _sources, ...area}] of entries(source.areas)) {
    areas.set(id, {id, kind: 'atomic', ...area, tier: area.tier ?? 'detail', typical: typicalOwner(source.areas[id]!)});
  }
  const composites = new Map<string, CompositeArea>(
    entries(source.composites).map(([id, c]) => [id, {id, kind: 'composite', ...c}]),
  );
  const services = new Map<string, Service>();
  const cells = new Map<string, ReadonlyMap<string, Cell>>();
  for (const [id, s] of entries(written)) {
    const {cells: _cells, security: _security, sources: own, ...rest} = s;
    const service: Service = {...rest, id, short: s.short ?? s.name, customerSite: s.customerSite ?? false};
    for (const [sourceId, ref] of entries(own)) sources.set(sourceId, {id: sourceId, ...ref});
    services.set(id, service);
    cells.set(
      id,
      new Map(entries(source.areas).map(([areaId, area]) => [areaId, expandCell(area, areaId, service, s)])),
    );
  }
  return {
    id: source.id,
    name: source.name,
    short: source.short ?? source.name,
    ...(source.pillars && {pillars: source.pillars}),
    categories: entries(source.categories).map(([id, c]) => ({id, ...c})),
    areas,
    composites,
    services,
    cells,
    ladders: entries(source.ladders).map(([id, l]) => ({id, exceptions: [], ...l})),
    sources,
    glossary: entries(source.glossary).map(([id, g]) => ({id, sources: [], ...g})),
    columns: source.columns ?? [...services.keys()].slice(0, 6),
    glance: source.glance ?? [
      ...composites.keys(),
      ...[...areas.values()].filter((a) => a.tier === 'core').map((a) => a.id),
    ],
  };
};
