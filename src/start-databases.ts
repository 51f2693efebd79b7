import type { Configuration } from './configuration.js';
import { APPLICATION, prepareDatabases } from './embedded/databases.js';
import { startEmbeddedPostgres } from './embedded/embedded-postgres.js';
import { migrate } from './persistence/migrate.js';

export interface StartedDatabases {
  /** Logs in as the application. */
  readonly url: string;
  /** Whether the database is the embedded default, which comes with real data and demo accounts. */
  readonly isEmbedded: boolean;
  stop(): Promise<void>;
}

/** The PostgreSQL that the configuration names, or the embedded one; its schema is up to date afterwards. */
export async function startDatabases(
  configuration: Configuration,
  log: (sentence: string) => void,
): Promise<StartedDatabases> {
  const { databaseUrl, migrationDatabaseUrl, dataDir } = configuration;
  if (databaseUrl !== undefined) {
    const ownerUrl = migrationDatabaseUrl ?? findOwner(databaseUrl);
    if (ownerUrl !== undefined) await migrate(ownerUrl);
    return { url: databaseUrl, isEmbedded: false, stop: () => Promise.resolve() };
  }
  const server = await startEmbeddedPostgres({ dataDir, log });
  try {
    const urls = await prepareDatabases(server.adminUrl);
    await migrate(urls.owner);
    return { url: urls.application, isEmbedded: true, stop: () => server.stop() };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** Whoever logs in as the application cannot migrate: somebody else has done it, or will be missed soon. */
function findOwner(databaseUrl: string): string | undefined {
  return new URL(databaseUrl).username === APPLICATION ? undefined : databaseUrl;
}
