import type { EffectReceiver } from '../../src/application/effects/effect-receiver.js';
import { RelayOutbox } from '../../src/application/relay-outbox.js';
import type { Failure } from '../../src/application/report-failure.js';
import type { World } from '../../src/application/world.js';
import { openDatabase, type Database } from '../../src/persistence/database.js';
import { DossierStore } from '../../src/persistence/dossier.store.js';
import { Fault } from '../../src/persistence/fault.js';
import { OutboxStore, type PendingEffect } from '../../src/persistence/outbox.store.js';
import { sampleLodgement } from '../persistence/fixtures/sample-dossier.js';
import { insertSampleUnits } from '../persistence/fixtures/sample-units.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

const MINUTE_MS = 60_000;
const EFFECTS = ['notify', 'enterRegister', 'notify', 'openDossier'].map((type, ordinal) => ({
  sequence: 1,
  ordinal,
  type,
  params: {},
}));

describe('the relay', () => {
  let testDatabase: TestDatabase;
  let database: Database;
  let minutes: number;
  let carriedOut: string[];
  let failures: Failure[];
  /** What the receivers throw for an effect, if anything. */
  let refuse: (effect: PendingEffect) => void;

  beforeEach(async () => {
    testDatabase = await createTestDatabase();
    database = openDatabase(testDatabase.url, { poolSize: 10 });
    await insertSampleUnits(database.pool);
    for (const code of ['a', 'b']) {
      await new DossierStore(database.pool).insert({ ...sampleLodgement(code), outbox: EFFECTS });
    }
    minutes = 0;
    carriedOut = [];
    failures = [];
    refuse = () => undefined;
  });
  afterEach(async () => {
    await database.close();
    await testDatabase.drop();
  });

  function relay(...types: EffectReceiver['type'][]): RelayOutbox {
    const now = () => new Date(Date.parse('2026-11-21T00:00:00.000Z') + minutes * MINUTE_MS).toISOString();
    const receivers = types.map((type) => ({
      type,
      carryOut: async (_: unknown, effect: PendingEffect) => {
        await Promise.resolve();
        refuse(effect);
        carriedOut.push(`${effect.dossier}${effect.ordinal}`);
      },
    }));
    // Of the world it asks only the time.
    return new RelayOutbox({ now } as World, database, receivers, (failure) => failures.push(failure));
  }

  const ofDossier = (dossier: string) => carriedOut.filter((each) => each.startsWith(dossier));

  test('carries out every effect once, each dossier in the order of its journal, however many relays there are', async () => {
    const relays = Array.from({ length: 3 }, () => relay('notify', 'enterRegister', 'openDossier'));
    await Promise.all(relays.map((each) => each.execute()));
    await relays[0]?.execute();
    expect(ofDossier('a')).toEqual(['a0', 'a1', 'a2', 'a3']);
    expect(ofDossier('b')).toEqual(['b0', 'b1', 'b2', 'b3']);
  });

  test('lets effects wait that nobody receives yet, and others pass them', async () => {
    expect(await relay('enterRegister').execute()).toBe(2);
    expect(ofDossier('a')).toEqual(['a1']);
    expect(await relay('notify', 'enterRegister').execute()).toBe(4);
    expect(ofDossier('a')).toEqual(['a1', 'a0', 'a2']);
  });

  test('parks an effect that fails again and again, with the reason, and with it those behind it of its dossier', async () => {
    refuse = ({ dossier, ordinal }) => {
      if (dossier === 'a' && ordinal === 1) throw new TypeError('no such register');
    };
    const outbox = new OutboxStore(database.pool);
    const one = relay('notify', 'enterRegister');
    for (minutes = 0; minutes < 60; minutes += 10) await one.execute();
    expect(ofDossier('a')).toEqual(['a0']);
    expect(ofDossier('b')).toEqual(['b0', 'b1', 'b2']);
    const [parked, ...others] = await outbox.readFailing(['hn'], 10);
    expect(others).toEqual([]);
    expect(parked).toMatchObject({
      dossier: 'a',
      ordinal: 1,
      attempts: 5,
      reason: 'TypeError: no such register',
    });
    expect(parked?.parkedAt).not.toBeNull();
    expect(failures).toHaveLength(5);

    refuse = () => undefined;
    await outbox.retry(parked?.id ?? '', ['hn']);
    await one.execute();
    expect(ofDossier('a')).toEqual(['a0', 'a1', 'a2']);
    expect(await outbox.readFailing(null, 10)).toEqual([]);
  });

  test('does not hold it against an effect that the world failed', async () => {
    refuse = () => {
      throw new Fault('The database failed.');
    };
    await expect(relay('notify').execute()).rejects.toThrow(Fault);
    expect(await new OutboxStore(database.pool).readFailing(null, 10)).toEqual([]);
    refuse = () => undefined;
    expect(await relay('notify').execute()).toBe(4);
  });
});
