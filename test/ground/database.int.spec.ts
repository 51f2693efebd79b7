import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

describe('a test database', () => {
  let database: TestDatabase;
  beforeAll(async () => (database = await createTestDatabase()));
  afterAll(() => database.drop());

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

  test('is opened by the owner and by the application, who are different logins', async () => {
    expect(await ask(database.ownerUrl, 'SELECT current_user AS answer')).toBe('ccn_owner');
    expect(await ask(database.url, 'SELECT current_user AS answer')).toBe('ccn_app');
  });

  test('keeps the application from being a superuser or from making roles and databases', async () => {
    const sql =
      'SELECT rolsuper OR rolcreaterole OR rolcreatedb AS answer FROM pg_roles WHERE rolname = current_user';
    expect(await ask(database.url, sql)).toBe(false);
  });

  test('knows Vietnamese letters', async () => {
    expect(await ask(database.url, `SELECT upper('cụm công nghiệp') AS answer`)).toBe('CỤM CÔNG NGHIỆP');
  });

  test('is a copy of its own: what one file writes no other sees', async () => {
    const other = await createTestDatabase();
    try {
      await ask(database.ownerUrl, 'CREATE TABLE only_here (n int)');
      const sql = `SELECT to_regclass('only_here') IS NULL AS answer`;
      expect(await ask(other.ownerUrl, sql)).toBe(true);
      expect(await ask(database.ownerUrl, sql)).toBe(false);
    } finally {
      await other.drop();
    }
  });
});
