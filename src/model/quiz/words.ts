import type {Service} from '../types.js';

/**
 * What generated questions and explanations are worded with, one table a language. A task is a
 * gerund phrase ("patching the hypervisor"); what a side does is a sentence without subject.
 */
export interface QuestionWords {
  /** Where the question is set: name of the service, with the condition under which its cell holds. */
  readonly place: (service: Pick<Service, 'name' | 'model'>, condition?: string) => string;
  /** A task as an option of its own. */
  readonly task: (task: string) => string;
  readonly who: (place: string, task: string) => string;
  readonly customerTask: (place: string) => string;
  readonly providerTask: (place: string, provider: string) => string;
  readonly serviceWhereProvider: (task: string, provider: string) => string;
  readonly serviceWhereCustomer: (task: string) => string;
  readonly whatMoves: (from: string, to: string, provider: string) => string;
  readonly category: (label: string, provider: string) => string;
  /** The three answers to "who". */
  readonly answers: {
    readonly provider: (provider: string) => string;
    readonly customer: string;
    readonly shared: string;
  };
  /** Why an answer to "who" is wrong: what that side does instead. */
  readonly insteadProvider: (provider: string, does: string) => string;
  readonly insteadCustomer: (does: string) => string;
  /** @param provider the provider when the task is its own, undefined when it is the customer's */
  readonly notBoth: (provider: string | undefined) => string;
  /** The two halves of a cell. */
  readonly halves: (service: string, provider: string, providerDoes: string, customerDoes: string) => string;
  /** Whose task it is. @param provider undefined when it is the customer's */
  readonly ownedBy: (place: string, provider: string | undefined) => string;
  readonly noTask: (service: string, why: string) => string;
  /** Why a control is of a category, or not. */
  readonly isCategory: (category: string, description: string) => string;
}
