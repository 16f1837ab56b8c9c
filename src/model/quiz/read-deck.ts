/**
 * Reads a deck that somebody else wrote: JSON, or an object set as a property. Never throws; every
 * problem names its place and how to mend it.
 */
import {collect, type Path, type Problem, type Report} from '../check/problem.js';
import * as kit from '../check/rules.js';
import type {CellRef} from '../types.js';
import {completeDeck} from './deck.js';
import {kinds} from './kinds/index.js';
import {DIFFICULTIES, KINDS, TEMPLATES} from './types.js';
import type {AnyItemSource, Deck, DeckSource, Difficulty, GenerateSpec, ItemSource} from './types.js';

export interface DeckReading {
  /** Absent when there is any problem. */
  readonly deck?: Deck;
  readonly problems: readonly Problem[];
}

const {id, isRecord, list, number, object, optional, text, word} = kit;

const texts = list<readonly string[]>(text);

const difficulty: kit.Rule<Difficulty> = (value, path, report) => {
  const given = number(value, path, report) as Difficulty;
  if (given && !DIFFICULTIES.includes(given)) {
    report.add('word', path, `There is no difficulty ${given}.`, `Write one of ${DIFFICULTIES.join(', ')}.`);
  }
  return given;
};

const base: kit.Fields<ItemSource> = {
  id: optional(id),
  prompt: text,
  code: optional(text),
  cells: optional(list<readonly CellRef[]>(object<CellRef>({service: text, area: text}))),
  area: optional(text),
  difficulty: optional(difficulty),
  hint: optional(text),
  sources: optional(texts),
  exercise: optional(text),
};

const item: kit.Rule<AnyItemSource> = (value, path, report) => {
  const named = isRecord(value) && KINDS.find((kind) => kind === value.kind);
  return kinds[named || 'single'].form(kit, {...base})(value, path, report);
};

const form = object<DeckSource>({
  $schema: optional(text),
  id: optional(id),
  title: optional(text),
  provider: optional(text),
  items: list<readonly AnyItemSource[]>(item),
  generate: optional(
    object<GenerateSpec>({
      services: optional(texts),
      areas: optional(texts),
      templates: optional(list<NonNullable<GenerateSpec['templates']>>(word(TEMPLATES))),
      difficulty: optional(difficulty),
    }),
  ),
});

/** Reports what the form cannot say: too few questions, ids used twice, options that contradict each other. */
const judge = (deck: DeckSource, report: Report): void => {
  if (!deck.items.length && !deck.generate && !report.has('items')) {
    report.add('empty', ['items'], 'The deck has no questions.', 'Write at least one, or add "generate": {}.');
  }
  const ids = new Map<string, number>();
  deck.items.forEach((source, i) => {
    const path: Path = ['items', i];
    const name = source.id || `q${i + 1}`;
    const before = ids.get(name);
    if (before !== undefined) {
      const mend = 'Give each question an id of its own.';
      report.add('twice', [...path, 'id'], `"${name}" is the id of question ${before + 1} already.`, mend);
    }
    ids.set(name, i);
    if (!report.has(...path) && !report.has(...path, 'options'))
      kinds[source.kind || 'single'].judge(source, path, report);
  });
};

/** @param value anything; most often the result of `JSON.parse` */
export const readDeck = (value: unknown): DeckReading => {
  const report = collect();
  const {problems} = report;
  if (!isRecord(value)) {
    report.add('type', [], 'This is not a deck.', 'Write {"items": [{"prompt": "...", "options": [...]}]}.');
    return {problems};
  }
  const source = form(value, [], report);
  judge(source, report);
  return problems.length ? {problems} : {deck: completeDeck(source), problems};
};
