/**
 * The compact form in which a provider is written, in this repository and in an author's JSON file:
 * an area says what usually holds, a service says where it differs. `expand.ts` makes it total.
 *
 * Texts may hold `{service}` (short name of the service), `{name}` (its full name) and `{resource}`
 * (what the customer creates on it).
 */
import type {Confidence, LadderException, Owner, ServiceModel, Side, SourceId, Verification} from './types.js';

/** Both halves of the work: what the provider does, what the customer does. */
export type SplitText = readonly [provider: string, customer: string];

export interface SourceSource {
  readonly title: string;
  readonly url: string;
  /** ISO date on which the text was read. */
  readonly seen?: string;
}

/** One cell where a service differs from the area's usual text. What is left out comes from the area. */
export interface CellSource {
  readonly owner: Owner;
  /** What the provider does. Default: the area's text for this owner. */
  readonly provider?: string;
  /** What the customer does. Default: the area's text for this owner. */
  readonly customer?: string;
  /** For `not-applicable`: why the task does not exist here. */
  readonly why?: string;
  readonly condition?: string;
  readonly note?: string;
  /** Default: the area's confidence, else "high". */
  readonly confidence?: Confidence;
  /** Default: the area's verification, else "generic". */
  readonly verification?: Verification;
  /** Default: the area's sources. `{security}` stands for the service's own security source. */
  readonly sources?: readonly SourceId[];
  /** Default: true unless the confidence is low or the owner is `shared`. */
  readonly ask?: boolean;
}

export interface AtomicAreaSource {
  /** Row head: "Guest OS patching". */
  readonly label: string;
  /** Layer of the stack: "guest-os", "data". */
  readonly group: string;
  /** Height in the stack; a larger number stands nearer to the data. */
  readonly order: number;
  /** Default "detail". */
  readonly tier?: 'core' | 'detail';
  /** Key of the provider's control categories. */
  readonly category?: string;
  /** True when the provider itself names this area as an example of the category. */
  readonly official?: boolean;
  /** Set when the task never changes hands in the cloud. */
  readonly always?: 'provider' | 'customer';
  /** The owner on a service that says nothing; without it every service must name one. */
  readonly owner?: Owner;
  /** The owner where no service is named. Default: `owner`, else "shared". */
  readonly typical?: Owner;
  /** Gerund phrase for questions: "patching the hypervisor". */
  readonly task: string;
  /** Other words that a reader may search for. */
  readonly synonyms?: readonly string[];
  /** Usual texts by owner. */
  readonly text: {readonly [S in Side]?: SplitText} & {readonly 'not-applicable'?: string};
  readonly sources: readonly SourceId[];
  readonly confidence?: Confidence;
  readonly verification?: Verification;
}

export interface CompositeAreaSource<A extends string = string> {
  readonly label: string;
  readonly children: readonly [A, ...A[]];
  readonly concept: Side;
  readonly category?: string;
  readonly official?: boolean;
  readonly synonyms?: readonly string[];
}

export interface ServiceSource<A extends string = string> {
  readonly name: string;
  /** Column head. Default: `name`. */
  readonly short?: string;
  readonly model: ServiceModel;
  readonly family: string;
  readonly resource: string;
  readonly note?: string;
  /** The hardware stands at the customer's. Default false. */
  readonly customerSite?: boolean;
  /** The service's own security source; stands in for `{security}`. */
  readonly security?: SourceId;
  /** Sources that this service brings along. */
  readonly sources?: Readonly<Record<SourceId, SourceSource>>;
  /** Where this service differs: an owner alone takes the area's text for that owner. */
  readonly cells?: {readonly [K in A]?: Owner | CellSource};
}

export interface LadderSource {
  readonly label: string;
  readonly rungs: readonly [string, string, ...string[]];
  readonly exceptions?: readonly LadderException[];
}

/** A provider as it is written. Keys of the records are the public ids. */
export interface ProviderSource<A extends string = string> {
  /** Address of the JSON Schema, for editors. */
  readonly $schema?: string;
  readonly id: string;
  readonly name: string;
  /** The word in the cells. Default: `name`. */
  readonly short?: string;
  readonly pillars?: {readonly provider: string; readonly customer: string};
  readonly categories?: Readonly<Record<string, {readonly label: string; readonly description: string}>>;
  readonly sources: Readonly<Record<SourceId, SourceSource>>;
  readonly areas: Readonly<Record<A, AtomicAreaSource>>;
  readonly composites?: Readonly<Record<string, CompositeAreaSource<A>>>;
  readonly services: Readonly<Record<string, ServiceSource<A>>>;
  readonly ladders?: Readonly<Record<string, LadderSource>>;
  readonly glossary?: Readonly<
    Record<string, {readonly term: string; readonly definition: string; readonly sources?: readonly SourceId[]}>
  >;
  /** Columns shown when the author names none. Default: the first six services. */
  readonly columns?: readonly string[];
  /** Rows shown at a glance. Default: the composites and the areas of tier "core". */
  readonly glance?: readonly string[];
}
