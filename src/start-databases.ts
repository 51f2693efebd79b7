import type { Configuration } from './configuration.js';
import { APPLICATION, prepareDatabases } from './embedded/databases.js';
import { startEmbeddedPostgres } from './embedded/embedded-postgres.js';
import type { QueueAddress } from './jobs/queue-backend.js';
import { migrate } from './persistence/migrate.js';

export interface StartedDatabases {
  /** Logs in as the application. */
  readonly url: string;
  /** Whether the database is the embedded default, which comes with real data and demo accounts. */
  readonly isEmbedded: boolean;
  /** Where the queues live. */
  readonly queue: QueueAddress;
  stop(): Promise<void>;
}

/** The PostgreSQL that the configuration names, or the embedded one; its schema is up to date afterwards. */
export async function startDatabases(
  configuration: Configuration,
  log: (sentence: string) => void,
): Promise<StartedDatabases> {
  const { databaseUrl, migrationDatabaseUrl, redisUrl, dataDir } = configuration;
  if (databaseUrl !== undefined && redisUrl !== undefined) {
    const ownerUrl = migrationDatabaseUrl ?? findOwner(databaseUrl);
    if (ownerUrl !== undefined) await migrate(ownerUrl);
    const queue = { kind: 'redis', url: redisUrl } as const;
    return { url: databaseUrl, isEmbedded: false, queue, stop: () => Promise.resolve() };
  }
  const server = await startEmbeddedPostgres({ dataDir, log });
  try {
    const urls = await prepareDatabases(server.adminUrl);
    await migrate(urls.owner);
    const queue = { kind: 'postgres', url: urls.queue } as const;
    return { url: urls.application, isEmbedded: true, queue, stop: () => server.stop() };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** Whoever logs in as the application cannot migrate: somebody else has done it, or will be missed soon. */
function findOwner(databaseUrl: string): string | undefined {
  return new URL(databaseUrl).username === APPLICATION ? undefined : databaseUrl;
}
