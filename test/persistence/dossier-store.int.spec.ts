import { canonicalJson, hashOf } from '../../src/engine/chain/canonical-json.js';
import { findChainFault } from '../../src/engine/chain/journal-chain.js';
import type { Dossier } from '../../src/engine/dossier.js';
import { openDatabase, type Database } from '../../src/persistence/database.js';
import { DossierStore, DuplicateCommand } from '../../src/persistence/dossier.store.js';
import { readJournal } from '../../src/persistence/journal-entry.store.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import {
  asClock,
  noticeClock,
  planClock,
  sampleCommit,
  sampleDossier,
  sampleEntry,
  sampleFacts,
  sampleLodgement,
} from './fixtures/sample-dossier.js';
import { insertSampleUnits } from './fixtures/sample-units.js';

describe('the store of dossiers', () => {
  let testDatabase: TestDatabase;
  let database: Database;
  let dossiers: DossierStore;

  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    database = openDatabase(testDatabase.url, { poolSize: 10 });
    dossiers = new DossierStore(database.pool);
    await insertSampleUnits(database.pool);
  });
  afterAll(async () => {
    await database.close();
    await testDatabase.drop();
  });

  async function load(code: string, commandId = '') {
    const loaded = await dossiers.load(code, commandId);
    if (loaded === null) throw new Error(`No dossier ${code}.`);
    return loaded;
  }

  async function count(table: string, id: string): Promise<number> {
    const { rows } = await database.pool.query<{ n: number }>(
      `SELECT count(*)::integer AS n FROM ${table} WHERE dossier_id = $1`,
      [id],
    );
    return rows[0]?.n ?? 0;
  }

  describe('lodging', () => {
    test('gives back exactly the dossier that was written, with the clocks in the order they were started', async () => {
      const lodgement = sampleLodgement('lodge-1');
      const id = await dossiers.insert(lodgement);
      const loaded = await load('lodge-1');
      expect(loaded.id).toBe(id);
      expect(loaded.dossier).toEqual(lodgement.after);
      expect(canonicalJson(loaded.dossier)).toBe(canonicalJson(lodgement.after));
      expect(loaded.headHash).toBe(lodgement.entries[0]?.hash);
      expect(loaded.dossier.clocks.map(({ name }) => name)).toEqual([noticeClock.name, planClock.name]);
    });

    test('gives back exactly the journal that was written, so that its hashes can be computed again', async () => {
      const lodgement = sampleLodgement('lodge-2');
      await dossiers.insert(lodgement);
      const journal = await readJournal(database.pool, 'lodge-2');
      expect(journal).toEqual(lodgement.entries);
      expect(findChainFault(journal)).toBeNull();
      expect(journal[0]?.stateHash).toBe(hashOf((await load('lodge-2')).dossier));
    });

    test('keeps the parties and the effects', async () => {
      const id = await dossiers.insert(sampleLodgement('lodge-3'));
      expect(await count('dossier_party', id)).toBe(4);
      expect(await count('outbox', id)).toBe(1);
    });

    test('accepts a dossier without clocks, effects or a receipt', async () => {
      const lodgement = sampleLodgement('lodge-4', { clocks: [] });
      await dossiers.insert({ ...lodgement, clocks: [], outbox: [], receipt: null });
      expect((await load('lodge-4')).dossier).toEqual(lodgement.after);
      expect(await dossiers.findReceipt('lodge-4/1')).toBeNull();
    });

    test('finds nothing under a code that was never given', async () => {
      expect(await dossiers.load('no-such-dossier', 'x')).toBeNull();
      expect(await readJournal(database.pool, 'no-such-dossier')).toEqual([]);
    });
  });

  describe('a transition', () => {
    test('writes the dossier, the entry and the receipt; loading finds them again', async () => {
      const id = await dossiers.insert(sampleLodgement('move-1'));
      const { dossier, headHash } = await load('move-1');
      const change = sampleCommit(id, dossier, headHash, {
        value: 'awaitingDecision',
        facts: { ...sampleFacts, assignee: 'department-handler' },
        recordedAt: '2026-09-30T10:00:00.000Z',
      });
      expect(await dossiers.commit(change)).toBe(true);
      const loaded = await load('move-1', 'move-1/2');
      expect(loaded.dossier).toEqual(change.after);
      expect(loaded.receipt).toEqual(change.receipt);
      expect(await dossiers.findReceipt('move-1/2')).toEqual(change.receipt);
      expect(findChainFault(await readJournal(database.pool, 'move-1'))).toBeNull();
    });

    test('writes several entries at once, and answers only the last', async () => {
      const id = await dossiers.insert(sampleLodgement('move-2'));
      const { dossier, headHash } = await load('move-2');
      const first = sampleEntry({ ...dossier, version: 2 }, headHash, {
        kind: 'clockExpired',
        payload: null,
      });
      const change = sampleCommit(id, { ...dossier, version: 2 }, first.hash);
      const settled = { ...change, expectedVersion: 1, entries: [first, ...change.entries] };
      expect(await dossiers.commit(settled)).toBe(true);
      expect(await readJournal(database.pool, 'move-2')).toHaveLength(3);
      expect((await readJournal(database.pool, 'move-2'))[1]).toEqual(first);
      expect((await load('move-2')).dossier.version).toBe(3);
      expect(await dossiers.findReceipt('move-2/2')).toBeNull();
    });

    test('of an older version writes nothing at all', async () => {
      const id = await dossiers.insert(sampleLodgement('stale-1'));
      const { dossier, headHash } = await load('stale-1');
      const change = {
        ...sampleCommit(id, dossier, headHash),
        clocks: [{ ...noticeClock, name: 'another', ordinal: 2 }],
        outbox: [{ sequence: 2, ordinal: 0, type: 'notify', params: null }],
        parties: [{ party: 'hn.so-xay-dung', capacity: 'lead' }],
      };
      const before = await Promise.all(['dossier_party', 'clock', 'outbox'].map((table) => count(table, id)));
      expect(await dossiers.commit({ ...change, expectedVersion: 7 })).toBe(false);
      const after = await Promise.all(['dossier_party', 'clock', 'outbox'].map((table) => count(table, id)));
      expect(after).toEqual(before);
      expect((await load('stale-1')).dossier).toEqual(dossier);
      expect(await readJournal(database.pool, 'stale-1')).toHaveLength(1);
      expect(await dossiers.findReceipt('stale-1/2')).toBeNull();
    });

    test('replaces the clocks that changed, adds those that started and leaves the others', async () => {
      const id = await dossiers.insert(sampleLodgement('clocks-1'));
      const { dossier, headHash } = await load('clocks-1');
      const stopped = {
        ...noticeClock,
        status: 'stopped' as const,
        pauses: [],
        stoppedAt: '2026-09-22T03:00:00.999Z',
        wakeAt: null,
      };
      const started = { ...noticeClock, run: 2, ordinal: 2, startedAt: '2026-09-22T03:00:00.999Z' };
      const clocks = [asClock(stopped), asClock(planClock), asClock(started)];
      const change = { ...sampleCommit(id, dossier, headHash, { clocks }), clocks: [stopped, started] };
      expect(await dossiers.commit(change)).toBe(true);
      expect((await load('clocks-1')).dossier.clocks).toEqual(clocks);
    });

    test('changes the parties only when it says so, and then to exactly those', async () => {
      const id = await dossiers.insert(sampleLodgement('parties-1'));
      const { dossier, headHash } = await load('parties-1');
      const untouched = sampleCommit(id, dossier, headHash);
      await dossiers.commit(untouched);
      expect(await count('dossier_party', id)).toBe(4);
      const parties = [
        { party: 'hn.xa-binh-minh', capacity: 'localAuthority' },
        { party: 'hn.so-cong-thuong', capacity: 'industryDepartment' },
        { party: 'hn.so-cong-thuong', capacity: 'consulted' },
      ];
      const next = sampleCommit(id, untouched.after, untouched.entries[0]?.hash ?? '');
      await dossiers.commit({ ...next, parties });
      const { rows } = await database.pool.query(
        'SELECT party_code AS party, capacity FROM dossier_party WHERE dossier_id = $1',
        [id],
      );
      expect(rows).toHaveLength(3);
      expect(rows).toEqual(expect.arrayContaining(parties));
    });

    test('without an entry is our bug', async () => {
      const id = await dossiers.insert(sampleLodgement('no-entry'));
      const { dossier, headHash } = await load('no-entry');
      const change = { ...sampleCommit(id, dossier, headHash), entries: [] };
      await expect(dossiers.commit(change)).rejects.toThrow(TypeError);
    });
  });

  describe('the next due date kept beside a dossier', () => {
    async function nextDueAt(id: string): Promise<unknown> {
      const { rows } = await database.pool.query('SELECT next_due_at FROM dossier WHERE id = $1', [id]);
      return rows[0]?.next_due_at;
    }

    test('is that of the clocks that can expire or have been breached', async () => {
      const id = await dossiers.insert(sampleLodgement('due-1'));
      expect(await nextDueAt(id)).toBe(noticeClock.dueAt);

      const { dossier, headHash } = await load('due-1');
      const stopped = { ...noticeClock, status: 'stopped' as const, wakeAt: null };
      const late = { ...noticeClock, name: 'late', ordinal: 2, status: 'breached' as const, wakeAt: null };
      const lateAt = '2026-08-01T00:00:00.000Z';
      const first = { ...sampleCommit(id, dossier, headHash), clocks: [stopped, { ...late, dueAt: lateAt }] };
      await dossiers.commit(first);
      expect(await nextDueAt(id)).toBe(lateAt);

      const second = sampleCommit(id, first.after, first.entries[0]?.hash ?? '');
      await dossiers.commit(second);
      expect(await nextDueAt(id)).toBe(lateAt);

      const third = sampleCommit(id, second.after, second.entries[0]?.hash ?? '');
      await dossiers.commit({ ...third, clocks: [{ ...late, status: 'stopped' }] });
      expect(await nextDueAt(id)).toBeNull();
    });
  });

  describe('a command', () => {
    test('that was carried out is not written a second time, whichever dossier it was for', async () => {
      const id = await dossiers.insert(sampleLodgement('double-1'));
      await dossiers.insert(sampleLodgement('double-2'));
      const { dossier, headHash } = await load('double-1');
      const change = sampleCommit(id, dossier, headHash, {}, 'double-2/1');
      await expect(dossiers.commit(change)).rejects.toThrow(DuplicateCommand);
      expect((await load('double-1')).dossier).toEqual(dossier);
      expect((await load('double-1', 'double-2/1')).receipt?.dossier).toBe('double-2');
    });

    test('cannot lodge two dossiers', async () => {
      await dossiers.insert(sampleLodgement('double-3'));
      const lodgement = sampleLodgement('double-4');
      const entries = [sampleEntry(lodgement.after, '', { commandId: 'double-3/1' })];
      await expect(dossiers.insert({ ...lodgement, entries, receipt: null })).rejects.toThrow(
        DuplicateCommand,
      );
      expect(await dossiers.load('double-4', '')).toBeNull();
    });

    test('sent 50 times at once has one effect', async () => {
      const id = await dossiers.insert(sampleLodgement('fifty'));
      const { dossier, headHash } = await load('fifty');
      const attempts = Array.from({ length: 50 }, () =>
        dossiers.commit(sampleCommit(id, dossier, headHash, {}, 'the-one-command')),
      );
      const taken = await Promise.all(attempts);
      expect(taken.filter(Boolean)).toHaveLength(1);
      expect(await readJournal(database.pool, 'fifty')).toHaveLength(2);
    });
  });

  test('lets exactly one of 32 concurrent commits through for each version, and the journal has no gap', async () => {
    const id = await dossiers.insert(sampleLodgement('race'));
    let wins = 0;
    const officer = async (name: number): Promise<void> => {
      for (let attempt = 0; attempt < 4; attempt += 1) {
        const { dossier, headHash } = await load('race');
        const change = sampleCommit(id, dossier, headHash, {}, `race-${name}-${attempt}`);
        if (await dossiers.commit(change)) wins += 1;
      }
    };
    await Promise.all(Array.from({ length: 32 }, (_, name) => officer(name)));
    const journal = await readJournal(database.pool, 'race');
    const { dossier, headHash } = await load('race');
    expect(wins).toBeGreaterThan(3);
    expect(journal).toHaveLength(wins + 1);
    expect(dossier.version).toBe(wins + 1);
    expect(findChainFault(journal)).toBeNull();
    expect(headHash).toBe(journal.at(-1)?.hash);
  });

  test('keeps the dossier as it was when the state is a single name', async () => {
    const after: Dossier = sampleDossier('plain', { value: 'requestReceived', clocks: [] });
    await dossiers.insert({ ...sampleLodgement('plain', after), clocks: [] });
    expect((await load('plain')).dossier).toEqual(after);
  });
});
