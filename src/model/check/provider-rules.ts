/** Rules that only a provider needs; a page that reads a deck can do without. */
import type {SplitText} from '../source-types.js';
import {id, isRecord, nameOf, pattern, text, wrongType, type Rule} from './rules.js';

const ADDRESS = /^https:\/\/[^\s/?#:@.]+(\.[^\s/?#:@.]+)+(:\d+)?([/?#]\S*)?$/;
export const address = pattern(
  'url',
  (given) => ADDRESS.test(given),
  'a whole https address',
  'Write the address of the page as the browser shows it: "https://example.com/page".',
);

const isDate = (given: string): boolean => {
  const date = new Date(`${given}T00:00:00Z`);
  return given.length === 10 && !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(`${given}T`);
};
export const date = pattern('date', isDate, 'a date', 'Write year, month and day: "2026-01-31".');

/** Two texts: what the provider does, what the customer does. */
export const halves: Rule<SplitText> = (value, path, report) => {
  if (Array.isArray(value) && value.length === 2) {
    return [text(value[0], [...path, 0], report), text(value[1], [...path, 1], report)];
  }
  const example = '["Patches the engine.", "Choose the maintenance window."]';
  wrongType(value, path, report, 'a list of two texts, what the provider does and what the customer does', example);
  return ['', ''];
};

/** An object whose keys are ids that the author chose. */
export const record =
  <T>(item: Rule<T>, min = 0, key: Rule<string> = id): Rule<Readonly<Record<string, T>>> =>
  (value, path, report) => {
    const given = isRecord(value) ? value : {};
    if (given !== value) wrongType(value, path, report, 'an object', '{"my-id": ...}');
    else if (Object.keys(given).length < min) {
      report.add('empty', path, `${nameOf(path)} is empty.`, 'Add at least one entry: "my-id": {...}');
    }
    // No prototype: a key may have the name of something that every object has.
    const out = Object.create(null) as Record<string, T>;
    for (const [name, entry] of Object.entries(given)) {
      const at = [...path, name];
      key(name, at, report);
      out[name] = item(entry, at, report);
    }
    return out;
  };
