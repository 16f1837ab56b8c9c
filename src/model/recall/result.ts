import type {AnswerRecord, Result} from '../quiz/session.js';
import {tally} from '../quiz/tally.js';
import {askedIn, type Asked, type Recall} from '../recall.js';

/** How recall is named where quizzes and recall are reported alike. */
export const RECALL_DECK = 'recall';
export const RECALL_KIND = 'fill-matrix';

/** A cell as an answered question. No clock runs: cells are not filled one after another. */
const answerOf = ({target, said, right}: Asked): AnswerRecord => ({
  item: `${RECALL_DECK}:${target.key}`,
  kind: RECALL_KIND,
  area: target.area,
  response: said ? [said] : [],
  key: [target.owner],
  score: Number(right),
  max: 1,
  millis: 0,
});

/** What came of a round, in the same form as the result of a quiz. Before the check everything counts as wrong. */
export const recallResult = (state: Recall): Result =>
  tally(
    {seed: state.seed, attempt: state.attempt},
    askedIn(state).map((asked) => answerOf(state.phase === 'checked' ? asked : {...asked, right: false})),
  );
