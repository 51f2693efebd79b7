import { openDatabase, type Database } from '../../src/persistence/database.js';
import { DossierStore } from '../../src/persistence/dossier.store.js';
import { formatDossierCode } from '../../src/persistence/dossier-code-counter.store.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { AGENCY, sampleLodgement } from './fixtures/sample-dossier.js';
import { insertSampleUnits } from './fixtures/sample-units.js';

class Refused extends Error {}

describe('the codes of dossiers', () => {
  let testDatabase: TestDatabase;
  let database: Database;

  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    database = openDatabase(testDatabase.url, { poolSize: 10 });
    await insertSampleUnits(database.pool);
  });
  afterAll(async () => {
    await database.close();
    await testDatabase.drop();
  });

  function lodge(date: string, isRefused = false): Promise<string> {
    return database.transaction(async (executor) => {
      const dossiers = new DossierStore(executor);
      const code = await dossiers.allocateCode(AGENCY, date);
      await dossiers.insert(sampleLodgement(code));
      if (isRefused) throw new Refused();
      return code;
    });
  }

  test('are made of the agency, the date of acceptance and the number of the day', async () => {
    expect(await lodge('2026-11-21')).toBe('000.00.01.H26-261121-0001');
    expect(await lodge('2026-11-21')).toBe('000.00.01.H26-261121-0002');
    expect(await lodge('2026-11-22')).toBe('000.00.01.H26-261122-0001');
  });

  test('count each agency by itself', async () => {
    const codes = await database.transaction(async (executor) => {
      const dossiers = new DossierStore(executor);
      return [
        await dossiers.allocateCode('000.00.02.H26', '2026-11-23'),
        await dossiers.allocateCode('000.00.03.H26', '2026-11-23'),
      ];
    });
    expect(codes).toEqual(['000.00.02.H26-261123-0001', '000.00.03.H26-261123-0001']);
  });

  test('grow past 9999', () => {
    expect(formatDossierCode(AGENCY, '2026-11-21', 9999)).toBe('000.00.01.H26-261121-9999');
    expect(formatDossierCode(AGENCY, '2026-11-21', 10_000)).toBe('000.00.01.H26-261121-10000');
  });

  test('have no gap after 50 lodgements at once, of which every third is rolled back', async () => {
    const lodgements = Array.from({ length: 50 }, (_, index) => lodge('2026-12-01', index % 3 === 0));
    const settled = await Promise.allSettled(lodgements);
    const codes = settled.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
    const faults = settled.flatMap((each): unknown[] => (each.status === 'rejected' ? [each.reason] : []));
    expect(faults.every((fault) => fault instanceof Refused)).toBe(true);
    expect(faults).toHaveLength(17);
    expect(codes.sort()).toEqual(
      Array.from({ length: 33 }, (_, index) => formatDossierCode(AGENCY, '2026-12-01', index + 1)),
    );
    const { rows } = await database.pool.query<{ code: string }>(
      `SELECT code FROM dossier WHERE code LIKE '%-261201-%' ORDER BY code`,
    );
    expect(rows.map(({ code }) => code)).toEqual(codes);
  });
});
