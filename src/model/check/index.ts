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
import type {Problem, Report} from './problem.js';
import {checkReferences} from './references.js';
import {reportOnProvider} from './report.js';
import {isRecord} from './rules.js';
import {shape, type Authored} from './shape.js';

export type {Path, Problem, Rule} from './problem.js';
export type {Authored} from './shape.js';

/** A provider that was checked, in the total form, or what is wrong with it. */
export type Checked =
  | {readonly problems: readonly []; readonly provider: Provider}
  | {readonly problems: readonly Problem[]; readonly provider?: undefined};

/**
 * Checks a provider in the compact form, and makes the total one of it. Pure; never throws.
 *
 * @param source anything, such as what `JSON.parse` gave
 * @returns the problems, those of the form first; without any, the same as `expand(source)`
 */
export const checked = (source: unknown): Checked => {
  const report = reportOnProvider();
  const {problems} = report;
  const authored = shape(source, [], report);
  if (!isRecord(source)) return {problems};
  checkReferences(authored, report);
  checkPlaceholders(authored, report);
  const completed = completeCells(authored, report);
  const provider = expand(completed.source);
  checkCells(provider, fromAreas(authored, report));
  checkLadders(provider, report);
  if (!completed.hasHoles) checkExceptions(provider, report);
  return problems.length > 0 ? {problems} : {problems: [], provider};
};

/**
 * Checks a provider in the compact form: its form, what its parts point to, that every cell can be
 * completed, and what must be true of every provider.
 *
 * @param source anything, such as what `JSON.parse` gave
 * @returns the problems, those of the form first; none when `expand(source)` is safe and true to the rules
 */
export const check = (source: unknown): readonly Problem[] => checked(source).problems;

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
  const report = reportOnProvider();
  checkWhole(provider, report);
  checkCells(provider, report);
  checkLadders(provider, report);
  checkExceptions(provider, report);
  return report.problems;
};
