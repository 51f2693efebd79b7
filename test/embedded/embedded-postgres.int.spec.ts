import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { stopLeftover } from '../../src/embedded/cluster.js';
import { prepareDataFolder } from '../../src/embedded/data-folder.js';
import { EmbeddedPostgresError } from '../../src/embedded/embedded-postgres-error.js';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../src/embedded/embedded-postgres.js';
import { findFreePort } from '../../src/embedded/free-port.js';
import { poll } from '../../src/embedded/poll.js';
import { isPostmasterOf, readProcessMark } from '../../src/embedded/process-identity.js';
import { startTypescript, type TypescriptProcess } from '../support/typescript-process.js';

const HOLD = new URL('./hold-database.ts', import.meta.url);

let root: string;
/** A folder that already holds a database, with one row in it; the tests kill what runs on it. */
let dataDir: string;
let log: string[];
let running: EmbeddedPostgres | undefined;
let holders: TypescriptProcess[] = [];

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'ccn-embedded-'));
  dataDir = join(root, 'data');
  const postgres = await start();
  await ask(postgres.adminUrl, 'CREATE TABLE kept AS SELECT 1 AS answer');
  await stop();
});
beforeEach(() => (log = []));
afterEach(async () => {
  await Promise.all(holders.map((holder) => holder.kill('SIGKILL')));
  holders = [];
  await stop();
});
afterAll(async () => {
  await stopLeftover(await prepareDataFolder(dataDir), () => undefined);
  await rm(root, { recursive: true, force: true });
});

async function start(folder = dataDir, port?: number): Promise<EmbeddedPostgres> {
  const options = { dataDir: folder, log: (message: string) => log.push(message) };
  running = await startEmbeddedPostgres(port === undefined ? options : { ...options, port });
  return running;
}

async function stop(): Promise<void> {
  await running?.stop();
  running = undefined;
}

/** Another process of ours on the same folder. */
function holdDatabase(): TypescriptProcess {
  const holder = startTypescript(HOLD, [dataDir]);
  holders.push(holder);
  return holder;
}

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ answer: unknown }>(sql);
    return rows[0]?.answer;
  } finally {
    await client.end();
  }
}

async function readPostmasterPid(): Promise<number> {
  return Number((await readFile(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[0]);
}

async function expectRefusal(promise: Promise<unknown>, sentence: string): Promise<void> {
  const fault: unknown = await promise.catch((cause: unknown) => cause);
  expect(fault).toBeInstanceOf(EmbeddedPostgresError);
  expect((fault as Error).message).toContain(sentence);
}

describe('a database of ours', () => {
  test('is durable, sized for a small machine, and listens on loopback only', async () => {
    const { adminUrl } = await start();
    const show = (name: string) => ask(adminUrl, `SELECT current_setting('${name}') AS answer`);
    expect(await show('fsync')).toBe('on');
    expect(await show('synchronous_commit')).toBe('on');
    expect(await show('full_page_writes')).toBe('on');
    expect(await show('max_connections')).toBe('100');
    expect(await show('checkpoint_timeout')).toBe('15min');
    expect(await show('listen_addresses')).toBe('127.0.0.1');
    expect(await show('unix_socket_directories')).toBe('');
    expect(await show('server_encoding')).toBe('UTF8');
  });

  test('lets nobody in without its random password, which only its owner can read', async () => {
    const { adminUrl } = await start();
    const url = new URL(adminUrl);
    expect(url.password).toHaveLength(32);
    url.password = 'postgres';
    await expect(ask(url.href, 'SELECT 1')).rejects.toThrow('password authentication failed');
    const { mode } = await stat(join(dataDir, 'postgres-password'));
    expect(mode & 0o777).toBe(0o600);
  });

  test('keeps its data, its port and its password over a restart', async () => {
    const before = await start();
    await stop();
    const after = await start();
    expect(after.adminUrl).toBe(before.adminUrl);
    expect(await ask(after.adminUrl, 'SELECT answer FROM kept')).toBe(1);
  });

  test('stops when told, and may be told twice', async () => {
    const postgres = await start();
    const pid = await readPostmasterPid();
    await postgres.stop();
    expect(await readProcessMark(pid)).toBeUndefined();
    await postgres.stop();
  });
});

describe('after kill -9', () => {
  test('of the application alone, the database left running is restarted with all it had committed', async () => {
    const holder = holdDatabase();
    const adminUrl = await holder.firstLine;
    await ask(adminUrl, 'CREATE TABLE written_before_the_kill AS SELECT 7 AS answer');
    const left = await readPostmasterPid();
    await holder.kill('SIGKILL');
    expect(await isPostmasterOf(left, join(dataDir, 'postgres'))).toBe(true);

    const postgres = await start();
    expect(log).toEqual([expect.stringContaining(`process ${left}`)]);
    expect(await readProcessMark(left)).toBeUndefined();
    expect(postgres.adminUrl).toBe(adminUrl);
    expect(await ask(postgres.adminUrl, 'SELECT answer FROM written_before_the_kill')).toBe(7);
  });

  test('of the application and the database, it recovers', async () => {
    const holder = holdDatabase();
    await ask(await holder.firstLine, 'CREATE TABLE written_before_both_kills AS SELECT 8 AS answer');
    const left = await readPostmasterPid();
    await holder.kill('SIGKILL');
    process.kill(left, 'SIGKILL');
    await poll(async () => ((await readProcessMark(left)) === undefined ? true : undefined), 10_000);

    const { adminUrl } = await start();
    expect(await ask(adminUrl, 'SELECT answer FROM written_before_both_kills')).toBe(8);
  });

  test('a stranger that carries the old number by now is not touched', async () => {
    const stranger = spawn(process.execPath, ['-e', 'setInterval(() => {}, 60000)']);
    try {
      await writeFile(join(dataDir, 'postgres', 'postmaster.pid'), `${String(stranger.pid)}\n${dataDir}\n`);
      const { adminUrl } = await start();
      expect(await ask(adminUrl, 'SELECT answer FROM kept')).toBe(1);
      expect(log).toEqual([]);
      expect(stranger.exitCode ?? stranger.signalCode).toBeNull();
    } finally {
      await end(stranger);
    }
  });

  test('of a first start that was still making the database, it begins anew', async () => {
    const folder = join(root, 'half-made');
    const rest = join(folder, 'postgres.unfinished-1');
    await mkdir(rest, { recursive: true });
    await writeFile(join(rest, 'PG_VERSION'), '18\n');
    const { adminUrl } = await start(folder);
    expect(await ask(adminUrl, 'SELECT 3 AS answer')).toBe(3);
    await expect(stat(rest)).rejects.toThrow('ENOENT');
  });
});

describe('one clear sentence', () => {
  test('when another process of ours uses the folder', async () => {
    const holder = holdDatabase();
    const adminUrl = await holder.firstLine;
    await expectRefusal(start(), `Process ${holder.pid} is already using the data folder ${dataDir}`);
    expect(await ask(adminUrl, 'SELECT answer FROM kept')).toBe(1);
  });

  test.each([
    ['99', 'start it with the newer ccn-workflow'],
    ['12', 'bring it over with pg_dump'],
  ])('when the folder was written by PostgreSQL %s', async (version, cure) => {
    const folder = join(root, `version-${version}`);
    await mkdir(join(folder, 'postgres'), { recursive: true });
    await writeFile(join(folder, 'postgres', 'PG_VERSION'), `${version}\n`);
    await expectRefusal(
      start(folder),
      `was written by PostgreSQL ${version} and this release brings PostgreSQL 18: ${cure}`,
    );
  });

  test('when the folder cannot be written to', async () => {
    const file = join(root, 'a-file');
    await writeFile(file, '');
    await expectRefusal(start(join(file, 'data')), 'cannot be written to (ENOTDIR)');
  });

  test('when the port that must be used is taken', async () => {
    const [port, free] = await takePort();
    try {
      await expectRefusal(start(dataDir, port), `Port ${port} on 127.0.0.1 is in use by another program`);
    } finally {
      await free();
    }
  });
});

test('a remembered port that somebody else has by now is replaced', async () => {
  const [port, free] = await takePort();
  try {
    await writeFile(join(dataDir, 'postgres-port'), `${port}\n`);
    const postgres = await start();
    expect(postgres.port).not.toBe(port);
    expect(await ask(postgres.adminUrl, 'SELECT answer FROM kept')).toBe(1);
    expect(Number(await readFile(join(dataDir, 'postgres-port'), 'utf8'))).toBe(postgres.port);
  } finally {
    await free();
  }
});

async function takePort(): Promise<[number, () => Promise<unknown>]> {
  const port = await findFreePort();
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return [port, () => new Promise((resolve) => server.close(resolve))];
}

async function end(child: ChildProcess): Promise<void> {
  const exit = once(child, 'exit');
  child.kill('SIGKILL');
  await exit;
}
