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
  loading: 'Loading',
};
