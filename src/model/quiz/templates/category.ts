import {findArea} from '../../lookup.js';
import type {Template} from './template.js';

/** Which category of control is {area}? Only areas that the provider itself names as examples. */
export const category: Template = {
  candidates: ({provider, areas, limited}) =>
    limited || provider.categories.length < 2
      ? []
      : [...areas].flatMap((id) => {
          const area = findArea(provider, id);
          return area?.official && area.category ? [{area: id, service: ''}] : [];
        }),

  difficulty: () => 1,

  build({provider}, {area: id}, _random, words) {
    const area = findArea(provider, id)!;
    return {
      prompt: words.category(area.label, provider.short),
      area: id,
      options: provider.categories.map(({id: own, label, description}) => ({
        text: label,
        correct: own === area.category,
        feedback: words.isCategory(label, description),
      })),
    };
  },
};
