import { findChainFault } from '../../src/engine/chain/journal-chain.js';
import type { JournalEntry } from '../../src/engine/journal-entry.js';
import { openDatabase, type Database } from '../../src/persistence/database.js';
import { DossierStore } from '../../src/persistence/dossier.store.js';
import { streamJournalledDossiers } from '../../src/persistence/journal.reader.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { sampleCommit, sampleLodgement } from './fixtures/sample-dossier.js';
import { insertSampleUnits } from './fixtures/sample-units.js';

async function collect<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of stream) items.push(item);
  return items;
}

describe('the journals of all dossiers', () => {
  let testDatabase: TestDatabase;
  let database: Database;
  const written: JournalEntry[] = [];

  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    database = openDatabase(testDatabase.url, { poolSize: 2 });
    await insertSampleUnits(database.pool);
    const dossiers = new DossierStore(database.pool);
    for (const [code, moves] of [
      ['z', 3],
      ['a', 0],
      ['m', 1],
    ] as const) {
      const lodgement = sampleLodgement(code);
      const id = await dossiers.insert(lodgement);
      let { after, entries } = lodgement;
      written.push(...entries);
      for (let move = 0; move < moves; move += 1) {
        const change = sampleCommit(id, after, entries[0]?.hash ?? '');
        await dossiers.commit(change);
        ({ after, entries } = change);
        written.push(...entries);
      }
    }
  });
  afterAll(async () => {
    await database.close();
    await testDatabase.drop();
  });

  test.each([1, 2, 3, 100])(
    'are read beside the dossier they amount to, %s in memory at a time',
    async (batchSize) => {
      const journalled = await collect(streamJournalledDossiers(database.pool, { batchSize }));
      expect(journalled.flatMap(({ journal }) => journal)).toEqual(written);
      expect(journalled.map(({ stored }) => [stored.dossier.code, stored.dossier.version])).toEqual([
        ['z', 4],
        ['a', 1],
        ['m', 2],
      ]);
      for (const { stored, journal } of journalled) {
        expect(findChainFault(journal)).toBeNull();
        expect(journal.at(-1)?.hash).toBe(stored.headHash);
      }
    },
  );

  test('are read for some provinces only, when asked so', async () => {
    const ofHanoi = await collect(streamJournalledDossiers(database.pool, { provinces: ['hn'] }));
    expect(ofHanoi).toHaveLength(3);
    expect(await collect(streamJournalledDossiers(database.pool, { provinces: ['kt'] }))).toEqual([]);
    expect(await collect(streamJournalledDossiers(database.pool, { provinces: [] }))).toEqual([]);
  });
});
