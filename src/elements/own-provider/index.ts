/**
 * Reads, checks and expands a provider that an author wrote. Loaded when a widget names a file or an
 * object; a plain page does without. A provider with any problem is not shown: half a model would teach
 * what nobody wrote.
 */
import {checked} from '../../model/check/index.js';
import type {ProviderSource} from '../../model/source-types.js';
import type {Provider} from '../../model/types.js';
import {parseFile, readFile} from './file.js';
import {problemsFault} from './problems.js';

/**
 * @param given a provider in the compact form, or the answer to the request for its file, or why there is none
 * @param address of the file
 * @returns the total provider
 * @throws ProviderFault that names the place and the mend
 */
export const load = async (given: ProviderSource | Response | string, address: string): Promise<Provider> => {
  const isFile = typeof given === 'string' || given instanceof Response;
  const file = isFile ? await readFile(given, address) : undefined;
  const {problems, provider} = checked(file ? parseFile(file) : given);
  if (provider) return provider;
  throw problemsFault(problems, file);
};
