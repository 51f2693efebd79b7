import { randomUUID } from 'node:crypto';
import { APPLICATION, createDatabase, dropDatabase, OWNER, urlFor } from '../../src/embedded/databases.js';

/** A database that every migration has run on; each test database is a copy of it. */
export const TEMPLATE = 'ccn_template';

export interface TestDatabase {
  /** Logs in as the application, which may not touch the journal's past. */
  readonly url: string;
  /** Logs in as the owner of the tables. */
  readonly ownerUrl: string;
  drop(): Promise<void>;
}

/** A migrated database of its own for one test file. Needs the int or e2e tier, which starts the server. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const adminUrl = process.env.TEST_POSTGRES_ADMIN_URL;
  if (adminUrl === undefined) throw new Error('Only *.int.spec.ts and *.e2e.spec.ts have a database.');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await createDatabase(adminUrl, name, { template: TEMPLATE });
  return {
    url: urlFor(adminUrl, APPLICATION, name),
    ownerUrl: urlFor(adminUrl, OWNER, name),
    drop: () => dropDatabase(adminUrl, name),
  };
}
