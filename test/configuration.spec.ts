import {
  type Configuration,
  ConfigurationError,
  type Environment,
  parseConfiguration,
} from '../src/configuration.js';

const servers = {
  DATABASE_URL: 'postgres://ccn_app:b1ue-heron@db.example/ccn',
  REDIS_URL: 'redis://:t0wn-crier@queue.example:6379',
};
const production = {
  ...servers,
  NODE_ENV: 'production',
  MIGRATION_DATABASE_URL: 'postgres://ccn_owner:9reen-otter@db.example/ccn',
};

function findFaults(env: Environment): readonly string[] {
  try {
    parseConfiguration(env);
  } catch (fault) {
    if (fault instanceof ConfigurationError) return fault.faults;
    throw fault;
  }
  return [];
}

test('an empty environment is the embedded default', () => {
  expect(parseConfiguration({})).toEqual<Configuration>({
    role: 'all',
    nodeEnv: 'development',
    host: '127.0.0.1',
    port: 3000,
    dataDir: '.data',
    databaseUrl: undefined,
    migrationDatabaseUrl: undefined,
    redisUrl: undefined,
    databasePoolSize: 16,
    demoPassword: 'ccn-demo-2026',
    sessionHours: 8,
    trainingClock: true,
    cookieSecure: false,
    trustedProxies: [],
    accessReasonRoles: [],
    logLevel: 'info',
    jobs: { heartbeatSeconds: 5, alarmHorizonMinutes: 120, alarmBound: 500 },
    smtpUrl: undefined,
    mailFrom: 'ccn-workflow@127.0.0.1',
    publicUrl: 'http://127.0.0.1:3000',
    webhookAllowPrivate: [],
    files: {
      maxBytes: 104_857_600,
      maxFilesPerComponent: 20,
      uploadHours: 24,
      orphanDays: 30,
      packDays: 7,
      clamdUrl: undefined,
      s3: null,
    },
    checkpoints: {
      origin: '127.0.0.1:3000',
      keyFile: '.data/checkpoint-key.pem',
      previousKeyFile: undefined,
      makesKey: true,
      tsaUrl: undefined,
      tsaCaFile: undefined,
    },
    provinceDefaults: { backdatingWorkingDays: 3, catchUpWorkingDays: 3, migrationApprovers: 1 },
  });
});

test('every variable is read', () => {
  const env = {
    ...production,
    ROLE: 'worker',
    HOST: '0.0.0.0',
    PORT: '8080',
    DATA_DIR: '/var/lib/ccn',
    DATABASE_POOL_SIZE: '32',
    SESSION_HOURS: '4',
    COOKIE_SECURE: 'true',
    LOG_LEVEL: 'warn',
    BACKDATING_WORKING_DAYS: '5',
    CATCH_UP_WORKING_DAYS: '0',
    MIGRATION_APPROVERS: '2',
    HEARTBEAT_SECONDS: '2',
    ALARM_HORIZON_MINUTES: '60',
    ALARM_BOUND: '100',
    TRUSTED_PROXIES: '10.0.0.7, uniquelocal',
    ACCESS_REASON_ROLES: 'administrator, auditor',
    SMTP_URL: 'smtps://ccn:bi-mat@thu.example.gov.vn:465',
    MAIL_FROM: 'CCN <ccn@example.gov.vn>',
    PUBLIC_URL: 'https://ccn.example.gov.vn/',
    WEBHOOK_ALLOW_PRIVATE: 'lien-thong.noi-bo, 10.1.0.0/16 fd00::/8',
    FILE_MAX_MEGABYTES: '10',
    FILES_PER_COMPONENT: '5',
    UPLOAD_HOURS: '48',
    FILE_ORPHAN_DAYS: '60',
    EVIDENCE_PACK_DAYS: '14',
    CLAMD_URL: 'tcp://clamd.noi-bo:3310',
    S3_ENDPOINT: 'https://s3.noi-bo:9000',
    S3_REGION: 'hn-1',
    S3_BUCKET: 'ccn',
    S3_ACCESS_KEY_ID: 'ccn-workflow',
    S3_SECRET_ACCESS_KEY: 'b1ue-heron',
    CHECKPOINT_ORIGIN: 'ccn.example.gov.vn/so-nhat-ky',
    CHECKPOINT_KEY_FILE: '/run/secrets/checkpoint-key',
    CHECKPOINT_PREVIOUS_KEY_FILE: '/run/secrets/checkpoint-key-2025',
    CHECKPOINT_TSA_URL: 'https://tsa.example.gov.vn/tsr',
    CHECKPOINT_TSA_CA_FILE: '/run/secrets/tsa-ca.pem',
  };
  expect(parseConfiguration(env)).toEqual<Configuration>({
    role: 'worker',
    nodeEnv: 'production',
    host: '0.0.0.0',
    port: 8080,
    dataDir: '/var/lib/ccn',
    databaseUrl: env.DATABASE_URL,
    migrationDatabaseUrl: env.MIGRATION_DATABASE_URL,
    redisUrl: env.REDIS_URL,
    databasePoolSize: 32,
    demoPassword: 'ccn-demo-2026',
    sessionHours: 4,
    trainingClock: false,
    cookieSecure: true,
    trustedProxies: ['10.0.0.7', 'uniquelocal'],
    accessReasonRoles: ['administrator', 'auditor'],
    logLevel: 'warn',
    jobs: { heartbeatSeconds: 2, alarmHorizonMinutes: 60, alarmBound: 100 },
    smtpUrl: env.SMTP_URL,
    mailFrom: env.MAIL_FROM,
    publicUrl: 'https://ccn.example.gov.vn',
    webhookAllowPrivate: ['lien-thong.noi-bo', '10.1.0.0/16', 'fd00::/8'],
    files: {
      maxBytes: 10_485_760,
      maxFilesPerComponent: 5,
      uploadHours: 48,
      orphanDays: 60,
      packDays: 14,
      clamdUrl: env.CLAMD_URL,
      s3: {
        endpoint: env.S3_ENDPOINT,
        region: 'hn-1',
        bucket: 'ccn',
        accessKeyId: 'ccn-workflow',
        secretAccessKey: 'b1ue-heron',
      },
    },
    checkpoints: {
      origin: env.CHECKPOINT_ORIGIN,
      keyFile: env.CHECKPOINT_KEY_FILE,
      previousKeyFile: env.CHECKPOINT_PREVIOUS_KEY_FILE,
      makesKey: false,
      tsaUrl: 'https://tsa.example.gov.vn/tsr',
      tsaCaFile: '/run/secrets/tsa-ca.pem',
    },
    provinceDefaults: { backdatingWorkingDays: 5, catchUpWorkingDays: 0, migrationApprovers: 2 },
  });
});

describe('the training clock', () => {
  test('is there on the embedded database alone, and can be done without', () => {
    expect(parseConfiguration({}).trainingClock).toBe(true);
    expect(parseConfiguration({ TRAINING_CLOCK: 'off' }).trainingClock).toBe(false);
    expect(parseConfiguration(servers).trainingClock).toBe(false);
  });

  test.each([servers, production])('is refused with %j', (env: Environment) => {
    expect(findFaults({ ...env, TRAINING_CLOCK: 'on' })).toEqual([
      expect.stringContaining('TRAINING_CLOCK is on'),
    ]);
  });

  test('is refused in production on the embedded database, too', () => {
    expect(findFaults({ NODE_ENV: 'production', TRAINING_CLOCK: 'on' })).toContainEqual(
      expect.stringContaining('TRAINING_CLOCK is on'),
    );
  });
});

test.each([
  { CHECKPOINT_ORIGIN: 'cụm công nghiệp' },
  { CHECKPOINT_ORIGIN: 'a+b' },
  { CHECKPOINT_PREVIOUS_KEY_FILE: '/run/secrets/old' },
])('a checkpoint that could not be signed is refused: %j', (env: Environment) => {
  expect(findFaults(env)).toHaveLength(1);
});

test.each([{ S3_BUCKET: 'ccn' }, { S3_ENDPOINT: 'http://s3.noi-bo' }, { S3_ACCESS_KEY_ID: 'ccn' }])(
  'half of an S3 store is refused: %j',
  (env: Environment) => {
    expect(findFaults(env)).toEqual([expect.stringContaining('S3_SECRET_ACCESS_KEY')]);
  },
);

test('an empty variable counts as unset', () => {
  expect(parseConfiguration({ PORT: '', DATABASE_URL: '', DEMO_PASSWORD: '' })).toEqual(
    parseConfiguration({}),
  );
});

test('the session cookie is secure in production without being told', () => {
  expect(parseConfiguration(production).cookieSecure).toBe(true);
});

test('all faults are told at once, each naming its variable', () => {
  const faults = findFaults({
    ROLE: 'boss',
    PORT: '70000',
    SESSION_HOURS: 'long',
    LOG_LEVEL: 'loud',
    BACKDATING_WORKING_DAYS: '-1',
    DATABASE_URL: 'mysql://root:s3cret@db.example/ccn',
  });
  const named = ['ROLE', 'DATABASE_URL', 'PORT', 'SESSION_HOURS', 'LOG_LEVEL', 'BACKDATING_WORKING_DAYS'];
  expect(faults).toHaveLength(named.length);
  for (const name of named) expect(faults.filter((fault) => fault.startsWith(`${name} `))).toHaveLength(1);
});

test('a faulty address is not repeated, for it may hold a password', () => {
  expect(findFaults({ DATABASE_URL: 'mysql://root:s3cret@db.example' }).join()).not.toContain('s3cret');
});

test.each(['1e3', ' 80', '0x50', '3.5', '-1', '65536'])('%j is no port', (PORT) => {
  expect(findFaults({ PORT })).toEqual([`PORT is '${PORT}', but should be a whole number from 0 to 65535.`]);
});

describe('the servers come together', () => {
  test.each([
    [{ DATABASE_URL: servers.DATABASE_URL }, 'DATABASE_URL is set but REDIS_URL is not'],
    [{ REDIS_URL: servers.REDIS_URL }, 'REDIS_URL is set but DATABASE_URL is not'],
    [
      { MIGRATION_DATABASE_URL: production.MIGRATION_DATABASE_URL },
      'MIGRATION_DATABASE_URL is set but DATABASE_URL',
    ],
    [{ ROLE: 'api' }, "ROLE is 'api', a process of its own, which needs DATABASE_URL and REDIS_URL"],
    [{ ROLE: 'worker' }, "ROLE is 'worker', a process of its own, which needs DATABASE_URL and REDIS_URL"],
  ])('%j is refused', (env: Environment, sentence) => {
    expect(findFaults(env)).toEqual([expect.stringContaining(sentence)]);
  });

  test('both, or neither, is right', () => {
    expect(findFaults({})).toEqual([]);
    expect(findFaults(servers)).toEqual([]);
  });
});

describe('nothing of the embedded default starts in production', () => {
  test('real servers and secrets start', () => {
    expect(findFaults(production)).toEqual([]);
  });

  test.each([
    [
      'the embedded database',
      { DATABASE_URL: undefined, REDIS_URL: undefined, MIGRATION_DATABASE_URL: undefined },
    ],
    ['demo accounts', { DEMO_PASSWORD: 'anything' }],
    ['a well-known database password', { DATABASE_URL: 'postgres://ccn_app:postgres@db.example/ccn' }],
    [
      "a well-known owner's password",
      { MIGRATION_DATABASE_URL: 'postgres://ccn_owner:ccn_owner@db.example/ccn' },
    ],
    [
      'the demo password as a database password',
      { DATABASE_URL: 'postgres://ccn_app:ccn-demo-2026@db.example/ccn' },
    ],
    ['a well-known queue password', { REDIS_URL: 'redis://:changeme@queue.example' }],
    [
      'the owner as the application',
      { MIGRATION_DATABASE_URL: 'postgres://ccn_app:b1ue-heron@db.example/ccn' },
    ],
    ['a cookie in the clear', { COOKIE_SECURE: 'false' }],
  ])('%s is refused, in one sentence', (_, change: Environment) => {
    const env = { ...production, ...change };
    expect(findFaults(env)).toEqual([expect.stringMatching(/^NODE_ENV is production, .*\.$/)]);
    const elsewhere = { ...env, NODE_ENV: 'development' };
    expect(findFaults(elsewhere)).toEqual([]);
  });
});

test('links in e-mails must lead somewhere', () => {
  expect(findFaults({ SMTP_URL: 'smtp://127.0.0.1:25' })).toEqual([
    'SMTP_URL is set but PUBLIC_URL is not: the links in e-mails would lead nowhere.',
  ]);
});

test.each(['10.1.0.0/33', '10.1.0.0/x', 'http://lien-thong', '10.1.0.0/16/8', 'fd00::/129'])(
  'webhooks may not be allowed to go to %s, which is no host and no range',
  (target) => {
    expect(findFaults({ WEBHOOK_ALLOW_PRIVATE: target })).toEqual([
      expect.stringContaining(`WEBHOOK_ALLOW_PRIVATE has '${target}'`),
    ]);
  },
);
