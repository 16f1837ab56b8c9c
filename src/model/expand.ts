/**
 * Turns the compact form of a provider into the total one: every service gets a cell for every
 * atomic area, with both halves of the work. Pure; run `check` first on data you did not write.
 */
import {ModelError, readOutline} from './read-outline.js';
import type {AtomicAreaSource, CellSource, ProviderSource, ServiceSource} from './source-types.js';
import type {AtomicArea, Cell, Provider, Service, Source, SourceId} from './types.js';

const expandCell = (
  area: AtomicAreaSource,
  service: Service,
  source: ServiceSource,
  given: CellSource,
  at: string,
): Cell => {
  const fail = (message: string): never => {
    throw new ModelError(message, at);
  };
  const words = {service: service.short, name: service.name, resource: service.resource};
  const fill = (text: string): string =>
    text.replace(/\{(service|name|resource)\}/g, (_, key: keyof typeof words) => words[key]);
  const {owner, condition} = given;
  const note = given.note && {note: fill(given.note)};
  if (owner === 'not-applicable') {
    const why = given.why ?? area.text[owner] ?? fail('say in "why" for what reason the task does not exist here');
    return {owner, why: fill(why), ...note};
  }
  const usual = area.text[owner];
  const half = (text: string | undefined): string =>
    fill(text ?? fail(`say what both sides do: the area has no text for the owner "${owner}"`));
  const [first = fail('name at least one source'), ...rest] = new Set(
    (given.sources ?? area.sources).flatMap((id) => (id === '{security}' ? (source.security ?? []) : id)),
  );
  const confidence = given.confidence ?? area.confidence ?? 'high';
  return {
    owner,
    provider: half(given.provider ?? usual?.[0]),
    customer: half(given.customer ?? usual?.[1]),
    ...(condition && {condition: fill(condition)}),
    ...note,
    confidence,
    verification: given.verification ?? area.verification ?? 'generic',
    sources: [first, ...rest],
    ask: given.ask ?? (owner !== 'shared' && confidence !== 'low'),
  };
};

const entries = <V>(record: Readonly<Record<string, V>> | undefined): [string, V][] => Object.entries(record ?? {});

/**
 * @param source the provider as it is written
 * @param more further services of the same provider, by id
 * @returns the total provider
 * @throws ModelError when a cell cannot be completed
 */
export const expand = (source: ProviderSource, more: Readonly<Record<string, ServiceSource>> = {}): Provider => {
  const written: Readonly<Record<string, ServiceSource>> = {...source.services, ...more};
  const outline = readOutline({...source, services: written});
  const sources = new Map<SourceId, Source>();
  for (const [id, page] of [source, ...Object.values(written)].flatMap((s) => entries(s.sources))) {
    sources.set(id, {id, ...page});
  }
  const cellsOf = ([id, service]: [string, Service]): [string, Map<string, Cell>] => {
    const own = written[id]!;
    return [
      id,
      new Map(
        [...outline.cells.get(id)!].map(([key, {owner}]) => {
          const given = own.cells?.[key];
          const at = `services.${id}.cells.${key}`;
          return [key, expandCell(source.areas[key]!, service, own, typeof given === 'object' ? given : {owner}, at)];
        }),
      ),
    ];
  };
  const services = new Map(
    [...outline.services].map(([id, service]): [string, Service] => {
      const {family, resource, note} = written[id]!;
      return [id, {...service, family, resource, ...(note && {note})}];
    }),
  );
  return {
    ...outline,
    ...(source.pillars && {pillars: source.pillars}),
    categories: entries(source.categories).map(([id, c]) => ({id, ...c})),
    areas: new Map(
      [...outline.areas].map(([id, area]): [string, AtomicArea] => {
        const {text: _t, owner: _o, sources: _s, confidence: _c, verification: _v, ...more} = source.areas[id]!;
        return [id, {...area, ...more}];
      }),
    ),
    composites: new Map([...outline.composites].map(([id, c]) => [id, {...c, ...source.composites![id]!}])),
    services,
    cells: new Map([...services].map(cellsOf)),
    sources,
    glossary: entries(source.glossary).map(([id, g]) => ({id, sources: [], ...g})),
    texts: true,
  };
};
