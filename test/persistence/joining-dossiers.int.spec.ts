import type { QueryConfig, QueryResultRow } from 'pg';

import { openDatabase, type Database, type Executor } from '../../src/persistence/database.js';
import { DossierStore } from '../../src/persistence/dossier.store.js';
import { Fault } from '../../src/persistence/fault.js';
import { JoiningDossierStore } from '../../src/persistence/joining-dossier.store.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { sampleLodgement } from './fixtures/sample-dossier.js';
import { insertSampleUnits } from './fixtures/sample-units.js';

describe('loads that are asked for at once', () => {
  let testDatabase: TestDatabase;
  let database: Database;

  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    database = openDatabase(testDatabase.url, { poolSize: 10 });
    await insertSampleUnits(database.pool);
    const dossiers = new DossierStore(database.pool);
    for (const code of ['joined-1', 'joined-2']) await dossiers.insert(sampleLodgement(code));
  });
  afterAll(async () => {
    await database.close();
    await testDatabase.drop();
  });

  /** What each of these is answered, and the names of the statements that were sent. */
  async function loadAll(wanted: readonly (readonly [code: string, commandId: string])[], failing?: Error) {
    const sent: string[] = [];
    const executor: Executor = {
      query: <R extends QueryResultRow>(query: string | QueryConfig) => {
        const name = (typeof query === 'string' ? query : query.name) ?? '';
        sent.push(name);
        if (failing !== undefined && name === 'dossier-load-together') return Promise.reject(failing);
        return database.pool.query<R>(query);
      },
    };
    const dossiers = new JoiningDossierStore(executor);
    const loads = wanted.map(([code, commandId]) => dossiers.load(code, commandId));
    return { answers: await Promise.allSettled(loads), sent };
  }

  async function loadSingly(wanted: readonly (readonly [code: string, commandId: string])[]) {
    const dossiers = new DossierStore(database.pool);
    return Promise.allSettled(wanted.map(([code, commandId]) => dossiers.load(code, commandId)));
  }

  test('go out in one statement and are each answered as they would be alone', async () => {
    const wanted = [
      ['joined-2', ''],
      ['no-such-dossier', 'x'],
      ['joined-1', 'joined-2/1'],
      ['joined-2', ''],
      ['joined-1', 'joined-1/1'],
    ] as const;
    const { answers, sent } = await loadAll(wanted);
    expect(sent).toEqual(['dossier-load-together']);
    expect(answers).toEqual(await loadSingly(wanted));
    expect(answers[3]).toMatchObject({ value: { dossier: { code: 'joined-2' }, receipt: null } });
    expect(answers[4]).toMatchObject({ value: { receipt: { commandId: 'joined-1/1' } } });
  });

  test('of one dossier alone go out as ever', async () => {
    expect((await loadAll([['joined-1', '']])).sent).toEqual(['dossier-load']);
  });

  test('fail only those that are at fault', async () => {
    const wanted = [
      ['joined-1', ''],
      ['no text of PostgreSQL: \u0000', ''],
      ['joined-2', ''],
    ] as const;
    const { answers, sent } = await loadAll(wanted);
    expect(sent).toEqual(['dossier-load-together', ...wanted.map(() => 'dossier-load')]);
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  test('all fail when the database does, which is asked no second time', async () => {
    const wanted = [
      ['joined-1', ''],
      ['joined-2', ''],
    ] as const;
    const { answers, sent } = await loadAll(wanted, new Fault('gone'));
    expect(sent).toEqual(['dossier-load-together']);
    expect(answers).toEqual(wanted.map(() => ({ status: 'rejected', reason: new Fault('gone') })));
  });
});
