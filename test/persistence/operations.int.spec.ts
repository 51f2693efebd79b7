import { CalendarEditionStore } from '../../src/persistence/calendar-edition.store.js';
import { openDatabase, type Database } from '../../src/persistence/database.js';
import { DossierStore } from '../../src/persistence/dossier.store.js';
import {
  countDueClocks,
  lockArming,
  lockDossier,
  lockDueDossiers,
  readWakeInstants,
} from '../../src/persistence/due-clocks.js';
import { ImportRunStore, type StoredImportRun } from '../../src/persistence/import-run.store.js';
import { OutboxStore } from '../../src/persistence/outbox.store.js';
import { SettlementFailureStore } from '../../src/persistence/settlement-failure.store.js';
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

  describe('the clocks', () => {
    const AT_NINE = '2026-11-21T02:00:00.000Z';
    const AT_TEN = '2026-11-21T03:00:00.000Z';

    async function readCodes(ids: readonly string[]): Promise<string[]> {
      const loaded = await new DossierStore(database.pool).loadMany(ids);
      return ids.map((id) => loaded.find((each) => each.id === id)?.dossier.code ?? '');
    }

    test('lead to the dossiers that have a due one, the longest due first, and to no others', async () => {
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
      const ids = await database.transaction((executor) => lockDueDossiers(executor, NOW, 10));
      expect(await readCodes(ids)).toEqual(['first', 'second', 'now']);
      expect(await countDueClocks(database.pool, NOW)).toEqual({
        waiting: 3,
        oldest: '2026-11-19T23:59:59.999Z',
      });
    });

    test('lead two workers to different dossiers, and past one that an officer is acting on', async () => {
      const clocks = [{ name: 'x', wakeAt: NOW }];
      await insertListed(database.pool, [
        { code: 'a', clocks },
        { code: 'b', clocks },
        { code: 'c', clocks },
      ]);
      await database.transaction(async (officer) => {
        await officer.query(`UPDATE dossier SET version = version WHERE code = 'b'`);
        await database.transaction(async (one) => {
          const [first] = await lockDueDossiers(one, NOW, 1);
          const others = await database.transaction((other) => lockDueDossiers(other, NOW, 10));
          expect(await readCodes([first ?? '', ...others])).toEqual(['a', 'c']);
          expect(await lockDossier(one, first ?? '')).toBe(true);
          expect(await database.transaction((other) => lockDossier(other, first ?? ''))).toBe(false);
        });
      });
    });

    test('wake at instants that are told once each, the earliest first', async () => {
      await insertListed(database.pool, [
        { code: 'a', clocks: [{ name: 'x', wakeAt: AT_TEN }] },
        { code: 'b', clocks: [{ name: 'x', wakeAt: AT_NINE }] },
        { code: 'c', clocks: [{ name: 'x', wakeAt: AT_NINE }] },
        { code: 'due', clocks: [{ name: 'x', wakeAt: NOW }] },
        { code: 'far', clocks: [{ name: 'x', wakeAt: '2026-11-22T00:00:00.000Z' }] },
      ]);
      const span = { after: NOW, until: '2026-11-21T12:00:00.000Z' };
      expect(await readWakeInstants(database.pool, { ...span, limit: 10 })).toEqual([AT_NINE, AT_TEN]);
      expect(await readWakeInstants(database.pool, { ...span, limit: 1 })).toEqual([AT_NINE]);
    });

    test('of a dossier that cannot be settled are put off, each time for longer', async () => {
      await insertListed(database.pool, [{ code: 'a', clocks: [{ name: 'x', wakeAt: NOW }] }]);
      const [id = ''] = await database.transaction((executor) => lockDueDossiers(executor, NOW, 1));
      const failures = new SettlementFailureStore(database.pool);
      expect(await failures.putOff(id, NOW, 'first')).toBe(true);
      expect(await failures.putOff(id, NOW, 'not due any more')).toBe(false);
      const inAMinute = '2026-11-21T00:01:00.000Z';
      expect(await failures.putOff(id, inAMinute, 'second')).toBe(true);
      const standing = {
        dossier: 'a',
        attempts: 2,
        reason: 'second',
        failedAt: inAMinute,
        retryAt: '2026-11-21T00:03:00.000Z',
      };
      expect(await failures.readStanding(['hn'], 10)).toEqual([standing]);
      expect(await failures.readStanding(['kt'], 10)).toEqual([]);
      await failures.clear([id]);
      expect(await failures.readStanding(['hn'], 10)).toEqual([]);
    });

    test('are armed by one process at a time', async () => {
      await database.transaction(async (one) => {
        expect(await lockArming(one)).toBe(true);
        expect(await database.transaction(lockArming)).toBe(false);
      });
      expect(await database.transaction(lockArming)).toBe(true);
    });
  });

  describe('the outbox', () => {
    const TYPES = ['notify', 'enterRegister'];
    const effects = ['notify', 'enterRegister', 'notify'].map((type, ordinal) => ({
      sequence: 1,
      ordinal,
      type,
      params: ordinal === 2 ? null : { ordinal },
    }));
    let outbox: OutboxStore;

    beforeEach(async () => {
      outbox = new OutboxStore(database.pool);
      await new DossierStore(database.pool).insert({ ...sampleLodgement('effects'), outbox: effects });
    });

    const readOrdinals = async (types: readonly string[] = TYPES, now = NOW) =>
      (await outbox.readNext(types, now, 10)).map(({ ordinal }) => ordinal);
    const readFirst = async () => (await outbox.readNext(TYPES, NOW, 1))[0]?.id ?? '';

    test('gives one effect of a dossier at a time, in the order of its journal, once', async () => {
      await new DossierStore(database.pool).insert({
        ...sampleLodgement('other'),
        outbox: effects.slice(0, 1),
      });
      const next = await outbox.readNext(TYPES, NOW, 10);
      expect(next).toEqual(
        ['effects', 'other'].map((dossier) => ({
          ...effects[0],
          id: expect.any(String),
          dossier,
          createdAt: noticeClock.plannedAt,
        })),
      );
      const [first] = next;
      expect(await outbox.markDone(first?.id ?? '', NOW)).toBe(true);
      expect(await outbox.markDone(first?.id ?? '', NOW)).toBe(false);
      expect(
        (await outbox.readNext(TYPES, NOW, 10)).map(({ dossier, ordinal }) => [dossier, ordinal]),
      ).toEqual([
        ['effects', 1],
        ['other', 0],
      ]);
      expect(await outbox.count(TYPES)).toEqual({ waiting: 3, parked: 0 });
      expect(await outbox.deleteDoneBefore(NOW)).toBe(0);
      expect(await outbox.deleteDoneBefore('2026-11-22T00:00:00.000Z')).toBe(1);
    });

    test('passes over types that nobody receives, which hold up nothing', async () => {
      expect(await readOrdinals(['enterRegister'])).toEqual([1]);
      expect(await readOrdinals([])).toEqual([]);
    });

    test('keeps an effect from a second relay while the first is at it', async () => {
      const id = await readFirst();
      await database.transaction(async (one) => {
        expect(await new OutboxStore(one).markDone(id, NOW)).toBe(true);
        expect(await database.transaction((other) => new OutboxStore(other).markDone(id, NOW))).toBe(false);
        expect(await readFirst()).toBe(id);
      });
      expect(await readFirst()).not.toBe(id);
    });

    test('tries again later what failed, parks it in the end, and meanwhile keeps those behind it waiting', async () => {
      const id = await readFirst();
      expect(await outbox.markFailed(id, NOW, 'first', 2)).toBe(false);
      expect(await readOrdinals()).toEqual([]);
      const retryAt = '2026-11-21T00:00:10.000Z';
      expect(await readOrdinals(TYPES, retryAt)).toEqual([0]);
      expect(await outbox.readFailing(['hn'], 10)).toMatchObject([
        { id, attempts: 1, reason: 'first', retryAt, parkedAt: null },
      ]);
      expect(await outbox.markFailed(id, retryAt, 'second', 2)).toBe(true);
      expect(await outbox.readFailing(null, 10)).toMatchObject([
        { id, attempts: 2, reason: 'second', retryAt: null, parkedAt: retryAt },
      ]);
      expect(await readOrdinals(TYPES, '2027-01-01T00:00:00.000Z')).toEqual([]);
      expect(await outbox.count(TYPES)).toEqual({ waiting: 2, parked: 1 });

      expect(await outbox.readFailing(['kt'], 10)).toEqual([]);
      expect(await outbox.retry(id, ['kt'])).toBe(false);
      expect(await outbox.retry(id, ['hn'])).toBe(true);
      expect(await outbox.retry(id, null)).toBe(false);
      expect(await readOrdinals()).toEqual([0]);
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
