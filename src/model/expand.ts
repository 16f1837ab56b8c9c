/**
 * Turns the compact form of a provider into the total one: every service gets a cell for every
 * atomic area, with both halves of the work. Pure; run `check` first on data you did not write.
 */
import {ModelError} from './model-error.js';
import {readOutline} from './read-outline.js';
import type {AtomicAreaSource, CellSource, ProviderSource, ServiceSource} from './source-types.js';
import type {AtomicArea, Cell, OwnedCell, Provider, Service, Source, SourceId} from './types.js';

type Fill = (text: string) => string;

/** A text in pieces: what is printed, a placeholder, what is printed, and so on. */
const piecesOf = (text: string): readonly string[] => text.split(/\{(service|name|resource)\}/);

/** Fills placeholders. The texts of an area come by once for every service, so their pieces are kept. */
const filler = ({short, name, resource}: Service, known: Map<string, readonly string[]>): Fill => {
  const words: Readonly<Record<string, string>> = {service: short, name, resource};
  return (text) => {
    let pieces = known.get(text);
    if (!pieces) known.set(text, (pieces = piecesOf(text)));
    let filled = pieces[0]!;
    for (let i = 1; i < pieces.length; i += 2) filled += words[pieces[i]!]! + pieces[i + 1]!;
    return filled;
  };
};

/** Each source once, and the service's own in the place of `{security}`. */
const sourcesOf = (ids: readonly SourceId[], security: SourceId | undefined): readonly SourceId[] => {
  if (ids.length === 1 && ids[0] !== '{security}') return ids;
  const sources: SourceId[] = [];
  for (const id of ids) {
    const source = id === '{security}' ? security : id;
    if (source && !sources.includes(source)) sources.push(source);
  }
  return sources;
};

type Writable<T> = {-readonly [K in keyof T]: T[K]};

/** @returns the cell, or what it lacks */
const expandCell = (
  area: AtomicAreaSource,
  {security}: ServiceSource,
  given: CellSource,
  fill: Fill,
): Cell | string => {
  const {owner, condition, note} = given;
  const usual = area.text[owner];
  if (owner === 'not-applicable') {
    const why = given.why ?? (usual as string | undefined);
    if (why === undefined) return 'say in "why" for what reason the task does not exist here';
    return note ? {owner, why: fill(why), note: fill(note)} : {owner, why: fill(why)};
  }
  const provider = given.provider ?? usual?.[0];
  const customer = given.customer ?? usual?.[1];
  if (provider === undefined || customer === undefined) {
    return `say what both sides do: the area has no text for the owner "${owner}"`;
  }
  const sources = sourcesOf(given.sources ?? area.sources, security);
  if (!sources.length) return 'name at least one source';
  const confidence = given.confidence ?? area.confidence ?? 'high';
  const cell: Writable<OwnedCell> = {
    owner,
    provider: fill(provider),
    customer: fill(customer),
    confidence,
    verification: given.verification ?? area.verification ?? 'generic',
    sources: sources as readonly [SourceId, ...SourceId[]],
    ask: given.ask ?? (owner !== 'shared' && confidence !== 'low'),
  };
  if (condition) cell.condition = fill(condition);
  if (note) cell.note = fill(note);
  return cell;
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
  const areas = entries(source.areas);
  for (const [id, {cells}] of entries(written)) {
    for (const [key, {owner}] of areas) {
      if (!(cells?.[key] ?? owner)) {
        throw new ModelError('no owner here, nor in the area', `services.${id}.cells.${key}`);
      }
    }
  }
  const outline = readOutline({...source, services: written});
  const sources = new Map<SourceId, Source>();
  for (const [id, page] of [source, ...Object.values(written)].flatMap((s) => entries(s.sources))) {
    sources.set(id, {id, ...page});
  }
  const services = new Map(
    [...outline.services].map(([id, service]): [string, Service] => {
      const {family, resource, note} = written[id]!;
      return [id, {...service, family, resource, ...(note && {note})}];
    }),
  );
  const pieces = new Map<string, readonly string[]>();
  // nobody else has the cells of the outline yet: theirs are replaced where they stand
  for (const [id, row] of outline.cells as ReadonlyMap<string, Map<string, Cell>>) {
    const own = written[id]!;
    const fill = filler(services.get(id)!, pieces);
    for (const [key, {owner}] of row) {
      const given = own.cells?.[key];
      const cell = expandCell(source.areas[key]!, own, typeof given === 'object' ? given : {owner}, fill);
      if (typeof cell === 'string') throw new ModelError(cell, `services.${id}.cells.${key}`);
      row.set(key, cell);
    }
  }
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
    sources,
    glossary: entries(source.glossary).map(([id, g]) => ({id, sources: [], ...g})),
    texts: true,
  };
};
