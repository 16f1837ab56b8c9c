/** Every question that can be made from a provider, and how often its answer really varies. */
import type {Provider} from '../types.js';
import {TEMPLATES, type GenerateSpec} from './types.js';
import {templates} from './templates/index.js';
import type {Pool} from './templates/pool.js';
import type {Candidate} from './templates/template.js';

/** Does the owner of the row vary with the service, or is it always one side's? */
export type Variation = 'varies' | 'customer' | 'provider';

/** Judged over all services of the cloud that stand at the provider's, whatever services a quiz is limited to. */
export const variationOf = (provider: Provider, area: string): Variation => {
  const concept = provider.composites.get(area)?.concept;
  if (concept) return concept === 'shared' ? 'varies' : concept;
  const owners = new Set(
    [...provider.services.values()]
      .filter((s) => s.model !== 'on-premises' && !s.customerSite)
      .map((s) => provider.cells.get(s.id)?.get(area)?.owner)
      .filter((owner) => owner === 'provider' || owner === 'customer'),
  );
  const [only] = owners;
  return owners.size === 1 && only ? only : 'varies';
};

/** The text that identifies a candidate, and the question made of it. */
export const idOf = ({template, from, service, area}: Candidate): string =>
  [template, from, service, area].filter(Boolean).join(':');

export const candidatesOf = (pool: Pool, spec: GenerateSpec): readonly Candidate[] =>
  TEMPLATES.filter((id) => !spec.templates || spec.templates.includes(id)).flatMap((template) => {
    const made = templates[template];
    return made
      .candidates(pool)
      .map((candidate): Candidate => ({template, ...candidate}))
      .filter((candidate) => !spec.difficulty || made.difficulty(pool, candidate) === spec.difficulty);
  });
