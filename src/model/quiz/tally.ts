import type {AnswerRecord, AreaScore, Result} from './session.js';

const sum = (scores: readonly number[]): number => scores.reduce((a, b) => a + b, 0);

/**
 * Adds up the answers of an attempt, all together and by area.
 * @param groupOf names the area that an area is counted under; by default itself
 */
export const tally = (
  attempt: Pick<Result, 'seed' | 'attempt'>,
  answers: readonly AnswerRecord[],
  groupOf: (area: string) => string = (area) => area,
): Result => {
  const groups = new Map<string, AnswerRecord[]>();
  for (const answer of answers) {
    const group = groupOf(answer.area);
    const own = groups.get(group);
    if (own) own.push(answer);
    else groups.set(group, [answer]);
  }
  return {
    ...attempt,
    score: sum(answers.map((a) => a.score)),
    max: sum(answers.map((a) => a.max)),
    areas: [...groups].map(([area, own]): AreaScore => ({
      area,
      score: sum(own.map((a) => a.score)),
      max: sum(own.map((a) => a.max)),
      marks: own.map((a) => a.score === a.max),
    })),
    answers,
  };
};
