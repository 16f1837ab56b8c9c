/**
 * Tells an author what is wrong with a provider and how to mend it. Pure; never throws.
 *
 *     const problems = check(JSON.parse(text));
 */
import {expand} from '../expand.js';
import type {Provider} from '../types.js';
import {completeCells} from './cells.js';
import {checkCells, checkWhole} from './invariants.js';
import {checkExceptions, checkLadders} from './ladders.js';
import {checkPlaceholders} from './placeholders.js';
import {collect, type Problem, type Report} from './problem.js';
import {checkReferences} from './references.js';
import {isRecord} from './rules.js';
import {shape, type Authored} from './shape.js';

export type {Path, Problem, Rule} from './problem.js';
export type {Authored} from './shape.js';

/**
 * Checks a provider in the compact form: its form, what its parts point to, that every cell can be
 * completed, and what must be true of every provider.
 *
 * @param source anything, such as what `JSON.parse` gave
 * @returns the problems, those of the form first; none when `expand(source)` is safe and true to the rules
 */
export const check = (source: unknown): readonly Problem[] => {
  const report = collect();
  const authored = shape(source, [], report);
  if (!isRecord(source)) return report.problems;
  checkReferences(authored, report);
  checkPlaceholders(authored, report);
  const completed = completeCells(authored, report);
  const provider = expand(completed.source);
  checkCells(provider, fromAreas(authored, report));
  checkLadders(provider, report);
  if (!completed.hasHoles) checkExceptions(provider, report);
  return report.problems;
};

/** Moves what is wrong with an inherited owner to the area: it is said there, once for all services. */
const fromAreas = (source: Authored, report: Report): Report => ({
  ...report,
  add: (rule, path, message, mend) => {
    const [, service, , area] = path as readonly string[];
    const own = source.services[service!]?.cells ?? {};
    const place = Object.hasOwn(own, area!) ? path : ['areas', area!, 'owner'];
    if (place === path || !report.has(...place)) report.add(rule, place, message, mend);
  },
});

/**
 * Checks what must be true of every provider, given in the total form.
 *
 * @returns the problems; their paths are those of the compact form
 */
export const checkProvider = (provider: Provider): readonly Problem[] => {
  const report = collect();
  checkWhole(provider, report);
  checkCells(provider, report);
  checkLadders(provider, report);
  checkExceptions(provider, report);
  return report.problems;
};
