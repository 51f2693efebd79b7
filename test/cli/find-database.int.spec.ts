import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareDatabases } from '../../src/embedded/databases.js';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../src/embedded/embedded-postgres.js';
import { findFreePort } from '../../src/embedded/free-port.js';
import { findRunningEmbeddedPostgres } from '../../src/embedded/running-postgres.js';
import { migrate } from '../../src/persistence/migrate.js';
import type { TestDatabase } from '../support/database.js';
import { createTestDatabase } from '../support/database.js';
import { ccnJson } from './captured-terminal.js';
import { PATIENCE } from './installation.js';

const LIST_USERS = ['user', 'list'];

describe('the embedded database', () => {
  let dataDir: string;
  const start = () => startEmbeddedPostgres({ dataDir, log: () => undefined });
  beforeAll(async () => (dataDir = await mkdtemp(join(tmpdir(), 'ccn-cli-'))));
  afterAll(() => rm(dataDir, { recursive: true, force: true }));

  it('is not made by a command', async () => {
    const { exitCode, error } = await ccnJson(LIST_USERS, { env: { DATA_DIR: dataDir } });
    expect(exitCode).toBe(1);
    expect(error).toMatchObject({ code: 'no-database', detail: expect.stringContaining('npm start') });
    expect(await findRunningEmbeddedPostgres(join(dataDir, 'nowhere'))).toBeUndefined();
  });

  it(
    'is used as it runs, and goes on running',
    async () => {
      const server: EmbeddedPostgres = await start();
      try {
        await migrate((await prepareDatabases(server.adminUrl)).owner);
        expect(await findRunningEmbeddedPostgres(dataDir)).toBe(server.adminUrl);
        const { exitCode, data } = await ccnJson(LIST_USERS, { env: { DATA_DIR: dataDir } });
        expect({ exitCode, data }).toEqual({ exitCode: 0, data: { users: [] } });
        expect(await findRunningEmbeddedPostgres(dataDir)).toBe(server.adminUrl);
      } finally {
        await server.stop();
      }
      expect(await findRunningEmbeddedPostgres(dataDir)).toBeUndefined();
    },
    PATIENCE,
  );

  it(
    'is started for one command, and stopped after it even when that fails',
    async () => {
      const env = { DATA_DIR: dataDir };
      expect((await ccnJson(LIST_USERS, { env })).exitCode).toBe(0);
      expect(await findRunningEmbeddedPostgres(dataDir)).toBeUndefined();
      expect((await ccnJson(['user', 'disable', 'khong-ai'], { env })).error).toMatchObject({
        code: 'unknown-user',
      });
      expect(await findRunningEmbeddedPostgres(dataDir)).toBeUndefined();
    },
    PATIENCE,
  );
});

describe('DATABASE_URL', () => {
  let database: TestDatabase;
  beforeAll(async () => (database = await createTestDatabase()), PATIENCE);
  afterAll(() => database.drop(), PATIENCE);

  it('needs no REDIS_URL beside it', async () => {
    expect((await ccnJson(LIST_USERS, { env: { DATABASE_URL: database.url } })).exitCode).toBe(0);
  });

  test.each([
    ['nobody listens', (url: URL, port: number) => (url.port = String(port)), 1, 'database-unavailable'],
    ['there is no such database', (url: URL) => (url.pathname = '/nowhere'), 1, 'database-unsuitable'],
    ['the password is wrong', (url: URL) => (url.password = 'wrong'), 1, 'database-unsuitable'],
    ['the database has no tables', (url: URL) => (url.pathname = '/postgres'), 1, 'database-unsuitable'],
    ['it is no PostgreSQL', (url: URL) => (url.href = 'http://127.0.0.1/'), 2, 'configuration'],
  ])('where %s, says so in one sentence', async (_, change, exitCode, code) => {
    const url = new URL(database.url);
    change(url, await findFreePort());
    const ran = await ccnJson(LIST_USERS, { env: { DATABASE_URL: url.href } });
    expect(ran).toMatchObject({ exitCode, data: null, error: { code } });
    expect((ran.error as { detail: string }).detail).not.toContain('\n');
  });
});
