/** Questions on one cell, for a reader who points at it and wants to be asked. */
import {atomsOf, findArea, findCell} from '../lookup.js';
import {random} from '../random.js';
import type {CellRef, Provider} from '../types.js';
import {candidatesOf} from './candidates.js';
import {make} from './generate.js';
import {kindOf} from './kinds/index.js';
import {poolOf} from './templates/pool.js';
import type {Candidate} from './templates/template.js';
import type {Item} from './types.js';
import type {QuestionWords} from './words.js';

/** The tasks behind a cell that a fair question can be asked about; a composite's are those of its parts. */
const askable = (provider: Provider, {service, area}: CellRef): readonly string[] => {
  const row = findArea(provider, area);
  return (row ? atomsOf(provider, row) : []).flatMap(({id}) => {
    const cell = findCell(provider, {service, area: id});
    return cell && cell.owner !== 'not-applicable' && cell.ask ? [id] : [];
  });
};

/**
 * Every question that there is on a cell, in the order in which they should come. Whoever points at a
 * cell knows which option of "Which of these is your task?" it must be: questions whose options are
 * different cells come last. Otherwise written ones come before those made from the model; the rest is drawn.
 * @param ref a cell, or a service and a composite area
 * @param written questions of a deck that may be used
 * @returns none when the cell may not be asked about, is not applicable, or is not known
 */
export const questionsOn = (
  provider: Provider,
  ref: CellRef,
  written: readonly Item[],
  seed: string | number,
  words: QuestionWords,
): readonly Item[] => {
  const {service} = ref;
  const areas = askable(provider, ref);
  if (!areas.length) return [];
  const isHere = (cell: CellRef): boolean => cell.service === service && areas.includes(cell.area);
  const draw = random(`${seed}/${service}/${ref.area}`);
  const pool = poolOf(provider, {areas});
  // a mixed quiz would waste a question on it, but a reader may ask about their own data center
  const who = areas.flatMap((area): Candidate[] =>
    pool.askable(service, area) ? [{template: 'who', service, area}] : [],
  );
  const others = candidatesOf(pool, {}).filter(
    (candidate) => candidate.template !== 'who' && (candidate.service === service || candidate.from === service),
  );
  const made = draw.shuffle([...who, ...others]).map((candidate) => make(pool, candidate, draw, words));
  const own = draw.shuffle(written.filter((item) => item.cells?.some(isHere)));
  const tellsItself = (item: Item): number => Number(!kindOf(item).refs(item).every(isHere));
  return [...own, ...made].sort((a, b) => tellsItself(a) - tellsItself(b));
};
