/**
 * Short names of the services that are loaded on request, so that they can be offered before they are
 * there. A test holds them against the services themselves.
 */
export const moreNames: Readonly<Record<string, string>> = {
  outposts: 'EC2 on Outposts',
  lightsail: 'Lightsail',
  ebs: 'EBS',
  vpc: 'VPC',
  'ecs-ec2': 'ECS on EC2',
  eks: 'EKS',
  'eks-auto': 'EKS Auto Mode',
  fargate: 'Fargate',
  'elastic-beanstalk': 'Elastic Beanstalk',
  'rds-custom-oracle': 'RDS Custom',
  aurora: 'Aurora',
  redshift: 'Redshift',
  elasticache: 'ElastiCache',
  efs: 'EFS',
  sagemaker: 'SageMaker AI',
  'api-gateway': 'API Gateway',
  sqs: 'SQS',
  sns: 'SNS',
  cloudfront: 'CloudFront',
  iam: 'IAM',
  kms: 'KMS',
  workspaces: 'WorkSpaces',
  workmail: 'WorkMail',
};
