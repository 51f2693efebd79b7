import { writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { initialiseCluster, refuseOtherVersion, stopLeftover } from './cluster.js';
import { type DataFolder, prepareDataFolder, readIfPresent, readOrMakePassword } from './data-folder.js';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { findFreePort, isPortFree } from './free-port.js';
import { claimOwnership } from './ownership.js';
import { findLauncher, type Launcher } from './postgres-account.js';
import { findPostgresBinaries, type PostgresBinaries } from './postgres-binaries.js';
import { launchPostgres, PostgresDidNotStart, type PostgresServer } from './postgres-server.js';
import type { PostgresSettings } from './postgres-settings.js';

const ATTEMPTS = 10;
const RETRY_MS = 500;

export interface EmbeddedPostgresOptions {
  /** Where the database, its password, its port and its log live; created when missing. */
  readonly dataDir: string;
  readonly log: (message: string) => void;
  /** A port that must be used; without it, the one remembered in the folder or any free one. */
  readonly port?: number;
  /** Replaces single PostgreSQL settings: the tests trade durability for speed. */
  readonly settings?: PostgresSettings;
}

export interface EmbeddedPostgres {
  readonly port: number;
  /** Connection string of the superuser, for the database `postgres`. */
  readonly adminUrl: string;
  /** Shuts the database down cleanly and frees the data folder. */
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL on loopback, from the programs that npm installed, on a data folder of ours. A server that
 * a killed process left behind in that folder is first ended cleanly.
 * @throws EmbeddedPostgresError one sentence for the person at the keyboard
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const folder = await prepareDataFolder(options.dataDir);
  const ownership = await claimOwnership(folder.root);
  try {
    const binaries = await findPostgresBinaries();
    await refuseOtherVersion(folder, binaries);
    const launcher = await findLauncher([binaries.postgres, folder.cluster]);
    const password = await readOrMakePassword(folder, launcher.account);
    await initialiseCluster(folder, binaries, launcher);
    await stopLeftover(folder, options.log);
    const { port, server } = await launchOnSomePort(folder, binaries, launcher, options);
    await writeFile(folder.portFile, `${port}\n`, { mode: 0o600 });
    return {
      port,
      adminUrl: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
      stop: async () => {
        await server.stop();
        await ownership.release();
      },
    };
  } catch (fault) {
    await ownership.release();
    throw fault;
  }
}

async function launchOnSomePort(
  folder: DataFolder,
  binaries: PostgresBinaries,
  launcher: Launcher,
  { port: wanted, settings = {}, log }: EmbeddedPostgresOptions,
): Promise<{ port: number; server: PostgresServer }> {
  let fault: PostgresDidNotStart | undefined;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const port = await choosePort(folder, wanted);
    const launch = { folder, postgres: binaries.postgres, launcher, port, settings, log };
    try {
      return { port, server: await launchPostgres(launch) };
    } catch (cause) {
      if (!(cause instanceof PostgresDidNotStart) || !isPassing(cause)) throw explain(cause, folder);
      fault = cause;
      await pause(RETRY_MS);
    }
  }
  throw explain(fault, folder);
}

/** @throws EmbeddedPostgresError when the port that must be used is taken. */
async function choosePort(folder: DataFolder, wanted: number | undefined): Promise<number> {
  if (wanted !== undefined) {
    if (await isPortFree(wanted)) return wanted;
    throw new EmbeddedPostgresError(
      `Port ${wanted} on 127.0.0.1 is in use by another program: choose another port for the embedded PostgreSQL.`,
    );
  }
  const remembered = Number(await readIfPresent(folder.portFile));
  return remembered > 0 && (await isPortFree(remembered)) ? remembered : findFreePort();
}

/** Another program took the port a moment ago, or the last children of a killed server are still ending. */
function isPassing(fault: PostgresDidNotStart): boolean {
  return /Address already in use|is still in use|could not create any TCP\/IP sockets/.test(fault.output);
}

function explain(cause: unknown, folder: DataFolder): unknown {
  if (!(cause instanceof PostgresDidNotStart)) return cause;
  return new EmbeddedPostgresError(
    `The embedded PostgreSQL did not start (its log is ${folder.logFile}): ${cause.message}`,
    { cause },
  );
}
