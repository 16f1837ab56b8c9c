/**
 * The vocabulary of the model. Nothing here knows AWS: a provider, its services, its areas and its
 * facts are data (see `source-types.ts` for the compact form in which they are written).
 */

/** Who does a task. `not-applicable` means that the task does not exist on that service. */
export const OWNERS = ['provider', 'customer', 'shared', 'not-applicable'] as const;
export type Owner = (typeof OWNERS)[number];
/** An owner that really does something. */
export type Side = Exclude<Owner, 'not-applicable'>;

/** How much of the stack a service takes over, from nothing to everything. */
export const SERVICE_MODELS = [
  'on-premises',
  'iaas',
  'caas',
  'paas',
  'serverless',
  'daas',
  'saas',
  'foundation',
] as const;
export type ServiceModel = (typeof SERVICE_MODELS)[number];

export const CONFIDENCES = ['high', 'medium', 'low'] as const;
/** How sure the authors of the facts are of a cell. */
export type Confidence = (typeof CONFIDENCES)[number];

export const VERIFICATIONS = ['specific', 'generic', 'notes', 'none'] as const;
/**
 * How a cell was checked: a page about this service and task was read (`specific`), wording that
 * holds for all services was read (`generic`), teaching notes only (`notes`), or not at all (`none`).
 */
export type Verification = (typeof VERIFICATIONS)[number];

export type SourceId = string;

/** A page that a fact can be read on. */
export interface Source {
  readonly id: SourceId;
  readonly title: string;
  /** Absolute https address. */
  readonly url: string;
  /** ISO date on which the text was read; absent when the page was not opened. */
  readonly seen?: string;
}

/** The two halves of the work, and what the statement rests on. */
export interface OwnedCell {
  readonly owner: Side;
  /** What the provider does, as a sentence without subject: "Patches the engine." */
  readonly provider: string;
  /** What the customer does, in the same form. */
  readonly customer: string;
  /** Printed in every question and detail: the owner holds only under this condition. */
  readonly condition?: string;
  readonly note?: string;
  readonly confidence: Confidence;
  readonly verification: Verification;
  readonly sources: readonly [SourceId, ...SourceId[]];
  /** False when no question may be asked about this cell (contested, or not sure enough). */
  readonly ask: boolean;
}

/** A task that does not exist on a service: a value with a reason, not a hole. */
export interface NotApplicableCell {
  readonly owner: 'not-applicable';
  readonly why: string;
  readonly note?: string;
}

export type Cell = OwnedCell | NotApplicableCell;

/** Points to one cell. */
export interface CellRef {
  readonly service: string;
  readonly area: string;
}

interface AreaBase {
  readonly id: string;
  /** Row head: "Guest operating system patching". */
  readonly label: string;
  /** Key of the provider's control categories. */
  readonly category?: string;
  /** True when the provider itself names this area as an example of the category. */
  readonly official?: boolean;
  /** Other words that a reader may search for. */
  readonly synonyms?: readonly string[];
}

/** One task with exactly one owner per service. */
export interface AtomicArea extends AreaBase {
  readonly kind: 'atomic';
  /** Layer of the stack: "guest-os", "data". */
  readonly group: string;
  /** Height in the stack: a larger number stands nearer to the data. */
  readonly order: number;
  readonly tier: 'core' | 'detail';
  /** Gerund phrase for questions: "patching the hypervisor". */
  readonly task: string;
  /** Set when the task never changes hands in the cloud. */
  readonly always?: 'provider' | 'customer';
  /** The owner where no service is named. */
  readonly typical: Owner;
}

/** A name for several atomic areas; its owner on a service is folded from theirs. */
export interface CompositeArea extends AreaBase {
  readonly kind: 'composite';
  readonly children: readonly [string, ...string[]];
  /** The owner where no service is named. */
  readonly concept: Side;
}

export type Area = AtomicArea | CompositeArea;

/** A column of the matrix, a rung of a ladder. */
export interface Service {
  readonly id: string;
  /** Full name: "Amazon RDS". */
  readonly name: string;
  /** Column head: "RDS". */
  readonly short: string;
  readonly model: ServiceModel;
  /** "database", "compute". */
  readonly family: string;
  /** What the customer creates: "DB instance". */
  readonly resource: string;
  readonly note?: string;
  /** The hardware stands at the customer's: tasks that are always the provider's may not be. */
  readonly customerSite: boolean;
}

/** A step back on a ladder that is true and explained. */
export interface LadderException {
  /** Id of the task that goes back. */
  readonly area: string;
  /** Id of the lower rung. */
  readonly from: string;
  /** Id of the rung above it. */
  readonly to: string;
  /** The reason, as a sentence. */
  readonly why: string;
}

/** Services from most control to most managed. */
export interface Ladder {
  readonly id: string;
  readonly label: string;
  readonly rungs: readonly [string, string, ...string[]];
  readonly exceptions: readonly LadderException[];
}

export interface Category {
  readonly id: string;
  readonly label: string;
  readonly description: string;
}

export interface GlossaryEntry {
  readonly id: string;
  readonly term: string;
  readonly definition: string;
  readonly sources: readonly SourceId[];
}

/** Everything that is known of one provider, expanded: every service has a cell for every atomic area. */
export interface Provider {
  readonly id: string;
  /** "Amazon Web Services". */
  readonly name: string;
  /** The word in the cells: "AWS". */
  readonly short: string;
  /** The provider's own phrases for the two halves, where it has them. */
  readonly pillars?: {readonly provider: string; readonly customer: string};
  readonly categories: readonly Category[];
  readonly areas: ReadonlyMap<string, AtomicArea>;
  readonly composites: ReadonlyMap<string, CompositeArea>;
  readonly services: ReadonlyMap<string, Service>;
  /** service id, then area id. Total over services x atomic areas. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, Cell>>;
  readonly ladders: readonly Ladder[];
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly glossary: readonly GlossaryEntry[];
  /** Columns shown when the author names none. */
  readonly columns: readonly string[];
  /** Rows shown at a glance, areas and composites. */
  readonly glance: readonly string[];
  /** False when this was made of an outline: owners are there, the texts of the cells are still empty. */
  readonly texts: boolean;
}
