import { openDatabase, type Database } from '../../src/persistence/database.js';
import { DossierLinkStore } from '../../src/persistence/dossier-link.store.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { insertListed } from './fixtures/sample-list.js';
import { insertSampleUnits } from './fixtures/sample-units.js';

const NOW = '2026-09-29T02:00:00.000Z';

describe('links between dossiers', () => {
  let testDatabase: TestDatabase;
  let database: Database;

  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    database = openDatabase(testDatabase.url, { poolSize: 2 });
    await insertSampleUnits(database.pool);
    await insertListed(database.pool, [
      { code: 'opener' },
      { code: 'opened' },
      { code: 'elsewhere', province: 'kt' },
    ]);
  });
  afterAll(async () => {
    await database.close();
    await testDatabase.drop();
  });

  const link = (opener: string, opened: string) =>
    new DossierLinkStore(database.pool).insert({
      opener,
      opened,
      relation: 'investorSelection',
      createdAt: NOW,
    });

  test('are seen from both ends', async () => {
    await link('opener', 'opened');
    const links = new DossierLinkStore(database.pool);
    expect(await links.findOpener('opened')).toBe('opener');
    expect(await links.findOpener('opener')).toBeNull();
    expect(await links.readLinks('opener')).toMatchObject([
      { relation: 'investorSelection', code: 'opened' },
    ]);
    expect(await links.readLinks('opened')).toMatchObject([{ relation: 'openedBy', code: 'opener' }]);
  });

  test('never cross provinces', async () => {
    await expect(link('opener', 'elsewhere')).rejects.toThrow('one province');
    await expect(link('elsewhere', 'opener')).rejects.toThrow('one province');
  });

  test('lead from a dossier to one opener only', async () => {
    await expect(link('opener', 'opened')).rejects.toMatchObject({ constraint: 'dossier_link_pkey' });
  });
});
