import type { Configuration } from '../configuration.js';
import { prepareDatabases } from '../embedded/databases.js';
import { startEmbeddedPostgres } from '../embedded/embedded-postgres.js';
import { findRunningEmbeddedPostgres, hasEmbeddedPostgres } from '../embedded/running-postgres.js';
import { migrate } from '../persistence/migrate.js';
import { CommandFault } from './command-fault.js';

/** What a shell expects of a program that Ctrl-C ended. */
const BROKEN_OFF = 130;

export interface FoundDatabase {
  /** Logs in as the application. */
  readonly url: string;
  /** Ends what was started for this command; leaves alone what ran before. */
  release(): Promise<void>;
}

/**
 * The database of this installation: `DATABASE_URL`, or the embedded one. That one belongs to
 * `npm start` while it runs; otherwise it is started for as long as the command takes.
 */
export async function findDatabase({ databaseUrl, dataDir }: Configuration): Promise<FoundDatabase> {
  const keep = () => Promise.resolve();
  if (databaseUrl !== undefined) return { url: databaseUrl, release: keep };
  const running = await findRunningEmbeddedPostgres(dataDir);
  if (running !== undefined) {
    return { url: (await prepareDatabases(running)).application, release: keep };
  }
  if (!hasEmbeddedPostgres(dataDir)) {
    throw new CommandFault(
      'no-database',
      `Chưa có dữ liệu trong thư mục ${dataDir}: hãy chạy npm start một lần, hoặc đặt DATA_DIR hay DATABASE_URL.`,
    );
  }
  return startForOneCommand(dataDir);
}

async function startForOneCommand(dataDir: string): Promise<FoundDatabase> {
  const server = await startEmbeddedPostgres({ dataDir, log: () => undefined });
  // The server is a process of its own: a command that is broken off must end it, too.
  const breakOff = () => void server.stop().finally(() => process.exit(BROKEN_OFF));
  process.once('SIGINT', breakOff).once('SIGTERM', breakOff);
  const release = async () => {
    process.off('SIGINT', breakOff).off('SIGTERM', breakOff);
    await server.stop();
  };
  try {
    const { application, owner } = await prepareDatabases(server.adminUrl);
    await migrate(owner);
    return { url: application, release };
  } catch (error) {
    await release();
    throw error;
  }
}
