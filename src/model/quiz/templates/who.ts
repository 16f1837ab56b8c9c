import type {Template} from './template.js';

/** Who is responsible for {task} on {service}? */
export const who: Template = {
  candidates: (pool) =>
    pool.cloud.flatMap(({id: service}) =>
      pool
        .ofService(service)
        .filter(({area}) => pool.areas.has(area.id))
        .map(({area}) => ({service, area: area.id})),
    ),

  difficulty: (pool, {service, area}) => {
    const {cell, area: row} = pool.askable(service, area)!;
    return cell.condition ? 3 : row.always ? 1 : 2;
  },

  build(pool, {service: serviceId, area: areaId}, _random, words) {
    const {service, area, cell} = pool.askable(serviceId, areaId)!;
    const {short} = pool.provider;
    const ref = {service: serviceId, area: areaId};
    const provider = words.answers.provider(short);
    const {customer, shared} = words.answers;
    return {
      prompt: words.who(words.place(service, cell.condition), area.task),
      cells: [ref],
      options: [
        cell.owner === 'provider'
          ? {text: provider, correct: true, cell: ref}
          : {text: provider, feedback: words.insteadProvider(short, cell.provider), cell: ref},
        cell.owner === 'customer'
          ? {text: customer, correct: true, cell: ref}
          : {text: customer, feedback: words.insteadCustomer(cell.customer), cell: ref},
        {text: shared, feedback: words.notBoth(cell.owner === 'provider' ? short : undefined), cell: ref},
      ],
    };
  },
};
