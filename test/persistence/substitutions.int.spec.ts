import { AppUserStore } from '../../src/persistence/app-user.store.js';
import { openDatabase, type Database } from '../../src/persistence/database.js';
import { findSubstitutes } from '../../src/persistence/substitute.reader.js';
import { SubstitutionStore, type NewSubstitution } from '../../src/persistence/substitution.store.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { insertSampleUnits } from './fixtures/sample-units.js';

const MONDAY = '2026-11-23T02:00:00.000Z';
const LEAVE: NewSubstitution = {
  absent: 'leader',
  substitute: 'deputy',
  party: 'hn.so-cong-thuong',
  province: 'hn',
  from: '2026-11-23',
  to: '2026-11-27',
  procedures: ['cluster-establishment'],
  states: ['underAppraisal'],
  document: { number: '12/GUQ', date: '2026-11-20', issuer: 'Sở', fileHash: null },
  createdBy: 'leader',
  createdAt: MONDAY,
};
const ASKED = {
  roles: ['leader' as const],
  parties: ['hn.so-cong-thuong'],
  on: '2026-11-24',
  procedure: 'cluster-establishment',
  state: 'underAppraisal',
};

describe('substitutions', () => {
  let testDatabase: TestDatabase;
  let database: Database;
  let store: SubstitutionStore;
  let id: string;

  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    database = openDatabase(testDatabase.url, { poolSize: 2 });
    store = new SubstitutionStore(database.pool);
    await insertSampleUnits(database.pool);
    const users = new AppUserStore(database.pool);
    for (const username of ['leader', 'deputy', 'member']) {
      const person = { username, displayName: username, passwordHash: 'x', explanation: null };
      const userId = (await users.insert({ ...person, createdAt: MONDAY })) ?? '';
      const role = { leader: 'leader', deputy: 'handler', member: 'councilMember' }[username] as 'leader';
      await users.setAssignments(userId, [
        { role, party: 'hn.so-cong-thuong', province: 'hn', from: '2025-07-01', to: null },
      ]);
    }
    ({ id } = await store.insert(LEAVE));
    await store.insert({ ...LEAVE, absent: 'member', procedures: null, states: null });
  });
  afterAll(async () => {
    await database.close();
    await testDatabase.drop();
  });

  const find = (changes: Partial<Parameters<typeof findSubstitutes>[2]> = {}) =>
    findSubstitutes(database.pool, ['leader', 'member'], { ...ASKED, ...changes });

  test('come back as they were written', async () => {
    expect(await store.find(id)).toEqual({ ...LEAVE, id, revokedBy: null, revokedAt: null });
    expect(await store.find('999')).toBeNull();
  });

  test('tell who is to be told as well, within the scope and the days', async () => {
    expect(await find()).toEqual([{ absent: 'leader', substitute: 'deputy' }]);
    expect(await find({ on: '2026-11-28' })).toEqual([]);
    expect(await find({ procedure: 'cluster-expansion' })).toEqual([]);
    expect(await find({ state: 'decided' })).toEqual([]);
    expect(await find({ parties: ['hn.xa-thanh-oai'] })).toEqual([]);
    expect(await find({ roles: ['handler'] })).toEqual([]);
  });

  test('never hand on what a council has to tell its members', async () => {
    expect(await find({ roles: ['councilMember'] })).toEqual([]);
  });

  test('engage both people on each of the days', async () => {
    const on = (from: string, to = from) => ({ from, to });
    expect(await store.isEngaged('leader', 'absent', on('2026-11-27', '2026-12-31'))).toBe(true);
    expect(await store.isEngaged('deputy', 'substitute', on('2026-11-23'))).toBe(true);
    expect(await store.isEngaged('deputy', 'absent', on('2026-11-23'))).toBe(false);
    expect(await store.isEngaged('leader', 'absent', on('2026-11-28'))).toBe(false);
  });

  test('are revoked once, and then engage nobody', async () => {
    expect(await store.revoke(id, 'leader', MONDAY)).toBe(true);
    expect(await store.revoke(id, 'deputy', MONDAY)).toBe(false);
    expect(await store.find(id)).toMatchObject({ revokedBy: 'leader', revokedAt: MONDAY });
    expect(await find()).toEqual([]);
    expect(await store.isEngaged('leader', 'absent', LEAVE)).toBe(false);
  });

  test.each(["UPDATE substitution SET valid_to = '2030-01-01'", 'DELETE FROM substitution'])(
    'are otherwise not to be changed: %s',
    async (statement) => {
      await expect(database.pool.query(statement)).rejects.toThrow('permission denied');
    },
  );
});
