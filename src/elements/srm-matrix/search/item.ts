import type {common as Common, search as Words} from '../../../i18n/en.js';
import {crossing, findArea} from '../../../model/lookup.js';
import {answer, sharesAcross, type Hit} from '../../../model/search.js';
import type {Owner, Provider} from '../../../model/types.js';

/** A hit as it is shown. */
export interface Item {
  readonly hit: Hit;
  readonly task: string;
  /** Short name; empty where the answer is about all columns. */
  readonly service: string;
  /** Each owner with the services that it has among those that the answer is about. */
  readonly shares: readonly (readonly [owner: Owner, services: readonly string[]])[];
  /** All of it in one breath: "Guest OS patching, RDS: AWS". */
  readonly name: string;
  /** The answer in words. */
  readonly said: string;
}

interface Context {
  readonly provider: Provider;
  /** Ids of the services shown. */
  readonly columns: readonly string[];
  readonly words: typeof Words;
  readonly common: typeof Common;
}

/** Looks up what is shown of a hit: too much work in a large table to be done at every key. */
export const itemOf = (hit: Hit, {provider, columns, words, common}: Context): Item => {
  const {area: id, service} = hit;
  const area = findArea(provider, id);
  const task = area?.label ?? id;
  if (!area || service === undefined) {
    const shares = area ? sharesAcross(provider, area, columns) : [];
    const said = words.answer.across(task, shares, provider.short);
    return {hit, task, service: '', shares, name: said, said};
  }
  const {owner} = crossing(provider, service, area);
  const short = provider.services.get(service)?.short ?? service;
  const name = words.result(task, short, common.owner(owner, provider.short));
  return {hit, task, service: short, shares: [[owner, [short]]], name, said: answer(provider, hit, words.answer)};
};
