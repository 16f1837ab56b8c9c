import type {Problem} from '../../model/check/index.js';
import {pathText} from '../../model/check/path-text.js';
import {locate} from '../../model/json/locate.js';
import {placesIn} from '../../model/json/place.js';
import {scan} from '../../model/json/scan.js';
import {ProviderFault} from './fault.js';
import type {OwnFile} from './file.js';

/** A console with ten thousand lines helps nobody. */
const MOST = 100;

/** Problems in the order of the file, each with its line; those of an object stay as they are. */
const inOrder = (problems: readonly Problem[], file?: OwnFile): readonly (readonly [Problem, line: number])[] => {
  if (!file) return problems.map((problem) => [problem, 0]);
  const root = scan(file.text);
  const placeOf = placesIn(file.text);
  return problems
    .map((problem) => ({problem, offset: locate(root, problem.path)}))
    .sort((a, b) => a.offset - b.offset)
    .map(({problem, offset}) => [problem, placeOf(offset).line]);
};

/**
 * Lists what is wrong with a provider in the console, where it is more than one thing.
 * @param problems at least one
 * @returns what the widgets say: the first of them
 */
export const problemsFault = (problems: readonly Problem[], file?: OwnFile): ProviderFault => {
  const ordered = inOrder(problems, file);
  const more = problems.length - 1;
  const [first, line] = ordered[0]!;
  const fault = new ProviderFault((words) => {
    const path = pathText(first.path) || words.whole;
    const where = file ? words.inFile(path, line, file.name) : words.inProperty(path);
    return words.problem(where, first.message, first.mend, more);
  });
  if (more > 0) {
    const lines = ordered.slice(0, MOST).map(([{path, message, mend}, at]) => {
      const place = [file && `line ${at}`, pathText(path)].filter(Boolean).join(', ');
      return `${place}: ${message} ${mend}`;
    });
    console.warn([`${file?.name ?? 'provider'}:`, ...lines, ...(more >= MOST ? ['...'] : [])].join('\n'));
  }
  return fault;
};
