import type {Problem, Report} from './problem.js';

/**
 * Collects the problems of a provider, and is asked about each of its cells: an answer that is known
 * beforehand costs nothing. Apart from `collect`, which every quiz loads.
 */
export const reportOnProvider = (): Report & {readonly problems: readonly Problem[]} => {
  const problems: Problem[] = [];
  const places = new Set<string>();
  return {
    problems,
    add: (rule, path, message, mend) => {
      problems.push({rule, path, message, mend});
      places.add(JSON.stringify(path));
    },
    has: (...path) => problems.length > 0 && places.has(JSON.stringify(path)),
  };
};
