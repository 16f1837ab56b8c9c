import {farApart, nearest, type Askable, type Pool} from './pool.js';
import {WRONG, type Template} from './template.js';

/** Wrong options: tasks of the other side, certain without a condition of their own. */
const others = (pool: Pool, key: Askable): readonly Askable[] =>
  pool
    .ofService(key.service.id)
    .filter(({cell}) => cell.owner !== key.cell.owner && (!cell.condition || cell.condition === key.cell.condition));

/** Which of these is the task of this side on {service}? One task of the side, three of the other. */
export const taskOn = (owner: 'provider' | 'customer'): Template => ({
  candidates: (pool) =>
    pool.cloud.flatMap(({id: service}) =>
      pool
        .ofService(service)
        .filter((key) => key.cell.owner === owner && pool.areas.has(key.area.id) && others(pool, key).length >= WRONG)
        .map(({area}) => ({service, area: area.id})),
    ),

  difficulty: (pool, {service, area}) => (pool.askable(service, area)!.cell.condition ? 3 : 2),

  build(pool, {service, area}, random, words) {
    const key = pool.askable(service, area)!;
    const wrong = nearest(others(pool, key), (o) => farApart(pool, key.area, o.area), WRONG, random);
    const place = words.place(key.service, key.cell.condition);
    return {
      prompt: owner === 'customer' ? words.customerTask(place) : words.providerTask(place, pool.provider.short),
      cells: [{service, area}],
      options: [key, ...wrong].map((o) => ({
        text: words.task(o.area.task),
        correct: o === key,
        cell: {service, area: o.area.id},
      })),
    };
  },
});
