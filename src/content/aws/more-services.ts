import type {AwsService} from './areas.js';
import {apiGateway} from './services/api-gateway.js';
import {aurora} from './services/aurora.js';
import {cloudfront} from './services/cloudfront.js';
import {ebs} from './services/ebs.js';
import {ecsEc2} from './services/ecs-ec2.js';
import {efs} from './services/efs.js';
import {eks} from './services/eks.js';
import {eksAuto} from './services/eks-auto.js';
import {elasticBeanstalk} from './services/elastic-beanstalk.js';
import {elasticache} from './services/elasticache.js';
import {fargate} from './services/fargate.js';
import {iam} from './services/iam.js';
import {kms} from './services/kms.js';
import {lightsail} from './services/lightsail.js';
import {outposts} from './services/outposts.js';
import {rdsCustomOracle} from './services/rds-custom-oracle.js';
import {redshift} from './services/redshift.js';
import {sagemaker} from './services/sagemaker.js';
import {sns} from './services/sns.js';
import {sqs} from './services/sqs.js';
import {vpc} from './services/vpc.js';
import {workmail} from './services/workmail.js';
import {workspaces} from './services/workspaces.js';

/** The services that are loaded on request. */
export const moreServices: Record<string, AwsService> = {
  outposts,
  lightsail,
  ebs,
  vpc,
  'ecs-ec2': ecsEc2,
  eks,
  'eks-auto': eksAuto,
  fargate,
  'elastic-beanstalk': elasticBeanstalk,
  'rds-custom-oracle': rdsCustomOracle,
  aurora,
  redshift,
  elasticache,
  efs,
  sagemaker,
  'api-gateway': apiGateway,
  sqs,
  sns,
  cloudfront,
  iam,
  kms,
  workspaces,
  workmail,
};
