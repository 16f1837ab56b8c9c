/** English of what came of an attempt. */
const questions = (n: number): string => (n === 1 ? 'one question' : `${n} questions`);

export const quizResult = {
  result: 'Your result',
  of: (max: number): string => `of ${max}`,
  /** One sentence about a whole attempt. */
  verdict: (right: number, max: number): string => {
    if (right === max) return 'Every answer is right.';
    if (right / max >= 0.7) return 'Well done. You know where the line runs nearly everywhere.';
    if (right / max >= 0.4) return 'You are on the way. Look at what you missed, then try once more.';
    return 'The line is not clear yet. Read the explanations and try once more.';
  },
  missed: (n: number): string => (n ? `You missed ${questions(n)}.` : 'You missed nothing.'),
  otherArea: 'Other questions',
  areaScore: (right: number, total: number): string => `${right} of ${total} right`,
  seeIt: 'See it in the matrix',
  seeInMatrix: (area: string): string => `See it in the matrix: ${area}`,
  practice: (n: number): string => `Practice the ${n === 1 ? 'one' : n} missed`,
  again: 'Start again',
};
