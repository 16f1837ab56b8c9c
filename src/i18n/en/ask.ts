/** English of a question that the reader asked for. */
export const ask = {
  /** Stands beside the title: what the question is about. */
  about: (area: string, service: string): string => `${area}, ${service}`,
  /** Goes back to what was on display before. */
  back: (questions: number, done: boolean): string =>
    done ? 'Back to your result' : `Back to your question${questions === 1 ? '' : 's'}`,
  another: 'Another question on this',
  none: 'There is no fair question about this.',
};
