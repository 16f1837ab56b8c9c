import type {AwsService} from './areas.js';
import {dynamodb} from './services/dynamodb.js';
import {ec2} from './services/ec2.js';
import {lambda} from './services/lambda.js';
import {onPremises} from './services/on-premises.js';
import {rds} from './services/rds.js';
import {s3} from './services/s3.js';

/** The services that every page gets, in the order of the columns. */
export const defaultServices: Record<string, AwsService> = {
  'on-premises': onPremises,
  ec2,
  rds,
  lambda,
  s3,
  dynamodb,
};
