import { openDatabase, type Database } from '../../src/persistence/database.js';
import { readChain } from '../../src/persistence/dossier-chain.reader.js';
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
      { code: 'strange', parties: { localAuthority: ['hn.xa-binh-minh'] } },
      { code: 'ended', status: 'ended', flags: [{ code: 'opener-ended', sentence: 'Cần xem xét.' }] },
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

  test('make a chain, read whole from any of its dossiers, and name what is still open', async () => {
    await link('opened', 'ended');
    const links = new DossierLinkStore(database.pool);
    expect(await links.findOpened('opener')).toEqual([
      { code: 'opened', procedure: 'cluster-establishment' },
    ]);
    expect(await links.findOpened('opened')).toEqual([]);
    const chain = await readChain(database.pool, 'ended');
    expect(chain).toMatchObject([
      { code: 'opener', opener: null, relation: null, flags: [] },
      { code: 'opened', opener: 'opener', relation: 'investorSelection', status: 'active' },
      { code: 'ended', opener: 'opened', status: 'ended', flags: ['opener-ended'] },
    ]);
    expect(await readChain(database.pool, 'opener')).toEqual(chain);
    expect(await readChain(database.pool, 'strange')).toMatchObject([{ code: 'strange', opener: null }]);
    expect(await readChain(database.pool, 'nowhere')).toEqual([]);
  });

  test('never join scopes that may not see each other', async () => {
    await expect(link('opener', 'strange')).rejects.toThrow('a party in common');
    await expect(link('strange', 'opener')).rejects.toThrow('a party in common');
  });

  test('never cross provinces', async () => {
    await expect(link('opener', 'elsewhere')).rejects.toThrow('one province');
    await expect(link('elsewhere', 'opener')).rejects.toThrow('one province');
  });

  test('lead from a dossier to one opener only', async () => {
    await expect(link('opener', 'opened')).rejects.toMatchObject({ constraint: 'dossier_link_pkey' });
  });
});
