import {explainFault} from '../../model/json/explain.js';
import {ProviderFault} from './fault.js';

/** A file of an author. */
export interface OwnFile {
  /** What messages call it. */
  readonly name: string;
  readonly text: string;
}

const LONGEST = 120;

/** An address as it is shown: one that begins with `data:` may hold the whole file. */
const shown = (address: string): string => (address.length > LONGEST ? `${address.slice(0, LONGEST)}...` : address);

/** "my-provider.json", or the name of the attribute where the address has none. */
const nameOf = (address: string): string => /^(?:https?|file):.*\/([^/?#]+)(?:[?#]|$)/.exec(address)?.[1] ?? 'src';

const isWebPage = (text: string): boolean => /^\s*</.test(text);

/**
 * @param answer to the request for the file, or why there is none
 * @throws ProviderFault when there is no such file, or it cannot be had
 */
export const readFile = async (answer: Response | string, address: string): Promise<OwnFile> => {
  const seen = shown(address);
  const refuse = (reason: string): never => {
    throw new ProviderFault((words) => words.notFetched(seen, reason.replace(/^\w*Error: |\.$/g, '')));
  };
  if (typeof answer === 'string') return refuse(answer);
  const {ok, status} = answer;
  if (!ok) throw new ProviderFault((words) => words.notFound(seen, status));
  const text = await answer.text().catch((error: unknown) => refuse(String(error)));
  if (isWebPage(text)) throw new ProviderFault((words) => words.webPage(seen));
  return {name: nameOf(address), text};
};

/** @throws ProviderFault when the file is no JSON */
export const parseFile = ({name, text}: OwnFile): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    const {line, column, message, mend} = explainFault(text, error);
    throw new ProviderFault((words) => words.syntax(name, line, column, message, mend));
  }
};
