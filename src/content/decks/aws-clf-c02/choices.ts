import type {SingleSource} from '../../../model/quiz/kinds/single.js';
import type {AwsArea} from '../../aws/areas.js';

/** Only the services that every page gets, so that an explanation never waits for another download. */
type Place = 'on-premises' | 'ec2' | 'rds' | 'lambda' | 's3' | 'dynamodb';

type Choices = Pick<SingleSource, 'cells' | 'options'>;

export const AWS = 'AWS';
export const COMPANY = 'The company';
export const BOTH = 'Both, each for a part';

/**
 * A question about one cell. The cell explains every option that brings no feedback of its own.
 * @param right index of the right option
 */
export const about = (
  service: Place,
  area: AwsArea,
  right: number,
  ...choices: readonly (string | readonly [text: string, feedback: string])[]
): Choices => {
  const cell = {service, area};
  return {
    cells: [cell],
    options: choices.map((choice, i) => {
      const correct = i === right;
      return typeof choice === 'string'
        ? {text: choice, correct, cell}
        : {text: choice[0], correct, feedback: choice[1]};
    }),
  };
};

/**
 * A question about several cells, of which one has another owner than the rest; each explains its option.
 * @param right index of the right option
 */
export const among = (
  right: number,
  ...choices: readonly (readonly [service: Place, area: AwsArea, text: string])[]
): Choices => {
  const options = choices.map(([service, area, text], i) => ({text, correct: i === right, cell: {service, area}}));
  return {cells: options.filter((o) => o.correct).map((o) => o.cell), options};
};
