import pg from 'pg';

import { SettleDueClocks } from '../../src/application/settle-due-clocks.js';
import type { Failure } from '../../src/application/report-failure.js';
import { SettlementFailureStore } from '../../src/persistence/settlement-failure.store.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { WaitingDossiers } from '../support/waiting-dossiers.js';

/** More than one transaction takes. */
const DOSSIERS = 60;

describe('what is due', () => {
  let testDatabase: TestDatabase;
  let waiting: WaitingDossiers;
  let owner: pg.Client;
  const failures: Failure[] = [];

  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    waiting = await WaitingDossiers.lodge(testDatabase, DOSSIERS);
    owner = new pg.Client({ connectionString: testDatabase.ownerUrl });
    await owner.connect();
  });
  afterAll(async () => {
    await owner.end();
    await waiting.close();
    await testDatabase.drop();
  });

  const sweeper = () => {
    const { world, database } = waiting.application;
    return new SettleDueClocks(world, database, (failure) => failures.push(failure));
  };
  const setProcedureVersion = (code: string | undefined, version: number) =>
    owner.query('UPDATE dossier SET procedure_version = $2 WHERE code = $1', [code, version]);

  test('is settled for all dossiers but the one that fails, which is put off and told', async () => {
    const [broken] = waiting.codes;
    await setProcedureVersion(broken, 99);
    await waiting.wakeIn(-1_000);
    const written = await Promise.all([sweeper().execute(), sweeper().execute()]);
    expect(written[0] + written[1]).toBe(DOSSIERS - 1);
    expect(failures.map(({ work, dossier }) => ({ work, dossier }))).toEqual([
      { work: 'settlement', dossier: broken },
    ]);
    const standing = new SettlementFailureStore(waiting.application.database.pool);
    expect(await standing.readStanding(['hn'], 10)).toMatchObject([{ dossier: broken, attempts: 1 }]);
    // It is put off, so it is not tried again and again.
    expect(await sweeper().execute()).toBe(0);
    expect(failures).toHaveLength(1);

    await setProcedureVersion(broken, 1);
    await waiting.wakeIn(-1_000);
    expect(await sweeper().execute()).toBe(1);
    expect(await standing.readStanding(['hn'], 10)).toEqual([]);
    await waiting.expectEachActedOnOnce();
  });

  test('may be asked for again during a sweep, which then looks once more', async () => {
    const one = sweeper();
    expect(await Promise.all([one.execute(), one.execute()])).toEqual([0, 0]);
  });
});
