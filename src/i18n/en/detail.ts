/** English of what stands behind a cell. Loaded when the reader comes near one. */
export const detail = {
  youDo: 'You do',
  does: (provider: string): string => `${provider} does`,
  condition: (text: string): string => `Holds for: ${text}`,
  confidence: {
    high: '',
    medium: 'Fairly sure: the source says so in general, not for this service.',
    low: 'Not sure: sources are thin or disagree. No question is asked about it.',
  },
  source: 'Source',
  sources: 'Sources',
  read: (date: string): string => `read ${date}`,
  /** Head of the tasks that a composite consists of. */
  parts: 'It consists of',
  close: 'Close',
  ask: 'Ask me about this',
  noQuestion: 'There is no fair question about this cell.',
  copyLink: 'Copy link',
  copied: 'Link copied',
  address: 'Address of this cell',
  /** What the reader's answers about the cell say. */
  mastery: {
    none: (): string => '',
    learning: (right: number, asked: number): string => `You answered this right ${right} of ${asked} times.`,
    known: (right: number, asked: number): string => `You know this: right ${right} of ${asked} times.`,
  },
  loading: 'Loading',
};
