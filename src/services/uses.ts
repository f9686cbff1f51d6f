/**
 * When a name may stand for its service.
 * - `any`: anywhere in a text, in any case (`redshift,emr,athenaに繋ぐ`).
 * - `cased`: anywhere, but only as the official name is written: in small letters it is a
 *   common noun (`npm workspaces`, a `lambda`).
 * - `whole`: only as the whole of a text, as officially written: `Config -> S3` yes,
 *   `Config管理` no; in running text it needs `AWS` or `Amazon` before it.
 * - `prefix`: only with `AWS` or `Amazon` before it, even alone: a slide called `Support` or
 *   `Forecast` is hardly about the service, and Grafana is not Amazon Managed Grafana.
 */
export type Use = 'any' | 'cased' | 'whole' | 'prefix'

const cased = [
  'Lambda, Aurora, WorkSpaces, Control Tower, Cost Explorer, Security Hub, Service Catalog',
  'Storage Gateway, Secrets Manager, License Manager, Firewall Manager, Device Farm, Auto Scaling',
  'Clean Rooms, App Runner, App Mesh, Cloud Map, Global Accelerator, Resource Explorer',
  'Compute Optimizer, Trusted Advisor, Transfer Family, Lake Formation, Savings Plans',
  'Session Manager, Patch Manager, Parameter Store, Run Command, Audit Manager, Migration Hub',
  'Verified Access, Verified Permissions, Resilience Hub, Certificate Manager, Directory Service',
  'Direct Connect, Fraud Detector, Security Lake, Data Firehose, Firehose, Location Service',
  'Application Load Balancer, Network Load Balancer, Gateway Load Balancer, Network Firewall',
  'Auto Scaling Group, Data Exchange, Snowball, Fargate, Bottlerocket, ElastiCache Redis',
  'Key Management Service, Elastic Container Service, Elastic Inference, Entity Resolution',
  'Simple Email Service, Simple Queue Service, Simple Notification Service, Service Control Policy',
  'Simple Storage Service, Virtual Private Cloud, Relational Database Service, Local Zones',
  'Lambda Function, Web ACL, Database Migration Service, Identity Center, Nitro Enclaves',
  'Identity and Access Management, Elastic File System, Elastic Block Store, Rekognition, Polly',
]

const whole = [
  'Config, Shield, Glue, Inspector, Macie, Backup, Batch, Amplify, Outposts, Kendra, Lex, Neptune',
  'Polly, Bedrock, Comprehend, Detective, Textract, Transcribe, Pinpoint, Personalize, Braket, DX',
  'Chime, Proton, Organizations, Glacier, SNS, SCP, CDK, AMP, AMG, DAX, KDS, CWL, EFA, ROSA, R53',
  'Dynamo, TGW, DMS, SSM, State Manager, App Studio, Client VPN, File Cache, Cloud Directory',
  'オーロラ, アテナ, ラムダ, キネシス, Corretto, Panorama, Wickr, Neuron, Config Rule, Glue Job',
]

const prefix = [
  'Activate, Artifact, Budgets, Chatbot, Connect, Forecast, IQ, MQ, Marketplace, Nova, Q, Signer',
  'Support, Transform, Translate, Wavelength, DCV, Managed Services, Professional Services',
  'Supply Chain, Security Agent, Launch Wizard, Ground Station, User Notifications, Partner Central',
  'Security Incident Response, Private Certificate Authority, Managed Blockchain, Management Console',
  'Console Mobile Application, Deep Learning Containers, Deep Learning AMIs, Migration Evaluator',
  'Command Line Interface, Tools and SDKs, Training and Certification, End User Messaging',
  'Data Transfer Terminal, Deadline Cloud, Health Dashboard, Cost and Usage Report, DevOps Agent',
  'Application Auto Scaling, Application Discovery Service, Application Migration Service',
  'Mainframe Modernization, Elemental Server, Elemental Link, Elemental Live, Elemental Delta',
  'Express Workflows, Quick Suite, Outposts family, Outposts rack, Outposts servers, Neuron SDK',
  'Parallel Computing Service, Payment Cryptography, Billing Conductor, Application Composer',
  'Cloud Control API, Service Management Connector, Elastic Disaster Recovery, Augmented AI',
  'Well-Architected Tool, Site-to-Site VPN, Fault Injection Service, Infrastructure Composer',
]

function table(rows: string[], use: Use): [string, Use][] {
  return rows.flatMap((row) => row.split(', ')).map((name) => [name, use])
}

const uses = new Map<string, Use>([
  ...table(cased, 'cased'),
  ...table(whole, 'whole'),
  ...table(prefix, 'prefix'),
])

/** When the bare `name` (no `AWS`/`Amazon` before it) may stand for its service. */
export function useOf(name: string): Use {
  return uses.get(name) ?? 'any'
}
