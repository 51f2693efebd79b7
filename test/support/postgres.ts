import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stopLeftover } from '../../src/embedded/cluster.js';
import { prepareDataFolder } from '../../src/embedded/data-folder.js';
import { createDatabase, OWNER, prepareLogins, urlFor } from '../../src/embedded/databases.js';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../src/embedded/embedded-postgres.js';
import { readProcessMark } from '../../src/embedded/process-identity.js';
import { TEMPLATE } from './database.js';

const FOLDER = /^ccn-test-postgres-(\d+)-/;
const MIGRATE = new URL('../../src/persistence/migrate.ts', import.meta.url);

const FOR_TESTS = {
  // Nothing here outlives the run, so nothing has to survive a power cut: two thirds less time per database.
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  // The workers hold several services at once, each with a pool of its own.
  max_connections: 400,
};

/** One server for all int and e2e tests of a run, with the template database made ready. */
export async function startTestPostgres(): Promise<EmbeddedPostgres> {
  await removeDeadRuns();
  const dataDir = await mkdtemp(join(tmpdir(), `ccn-test-postgres-${process.pid}-`));
  const server = await startEmbeddedPostgres({ dataDir, log: () => undefined, settings: FOR_TESTS });
  const stop = async (): Promise<void> => {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    await prepareLogins(server.adminUrl);
    await createDatabase(server.adminUrl, TEMPLATE);
    await migrateTemplate(urlFor(server.adminUrl, OWNER, TEMPLATE));
  } catch (fault) {
    await stop();
    throw fault;
  }
  return { ...server, stop };
}

async function migrateTemplate(ownerUrl: string): Promise<void> {
  if (!existsSync(MIGRATE)) return;
  const { migrate } = (await import(MIGRATE.href)) as { migrate: (ownerUrl: string) => Promise<void> };
  await migrate(ownerUrl);
}

/** A run that was killed could not end its server: the next run does, and removes the folder. */
async function removeDeadRuns(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = Number(FOLDER.exec(name)?.[1]);
    if (Number.isNaN(pid) || (await readProcessMark(pid)) !== undefined) continue;
    const folder = join(tmpdir(), name);
    await stopLeftover(await prepareDataFolder(folder), () => undefined);
    await rm(folder, { recursive: true, force: true });
  }
}
