import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import pg from 'pg';

import { contentOf, type Access } from '../../src/engine/chain/access-chain.js';
import { AccessEntryStore } from '../../src/persistence/access-entry.store.js';
import { openDatabase } from '../../src/persistence/database.js';
import type { TestDatabase } from '../support/database.js';
import { ccn, ccnJson } from './captured-terminal.js';
import { createInstallation, PATIENCE } from './installation.js';

const ACCESS: Access = {
  ...{ user: 'department-handler', provinces: ['hn'], kind: 'view', route: '/api/v1/dossiers/:code' },
  ...{ path: '/api/v1/dossiers/D-1', dossier: 'D-1', status: 200, address: '127.0.0.1', reason: null },
  at: '2015-01-05T02:00:00.000Z',
};
const PEOPLE = ['changed', 'cut', 'rechained', 'vanished', 'hidden', 'untouched'];

let installation: TestDatabase;
let env: Record<string, string>;
let folder: string;

const read = async (accesses: readonly Access[]): Promise<void> => {
  const database = openDatabase(installation.url, { poolSize: 2 });
  const store = new AccessEntryStore(database.pool);
  for (const access of accesses) await store.append(access);
  await database.close();
};
const asOwner = async <T>(work: (owner: pg.Client) => Promise<T>): Promise<T> => {
  const owner = new pg.Client(installation.ownerUrl);
  await owner.connect();
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
};
const now = () => new Date().toISOString();
const seal = async (name: string) => {
  const file = join(folder, name);
  await ccnJson(['audit', 'checkpoint', '--out', file], { env });
  return file;
};
const verify = async (...options: readonly string[]) => {
  const { data } = await ccnJson(['access', 'verify', ...options], { env });
  return data as {
    readonly intact: boolean;
    readonly faults: readonly unknown[];
    readonly checkpointFaults: readonly unknown[];
  };
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ccn-access-'));
  const { privateKey } = generateKeyPairSync('ed25519');
  const keyFile = join(folder, 'key.pem');
  await writeFile(keyFile, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  installation = await createInstallation([]);
  env = { DATABASE_URL: installation.url, CHECKPOINT_KEY_FILE: keyFile };
  await read([ACCESS.at, ACCESS.at, now(), now()].map((at) => ({ ...ACCESS, at })));
}, PATIENCE);
afterAll(async () => {
  await installation.drop();
  await rm(folder, { recursive: true });
}, PATIENCE);

test('forgets what is older than the rule says, and nothing of the last year', async () => {
  await seal('before.jsonl');
  expect(await ccnJson(['access', 'forget', '--months', '60'], { env })).toMatchObject({
    data: { forgotten: 2 },
  });
  expect(await verify()).toMatchObject({ entries: 2, people: 1, checkpoints: 1, heads: 1, intact: true });
  expect(await ccn(['access', 'forget', '--months', '3'], { env })).toMatchObject({ exitCode: 2 });
});

describe('what checkpoints attest', () => {
  let kept: string;

  beforeAll(async () => {
    await read([1, 2, 3, 4].flatMap(() => PEOPLE.map((user) => ({ ...ACCESS, user, at: now() }))));
    await seal('first.jsonl');
    await read(PEOPLE.map((user) => ({ ...ACCESS, user, at: now() })));
    kept = await seal('kept.jsonl');
  }, PATIENCE);

  test('is as it was while nobody touches it, and says so of a file that lies elsewhere', async () => {
    const whole = { heads: 13, checkpoints: 3, intact: true, faults: [], checkpointFaults: [] };
    expect(await verify()).toMatchObject(whole);
    expect(await verify('--checkpoint', kept)).toMatchObject(whole);
    expect(await verify('--checkpoint', join(folder, 'before.jsonl'))).toMatchObject(whole);
  });

  test('leaves the checkpoint of the journals as it was: another line reads no further than it did', async () => {
    const [header = ''] = (await readFile(kept, 'utf8')).split('\n');
    expect(Object.keys(JSON.parse(header) as object).sort()).toEqual(['accessNote', 'keys', 'note']);
  });

  test('each kind of tampering is found, by person and entry', async () => {
    await asOwner(async (owner) => {
      const of = (person: string) => `WHERE username = '${person}'`;
      await owner.query(
        `UPDATE access_entry SET path = '/api/v1/dossiers/D-2' ${of('changed')} AND sequence = 3`,
      );
      await owner.query(`DELETE FROM access_entry ${of('cut')} AND sequence >= 4`);
      await owner.query(`DELETE FROM access_entry ${of('vanished')}`);
      // As the rule of retention would do it, but a year too early.
      await owner.query(
        `INSERT INTO access_anchor SELECT username, sequence, hash FROM access_entry ${of('hidden')} AND sequence = 2`,
      );
      await owner.query(`DELETE FROM access_entry ${of('hidden')} AND sequence <= 2`);
      // One entry is exchanged and everything after it sealed anew, as it would have been written.
      await owner.query(`DELETE FROM access_entry ${of('rechained')} AND sequence >= 2`);
      for (const path of ['/api/v1/dossiers/D-9', ACCESS.path, ACCESS.path, ACCESS.path]) {
        const access = { ...ACCESS, user: 'rechained', path, at: now() };
        await owner.query('SELECT append_access($1, $2)', [JSON.stringify(access), contentOf(access)]);
      }
    });
    const { intact, faults, checkpointFaults } = await verify();
    expect(intact).toBe(false);
    expect(checkpointFaults).toEqual([]);
    expect(faults).toHaveLength(5);
    expect(faults).toEqual(
      expect.arrayContaining([
        { user: 'changed', sequence: 3, kind: 'content' },
        { user: 'cut', sequence: 4, kind: 'truncated' },
        { user: 'vanished', sequence: 4, kind: 'removed' },
        { user: 'hidden', sequence: 1, kind: 'forgotten' },
        // By the checkpoint alone: the chain itself is whole.
        { user: 'rechained', sequence: 4, kind: 'rechained' },
      ]),
    );
    const { stdout } = await ccn(['access', 'verify'], { env });
    expect(stdout).toContain(
      'rechained, lượt 4: không phải là lượt đã được niêm phong: nhật ký bị viết lại.',
    );
  });

  test('without checkpoints, who seals a whole log anew is not found out; a file from elsewhere tells', async () => {
    await asOwner((owner) =>
      owner.query(
        `TRUNCATE access_leaf, access_checkpoint; DELETE FROM access_entry WHERE username <> 'rechained'`,
      ),
    );
    expect(await verify()).toMatchObject({ intact: true, checkpoints: 0 });
    expect(await verify('--checkpoint', kept)).toMatchObject({
      intact: false,
      faults: [],
      checkpointFaults: [{ number: null, kind: 'shrunk' }],
    });
    await seal('after.jsonl');
    expect(await verify('--checkpoint', kept)).toMatchObject({
      checkpointFaults: [{ number: null, kind: 'shrunk' }],
    });
  });

  test('a note that somebody exchanged, or took away, is named', async () => {
    await read([{ ...ACCESS, user: 'untouched', at: now() }]);
    await seal('last.jsonl');
    const numbers = await asOwner(async (owner) => {
      const { rows } = await owner.query<{ number: number }>(
        'SELECT number FROM access_checkpoint ORDER BY number',
      );
      await owner.query('DELETE FROM access_checkpoint WHERE number = $1', [rows[1]?.number]);
      await owner.query(`UPDATE access_leaf SET hash = repeat('a', 64) WHERE index = 0`);
      return rows.map(({ number }) => number);
    });
    expect((await verify()).checkpointFaults).toEqual([
      { number: numbers[1], kind: 'missing' },
      { number: numbers[0], kind: 'root' },
    ]);
    await asOwner((owner) =>
      owner.query(
        `UPDATE access_checkpoint SET note = (SELECT note FROM checkpoint ORDER BY number LIMIT 1)`,
      ),
    );
    expect((await verify()).checkpointFaults).toContainEqual({ number: numbers[0], kind: 'signature' });
  });
});

test('refuses a key that is none, one without a file, and a file without a note', async () => {
  const kept = join(folder, 'kept.jsonl');
  expect(await ccn(['access', 'verify', '--key', 'x'], { env })).toMatchObject({ exitCode: 2 });
  for (const options of [
    ['--checkpoint', kept, '--key', 'x'],
    ['--checkpoint', env.CHECKPOINT_KEY_FILE ?? ''],
  ]) {
    expect(await ccn(['access', 'verify', ...options], { env })).toMatchObject({ exitCode: 1 });
  }
});
