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
  /** Title of the page, as a reader knows it. */
  readonly title: string;
  /** Absolute https address. */
  readonly url: string;
  /** ISO date on which the text was read. */
  readonly seen?: string;
}

/** One cell where a service differs from the area's usual text. What is left out comes from the area. */
export interface CellSource {
  /** Who does the task on this service. */
  readonly owner: Owner;
  /** What the provider does. Default: the area's text for this owner. */
  readonly provider?: string;
  /** What the customer does. Default: the area's text for this owner. */
  readonly customer?: string;
  /** For `not-applicable`: why the task does not exist here. */
  readonly why?: string;
  /** The owner holds only under this condition: "attached to a VPC". Printed in every question about the cell. */
  readonly condition?: string;
  /** A sentence that helps a learner. */
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
  /** Ids of the sources that the usual texts rest on. */
  readonly sources: readonly SourceId[];
  /** How sure the usual texts are. Default "high". */
  readonly confidence?: Confidence;
  /** How the usual texts were checked. Default "generic". */
  readonly verification?: Verification;
}

export interface CompositeAreaSource<A extends string = string> {
  /** Row head: "Patch management". */
  readonly label: string;
  /** Ids of the atomic areas that it names together. */
  readonly children: readonly [A, ...A[]];
  /** The owner where no service is named. */
  readonly concept: Side;
  /** Key of the provider's control categories. */
  readonly category?: string;
  /** True when the provider itself names this area as an example of the category. */
  readonly official?: boolean;
  /** Other words that a reader may search for. */
  readonly synonyms?: readonly string[];
}

export interface ServiceSource<A extends string = string> {
  /** Full name: "Amazon RDS". */
  readonly name: string;
  /** Column head. Default: `name`. */
  readonly short?: string;
  /** How much of the stack the service takes over. */
  readonly model: ServiceModel;
  /** Kind of service: "database", "compute". */
  readonly family: string;
  /** What the customer creates, without article: "DB instance". */
  readonly resource: string;
  /** What a learner should know of the whole service. */
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
  /** Name of the ladder: "Databases". */
  readonly label: string;
  /** Ids of services, from most control to most managed. */
  readonly rungs: readonly [string, string, ...string[]];
  /** Steps back that are true, each with its reason. */
  readonly exceptions?: readonly LadderException[];
}

/** A provider as it is written. Keys of the records are the public ids. */
export interface ProviderSource<A extends string = string> {
  /** Address of the JSON Schema, for editors. */
  readonly $schema?: string;
  /** Public id of the provider: "aws". */
  readonly id: string;
  /** Full name: "Amazon Web Services". */
  readonly name: string;
  /** The word in the cells. Default: `name`. */
  readonly short?: string;
  /** The provider's own phrases for the two halves. */
  readonly pillars?: {readonly provider: string; readonly customer: string};
  /** Control categories by id. */
  readonly categories?: Readonly<Record<string, {readonly label: string; readonly description: string}>>;
  /** Pages that the facts can be read on, by id. */
  readonly sources: Readonly<Record<SourceId, SourceSource>>;
  /** Tasks with exactly one owner on each service, by id. */
  readonly areas: Readonly<Record<A, AtomicAreaSource>>;
  /** Names for several tasks, by id. */
  readonly composites?: Readonly<Record<string, CompositeAreaSource<A>>>;
  /** Columns of the matrix, by id. */
  readonly services: Readonly<Record<string, ServiceSource<A>>>;
  /** Ladders by id. */
  readonly ladders?: Readonly<Record<string, LadderSource>>;
  /** Key terms by id. */
  readonly glossary?: Readonly<
    Record<string, {readonly term: string; readonly definition: string; readonly sources?: readonly SourceId[]}>
  >;
  /** Columns shown when the author names none. Default: the first six services. */
  readonly columns?: readonly string[];
  /** Rows shown at a glance. Default: the composites and the areas of tier "core". */
  readonly glance?: readonly string[];
}
