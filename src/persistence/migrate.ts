import pg from 'pg';

import { createDataSource } from './data-source.js';

/** Any number that nothing else in the database locks. */
const MIGRATION_LOCK = 20_240_032;

/**
 * Brings the schema up to date, as its owner. Two processes that start at once wait for each other.
 * Throws when the login is `ccn_app`: an owner may do anything to its tables, so the journal would
 * not be append-only for it.
 */
export async function migrate(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await refuseApplicationRole(client);
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await runMigrations(ownerUrl);
  } finally {
    // Ends the lock with the session.
    await client.end();
  }
}

async function runMigrations(ownerUrl: string): Promise<void> {
  const dataSource = createDataSource(ownerUrl);
  await dataSource.initialize();
  try {
    await dataSource.runMigrations();
  } finally {
    await dataSource.destroy();
  }
}

async function refuseApplicationRole(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ login: string }>('SELECT current_user AS login');
  if (rows[0]?.login === 'ccn_app') {
    throw new Error(
      'Expected the migrations to run as the owner of the tables, but this is ccn_app: set MIGRATION_DATABASE_URL.',
    );
  }
}
