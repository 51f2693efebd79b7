import { Client } from 'pg';
import { type DatabaseUrls, dropDatabase, prepareDatabases } from '../../src/embedded/databases.js';

const adminUrl = process.env.TEST_POSTGRES_ADMIN_URL ?? '';
const MAKE_TABLE = 'CREATE TABLE made_here (n int)';

describe('the databases of the embedded default', () => {
  let urls: DatabaseUrls;
  beforeAll(async () => (urls = await prepareDatabases(adminUrl)));
  afterAll(async () => {
    await dropDatabase(adminUrl, 'ccn');
    await dropDatabase(adminUrl, 'ccn_queue');
  });

  async function run(url: string, sql: string): Promise<void> {
    const client = new Client({ connectionString: url });
    await client.connect();
    try {
      await client.query(sql);
    } finally {
      await client.end();
    }
  }

  test('are made once, and found at the next start', async () => {
    await run(urls.owner, 'CREATE TABLE kept (n int)');
    expect(await prepareDatabases(adminUrl)).toEqual(urls);
    await run(urls.owner, 'DROP TABLE kept');
  });

  test('let the owner make tables, but not the application', async () => {
    await expect(run(urls.application, MAKE_TABLE)).rejects.toThrow('permission denied for schema public');
    await run(urls.owner, `${MAKE_TABLE}; DROP TABLE made_here`);
  });

  test("let the application make the queue's tables in a database apart", async () => {
    expect(new URL(urls.queue).pathname).not.toBe(new URL(urls.application).pathname);
    await run(urls.queue, `${MAKE_TABLE}; DROP TABLE made_here`);
  });

  test("keep the owner's password from the application", () => {
    const passwords = [urls.owner, urls.application, adminUrl].map((url) => new URL(url).password);
    expect(new Set(passwords).size).toBe(3);
  });
});
