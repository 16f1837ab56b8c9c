import {crossing, findArea} from '../../../model/lookup.js';
import type {Service} from '../../../model/types.js';
import type {MatrixHost} from '../host.js';

/**
 * The column in which a task is shown when no service was named: the one that the reader looks at, else the first
 * in the cloud where somebody does it.
 */
export const columnFor = ({model, columns, scope}: MatrixHost, id: string): string | undefined => {
  const area = model && findArea(model, id);
  if (!area) return undefined;
  const worth = ({id: service, model: kind}: Service): number => {
    if (crossing(model, service, area).owner === 'not-applicable') return 0;
    return service === scope.state.service ? 3 : kind === 'on-premises' ? 1 : 2;
  };
  return [...columns].sort((a, b) => worth(b) - worth(a))[0]?.id;
};
