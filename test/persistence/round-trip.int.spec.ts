import fc from 'fast-check';

import type { JsonValue } from '../../workflows/vocabulary/facts.js';
import { canonicalJson } from '../../src/engine/chain/canonical-json.js';
import { findChainFault, GENESIS_HASH } from '../../src/engine/chain/journal-chain.js';
import { openDatabase, type Database } from '../../src/persistence/database.js';
import { DossierStore } from '../../src/persistence/dossier.store.js';
import { readJournal } from '../../src/persistence/journal-entry.store.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { sampleEntry, sampleFacts, sampleLodgement } from './fixtures/sample-dossier.js';
import { insertSampleUnits } from './fixtures/sample-units.js';

/** Every JSON value but the two texts that PostgreSQL cannot hold, which no payload may contain. */
const anyText = fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\0', ''));
const { value: anyJson } = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    anyText,
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(anyText, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
}));
const anyInstant = fc
  .date({
    min: new Date('1000-01-01T00:00:00.000Z'),
    max: new Date('9999-12-31T23:59:59.999Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString());

describe('whatever the engine can write', () => {
  let testDatabase: TestDatabase;
  let database: Database;

  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    database = openDatabase(testDatabase.url, { poolSize: 2 });
    await insertSampleUnits(database.pool);
  });
  afterAll(async () => {
    await database.close();
    await testDatabase.drop();
  });

  test('comes back the same to the last byte of its canonical JSON', async () => {
    const dossiers = new DossierStore(database.pool);
    let number = 0;
    await fc.assert(
      fc.asyncProperty(anyJson, anyJson, anyInstant, anyText, async (fact, payload, instant, subject) => {
        number += 1;
        const code = `any-${number}`;
        const facts = { ...sampleFacts, subject, parameters: { fact } };
        const lodgement = sampleLodgement(code, { facts, occurredAt: instant, recordedAt: instant });
        const entry = sampleEntry(lodgement.after, GENESIS_HASH, { payload });
        await dossiers.insert({ ...lodgement, entries: [entry], receipt: null });

        const loaded = await dossiers.load(code, '');
        expect(canonicalJson(loaded?.dossier)).toBe(canonicalJson(lodgement.after));
        const journal = await readJournal(database.pool, code);
        expect(canonicalJson(journal)).toBe(canonicalJson([entry]));
        expect(findChainFault(journal)).toBeNull();
      }),
      { numRuns: 200 },
    );
  });
});
