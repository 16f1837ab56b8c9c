/**
 * The vocabulary of questions. A deck is written in the compact form (`DeckSource`, also the JSON an
 * author writes) and made complete by `deck.ts`: ids are filled in, nothing else changes.
 */
import type {CellRef, SourceId} from '../types.js';
import type {SingleItem, SingleSource} from './kinds/single.js';

/** Every kind of question. One file in `kinds/` and one view in the quiz element for each. */
export const KINDS = ['single'] as const;
export type Kind = (typeof KINDS)[number];

/** 1: recall a fact. 2: apply it to one service. 3: weigh a condition or compare services. */
export const DIFFICULTIES = [1, 2, 3] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

/** What every question carries, whatever its kind. As an author writes it. */
export interface ItemSource {
  /** Unique in its deck. Default: `q1`, `q2` ... by position. Give one when results are kept: it must not change. */
  readonly id?: string;
  /** One idea, as a question. Plain text. */
  readonly prompt: string;
  /** A block of code that the prompt speaks of (an IAM policy). Plain text, line breaks kept. */
  readonly code?: string;
  /** The cells that the answer follows from; the first one is shown across the services. */
  readonly cells?: readonly CellRef[];
  /** Area (atomic or composite) that the result is counted under. Default: the area of the first cell. */
  readonly area?: string;
  readonly difficulty?: Difficulty;
  /** A step towards the answer that does not give it away. */
  readonly hint?: string;
  /** Ids of the provider's sources. Default: those of the first cell. */
  readonly sources?: readonly SourceId[];
  /** Id of the exercise of the notes that this question covers. */
  readonly exercise?: string;
}

/** A part of a question that can say why it is right or wrong. */
export interface Explained {
  /** Why. Default: the two halves of `cell`, when there is one. */
  readonly feedback?: string;
  /** The cell behind this part. */
  readonly cell?: CellRef;
}

/** What `deck.ts` adds to every question. */
export interface Identified {
  readonly id: string;
}

/** A question as it is written. `kind` may be left out for single choice. */
export type AnyItemSource = SingleSource;
/** A complete question. */
export type Item = SingleItem;
export type ItemOf<K extends Kind> = Extract<Item, {kind: K}>;
export type SourceOf<K extends Kind> = Extract<AnyItemSource, {kind?: K}>;

/** The seven ways in which a question can be made from the model; `templates/` has one file for each. */
export const TEMPLATES = [
  'who',
  'customer-task-on',
  'provider-task-on',
  'service-where-provider',
  'service-where-customer',
  'what-moves',
  'category',
] as const;
export type TemplateId = (typeof TEMPLATES)[number];

/** Which questions may be drawn from the model. Everything left out means "all". */
export interface GenerateSpec {
  readonly services?: readonly string[];
  /** Atomic areas, or composites for all of their areas. */
  readonly areas?: readonly string[];
  readonly templates?: readonly TemplateId[];
  readonly difficulty?: Difficulty;
}

/** A deck as an author writes it. */
export interface DeckSource {
  /** Address of the JSON Schema, for editors. */
  readonly $schema?: string;
  /** Default: "deck". */
  readonly id?: string;
  /** Head of the quiz. */
  readonly title?: string;
  /** Provider whose cells, areas and sources the items name. Needed only when they name some. */
  readonly provider?: string;
  readonly items: readonly AnyItemSource[];
  /** Fill up with questions made from the model when more are wanted than are written. */
  readonly generate?: GenerateSpec;
}

/** A complete deck. */
export interface Deck extends Omit<DeckSource, '$schema'> {
  readonly id: string;
  readonly items: readonly Item[];
}
