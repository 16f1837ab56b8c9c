/**
 * Small rules that a larger one is put together from. A rule reports what is wrong with a value and
 * gives back what can be used of it: an unreadable text or word becomes '', a list [], an object one
 * with such fields. So the checks that follow have something to go on with and need no guards.
 */
import type {Path, Report} from './problem.js';
import {listed, nearest} from './suggest.js';

export type Rule<T> = (value: unknown, path: Path, report: Report) => T;
export interface Optional<T> {
  readonly optional: Rule<T>;
}
/** One rule a field. A field that the type lets out must be `optional`, any other must not be. */
export type Fields<T> = {
  readonly [K in keyof T]-?: Partial<Pick<T, K>> extends Pick<T, K> ? Optional<T[K]> : Rule<T[K]>;
};

export const optional = <T>(rule: Rule<T>): Optional<T> => ({optional: rule});

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const silent: Report = {add: () => {}, has: () => false};

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}...` : text);

export const nameOf = (path: Path): string => {
  const last = path.at(-1);
  if (last === undefined) return 'The whole';
  return typeof last === 'number' ? `Item ${last + 1} of "${String(path.at(-2))}"` : `"${last}"`;
};

const kindOf = (value: unknown): string => {
  if (Array.isArray(value)) return 'a list';
  if (isRecord(value)) return 'an object';
  return typeof value === 'string' ? `the text ${JSON.stringify(shorten(value))}` : shorten(String(value));
};

export const wrongType = (value: unknown, path: Path, report: Report, wanted: string, example: string): void =>
  report.add(
    'type',
    path,
    `${nameOf(path)} must be ${wanted}, but it is ${kindOf(value)}.`,
    `Write ${wanted}: ${example}`,
  );

/** A text that says something. */
export const text: Rule<string> = (value, path, report) => {
  if (typeof value !== 'string') wrongType(value, path, report, 'a text', '"in double quotes".');
  else if (value.trim()) return value;
  else report.add('empty', path, `${nameOf(path)} is an empty text.`, 'Write the text, or leave the field out.');
  return '';
};

/** A text that must have a certain look. */
export const pattern =
  (rule: 'id' | 'url' | 'date', fits: (text: string) => boolean, wanted: string, mend: string): Rule<string> =>
  (value, path, report) => {
    const given = text(value, path, report);
    if (!given || fits(given)) return given;
    report.add(rule, path, `${nameOf(path)} must be ${wanted}, but it is ${kindOf(given)}.`, mend);
    return '';
  };

// Names that every object answers to would be found where nothing was written.
const isId = (given: string): boolean => /^[A-Za-z0-9][\w.-]*$/.test(given) && !(given in {});
const ID_MEND =
  'Use letters, digits and hyphens, as in "my-service": pages name it in lists that are parted by commas.';
export const id = pattern('id', isId, 'an id', ID_MEND);

export const flag: Rule<boolean> = (value, path, report) => {
  if (typeof value !== 'boolean') wrongType(value, path, report, 'true or false', 'without quotes.');
  return value === true;
};

export const number: Rule<number> = (value, path, report) => {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  wrongType(value, path, report, 'a number', 'digits without quotes.');
  return 0;
};

/** One of a few words. */
export const word =
  <W extends string>(words: readonly W[]): Rule<W> =>
  (value, path, report) => {
    if (words.includes(value as W)) return value as W;
    const near = typeof value === 'string' && nearest(value, words);
    report.add(
      'word',
      path,
      `${nameOf(path)} is ${kindOf(value)}, which is none of the words allowed here.`,
      `Write one of ${listed(words)}.${near ? ` Did you mean "${near}"?` : ''}`,
    );
    return '' as W;
  };

/** A list of the same things, at least `min` of them. */
export const list =
  <T extends readonly unknown[]>(item: Rule<T[number]>, min = 0): Rule<T> =>
  (value, path, report) => {
    const given: readonly unknown[] = Array.isArray(value) ? value : [];
    if (given !== value) wrongType(value, path, report, 'a list', '["one", "two"]');
    else if (given.length < min) {
      const message = `${nameOf(path)} has ${given.length} of at least ${min} entries.`;
      report.add('empty', path, message, 'Add what is missing.');
    }
    return given.map((entry, index) => item(entry, [...path, index], report)) as readonly unknown[] as T;
  };

/** An object with the fields of `T` and no others. */
export const object = <T>(fields: Fields<T>): Rule<T> => {
  const rules = Object.entries<Rule<unknown> | Optional<unknown>>(fields);
  const names = rules.map(([name]) => name);
  return (value, path, report) => {
    const given = isRecord(value) ? value : {};
    if (given !== value) {
      const needed = rules.flatMap(([name, rule]) => (typeof rule === 'function' ? `"${name}": ...` : []));
      wrongType(value, path, report, 'an object', `{${needed.join(', ')}}`);
      report = silent;
    }
    for (const key of Object.keys(given)) {
      if (Object.hasOwn(fields, key)) continue;
      const near = nearest(
        key,
        names.filter((name) => !Object.hasOwn(given, name)),
      );
      const mend = near ? `Did you mean "${near}"? Otherwise take it out.` : `Take it out. Known are ${listed(names)}.`;
      report.add('unknown-key', [...path, key], `The key "${shorten(key)}" is not known here.`, mend);
    }
    const out: Record<string, unknown> = {};
    for (const [key, rule] of rules) {
      const own = Object.hasOwn(given, key) ? given[key] : undefined;
      const needed = typeof rule === 'function';
      if (own !== undefined) out[key] = (needed ? rule : rule.optional)(own, [...path, key], report);
      else if (needed) {
        const at = [...path, key];
        // What the rule says of nothing at all tells what to write.
        let hint = '';
        out[key] = rule(own, at, {...silent, add: (_rule, _path, _message, mend) => (hint ||= ` ${mend}`)});
        report.add('missing', at, `"${key}" is missing.`, `Add "${key}".${hint}`);
      }
    }
    return out as T;
  };
};
