/** English of the bar over a matrix. */
export const tools = {
  recall: 'Test your memory',
  endRecall: 'Show the answers',
};
