import type {Random} from '../../random.js';
import type {SingleSource} from '../kinds/single.js';
import type {Difficulty, TemplateId} from '../types.js';
import type {QuestionWords} from '../words.js';
import type {Pool} from './pool.js';

/** A question that could be made: its template, the cell that decides it, and where one comes from when moving. */
export interface Candidate {
  readonly template: TemplateId;
  readonly area: string;
  /** "" when the question is about no service. */
  readonly service: string;
  readonly from?: string;
}

/** A way of making questions. A candidate that it lists can always be built. */
export interface Template {
  candidates(pool: Pool): readonly Omit<Candidate, 'template'>[];
  difficulty(pool: Pool, candidate: Candidate): Difficulty;
  /** The question without id: the right option first, `generate` and the session shuffle. */
  build(pool: Pool, candidate: Candidate, random: Random, words: QuestionWords): SingleSource;
}

/** Wrong options beside the right one. */
export const WRONG = 3;
