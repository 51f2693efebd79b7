import { AppUserStore, type StoredAssignment } from '../../src/persistence/app-user.store.js';
import { openDatabase, type Database } from '../../src/persistence/database.js';
import { LoginFailureStore } from '../../src/persistence/login-failure.store.js';
import { UserSessionStore, type StoredSession } from '../../src/persistence/user-session.store.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { insertSampleUnits } from './fixtures/sample-units.js';

const MONDAY = '2026-11-16T00:00:00.000Z';
const TUESDAY = '2026-11-17T00:00:00.000Z';
const WEDNESDAY = '2026-11-18T00:00:00.000Z';

const handler: StoredAssignment = {
  role: 'handler',
  party: 'hn.xa-thanh-oai',
  province: 'hn',
  from: '2025-07-01',
  to: null,
};
const auditor: StoredAssignment = {
  ...handler,
  role: 'auditor',
  party: 'kt',
  province: 'kt',
  to: '2026-12-31',
};

describe('people', () => {
  let testDatabase: TestDatabase;
  let database: Database;
  let users: AppUserStore;

  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    database = openDatabase(testDatabase.url, { poolSize: 2 });
    users = new AppUserStore(database.pool);
    await insertSampleUnits(database.pool);
  });
  afterAll(async () => {
    await database.close();
    await testDatabase.drop();
  });

  async function insertUser(username: string): Promise<string> {
    const id = await users.insert({
      username,
      displayName: 'Chuyên viên',
      passwordHash: '$argon2id$x',
      explanation: null,
      createdAt: MONDAY,
    });
    if (id === null) throw new Error(`${username} is taken.`);
    return id;
  }

  describe('as users', () => {
    test('are found by name, exactly as they were written', async () => {
      const id = await insertUser('commune-handler');
      expect(await users.findByUsername('commune-handler')).toEqual({
        id,
        username: 'commune-handler',
        displayName: 'Chuyên viên',
        passwordHash: '$argon2id$x',
        explanation: null,
        disabledAt: null,
        createdAt: MONDAY,
      });
      expect(await users.findByUsername('COMMUNE-HANDLER')).toBeNull();
      expect((await users.readUsers()).map(({ username }) => username)).toContain('commune-handler');
    });

    test('have a name that nobody else has', async () => {
      await insertUser('once');
      const again = {
        username: 'once',
        displayName: '',
        passwordHash: '',
        explanation: '',
        createdAt: MONDAY,
      };
      expect(await users.insert(again)).toBeNull();
    });

    test('get another password, are disabled and enabled again', async () => {
      const id = await insertUser('changing');
      await users.setPassword(id, '$argon2id$y');
      await users.setDisabled(id, TUESDAY);
      expect(await users.findByUsername('changing')).toMatchObject({
        passwordHash: '$argon2id$y',
        disabledAt: TUESDAY,
      });
      await users.setDisabled(id, null);
      expect(await users.findByUsername('changing')).toMatchObject({ disabledAt: null });
    });

    test('are assigned to what was set last', async () => {
      const id = await insertUser('assigned');
      expect(await users.readAssignments(id)).toEqual([]);
      await users.setAssignments(id, [handler]);
      await database.transaction((executor) =>
        new AppUserStore(executor).setAssignments(id, [handler, auditor]),
      );
      expect(await users.readAssignments(id)).toEqual([handler, auditor]);
      expect(await users.hasUserInProvinces('assigned', ['hn'])).toBe(true);
      expect(await users.hasUserInProvinces('assigned', ['kt'])).toBe(true);
      expect(await users.hasUserInProvinces('assigned', ['xx'])).toBe(false);
      expect(await users.hasUserInProvinces('nobody', ['hn'])).toBe(false);
    });
  });

  describe('in a session', () => {
    const sessionOf = (userId: string, tokenHash: string): StoredSession => ({
      tokenHash,
      userId,
      csrfTokenHash: 'c',
      createdAt: MONDAY,
      expiresAt: TUESDAY,
      lastSeenAt: MONDAY,
    });

    test('are found with what they are assigned to, until it is over', async () => {
      const sessions = new UserSessionStore(database.pool);
      const id = await insertUser('in-session');
      await users.setAssignments(id, [handler, auditor]);
      await sessions.insert(sessionOf(id, 't1'));
      expect(await sessions.findOpen('t1', MONDAY)).toEqual({
        ...sessionOf(id, 't1'),
        user: await users.findByUsername('in-session'),
        assignments: [handler, auditor],
        substituted: [],
      });
      expect(await sessions.findOpen('t1', TUESDAY)).toBeNull();
      expect(await sessions.findOpen('t2', MONDAY)).toBeNull();
    });

    test('stay while it is prolonged, and go with their account', async () => {
      const sessions = new UserSessionStore(database.pool);
      const id = await insertUser('prolonged');
      await sessions.insert(sessionOf(id, 't3'));
      await sessions.touch('t3', TUESDAY, WEDNESDAY);
      expect(await sessions.findOpen('t3', TUESDAY)).toMatchObject({
        lastSeenAt: TUESDAY,
        expiresAt: WEDNESDAY,
        assignments: [],
      });
      await users.setDisabled(id, TUESDAY);
      expect(await sessions.findOpen('t3', TUESDAY)).toBeNull();
    });

    test('leave it, one by one, all of theirs, or when their time is over', async () => {
      const sessions = new UserSessionStore(database.pool);
      const id = await insertUser('leaving');
      for (const token of ['a', 'b', 'c']) await sessions.insert(sessionOf(id, token));
      await sessions.delete('a');
      expect(await sessions.findOpen('a', MONDAY)).toBeNull();
      expect(await sessions.findOpen('b', MONDAY)).not.toBeNull();
      await sessions.deleteOfUser(id);
      expect(await sessions.findOpen('b', MONDAY)).toBeNull();
      await sessions.insert(sessionOf(id, 'd'));
      await sessions.deleteExpired(MONDAY);
      expect(await sessions.findOpen('d', MONDAY)).not.toBeNull();
      expect(await sessions.deleteExpired(TUESDAY)).toBeGreaterThan(0);
      expect(await sessions.findOpen('d', MONDAY)).toBeNull();
    });
  });

  test('who fail to log in are counted by name and by address, for a time', async () => {
    const failures = new LoginFailureStore(database.pool);
    await failures.insert({ username: 'a', address: '1.1.1.1', at: MONDAY });
    await failures.insert({ username: 'a', address: '2.2.2.2', at: TUESDAY });
    await failures.insert({ username: 'b', address: '1.1.1.1', at: TUESDAY });
    expect(await failures.count('a', '1.1.1.1', MONDAY)).toEqual({ username: 2, address: 2 });
    expect(await failures.count('a', '1.1.1.1', TUESDAY)).toEqual({ username: 1, address: 1 });
    expect(await failures.count('c', '3.3.3.3', MONDAY)).toEqual({ username: 0, address: 0 });
    await failures.clear('a');
    expect(await failures.count('a', '1.1.1.1', MONDAY)).toEqual({ username: 0, address: 1 });
    expect(await failures.deleteBefore(WEDNESDAY)).toBe(1);
    expect(await failures.count('b', '1.1.1.1', MONDAY)).toEqual({ username: 0, address: 0 });
  });
});
