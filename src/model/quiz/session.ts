/**
 * An attempt at some questions, as a reducer: the state is frozen and replaced, never changed. No
 * clock runs here; who wants times hands in `now` (milliseconds from any fixed point).
 */
import {random} from '../random.js';
import {areaOf} from './deck.js';
import {grade} from './grade.js';
import {kindOf} from './kinds/index.js';
import type {Response} from './kinds/kind.js';
import {tally} from './tally.js';
import type {Item} from './types.js';

/** One question of an attempt, and what the learner made of it. */
export interface Turn {
  readonly item: Item;
  /** Ids of the parts in the order shown. */
  readonly order: readonly string[];
  /** The answer so far; empty when there is none. */
  readonly response: Response;
  /** 0 to 1 once the answer is checked. */
  readonly score?: number;
  /** Milliseconds for which the question was in sight before its check; 0 without a clock. */
  readonly millis: number;
}

export type Phase = 'answering' | 'checked' | 'done';

export interface Session {
  readonly seed: string;
  /** 1 for the first attempt; counts up with every retry. */
  readonly attempt: number;
  /** Whether the parts of the questions are shuffled. */
  readonly shuffle: boolean;
  /** All questions, of which an attempt may hold only those missed. */
  readonly items: readonly Item[];
  readonly turns: readonly Turn[];
  /** Index of the question shown. */
  readonly at: number;
  readonly phase: Phase;
  /** When the question came into sight; undefined while something else stands in its place. */
  readonly since?: number;
}

export type Action = {readonly now?: number} & (
  | {readonly type: 'choose'; readonly response: Response}
  | {readonly type: 'check' | 'next'}
  | {readonly type: 'retry'; readonly only: 'all' | 'missed'}
  /** Something else comes into the place of the question: its time stands still until `resume`. */
  | {readonly type: 'pause' | 'resume'}
);

/** Positions are dealt out of full rounds of twelve, so that with 2, 3 or 4 options each one is right equally often. */
const ROUND = 12;

/** What stays the same from attempt to attempt. */
type Frame = Pick<Session, 'seed' | 'shuffle' | 'items'>;

const begin = (frame: Frame, drawn: readonly Item[], attempt: number, since?: number): Session => {
  const {seed, shuffle, items} = frame;
  const draw = random(`${seed}/${attempt}`);
  let round: readonly number[] = [];
  const turns = drawn.map((item, i): Turn => {
    if (i % ROUND === 0) round = draw.shuffle([...Array(ROUND).keys()]);
    const order = kindOf(item).arrange(item, shuffle ? {random: draw, turn: round[i % ROUND]!} : undefined);
    return Object.freeze({item, order: Object.freeze(order), response: Object.freeze([]), millis: 0});
  });
  const phase = turns.length ? 'answering' : 'done';
  return Object.freeze({seed, shuffle, items, attempt, turns: Object.freeze(turns), at: 0, phase, since});
};

export interface StartOptions {
  /** Equal seeds and items give equal attempts. */
  readonly seed: string;
  /** False shows the parts of the questions as they were written. Default true. */
  readonly shuffle?: boolean;
  readonly now?: number;
}

export const start = (items: readonly Item[], {seed, shuffle = true, now}: StartOptions): Session =>
  begin({seed, shuffle, items}, items, 1, now);

const isMissed = (turn: Turn): boolean => turn.score !== 1;

const withTurn = (session: Session, patch: Partial<Turn>, rest: Partial<Session> = {}): Session => {
  const turns = session.turns.map((turn, i) => (i === session.at ? Object.freeze({...turn, ...patch}) : turn));
  return Object.freeze({...session, turns: Object.freeze(turns), ...rest});
};

/** How long the question is in sight by now. */
const inSight = ({turns, at, since}: Session, now: number | undefined): number =>
  turns[at]!.millis + (since === undefined || now === undefined ? 0 : Math.max(0, now - since));

/** Total: an action that makes no sense now (checking without an answer) gives back the same state. */
export const reduce = (session: Session, action: Action): Session => {
  const {turns, at, phase} = session;
  const turn = turns[at];
  switch (action.type) {
    case 'choose':
      return turn && phase === 'answering'
        ? withTurn(session, {response: Object.freeze([...action.response])})
        : session;
    case 'check': {
      if (!turn || phase !== 'answering' || !kindOf(turn.item).ready(turn.item, turn.response)) return session;
      const millis = inSight(session, action.now);
      return withTurn(session, {score: grade(turn.item, turn.response), millis}, {phase: 'checked'});
    }
    case 'pause':
    case 'resume': {
      if (phase !== 'answering') return session;
      const since = action.type === 'resume' ? action.now : undefined;
      return withTurn(session, {millis: inSight(session, action.now)}, {since});
    }
    case 'next': {
      if (phase !== 'checked') return session;
      if (at + 1 === turns.length) return Object.freeze({...session, phase: 'done'});
      return Object.freeze({...session, at: at + 1, phase: 'answering', since: action.now});
    }
    case 'retry': {
      const missed = turns.filter(isMissed).map((t) => t.item);
      const drawn = action.only === 'all' ? session.items : missed;
      return drawn.length ? begin(session, drawn, session.attempt + 1, action.now) : session;
    }
  }
};

export interface AreaScore {
  /** Area of the model; "" for questions that name none. */
  readonly area: string;
  readonly score: number;
  readonly max: number;
  /** For each question in turn: is it fully right? */
  readonly marks: readonly boolean[];
}

export interface AnswerRecord {
  readonly item: string;
  readonly kind: string;
  readonly area: string;
  /** Ids that the learner chose. */
  readonly response: Response;
  /** Ids that are right. */
  readonly key: Response;
  readonly score: number;
  readonly max: number;
  /** Time for which the question was in sight before the check; 0 when no clock was handed in. */
  readonly millis: number;
}

/** What came of an attempt, as plain data that any integration can report. */
export interface Result {
  readonly seed: string;
  readonly attempt: number;
  readonly score: number;
  readonly max: number;
  /** In the order in which the areas came up. */
  readonly areas: readonly AreaScore[];
  readonly answers: readonly AnswerRecord[];
}

/**
 * The result so far; questions that were not checked count as wrong.
 * @param groupOf names the area that an area is counted under; by default itself
 */
export const resultOf = (session: Session, groupOf: (area: string) => string = (area) => area): Result => {
  const answers = session.turns.map(({item, response, score = 0, millis}): AnswerRecord => {
    const key = kindOf(item).key(item);
    return {item: item.id, kind: item.kind, area: areaOf(item), response, key, score, max: 1, millis};
  });
  return tally({seed: session.seed, attempt: session.attempt}, answers, groupOf);
};
