import { CalendarEditionStore } from '../../src/persistence/calendar-edition.store.js';
import { findDueClocks } from '../../src/persistence/clock.store.js';
import { openDatabase, type Database } from '../../src/persistence/database.js';
import { DossierStore } from '../../src/persistence/dossier.store.js';
import { ImportRunStore, type StoredImportRun } from '../../src/persistence/import-run.store.js';
import { OutboxStore } from '../../src/persistence/outbox.store.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { noticeClock, sampleLodgement } from './fixtures/sample-dossier.js';
import { insertListed } from './fixtures/sample-list.js';
import { insertSampleUnits } from './fixtures/sample-units.js';

const NOW = '2026-11-21T00:00:00.000Z';

describe('behind the dossiers', () => {
  let testDatabase: TestDatabase;
  let database: Database;

  beforeEach(async () => {
    testDatabase = await createTestDatabase();
    database = openDatabase(testDatabase.url, { poolSize: 4 });
    await insertSampleUnits(database.pool);
  });
  afterEach(async () => {
    await database.close();
    await testDatabase.drop();
  });

  test('the clocks to look at are found, the longest due first, and no others', async () => {
    await insertListed(database.pool, [
      { code: 'second', clocks: [{ name: 'x', wakeAt: '2026-11-20T00:00:00.000Z' }] },
      { code: 'future', clocks: [{ name: 'x', wakeAt: '2026-11-21T00:00:00.001Z' }] },
      {
        code: 'first',
        clocks: [
          { name: 'y', run: 3, wakeAt: '2026-11-19T23:59:59.999Z' },
          { name: 'z', wakeAt: null },
        ],
      },
      { code: 'now', clocks: [{ name: 'x', wakeAt: NOW }] },
    ]);
    expect(await findDueClocks(database.pool, NOW, 10)).toEqual([
      { dossier: 'first', name: 'y', run: 3, wakeAt: '2026-11-19T23:59:59.999Z' },
      { dossier: 'second', name: 'x', run: 1, wakeAt: '2026-11-20T00:00:00.000Z' },
      { dossier: 'now', name: 'x', run: 1, wakeAt: NOW },
    ]);
    expect(await findDueClocks(database.pool, NOW, 1)).toHaveLength(1);
  });

  describe('the outbox', () => {
    const effects = ['notify', 'enterRegister', 'notify'].map((type, ordinal) => ({
      sequence: 1,
      ordinal,
      type,
      params: ordinal === 2 ? null : { ordinal },
    }));

    test('gives what waits in the order it was asked for, once', async () => {
      await new DossierStore(database.pool).insert({ ...sampleLodgement('effects'), outbox: effects });
      const outbox = new OutboxStore(database.pool);
      const pending = await outbox.readPending(10);
      expect(pending).toEqual(
        effects.map((effect) => ({
          ...effect,
          id: expect.any(String),
          dossier: 'effects',
          createdAt: noticeClock.plannedAt,
        })),
      );
      const [first] = pending;
      expect(await outbox.markDone(first?.id ?? '', NOW)).toBe(true);
      expect(await outbox.markDone(first?.id ?? '', NOW)).toBe(false);
      expect((await outbox.readPending(10)).map(({ ordinal }) => ordinal)).toEqual([1, 2]);
      expect((await outbox.readPending(1)).map(({ ordinal }) => ordinal)).toEqual([1]);
      expect(await outbox.deleteDoneBefore(NOW)).toBe(0);
      expect(await outbox.deleteDoneBefore('2026-11-22T00:00:00.000Z')).toBe(1);
    });

    test('gives only the kinds asked for, however many others wait before them', async () => {
      await new DossierStore(database.pool).insert({ ...sampleLodgement('effects'), outbox: effects });
      const pending = await new OutboxStore(database.pool).readPending(1, ['enterRegister']);
      expect(pending.map(({ type }) => type)).toEqual(['enterRegister']);
    });

    test('gives two relays at work in transactions different effects', async () => {
      await new DossierStore(database.pool).insert({ ...sampleLodgement('effects'), outbox: effects });
      const seen = await database.transaction(async (one) => {
        const first = await new OutboxStore(one).readPending(2);
        const second = await database.transaction((other) => new OutboxStore(other).readPending(2));
        return [first.map(({ ordinal }) => ordinal), second.map(({ ordinal }) => ordinal)];
      });
      expect(seen).toEqual([[0, 1], [2]]);
    });
  });

  test('each edition of the calendar is kept, and its number given once', async () => {
    const calendars = new CalendarEditionStore(database.pool);
    const edition = {
      edition: 1,
      source: 'Lịch 2024–2027',
      days: [
        {
          date: '2026-09-02',
          kind: 'holiday' as const,
          name: 'Quốc khánh',
          basis: 'BLLĐ Đ.112',
          status: 'law' as const,
        },
      ],
      publishedAt: NOW,
      publishedBy: 'system',
    };
    expect(await calendars.insert({ ...edition, edition: 2, days: [] })).toBe(true);
    expect(await calendars.insert(edition)).toBe(true);
    expect(await calendars.insert({ ...edition, source: 'x' })).toBe(false);
    expect(await calendars.readAll()).toEqual([edition, { ...edition, edition: 2, days: [] }]);
  });

  test('a file and each of its rows come in once', async () => {
    const imports = new ImportRunStore(database.pool);
    const run: StoredImportRun = {
      fileHash: 'f',
      fileName: 'clusters.json',
      source: { document: 'Phụ lục 2' },
      rows: 43,
      importedAt: NOW,
      importedBy: 'administrator',
    };
    expect(await imports.find('f')).toBeNull();
    expect(await imports.insert(run)).toBe(true);
    expect(await imports.insert({ ...run, fileName: 'again.json' })).toBe(false);
    expect(await imports.find('f')).toEqual(run);

    const dossierId = await new DossierStore(database.pool).insert(sampleLodgement('imported'));
    const row = { province: 'hn', sourceId: 'clusters#1', dossierId, fileHash: 'f' };
    expect(await imports.insertRow(row)).toBe(true);
    expect(await imports.insertRow(row)).toBe(false);
    expect(await imports.readImported('hn')).toEqual(new Set(['clusters#1']));
    expect(await imports.readImported('kt')).toEqual(new Set());
  });

  test('a file that two people import at once comes in once', async () => {
    const run = { fileHash: 'g', fileName: '', source: null, rows: 0, importedAt: NOW, importedBy: '' };
    const attempts = Array.from({ length: 4 }, () =>
      database.transaction((executor) => new ImportRunStore(executor).insert(run)),
    );
    expect((await Promise.all(attempts)).filter(Boolean)).toHaveLength(1);
  });
});
