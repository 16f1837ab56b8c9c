/** The answer to a question, in a sentence or two. */
import {crossing, findArea, findCell} from '../lookup.js';
import type {Area, Owner, Provider, Service, Side} from '../types.js';
import type {Hit} from './find.js';

/** What a side has, with the names of it: "AWS: RDS, Lambda". */
export type Share = readonly [owner: Side, names: readonly string[]];

/** How a language says whose a task is. The provider is named by its short name. */
export interface AnswerWords {
  /**
   * What both sides do on a service.
   * @param owner whose half comes first
   * @param provider a sentence: "AWS patches it."
   * @param customer what follows "you": "choose the window."
   * @param condition empty when the owner always holds
   */
  halves(service: Service, owner: Side, provider: string, customer: string, condition: string): string;
  /** Follows where the authors of the facts are not sure. */
  readonly unsure: string;
  /** The task does not exist on a service. @param why the reason as a sentence, or empty */
  none(task: string, service: Service, why: string): string;
  /** Whose a task is on a service, and no more. */
  owned(task: string, service: Service, owner: Side, provider: string): string;
  /** Whose the parts of a task are on a service; one share when all of them are of one side. */
  parts(service: Service, shares: readonly Share[], provider: string): string;
  /** Whose a task is, by service. */
  across(task: string, shares: readonly Share[], provider: string): string;
}

/** "Patches it." goes on in a sentence as "patches it."; "TLS is on." keeps its letters. */
const goOn = (text: string): string => text.replace(/^\p{Lu}(?!\p{Lu}|\p{N})/u, (letter) => letter.toLowerCase());

/** What each side has, in the order of the table. What does not exist is nobody's. */
const sharesOf = (owned: readonly (readonly [name: string, owner: Owner | undefined])[]): readonly Share[] =>
  (['customer', 'shared', 'provider'] as const).flatMap((side): Share[] => {
    const names = owned.flatMap(([name, owner]) => (owner === side ? name : []));
    return names.length ? [[side, names]] : [];
  });

/**
 * Who holds which services, in the order of the table: what a hit without a service says.
 * @param columns ids of services; those where the task does not exist are left out
 */
export const sharesAcross = (provider: Provider, area: Area, columns: readonly string[]): readonly Share[] =>
  sharesOf(columns.map((id) => [provider.services.get(id)?.short ?? id, crossing(provider, id, area).owner]));

/**
 * A hit in words: "On RDS, AWS patches the OS of the DB host. You choose the maintenance window." The owner comes
 * first. Before the texts are there it says whose the task is; without a service, whose on which.
 * @param columns the services that an answer without a service is about, as ids; default: those of the provider
 */
export const answer = (
  provider: Provider,
  {area: id, service: on}: Hit,
  words: AnswerWords,
  columns: readonly string[] = provider.columns,
): string => {
  const area = findArea(provider, id);
  if (!area) return '';
  const {label} = area;
  const service = on === undefined ? undefined : provider.services.get(on);
  if (!service) return words.across(label, sharesAcross(provider, area, columns), provider.short);
  if (area.kind === 'composite') {
    const {parts} = crossing(provider, service.id, area);
    const shares = sharesOf(parts.map((part) => [part.area.label, part.cell.owner]));
    return shares.length ? words.parts(service, shares, provider.short) : words.none(label, service, '');
  }
  const cell = findCell(provider, {service: service.id, area: id});
  if (!cell || cell.owner === 'not-applicable') return words.none(label, service, cell?.why ?? '');
  if (!provider.texts) return words.owned(label, service, cell.owner, provider.short);
  const {owner, condition = '', confidence} = cell;
  const said = words.halves(service, owner, `${provider.short} ${goOn(cell.provider)}`, goOn(cell.customer), condition);
  return confidence === 'low' ? `${said} ${words.unsure}` : said;
};
