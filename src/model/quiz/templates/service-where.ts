import {nearest, type Askable, type Pool} from './pool.js';
import {WRONG, type Template} from './template.js';

/** Wrong options: services on which the same task is the other side's. */
const others = (pool: Pool, key: Askable): readonly Askable[] =>
  pool.ofArea(key.area.id).filter(({cell}) => cell.owner !== key.cell.owner);

/** Services of one family make plausible options; a condition on one option only would give it away. */
const far = (a: Askable, b: Askable): number =>
  Number(a.service.family !== b.service.family) + 2 * Number(!a.cell.condition !== !b.cell.condition);

/** On which service is {task} done by this side? One such service, three on which it is the other side's. */
export const serviceWhere = (owner: 'provider' | 'customer'): Template => ({
  candidates: (pool) =>
    [...pool.areas].flatMap((area) =>
      pool
        .ofArea(area)
        .filter((key) => key.cell.owner === owner && others(pool, key).length >= WRONG)
        .map(({service}) => ({area, service: service.id})),
    ),

  difficulty: () => 3,

  build(pool, {service, area}, random, words) {
    const key = pool.askable(service, area)!;
    const wrong = nearest(others(pool, key), (o) => far(key, o), WRONG, random);
    const {task} = key.area;
    return {
      prompt:
        owner === 'provider' ? words.serviceWhereProvider(task, pool.provider.short) : words.serviceWhereCustomer(task),
      cells: [{service, area}],
      options: [key, ...wrong].map((o) => ({
        text: words.place(o.service, o.cell.condition),
        correct: o === key,
        cell: {service: o.service.id, area},
      })),
    };
  },
});
