import type {AtomicArea} from '../../types.js';
import {farApart, nearest, type Askable, type Pool} from './pool.js';
import {WRONG, type Template} from './template.js';

interface Step {
  readonly area: AtomicArea;
  readonly from: Askable;
  readonly to: Askable;
}

/** All tasks that are certain on both services. */
const steps = (pool: Pool, from: string, to: string): readonly Step[] =>
  pool.ofService(from).flatMap((a) => {
    const b = pool.askable(to, a.area.id);
    return b ? [{area: a.area, from: a, to: b}] : [];
  });

const moves = ({from, to}: Step): boolean => from.cell.owner === 'customer' && to.cell.owner === 'provider';

/** Wrong options: tasks that stay where they are, without any condition. */
const stays = ({from, to}: Step): boolean =>
  from.cell.owner === to.cell.owner && !from.cell.condition && !to.cell.condition;

/** Two services between which a task moves only because one of them stands in the customer's building make poor examples. */
const pairs = ({provider, services}: Pool): (readonly [string, string])[] => {
  const known = new Set(services.filter((s) => !s.customerSite).map((s) => s.id));
  const all = provider.ladders.flatMap(({rungs}) =>
    rungs.flatMap((from, i) => rungs.slice(i + 1).map((to) => [from, to] as const)),
  );
  const own = all.filter(([from, to]) => known.has(from) && known.has(to));
  return [...new Map(own.map((pair) => [pair.join(), pair])).values()];
};

/** Moving from {X} to {Y}, which task goes over to the provider? */
export const whatMoves: Template = {
  candidates: (pool) =>
    pairs(pool).flatMap(([from, to]) => {
      const all = steps(pool, from, to);
      if (all.filter(stays).length < WRONG) return [];
      return all
        .filter((step) => moves(step) && pool.areas.has(step.area.id))
        .map(({area}) => ({area: area.id, service: to, from}));
    }),

  difficulty: () => 3,

  build(pool, {area, service, from = ''}, random, words) {
    const all = steps(pool, from, service);
    const key = all.find((step) => step.area.id === area)!;
    const wrong = nearest(all.filter(stays), (s) => farApart(pool, key.area, s.area), WRONG, random);
    return {
      prompt: words.whatMoves(
        words.place(key.from.service, key.from.cell.condition),
        words.place(key.to.service, key.to.cell.condition),
        pool.provider.short,
      ),
      cells: [
        {service, area},
        {service: from, area},
      ],
      options: [key, ...wrong].map((s) => ({
        text: words.task(s.area.task),
        correct: s === key,
        cell: {service, area: s.area.id},
      })),
    };
  },
};
