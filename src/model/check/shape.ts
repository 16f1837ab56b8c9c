/** The form of a provider as an author writes it, rule by rule; the types see that none is left out. */
import type {
  AtomicAreaSource,
  CellSource,
  CompositeAreaSource,
  LadderSource,
  ProviderSource,
  ServiceSource,
  SourceSource,
} from '../source-types.js';
import {CONFIDENCES, OWNERS, SERVICE_MODELS, VERIFICATIONS} from '../types.js';
import type {Category, LadderException, Owner} from '../types.js';
import {address, date, halves, record} from './provider-rules.js';
import {flag, id, isRecord, list, number, object, optional, text, word, type Rule} from './rules.js';

/** A provider as an author writes it in JSON. */
export type Authored = ProviderSource;

type Texts = readonly string[];
const texts = list<Texts>(text);
const owner = word(OWNERS);
const side = word(['provider', 'customer', 'shared'] as const);
const confidence = optional(word(CONFIDENCES));
const verification = optional(word(VERIFICATIONS));

const source = object<SourceSource>({title: text, url: address, seen: optional(date)});

const area = object<AtomicAreaSource>({
  label: text,
  group: text,
  order: number,
  tier: optional(word(['core', 'detail'] as const)),
  category: optional(text),
  official: optional(flag),
  always: optional(word(['provider', 'customer'] as const)),
  task: text,
  synonyms: optional(texts),
  owner: optional(owner),
  typical: optional(owner),
  text: object<AtomicAreaSource['text']>({
    provider: optional(halves),
    customer: optional(halves),
    shared: optional(halves),
    'not-applicable': optional(text),
  }),
  sources: texts,
  confidence,
  verification,
});

const composite = object<CompositeAreaSource>({
  label: text,
  children: list<CompositeAreaSource['children']>(text, 1),
  concept: side,
  category: optional(text),
  official: optional(flag),
  synonyms: optional(texts),
});

const wholeCell = object<CellSource>({
  owner,
  provider: optional(text),
  customer: optional(text),
  why: optional(text),
  condition: optional(text),
  note: optional(text),
  confidence,
  verification,
  sources: optional(texts),
  ask: optional(flag),
});
const cell: Rule<Owner | CellSource> = (value, path, report) =>
  (isRecord(value) ? wholeCell : owner)(value, path, report);

const service = object<ServiceSource>({
  name: text,
  short: optional(text),
  model: word(SERVICE_MODELS),
  family: text,
  resource: text,
  note: optional(text),
  customerSite: optional(flag),
  security: optional(text),
  sources: optional(record(source)),
  // The keys are ids of areas: whether they are known is asked with the references.
  cells: optional(record(cell, 0, text)),
});

const ladder = object<LadderSource>({
  label: text,
  rungs: list<LadderSource['rungs']>(text, 2),
  exceptions: optional(
    list<readonly LadderException[]>(object<LadderException>({area: text, from: text, to: text, why: text})),
  ),
});

type Glossary = NonNullable<Authored['glossary']>;

/** Reports whatever is wrong with the form, and gives back what can be used. */
export const shape: Rule<Authored> = object<Authored>({
  $schema: optional(text),
  id,
  name: text,
  short: optional(text),
  pillars: optional(object<NonNullable<Authored['pillars']>>({provider: text, customer: text})),
  categories: optional(record(object<Omit<Category, 'id'>>({label: text, description: text}))),
  sources: record(source),
  areas: record(area, 1),
  composites: optional(record(composite)),
  services: record(service, 1),
  ladders: optional(record(ladder)),
  glossary: optional(record(object<Glossary[string]>({term: text, definition: text, sources: optional(texts)}))),
  columns: optional(texts),
  glance: optional(texts),
});
