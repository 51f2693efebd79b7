import pg from 'pg';

import { openDatabase } from '../../src/persistence/database.js';
import { AccessEntryStore } from '../../src/persistence/access-entry.store.js';
import type { Access } from '../../src/engine/chain/access-chain.js';
import type { TestDatabase } from '../support/database.js';
import { ccn, ccnJson } from './captured-terminal.js';
import { createInstallation, PATIENCE } from './installation.js';

const ACCESS: Access = {
  ...{ user: 'department-handler', provinces: ['hn'], kind: 'view', route: '/api/v1/dossiers/:code' },
  ...{ path: '/api/v1/dossiers/D-1', dossier: 'D-1', status: 200, address: '127.0.0.1', reason: null },
  at: '2015-01-05T02:00:00.000Z',
};

let installation: TestDatabase;
let env: Record<string, string>;

beforeAll(async () => {
  installation = await createInstallation([]);
  env = { DATABASE_URL: installation.url };
  const database = openDatabase(installation.url, { poolSize: 2 });
  const store = new AccessEntryStore(database.pool);
  const recently = new Date().toISOString();
  for (const at of [ACCESS.at, ACCESS.at, recently, recently]) await store.append({ ...ACCESS, at });
  await database.close();
}, PATIENCE);
afterAll(() => installation.drop(), PATIENCE);

test('forgets what is older than the rule says, and nothing of the last year', async () => {
  expect(await ccnJson(['access', 'forget', '--months', '60'], { env })).toMatchObject({
    data: { forgotten: 2 },
  });
  expect(await ccnJson(['access', 'verify'], { env })).toMatchObject({
    data: { entries: 2, people: 1, intact: true },
  });
  expect(await ccn(['access', 'forget', '--months', '3'], { env })).toMatchObject({ exitCode: 2 });
});

test('names the access that somebody changed in the database', async () => {
  const owner = new pg.Client(installation.ownerUrl);
  await owner.connect();
  await owner.query(`UPDATE access_entry SET username = 'finance-officer' WHERE sequence = 4`);
  await owner.end();
  const { exitCode, stdout } = await ccn(['access', 'verify'], { env });
  expect(exitCode).toBe(1);
  expect(stdout).toContain('finance-officer, lượt 4: thiếu hoặc thừa lượt.');
});
