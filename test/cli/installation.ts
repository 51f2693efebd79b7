import { seedInstallation } from '../../src/application/seed-installation.js';
import { hashPassword } from '../../src/application/session/password.js';
import { readSeedFolder } from '../../src/gateways/seed-folder.js';
import { openDatabase } from '../../src/persistence/database.js';
import { composeApplication } from '../../src/wiring/compose-application.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

/** Milliseconds: filling an installation takes a few seconds, more where other tests run beside it. */
export const PATIENCE = 60_000;

export const PASSWORD = 'mat-khau-thu-nghiem';

/** A database of its own with the units, accounts and calendar of the seed, and some of its dossiers. */
export async function createInstallation(imports: readonly string[]): Promise<TestDatabase> {
  const created = await createTestDatabase();
  const database = openDatabase(created.url, { poolSize: 4 });
  try {
    const rules = { backdatingWorkingDays: 3, catchUpWorkingDays: 3 };
    const { world } = composeApplication(database, { rules, sessionHours: 8 });
    const seed = await readSeedFolder(new URL('../../seed/', import.meta.url));
    await seedInstallation(
      world,
      database,
      { ...seed, imports: seed.imports.filter(({ fileName }) => imports.includes(fileName)) },
      { demoPasswordHash: await hashPassword(PASSWORD), log: () => undefined },
    );
    return created;
  } finally {
    await database.close();
  }
}
