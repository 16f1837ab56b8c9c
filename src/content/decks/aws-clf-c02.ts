import type {DeckSource} from '../../model/quiz/types.js';
import {access} from './aws-clf-c02/access.js';
import {data} from './aws-clf-c02/data.js';
import {infrastructure} from './aws-clf-c02/infrastructure.js';
import {operations} from './aws-clf-c02/operations.js';
import {patching} from './aws-clf-c02/patching.js';

/** The shared responsibility model as the AWS Certified Cloud Practitioner exam (CLF-C02) asks about it. */
export const awsClfC02: DeckSource = {
  id: 'aws-clf-c02',
  title: 'Check yourself: who secures what',
  provider: 'aws',
  // an id that does not depend on the position, so that kept results stay with their question
  items: [...infrastructure, ...patching, ...access, ...data, ...operations].map((item) => ({
    ...item,
    id: item.exercise,
  })),
  generate: {},
};
