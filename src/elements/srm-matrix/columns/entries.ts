import {page} from '../../../context/page.js';
import {resolveProvider} from '../../../context/resolve.js';
import {SERVICE_MODELS, type Provider, type ServiceModel} from '../../../model/types.js';
import type {MatrixHost} from '../host.js';

/** A service that can be a column. */
export interface Entry {
  readonly id: string;
  readonly short: string;
  readonly name: string;
  /** Undefined while nothing but the name is known. */
  readonly model?: ServiceModel;
}

export type Entries = ReadonlyMap<string, Entry>;

const missingIn = ({services}: Provider, offered: MatrixHost['offered']): readonly string[] =>
  Object.keys(offered).filter((id) => !services.has(id));

/** Every service that can be had, from most control to most managed, then those that are names only. */
export const entriesOf = (provider: Provider, offered: MatrixHost['offered']): Entries => {
  const known = [...provider.services.values()].sort(
    (a, b) => SERVICE_MODELS.indexOf(a.model) - SERVICE_MODELS.indexOf(b.model),
  );
  const names = missingIn(provider, offered).map((id): Entry => ({id, short: offered[id]!, name: offered[id]!}));
  return new Map([...known, ...names].map((entry) => [entry.id, entry]));
};

/** The provider with all services that are offered, for their full names and models. Undefined when these cannot be had. */
export const wholeOf = async (model: Provider, {offered, key}: MatrixHost): Promise<Provider | undefined> => {
  const missing = missingIn(model, offered);
  try {
    return missing.length ? await resolveProvider(page.library, key, missing, false) : undefined;
  } catch {
    // the short names do
    return undefined;
  }
};
