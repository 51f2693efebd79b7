import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import pg from 'pg';

import { createDataSource } from '../../src/persistence/data-source.js';
import { openDatabase } from '../../src/persistence/database.js';
import { migrate } from '../../src/persistence/migrate.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { insertListed } from './fixtures/sample-list.js';
import { insertSampleUnits } from './fixtures/sample-units.js';
import { sampleDocument } from './fixtures/sample-dossier.js';
import { dumpSchema } from './fixtures/schema-dump.js';

const GOLDEN = new URL('../golden/schema.sql', import.meta.url);

describe('the schema', () => {
  let database: TestDatabase;
  let owner: pg.Client;

  beforeAll(async () => {
    database = await createTestDatabase();
    owner = new pg.Client({ connectionString: database.ownerUrl });
    await owner.connect();
  });
  afterAll(async () => {
    await owner.end();
    await database.drop();
  });

  test('is what test/golden/schema.sql says; after a new migration, run this test with UPDATE_GOLDEN=1', async () => {
    const schema = await dumpSchema(owner);
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(GOLDEN, schema);
    expect(existsSync(GOLDEN) ? readFileSync(GOLDEN, 'utf8') : null).toBe(schema);
  });

  async function findWhatTypeOrmWouldChange(): Promise<string[]> {
    const dataSource = createDataSource(database.ownerUrl);
    await dataSource.initialize();
    try {
      const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
      return upQueries.map(({ query }) => query);
    } finally {
      await dataSource.destroy();
    }
  }

  test('leaves TypeORM nothing to generate', async () => {
    expect(await findWhatTypeOrmWouldChange()).toEqual([]);
  });

  test('would be seen to differ if it did', async () => {
    await owner.query('DROP INDEX outbox_pending_idx');
    expect(await findWhatTypeOrmWouldChange()).toEqual([expect.stringContaining('outbox_pending_idx')]);
    await owner.query('CREATE INDEX outbox_pending_idx ON outbox (type, id) WHERE done_at IS NULL');
  });

  test('names every constraint and index after its table', async () => {
    const { rows } = await owner.query<{ name: string }>(
      `SELECT conrelid::regclass || ' ' || conname AS name FROM pg_constraint
       WHERE connamespace = 'public'::regnamespace AND contype <> 'n' AND NOT starts_with(conname, conrelid::regclass || '_')
         AND conrelid <> 'schema_migration'::regclass
       UNION ALL
       SELECT indrelid::regclass || ' ' || indexrelid::regclass FROM pg_index
       JOIN pg_class ON pg_class.oid = indrelid AND relnamespace = 'public'::regnamespace
       WHERE NOT starts_with(indexrelid::regclass::text, indrelid::regclass || '_')
         AND indrelid <> 'schema_migration'::regclass`,
    );
    expect(rows).toEqual([]);
  });
});

describe('the migrations', () => {
  test('change nothing the second time, and wait for each other when started at once', async () => {
    const database = await createTestDatabase();
    const owner = new pg.Client({ connectionString: database.ownerUrl });
    await owner.connect();
    try {
      const applied = async (): Promise<string[]> => {
        const sql = 'SELECT name FROM schema_migration ORDER BY id';
        return (await owner.query<{ name: string }>(sql)).rows.map(({ name }) => name);
      };
      const before = await applied();
      // An empty database, with all the work still to be done by whoever is first.
      await owner.query('DROP SCHEMA public CASCADE');
      await owner.query('CREATE SCHEMA public; GRANT USAGE ON SCHEMA public TO PUBLIC');
      await Promise.all([migrate(database.ownerUrl), migrate(database.ownerUrl), migrate(database.ownerUrl)]);
      expect(await applied()).toEqual(before);
      expect(before.length).toBeGreaterThan(0);
      await migrate(database.ownerUrl);
      expect(await dumpSchema(owner)).toBe(readFileSync(GOLDEN, 'utf8'));
    } finally {
      await owner.end();
      await database.drop();
    }
  });

  test('index the documents that were recorded before, with the words that the store gives them', async () => {
    const testDatabase = await createTestDatabase();
    const owner = new pg.Client({ connectionString: testDatabase.ownerUrl });
    await owner.connect();
    const database = openDatabase(testDatabase.url, { poolSize: 1 });
    try {
      const texts = ['Tờ trình', 'ĐỀ NGHỊ thành lập “Đăk La”, đợt 2', 'Thành lập'.normalize('NFD'), '…'];
      const documents = texts.map((abstract, index) => ({
        ...sampleDocument,
        abstract,
        fileHash: index === 0 ? 'ab'.repeat(32) : null,
      }));
      await insertSampleUnits(database.pool);
      await insertListed(database.pool, [
        ...documents.map((document, index) => ({ code: `d${index}`, documents: [document] })),
        { code: 'without' },
      ]);
      const read = async (): Promise<unknown[]> =>
        (await owner.query<object>('SELECT * FROM document_record ORDER BY dossier_id, sequence')).rows;
      const written = await read();
      await owner.query('DROP TABLE document_record');
      await owner.query(`DELETE FROM schema_migration WHERE name LIKE 'DocumentRecords%'`);
      await migrate(testDatabase.ownerUrl);
      expect(written).toHaveLength(texts.length);
      expect(await read()).toEqual(written);
    } finally {
      await database.close();
      await owner.end();
      await testDatabase.drop();
    }
  });

  test('refuse to run as the application, which would then own the journal', async () => {
    const database = await createTestDatabase();
    try {
      await expect(migrate(database.url)).rejects.toThrow('ccn_app');
    } finally {
      await database.drop();
    }
  });
});
