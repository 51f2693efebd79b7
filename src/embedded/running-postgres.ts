import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { prepareDataFolder, readIfPresent } from './data-folder.js';
import { isPostmasterOf } from './process-identity.js';

/** Whether `dataDir` holds a database that some start has made. */
export function hasEmbeddedPostgres(dataDir: string): boolean {
  return existsSync(join(dataDir, 'postgres', 'PG_VERSION'));
}

/**
 * The superuser's connection string of the embedded PostgreSQL that runs on `dataDir` at this moment, or
 * `undefined` when none is ready there. Starts nothing and holds nothing: it may end at any time.
 */
export async function findRunningEmbeddedPostgres(dataDir: string): Promise<string | undefined> {
  if (!hasEmbeddedPostgres(dataDir)) return undefined;
  const folder = await prepareDataFolder(dataDir);
  // PostgreSQL writes its process number first, its port fourth and, once it takes connections, `ready` eighth.
  const lines = (await readIfPresent(join(folder.cluster, 'postmaster.pid')))?.split('\n') ?? [];
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  if (lines[7]?.trim() !== 'ready' || !(await isPostmasterOf(pid, folder.cluster))) return undefined;
  const password = (await readIfPresent(folder.passwordFile))?.trim();
  return password === undefined ? undefined : `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
}
