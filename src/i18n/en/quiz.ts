/** English of the quiz: what every page with a question needs. */
export const quiz = {
  title: 'Check yourself',
  progress: (n: number, of: number): string => `Question ${n} of ${of}`,
  hint: 'Hint',
  check: 'Check answer',
  next: 'Next question',
  finish: 'See the result',
  tryAgain: 'Try again',
  chooseFirst: 'Choose an answer first.',
  correct: 'Correct',
  yourAnswer: 'Your answer',
  correctYours: 'Correct, your answer',
  right: 'Correct.',
  wrong: (answer: string): string => `Not correct. The right answer is ${answer}.`,
  showInMatrix: 'Show in matrix',
  noQuestions: {
    message: 'There is no question to show.',
    mend: 'Name a deck (deck="aws-clf-c02"), or write questions inside: <ol><li>Question?<ul><li data-correct>Right</li><li>Wrong</li></ul></li></ol>.',
  },
  /** @param place path into the deck ("items[2].options"), or the question on the page */
  badDeck: (place: string, message: string, mend: string, more: number) => ({
    message: `These questions cannot be used. ${place ? `${place}: ` : ''}${message}`,
    mend: `${mend}${more ? ` (${more} more to mend.)` : ''}`,
  }),
  badCount: (count: number) => ({
    message: `"${count}" is not a number of questions.`,
    mend: 'Write a whole number from 1 in "count", or leave it out.',
  }),
};
