import { seedInstallation } from '../../../src/application/seed-installation.js';
import { hashPassword } from '../../../src/application/session/password.js';
import { readSeedFolder } from '../../../src/gateways/seed-folder.js';
import { openDatabase, type Database } from '../../../src/persistence/database.js';
import { composeApplication, type Application } from '../../../src/wiring/compose-application.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';

const NOW = '2026-11-23T02:00:00.000Z';
const PASSWORD = 'mat-khau-thu-nghiem';

describe('a substitution, in two processes on one database', () => {
  let testDatabase: TestDatabase;
  let databases: readonly [Database, Database];
  let here: Application;
  let there: Application;
  let token: string;

  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    databases = [
      openDatabase(testDatabase.url, { poolSize: 2 }),
      openDatabase(testDatabase.url, { poolSize: 2 }),
    ];
    [here, there] = databases.map((database) =>
      composeApplication(database, {
        rules: { backdatingWorkingDays: 3, catchUpWorkingDays: 3 },
        sessionHours: 8,
        now: () => NOW,
      }),
    ) as [Application, Application];
    const seed = await readSeedFolder(new URL('../../../seed/', import.meta.url));
    await seedInstallation(
      here.world,
      databases[0],
      { ...seed, imports: [] },
      {
        demoPasswordHash: await hashPassword(PASSWORD),
        log: () => undefined,
      },
    );
    await there.world.refresh(databases[1].pool);
    const opened = await here.openSession.execute({
      username: 'commune-handler',
      password: PASSWORD,
      address: '::1',
    });
    if (!opened.ok) throw new Error('Expected commune-handler to log in.');
    ({ token } = opened.value);
  });
  afterAll(async () => {
    await Promise.all(databases.map((database) => database.close()));
    await testDatabase.drop();
  });

  async function rolesOnBehalf(application: Application): Promise<readonly (string | undefined)[]> {
    const signedIn = await application.findActor.execute(token);
    return (signedIn?.actor.assignments ?? []).flatMap(({ onBehalfOf }) => onBehalfOf ?? []);
  }

  test('holds at once where it is recorded, and is over at once in both when it is revoked', async () => {
    const leader = {
      role: 'leader',
      party: 'hn.ubnd-xa-mau',
      province: 'hn',
      covers: ['hn.ubnd-xa-mau'],
    } as const;
    const sender = { user: 'commune-leader', assignments: [{ ...leader, from: '2025-07-01', to: null }] };
    // Remembered without it.
    expect(await rolesOnBehalf(here)).toEqual([]);
    const recorded = await here.recordSubstitution.execute({
      absent: 'commune-leader',
      substitute: 'commune-handler',
      party: 'hn.ubnd-xa-mau',
      from: '2026-11-23',
      to: '2026-11-27',
      procedures: null,
      states: null,
      document: { number: '12/GUQ', date: '2026-11-20', issuer: 'UBND xã', fileHash: null },
      sender,
    });
    if (!recorded.ok) throw new Error(JSON.stringify(recorded.rejection));
    expect(await rolesOnBehalf(here)).toEqual(['commune-leader']);
    expect(await rolesOnBehalf(there)).toEqual(['commune-leader']);
    await there.revokeSubstitution.execute(recorded.value.id, sender);
    expect(await rolesOnBehalf(here)).toEqual([]);
    expect(await rolesOnBehalf(there)).toEqual([]);
  });
});
