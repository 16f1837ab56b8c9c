/** Search in plain words: "patch os rds", "who rotates keys". */
import {findCell} from './lookup.js';
import type {AtomicArea, Cell, Provider, Service, Side} from './types.js';

export interface Hit {
  readonly area: string;
  /** Absent when the query names no service. */
  readonly service?: string;
  /** The cell that answers, where a service is named. */
  readonly cell?: Cell;
  /** The more, the better; comparable within one search only. */
  readonly score: number;
}

/** Words around the halves of a cell; those of a language have them. */
export interface AnswerWords {
  /** "You" */
  readonly you: string;
  /** "Shared" */
  readonly shared: string;
}

/** Words that many questions hold and no task is told by. */
const STOP =
  /^(an?|and|any|are|at|by|can|cloud|do|does|for|from|have|how|in|is|it|my|need|of|on|or|our|responsib.*|services?|should|the|to|what|when|where|which|who|whose|with|you|your)$/;

const wordsOf = (...texts: readonly (string | undefined)[]): string[] =>
  (
    texts
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).filter((word) => !STOP.test(word));

/** "rotation", "rotates" and "rotating" are one word to a reader. */
const stem = (word: string): string =>
  word.length > 3 ? word.replace(/(ies|es|s)$/, '').replace(/(ing|ion|ed|e|y)$/, '') : word;

/** One letter more, less or other, or two swapped. */
const isSlip = (a: string, b: string): boolean => {
  let i = 0;
  while (a[i] && a[i] === b[i]) i++;
  const [x, y] = [a.slice(i), b.slice(i)];
  const rest = y.slice(1);
  return [x, x.slice(1)].includes(rest) || x.slice(1) === y || x === `${y[1]}${y[0]}${y.slice(2)}`;
};

/** How well an asked word fits another: 1 the same, less for a beginning or a slip, 0 not at all. */
const fit = (asked: string, word: string): number => {
  const root = stem(asked);
  if (root === stem(word)) return 1;
  if (root[1] && word.startsWith(root)) return 0.7;
  // short names differ by one letter: EC2, ECS, EKS; the first letter is seldom wrong
  return asked[3] && asked[0] === word[0] && isSlip(asked, word) ? 0.5 : 0;
};

const best = (asked: string, words: readonly string[]): number => Math.max(0, ...words.map((word) => fit(asked, word)));

const namesOf = ({label, id, synonyms = []}: AtomicArea): string[] => wordsOf(label, id, ...synonyms);

/** The services that a query names: each of its words speaks for the one whose name it makes most complete. */
const servicesIn = (provider: Provider, query: readonly string[]): ReadonlyMap<Service, readonly string[]> => {
  const own = wordsOf(provider.name, provider.short);
  const tasks = [...provider.areas.values()].flatMap(namesOf);
  // "key" in a long name more likely means the task
  const free = query.filter((asked) => best(asked, tasks) < 1);
  const named = [...provider.services.values()]
    .flatMap((service) =>
      [service.short, service.id, service.name].map((name, index) => {
        const words = wordsOf(name).filter((word) => !own.includes(word));
        const heard = (index < 2 ? query : free).filter((asked) => best(asked, words));
        return {service, heard, score: heard.length ** 2 / words.length};
      }),
    )
    .sort((a, b) => b.score - a.score);
  const chosen = query.flatMap((asked) => named.find(({heard}) => heard.includes(asked)) ?? []);
  return new Map(chosen.map(({service, heard}) => [service, heard]));
};

/** Where the query names nothing but services: first the tasks that change hands. */
const interest = ({tier, always}: AtomicArea): number => (tier === 'core' ? (always ? 1 : 2) : 0);

/**
 * @param query plain words; names of services narrow the search to them
 * @param limit how many hits at most
 * @returns the hits, best first; a query of nothing but services gives their core tasks
 */
export const search = (provider: Provider, query: string, limit = 8): readonly Hit[] => {
  const own = wordsOf(provider.short);
  const asked = [...new Set(wordsOf(query))].filter((word) => !own.includes(word));
  const named = servicesIn(provider, asked);
  const names = [...named.values()].flat();
  const areas = [...provider.areas.values()].sort((a, b) => interest(b) - interest(a) || b.order - a.order);
  const found = areas.flatMap((area): Hit[] => {
    const parents = [...provider.composites.values()].filter(({children}) => children.includes(area.id));
    const fields: readonly (readonly [weight: number, words: string[]])[] = [
      [1, namesOf(area)],
      [0.8, wordsOf(area.task)],
      [0.4, wordsOf(area.group, ...parents.flatMap(({label, synonyms = []}) => [label, ...synonyms]))],
    ];
    const points = asked.map((word) => Math.max(...fields.map(([weight, words]) => weight * best(word, words))));
    const score = points.reduce((sum, point) => sum + point, 0);
    if (!named.size) return [{area: area.id, score}];
    return [...named.keys()].flatMap(({id: service}) => {
      const cell = findCell(provider, {service, area: area.id});
      if (!cell) return [];
      const said = cell.owner === 'not-applicable' ? wordsOf(cell.why) : wordsOf(cell.provider, cell.customer);
      const more = asked.filter((word, index) => !points[index] && !names.includes(word) && best(word, said));
      return [{area: area.id, service, cell, score: score + 0.3 * more.length}];
    });
  });
  const top = Math.max(...found.map(({score}) => score));
  return found
    .filter(({score, area}) => (top ? score >= top / 2 : named.size && interest(provider.areas.get(area)!)))
    .sort((a, b) => b.score - a.score)
    .slice(0, limit);
};

/** "Patches it." goes on in a sentence as "patches it."; "TLS is on." keeps its letters. */
const goOn = (text: string): string => text.replace(/^\p{Lu}(?!\p{Lu}|\p{N})/u, (letter) => letter.toLowerCase());

/**
 * A hit in words: "RDS: AWS patches the OS of the DB host. You choose the maintenance window."
 * Without a service, or before the texts are there: "Guest OS patching. You: EC2. AWS: RDS, Lambda."
 */
export const answer = (provider: Provider, {area, service, cell}: Hit, words: AnswerWords): string => {
  const nameOf = (id: string): string => provider.services.get(id)?.short ?? id;
  if (service !== undefined && cell && provider.texts) {
    if (cell.owner === 'not-applicable') return cell.why;
    const condition = cell.condition ? ` (${cell.condition})` : '';
    const halves = [`${provider.short} ${goOn(cell.provider)}`, `${words.you} ${goOn(cell.customer)}`];
    return `${nameOf(service)}${condition}: ${halves.join(' ')}`;
  }
  const columns = service === undefined ? provider.columns : [service];
  const sides: readonly (readonly [Side, string])[] = [
    ['customer', words.you],
    ['shared', words.shared],
    ['provider', provider.short],
  ];
  const parts = sides.flatMap(([side, who]) => {
    const theirs = columns.filter((id) => findCell(provider, {service: id, area})?.owner === side);
    return theirs.length ? [`${who}: ${theirs.map(nameOf).join(', ')}`] : [];
  });
  return [provider.areas.get(area)?.label ?? area, ...parts].join('. ') + '.';
};
