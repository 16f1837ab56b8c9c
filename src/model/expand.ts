/**
 * Turns the compact form of a provider into the total one: every service gets a cell for every
 * atomic area. Pure; run `check` first on data you did not write.
 */
import type {ProviderOutline} from './outline.js';
import type {AtomicAreaSource, CellSource, ProviderSource, ServiceSource} from './source-types.js';
import type {AtomicArea, Cell, Provider, Service, Source, SourceId} from './types.js';

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

const expandCell = (
  areaId: string,
  area: AtomicAreaSource,
  service: Service,
  source: ServiceSource,
  texts: boolean,
): Cell => {
  const fail = (message: string): never => {
    throw new ModelError(message, `services.${service.id}.cells.${areaId}`);
  };
  const fill = (text: string): string =>
    text.replace(
      /\{(service|name|resource)\}/g,
      (_, key: 'service' | 'name' | 'resource') => service[key === 'service' ? 'short' : key],
    );
  const given = source.cells?.[areaId] ?? area.owner ?? fail('no owner here and none in the area; name one of them');
  const own: CellSource = typeof given === 'string' ? {owner: given} : given;
  const {owner, condition} = own;
  const usual = texts ? area.text[owner] : '';
  const note = own.note && {note: fill(own.note)};
  if (owner === 'not-applicable') {
    const why = own.why ?? usual ?? fail('say in "why" for what reason the task does not exist here');
    return {owner, why: fill(why as string), ...note};
  }
  const half = (text: string | undefined): string =>
    fill(text ?? fail(`say what both sides do: the area has no text for the owner "${owner}"`));
  const named = (own.sources ?? area.sources ?? []).flatMap((id) =>
    id === '{security}' ? (source.security ?? []) : id,
  );
  const sources = [...new Set(named)] as [SourceId, ...SourceId[]];
  if (texts && !sources.length) fail('name at least one source');
  const confidence = own.confidence ?? area.confidence ?? 'high';
  return {
    owner,
    provider: half(own.provider ?? usual?.[0] ?? (texts ? undefined : '')),
    customer: half(own.customer ?? usual?.[1] ?? (texts ? undefined : '')),
    ...(condition && {condition: fill(condition)}),
    ...note,
    confidence,
    verification: own.verification ?? area.verification ?? 'generic',
    sources,
    ask: own.ask ?? (owner !== 'shared' && confidence !== 'low'),
  };
};

const entries = <V>(record: Readonly<Record<string, V>> | undefined): [string, V][] => Object.entries(record ?? {});

/**
 * @param given the provider as it is written, or its outline: then the cells have owners and no texts
 * @param more further services of the same provider, by id
 * @returns the total provider
 * @throws ModelError when a cell cannot be completed
 */
export const expand = (
  given: ProviderSource | ProviderOutline,
  more: Readonly<Record<string, ServiceSource>> = {},
): Provider => {
  const texts = 'sources' in given;
  // an outline has the same shape with less in it
  const source = given as ProviderSource;
  const areas = new Map<string, AtomicArea>();
  const services = new Map<string, Service>();
  const cells = new Map<string, ReadonlyMap<string, Cell>>();
  const sources = new Map<SourceId, Source>(entries(source.sources).map(([id, s]) => [id, {id, ...s}]));
  for (const [id, area] of entries(source.areas)) {
    const {text: _text, owner, sources: _sources, confidence: _c, verification: _v, ...rest} = area;
    areas.set(id, {
      ...rest,
      id,
      kind: 'atomic',
      tier: area.tier ?? 'detail',
      typical: area.typical ?? owner ?? 'shared',
    });
  }
  const composites = new Map(entries(source.composites).map(([id, c]) => [id, {...c, id, kind: 'composite' as const}]));
  for (const [id, s] of [...entries(source.services), ...entries(more)]) {
    const {cells: _cells, security: _security, sources: own, ...rest} = s;
    const service: Service = {...rest, id, short: s.short ?? s.name, customerSite: s.customerSite ?? false};
    for (const [key, page] of entries(own)) sources.set(key, {id: key, ...page});
    services.set(id, service);
    cells.set(id, new Map(entries(source.areas).map(([key, area]) => [key, expandCell(key, area, service, s, texts)])));
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
    texts,
  };
};
