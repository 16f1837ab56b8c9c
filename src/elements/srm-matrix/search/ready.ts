import {prepareSearch} from '../../../model/search.js';
import type {Provider} from '../../../model/types.js';

/** How long the page may be kept busy at a time, in milliseconds: a quarter of a frame, as slow devices need four times as long. */
const SLICE = 4;

/** Lets the page do what waits to be done. */
export const nextTask = (): Promise<void> => new Promise((done) => setTimeout(done));

const making = new WeakMap<Provider, Promise<void>>();

const make = async (provider: Provider): Promise<void> => {
  const steps = prepareSearch(provider);
  for (;;) {
    await nextTask();
    const end = performance.now() + SLICE;
    do {
      if (steps.next().done) return;
    } while (performance.now() < end);
  }
};

/** Gets a provider ready to be searched, a little at a time, so that nobody's typing waits for it. */
export const ready = (provider: Provider): Promise<void> => {
  let made = making.get(provider);
  if (!made) making.set(provider, (made = make(provider)));
  return made;
};
