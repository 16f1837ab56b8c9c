/**
 * Filling in the matrix from memory, as a reducer: the state is plain data, replaced and never
 * changed. Rounds follow each other: all that is blank, then only what was missed.
 */
import {random} from './random.js';
import {draw} from './recall/draw.js';
import {targetKey, targetsOf, type Target} from './recall/targets.js';
import type {CellRef, Provider, Side} from './types.js';

export interface Recall {
  readonly seed: string;
  /** What is left blank: "" for all that may be asked, a number of cells ("12"), or the id of a service. */
  readonly blanks: string;
  /** 1 for the first round; counts up with every further one. */
  readonly attempt: number;
  readonly phase: 'filling' | 'checked';
  /** All cells of the table as it stands that may be asked, in reading order. */
  readonly targets: readonly Target[];
  /** Those that this round asks; while it is being filled, some may be out of sight. */
  readonly round: readonly Target[];
  /** True when the round asks only what was missed before. */
  readonly again: boolean;
  /** What the learner says, by `targetKey`. */
  readonly said: Readonly<Record<string, Side>>;
  /** Keys of what was right in earlier rounds; it stays locked. */
  readonly known: readonly string[];
  /** True once the learner was told that some are still blank: the next check goes through. */
  readonly warned: boolean;
}

export type RecallAction =
  /** Says who does it, or takes the answer back. */
  | {readonly type: 'fill'; readonly ref: CellRef; readonly owner: Side | undefined}
  | {readonly type: 'check'}
  /** Another round with only those that were missed. */
  | {readonly type: 'repeat'}
  /** Everything anew; a random set is drawn again. */
  | {readonly type: 'restart'}
  /** The table shows other cells now. */
  | {readonly type: 'show'; readonly targets: readonly Target[]}
  /** Other cells are to be blank. */
  | {readonly type: 'leave'; readonly blanks: string};

/** A cell of a round, and what the learner made of it. */
export interface Asked {
  readonly target: Target;
  /** Undefined when it was left blank. */
  readonly said: Side | undefined;
  readonly right: boolean;
}

/** What the round asks in the table as it stands; after the check, what it asked. */
export const askedIn = ({phase, round, targets, said}: Recall): readonly Asked[] => {
  const shown = new Set(targets.map(({key}) => key));
  const asked = phase === 'filling' ? round.filter(({key}) => shown.has(key)) : round;
  return asked.map((target) => ({target, said: said[target.key], right: said[target.key] === target.owner}));
};

/** The round for the targets of a state. What was drawn or filled before and can still be seen stays. */
const deal = (state: Recall): readonly Target[] => {
  const {targets, blanks, seed, attempt, said} = state;
  if (!blanks) return targets;
  if (!/^\d+$/.test(blanks)) return targets.filter((target) => target.service === blanks);
  const before = new Set(state.round.map(({key}) => key));
  const filled = targets.filter(({key}) => said[key]);
  const stays = targets.filter(({key}) => before.has(key) && !said[key]);
  const drawn = new Set(draw(targets, [...filled, ...stays], Number(blanks), random(`${seed}/${attempt}`)));
  return targets.filter((target) => drawn.has(target));
};

const next = (state: Recall, patch: Partial<Recall>): Recall => Object.freeze({...state, ...patch});

const dealt = (state: Recall, patch: Partial<Recall>): Recall => {
  const changed = next(state, patch);
  return next(changed, {round: deal(changed)});
};

const NOTHING: Partial<Recall> = {phase: 'filling', round: [], again: false, said: {}, known: [], warned: false};

const restarted = (state: Recall, patch: Partial<Recall> = {}): Recall =>
  dealt(state, {...NOTHING, ...patch, attempt: state.attempt + 1});

export interface RecallOptions {
  /** As in `Recall`. Default "": all. */
  readonly blanks?: string;
  /** Equal seeds leave the same cells of the same table blank. */
  readonly seed: string;
}

/** @param cells those that the table shows, in reading order */
export const startRecall = (provider: Provider, cells: readonly CellRef[], options: RecallOptions): Recall => {
  const {blanks = '', seed} = options;
  const empty = {...NOTHING, seed, blanks, attempt: 0, targets: targetsOf(provider, cells)} as Recall;
  return restarted(empty);
};

/** Total: an action that makes no sense now gives back the same state. */
export const reduceRecall = (state: Recall, action: RecallAction): Recall => {
  const {phase, said, again, warned} = state;
  switch (action.type) {
    case 'fill': {
      const key = targetKey(action.ref);
      if (phase !== 'filling' || said[key] === action.owner) return state;
      const has = (some: readonly Target[]): boolean => some.some((target) => target.key === key);
      if (!has(state.round) || !has(state.targets)) return state;
      const {[key]: _old, ...others} = said;
      return next(state, {said: action.owner ? {...others, [key]: action.owner} : others});
    }
    case 'check': {
      const asked = askedIn(state);
      if (phase !== 'filling' || !asked.length) return state;
      if (!warned && asked.some((a) => !a.said)) return next(state, {warned: true});
      return next(state, {phase: 'checked', round: asked.map((a) => a.target)});
    }
    case 'repeat': {
      const asked = askedIn(state);
      const missed = asked.filter((a) => !a.right);
      if (phase !== 'checked' || !missed.length) return state;
      return next(state, {
        ...NOTHING,
        attempt: state.attempt + 1,
        round: missed.map((a) => a.target),
        again: true,
        known: [...state.known, ...asked.filter((a) => a.right).map((a) => a.target.key)],
      });
    }
    case 'restart':
      return restarted(state);
    case 'show':
      return (phase === 'filling' && !again ? dealt : next)(state, {targets: action.targets});
    case 'leave': {
      const {blanks} = action;
      if (blanks === state.blanks) return state;
      return phase === 'filling' && !again ? dealt(state, {blanks}) : restarted(state, {blanks});
    }
  }
};
