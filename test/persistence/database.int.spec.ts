import pg from 'pg';

import { openDatabase, type Database } from '../../src/persistence/database.js';
import { Fault } from '../../src/persistence/fault.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

describe('the way to the database', () => {
  let testDatabase: TestDatabase;
  let database: Database;
  const lost: Error[] = [];

  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    database = openDatabase(testDatabase.url, { poolSize: 3, onConnectionLost: (error) => lost.push(error) });
  });
  afterAll(async () => {
    await database.close();
    await testDatabase.drop();
  });

  async function ask(sql: string, values?: unknown[]): Promise<unknown> {
    const { rows } = await database.pool.query<{ answer: unknown }>(sql, values);
    return rows[0]?.answer;
  }

  describe('reads', () => {
    test.each([
      ['2026-09-21T02:00:00.007Z'],
      ['2026-09-21T02:00:00.000Z'],
      ['2026-09-21T02:00:00.120Z'],
      ['1975-06-13T00:00:00.999Z'],
      ['9999-12-31T16:59:59.999Z'],
      ['1000-01-01T00:00:00.001Z'],
    ])('the moment %s as it was written', async (instant) => {
      expect(await ask('SELECT $1::timestamptz(3) AS answer', [instant])).toBe(instant);
    });

    test('a date as text, whatever the time zone of this machine', async () => {
      expect(await ask(`SELECT '2026-11-21'::date AS answer`)).toBe('2026-11-21');
    });

    test('nothing as null, and a bigint as text', async () => {
      expect(await ask('SELECT NULL::timestamptz AS answer')).toBeNull();
      expect(await ask('SELECT 9223372036854775807 AS answer')).toBe('9223372036854775807');
    });

    test('refuses a moment finer than a millisecond, which no table of ours holds', async () => {
      await expect(ask(`SELECT '2026-09-21 02:00:00.0001+00'::timestamptz AS answer`)).rejects.toThrow(
        RangeError,
      );
    });
  });

  test('leaves the readers of other pools in the same process alone', async () => {
    const other = new pg.Client({ connectionString: testDatabase.ownerUrl });
    await other.connect();
    const { rows } = await other.query<{ now: unknown }>('SELECT now() AS now');
    expect(rows[0]?.now).toBeInstanceOf(Date);
    await other.end();
  });

  test('keeps what the connection string asks of the session', async () => {
    const url = new URL(testDatabase.url);
    url.searchParams.set('options', '-c statement_timeout=54321');
    const patient = openDatabase(url.href, { poolSize: 1 });
    const { rows } = await patient.pool.query('SHOW statement_timeout');
    expect(rows).toEqual([{ statement_timeout: '54321ms' }]);
    await patient.close();
  });

  describe('a transaction', () => {
    const count = () => ask(`SELECT count(*)::integer AS answer FROM dossier_code_counter`);
    const insert = `INSERT INTO dossier_code_counter VALUES (gen_random_uuid()::text, '2026-01-01', 1)`;

    test('commits when its work is done and gives back its result', async () => {
      const before = await count();
      const result = await database.transaction(async (executor) => {
        await executor.query(insert);
        return 'done';
      });
      expect(result).toBe('done');
      expect(await count()).toBe(Number(before) + 1);
    });

    test('rolls back when its work throws, and throws that', async () => {
      const before = await count();
      const work = database.transaction(async (executor) => {
        await executor.query(insert);
        throw new TypeError('enough');
      });
      await expect(work).rejects.toThrow(new TypeError('enough'));
      expect(await count()).toBe(before);
    });

    test('does not pretend to have committed when a failed statement was passed over', async () => {
      const before = await count();
      const work = database.transaction(async (executor) => {
        await executor.query(insert);
        await executor.query('SELECT 1 / 0').catch(() => undefined);
      });
      await expect(work).rejects.toThrow('Expected the transaction to commit');
      expect(await count()).toBe(before);
    });

    test('gives its connection back, whatever happened', async () => {
      for (let round = 0; round < 9; round += 1) {
        await database.transaction(() => Promise.reject(new Error('no'))).catch(() => undefined);
      }
      expect(await ask('SELECT 1 AS answer')).toBe(1);
    });
  });

  describe('the world failing', () => {
    const die = 'SELECT pg_terminate_backend(pg_backend_pid())';

    test('is a Fault that names its cause', async () => {
      const error: unknown = await database.pool.query(die).catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(Fault);
      expect(error).toMatchObject({ cause: { code: '57P01' } });
    });

    test('within a transaction is a Fault, and the next statement finds a new connection', async () => {
      const work = database.transaction(async (executor) => {
        await executor.query(die);
      });
      await expect(work).rejects.toThrow(Fault);
      expect(await ask('SELECT 1 AS answer')).toBe(1);
    });

    test('while a connection is idle is reported, and does not end the process', async () => {
      const { rows } = await database.pool.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
      const admin = new pg.Client({ connectionString: process.env.TEST_POSTGRES_ADMIN_URL });
      await admin.connect();
      const before = lost.length;
      await admin.query('SELECT pg_terminate_backend($1, 5000)', [rows[0]?.pid]);
      await admin.end();
      while (lost.length === before) await database.pool.query('SELECT 1');
      expect(lost.at(-1)).toBeInstanceOf(Error);
    });

    test('before there is any connection is a Fault too', async () => {
      const nowhere = openDatabase('postgres://nobody@127.0.0.1:1/nothing', { poolSize: 1 });
      await expect(nowhere.pool.query('SELECT 1')).rejects.toThrow(Fault);
      await expect(nowhere.transaction(() => Promise.resolve())).rejects.toThrow(Fault);
      await nowhere.close();
    });

    test('is told from a statement that is wrong, which stays what it was', async () => {
      await expect(database.pool.query('SELECT nothing')).rejects.toMatchObject({ code: '42703' });
      await expect(database.pool.query('SELECT 1 / 0')).rejects.not.toThrow(Fault);
    });

    test('as two transactions in each other’s way is a Fault for one of them', async () => {
      await database.pool.query(
        `INSERT INTO dossier_code_counter VALUES ('a', '2026-01-01', 1), ('b', '2026-01-01', 1)`,
      );
      const take = (agency: string) =>
        `UPDATE dossier_code_counter SET last_number = 2 WHERE agency_code = '${agency}' AND accepted_on = '2026-01-01'`;
      let first: () => void = () => undefined;
      const firstHasA = new Promise<void>((resolve) => (first = resolve));
      let second: () => void = () => undefined;
      const secondHasB = new Promise<void>((resolve) => (second = resolve));
      const settled = await Promise.allSettled([
        database.transaction(async (executor) => {
          await executor.query(take('a'));
          first();
          await secondHasB;
          await executor.query(take('b'));
        }),
        database.transaction(async (executor) => {
          await executor.query(take('b'));
          second();
          await firstHasA;
          await executor.query(take('a'));
        }),
      ]);
      const faults = settled.flatMap((each): unknown[] => (each.status === 'rejected' ? [each.reason] : []));
      expect(faults).toEqual([expect.any(Fault)]);
    });
  });
});
