import { ROLES as PERSON_ROLES, type Role as PersonRole } from '../workflows/vocabulary/role.js';
import { isRange } from './application/webhooks/address-policy.js';
import { readCheckpointConfiguration, type CheckpointConfiguration } from './checkpoint-configuration.js';
import { readerOf, type Environment } from './environment.js';
import { readFileConfiguration, type FileConfiguration } from './file-configuration.js';

/** What the process was told from outside, read once at the start. */
export interface Configuration {
  /** Which part this process is: everything in one, the HTTP side, or the workers. */
  readonly role: Role;
  readonly nodeEnv: string;
  readonly host: string;
  readonly port: number;
  /** Where files lie, and where the embedded default keeps its database. */
  readonly dataDir: string;
  /** PostgreSQL as the application's own login; undefined means the embedded database. */
  readonly databaseUrl: string | undefined;
  /** PostgreSQL as the owner of the tables, for the migrations only. */
  readonly migrationDatabaseUrl: string | undefined;
  /** Redis or Valkey; undefined means that the queues live in the embedded PostgreSQL. */
  readonly redisUrl: string | undefined;
  readonly databasePoolSize: number;
  /** Of the accounts that only the embedded default has. */
  readonly demoPassword: string;
  readonly sessionHours: number;
  /** Whether an administrator may move legal time forward, for a training; only on the embedded database. */
  readonly trainingClock: boolean;
  /** Whether the session cookie travels over HTTPS only. */
  readonly cookieSecure: boolean;
  /** Proxies whose word is taken for where a request comes from: addresses, ranges or names such as `uniquelocal`. */
  readonly trustedProxies: readonly string[];
  /** Who opens dossiers by these roles alone says why, before it is answered. No law names any. */
  readonly accessReasonRoles: readonly PersonRole[];
  readonly logLevel: LogLevel;
  /** How what falls due is noticed. */
  readonly jobs: JobConfiguration;
  /** The mail server; undefined means that notices go out in the application only. */
  readonly smtpUrl: string | undefined;
  /** Whom e-mails come from. */
  readonly mailFrom: string;
  /** Where people reach the service, for the links in e-mails; without a slash at the end. */
  readonly publicUrl: string;
  /** Private hosts, addresses and ranges that webhooks may go to all the same. */
  readonly webhookAllowPrivate: readonly string[];
  /** What dossiers take in as files, and where those lie. */
  readonly files: FileConfiguration;
  readonly checkpoints: CheckpointConfiguration;
  /** What a new province begins with; each may then set its own. */
  readonly provinceDefaults: ProvinceDefaults;
}

export interface JobConfiguration {
  /** How often the workers look for what is due, whatever the alarms do. */
  readonly heartbeatSeconds: number;
  /** How far ahead alarms are armed. */
  readonly alarmHorizonMinutes: number;
  /** How many alarms may be armed at once. */
  readonly alarmBound: number;
}

export interface ProvinceDefaults {
  /** How many working days back an act may be dated without a reason and the leader. No law sets it. */
  readonly backdatingWorkingDays: number;
  /**
   * How many working days the System waits for the rest of a history that is entered from paper, before it calls
   * a clock overdue whose due date had passed when it was recorded. No law sets it.
   */
  readonly catchUpWorkingDays: number;
  /** How many people answer for carrying dossiers over to another version of a procedure. No law sets it. */
  readonly migrationApprovers: 1 | 2;
}

export type { Environment } from './environment.js';

const ROLES = ['all', 'api', 'worker'] as const;
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const DEFAULT_DEMO_PASSWORD = 'ccn-demo-2026';

export type Role = (typeof ROLES)[number];
export type LogLevel = (typeof LOG_LEVELS)[number];

/** The environment asks for something that cannot be. `faults` has one sentence for each mistake. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
  constructor(readonly faults: readonly string[]) {
    super(
      `The configuration has ${faults.length} fault(s):\n${faults.map((fault) => `- ${fault}`).join('\n')}`,
    );
  }
}

/** @throws ConfigurationError naming every fault at once, not only the first. */
export function parseConfiguration(env: Environment): Configuration {
  const faults: string[] = [];
  const read = readerOf(env, faults);
  const nodeEnv = read.text('NODE_ENV', 'development');
  const databaseUrl = read.url('DATABASE_URL', ['postgres:', 'postgresql:']);
  const isTrainingGround = databaseUrl === undefined && nodeEnv !== 'production';
  const port = read.integer('PORT', 3000, 0, 65_535);
  const publicUrl = read.url('PUBLIC_URL', ['http:', 'https:']) ?? `http://127.0.0.1:${port}`;
  const dataDir = read.text('DATA_DIR', '.data');
  const configuration: Configuration = {
    role: read.oneOf('ROLE', ROLES, 'all'),
    nodeEnv,
    host: read.text('HOST', '127.0.0.1'),
    port,
    dataDir,
    databaseUrl,
    migrationDatabaseUrl: read.url('MIGRATION_DATABASE_URL', ['postgres:', 'postgresql:']),
    redisUrl: read.url('REDIS_URL', ['redis:', 'rediss:']),
    databasePoolSize: read.integer('DATABASE_POOL_SIZE', 16, 2, 1_000),
    demoPassword: read.text('DEMO_PASSWORD', DEFAULT_DEMO_PASSWORD),
    sessionHours: read.integer('SESSION_HOURS', 8, 1, 24 * 7),
    trainingClock: read.oneOf('TRAINING_CLOCK', ['on', 'off'], isTrainingGround ? 'on' : 'off') === 'on',
    cookieSecure: read.oneOf('COOKIE_SECURE', ['true', 'false'], String(nodeEnv === 'production')) === 'true',
    trustedProxies: read.list('TRUSTED_PROXIES'),
    accessReasonRoles: read.listOf('ACCESS_REASON_ROLES', PERSON_ROLES),
    logLevel: read.oneOf('LOG_LEVEL', LOG_LEVELS, 'info'),
    jobs: {
      heartbeatSeconds: read.integer('HEARTBEAT_SECONDS', 5, 1, 300),
      alarmHorizonMinutes: read.integer('ALARM_HORIZON_MINUTES', 120, 1, 7 * 24 * 60),
      alarmBound: read.integer('ALARM_BOUND', 500, 1, 10_000),
    },
    smtpUrl: read.url('SMTP_URL', ['smtp:', 'smtps:']),
    mailFrom: read.text('MAIL_FROM', `ccn-workflow@${new URL(publicUrl).hostname}`),
    publicUrl: publicUrl.replace(/\/+$/, ''),
    webhookAllowPrivate: read.list('WEBHOOK_ALLOW_PRIVATE'),
    files: readFileConfiguration(read, faults),
    checkpoints: readCheckpointConfiguration(read, faults, {
      publicUrl,
      dataDir,
      isEmbedded: isTrainingGround,
    }),
    provinceDefaults: {
      backdatingWorkingDays: read.integer('BACKDATING_WORKING_DAYS', 3, 0, 365),
      catchUpWorkingDays: read.integer('CATCH_UP_WORKING_DAYS', 3, 0, 365),
      migrationApprovers: read.oneOf('MIGRATION_APPROVERS', ['1', '2'], '1') === '2' ? 2 : 1,
    },
  };
  faults.push(...findHalfServers(configuration), ...findMailFaults(configuration, env));
  if (configuration.trainingClock && !isTrainingGround) {
    faults.push(
      'TRAINING_CLOCK is on, which only the embedded database outside production may be: legal time is no toy.',
    );
  }
  if (nodeEnv === 'production') faults.push(...findProductionFaults(configuration, env));
  if (faults.length > 0) throw new ConfigurationError(faults);
  return configuration;
}

/** PostgreSQL and Redis come together: either both are servers of yours, or both are the embedded default. */
function findHalfServers({ role, databaseUrl, migrationDatabaseUrl, redisUrl }: Configuration): string[] {
  const faults: string[] = [];
  if (databaseUrl !== undefined && redisUrl === undefined) {
    faults.push('DATABASE_URL is set but REDIS_URL is not: set both, or neither for the embedded default.');
  }
  if (databaseUrl === undefined && redisUrl !== undefined) {
    faults.push('REDIS_URL is set but DATABASE_URL is not: set both, or neither for the embedded default.');
  }
  if (databaseUrl === undefined && migrationDatabaseUrl !== undefined) {
    faults.push(
      'MIGRATION_DATABASE_URL is set but DATABASE_URL is not: the application needs its own login.',
    );
  }
  if (databaseUrl === undefined && redisUrl === undefined && role !== 'all') {
    faults.push(
      `ROLE is '${role}', a process of its own, which needs DATABASE_URL and REDIS_URL: the embedded default serves one process only.`,
    );
  }
  return faults;
}

function findMailFaults({ smtpUrl, webhookAllowPrivate }: Configuration, env: Environment): string[] {
  const faults: string[] = [];
  if (smtpUrl !== undefined && !env.PUBLIC_URL) {
    faults.push('SMTP_URL is set but PUBLIC_URL is not: the links in e-mails would lead nowhere.');
  }
  for (const target of webhookAllowPrivate.filter((each) => !isHostOrRange(each))) {
    faults.push(
      `WEBHOOK_ALLOW_PRIVATE has '${target}', but should list hosts, addresses or ranges such as 10.1.0.0/16.`,
    );
  }
  return faults;
}

/** Contracts, invariant 7: nothing in the embedded default may start in production. */
function findProductionFaults(configuration: Configuration, env: Environment): string[] {
  const { databaseUrl, migrationDatabaseUrl, cookieSecure } = configuration;
  const faults: string[] = [];
  if (databaseUrl === undefined) {
    faults.push(
      'NODE_ENV is production, where the embedded database may not run: set DATABASE_URL and REDIS_URL.',
    );
  }
  if (env.DEMO_PASSWORD !== undefined && env.DEMO_PASSWORD !== '') {
    faults.push('NODE_ENV is production, where demo accounts may not exist: remove DEMO_PASSWORD.');
  }
  for (const [name, url] of Object.entries({
    DATABASE_URL: databaseUrl,
    MIGRATION_DATABASE_URL: migrationDatabaseUrl,
    REDIS_URL: configuration.redisUrl,
  })) {
    if (url !== undefined && hasWellKnownPassword(url)) {
      faults.push(
        `NODE_ENV is production, and the password in ${name} is one that everybody knows: change it.`,
      );
    }
  }
  if (databaseUrl !== undefined && userOf(databaseUrl) === userOf(migrationDatabaseUrl)) {
    faults.push(
      'NODE_ENV is production, and DATABASE_URL logs in as the owner of the tables: the journal is append-only only for a login of its own.',
    );
  }
  if (!cookieSecure) {
    faults.push(
      'NODE_ENV is production, where the session cookie may not travel in the clear: remove COOKIE_SECURE.',
    );
  }
  return faults;
}

function hasWellKnownPassword(url: string): boolean {
  const password = new URL(url).password.toLowerCase();
  const known = [
    'postgres',
    'password',
    'changeme',
    'change-me',
    'secret',
    'admin',
    'ccn',
    'ccn_app',
    'ccn_owner',
  ];
  return known.includes(password) || password === DEFAULT_DEMO_PASSWORD;
}

function isHostOrRange(text: string): boolean {
  return isRange(text) || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(text);
}

function userOf(url: string | undefined): string | undefined {
  return url === undefined ? undefined : new URL(url).username;
}
