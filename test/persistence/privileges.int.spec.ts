import pg from 'pg';

import { openDatabase, type Database } from '../../src/persistence/database.js';
import { DossierStore } from '../../src/persistence/dossier.store.js';
import { refuseWritableJournal } from '../../src/persistence/journal-guard.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { sampleLodgement } from './fixtures/sample-dossier.js';
import { insertSampleUnits } from './fixtures/sample-units.js';

const INSUFFICIENT_PRIVILEGE = '42501';

describe('the application, in the database', () => {
  let testDatabase: TestDatabase;
  let database: Database;

  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    database = openDatabase(testDatabase.url, { poolSize: 2 });
    await insertSampleUnits(database.pool);
    await new DossierStore(database.pool).insert(sampleLodgement('privileges'));
  });
  afterAll(async () => {
    await database.close();
    await testDatabase.drop();
  });

  test.each([
    ['rewrite the journal', `UPDATE journal_entry SET event = 'X'`],
    ['rewrite one hash', `UPDATE journal_entry SET hash = '' WHERE sequence = 1`],
    ['delete from the journal', 'DELETE FROM journal_entry'],
    ['delete what is not even there', 'DELETE FROM journal_entry WHERE sequence = -1'],
    ['empty the journal', 'TRUNCATE journal_entry'],
    ['empty the journal by way of dossiers', 'TRUNCATE dossier CASCADE'],
    ['lock the journal', 'SELECT * FROM journal_entry FOR UPDATE'],
    [
      'replace an entry',
      'INSERT INTO journal_entry SELECT * FROM journal_entry ON CONFLICT (command_id) DO UPDATE SET event = excluded.event',
    ],
    [
      'merge into the journal',
      'MERGE INTO journal_entry AS entry USING dossier ON dossier.id = entry.dossier_id WHEN MATCHED THEN DELETE',
    ],
    ['drop the journal', 'DROP TABLE journal_entry'],
    ['alter the journal', 'ALTER TABLE journal_entry ADD COLUMN x int'],
    [
      'put a trigger on the journal',
      'CREATE TRIGGER t BEFORE INSERT ON journal_entry FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()',
    ],
    ['put a rule on the journal', 'CREATE RULE r AS ON INSERT TO journal_entry DO INSTEAD NOTHING'],
    ['own the journal', 'ALTER TABLE journal_entry OWNER TO ccn_app'],
    ['rewrite a receipt', 'UPDATE command_receipt SET version = 0'],
    ['delete a receipt', 'DELETE FROM command_receipt'],
    ['rewrite a document record', `UPDATE document_record SET number = ''`],
    ['delete a document record', 'DELETE FROM document_record'],
    ['rewrite what a file was', `UPDATE dossier_file SET sha256 = ''`],
    ['forget a file', 'DELETE FROM dossier_file'],
    ['rewrite what a register was told', `UPDATE register_value SET value = '0'`],
    ['forget what a register was told', 'DELETE FROM register_value'],
    ['delete a dossier', 'DELETE FROM dossier'],
    ['delete a clock', 'DELETE FROM clock'],
    ['rewrite a calendar edition', `UPDATE calendar_edition SET days = '[]'`],
    ['forget an import', 'DELETE FROM imported_row'],
    ['rewrite an escalation rule', `UPDATE escalation_rule SET ladder = '{}'`],
    ['forget that a rung fired', 'DELETE FROM escalation'],
    ['delete a user', 'DELETE FROM app_user'],
    ['make a table', 'CREATE TABLE mine (n int)'],
    ['make a role', 'CREATE ROLE mine'],
    ['read the list of migrations', 'SELECT * FROM schema_migration'],
  ])('may not %s', async (_, sql) => {
    await expect(database.pool.query(sql)).rejects.toMatchObject({ code: INSUFFICIENT_PRIVILEGE });
  });

  test('gains nothing by granting itself more', async () => {
    await database.pool.query('GRANT UPDATE ON journal_entry TO ccn_app');
    const update = database.pool.query(`UPDATE journal_entry SET event = 'X'`);
    await expect(update).rejects.toMatchObject({ code: INSUFFICIENT_PRIVILEGE });
  });

  test('finds its journal append-only', async () => {
    await expect(refuseWritableJournal(database.pool)).resolves.toBeUndefined();
  });

  test('refuses to work where somebody has granted it more', async () => {
    const owner = new pg.Client({ connectionString: testDatabase.ownerUrl });
    await owner.connect();
    await expect(refuseWritableJournal(owner)).rejects.toThrow('UPDATE, DELETE, TRUNCATE');
    await owner.query('GRANT DELETE ON journal_entry TO ccn_app');
    await expect(refuseWritableJournal(database.pool)).rejects.toThrow('may DELETE it');
    await owner.query('REVOKE DELETE ON journal_entry FROM ccn_app');
    await owner.end();
  });
});

describe('a login that serves both as owner and as application', () => {
  let testDatabase: TestDatabase;
  beforeAll(async () => {
    testDatabase = await createTestDatabase();
  });
  afterAll(() => testDatabase.drop());

  test('works as ccn_app once it is a member of it, and so may not rewrite the journal', async () => {
    const adminUrl = new URL(process.env.TEST_POSTGRES_ADMIN_URL ?? '');
    adminUrl.pathname = new URL(testDatabase.url).pathname;
    const database = openDatabase(adminUrl.href, { poolSize: 1 });
    const { rows } = await database.pool.query<{ who: string }>('SELECT current_user AS who');
    expect(rows[0]?.who).toBe('ccn_app');
    await expect(database.pool.query('DELETE FROM journal_entry')).rejects.toMatchObject({
      code: INSUFFICIENT_PRIVILEGE,
    });
    await database.close();
  });

  test('that is not a member is turned away at the door', async () => {
    const database = openDatabase(testDatabase.ownerUrl, { poolSize: 1 });
    await expect(database.pool.query('SELECT 1')).rejects.toThrow('role');
    await database.close();
  });
});
