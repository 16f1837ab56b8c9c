/** English of the quiz. */
const plural = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;

export const quiz = {
  title: 'Check yourself',
  progress: (n: number, of: number): string => `Question ${n} of ${of}`,
};
void plural;
