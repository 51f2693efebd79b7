import { execFile } from 'node:child_process';
import { chown, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type DataFolder, readIfPresent } from './data-folder.js';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { poll } from './poll.js';
import type { Launcher } from './postgres-account.js';
import type { PostgresBinaries } from './postgres-binaries.js';
import { isPostmasterOf } from './process-identity.js';

const run = promisify(execFile);
const CLEAN_STOP_MS = 20_000;

/**
 * Makes the PostgreSQL data directory where there is none yet. It is made under another name and then renamed, so
 * that a start which was killed half-way leaves nothing that looks finished.
 */
export async function initialiseCluster(folder: DataFolder, binaries: PostgresBinaries, launcher: Launcher) {
  const unfinished = `${basename(folder.cluster)}.unfinished-`;
  for (const name of await readdir(folder.root)) {
    if (name.startsWith(unfinished)) await rm(join(folder.root, name), { recursive: true, force: true });
  }
  if ((await readClusterVersion(folder)) !== undefined) return;

  const making = join(dirname(folder.cluster), `${unfinished}${process.pid}`);
  await mkdir(making, { mode: 0o700 });
  if (launcher.account) await chown(making, launcher.account.uid, launcher.account.gid);
  const options = [
    '--username=postgres',
    '--encoding=UTF8',
    '--no-locale',
    '--builtin-locale=C.UTF-8',
    '--auth=scram-sha-256',
  ];
  const [program, args, account] = launcher.command(binaries.initdb, [
    ...[`--pgdata=${making}`, `--pwfile=${folder.passwordFile}`, '--locale-provider=builtin'],
    ...options,
  ]);
  try {
    await run(program, args, { ...account, cwd: '/' });
  } catch (cause) {
    throw new EmbeddedPostgresError(
      `PostgreSQL could not make its data folder in ${folder.root}: ${lastLine(cause)}`,
      { cause },
    );
  }
  await rename(making, folder.cluster);
}

/** @throws EmbeddedPostgresError when the data were written by another major version of PostgreSQL. */
export async function refuseOtherVersion(folder: DataFolder, binaries: PostgresBinaries): Promise<void> {
  const version = await readClusterVersion(folder);
  if (version === undefined || version === binaries.major) return;
  const cure =
    version > binaries.major ? 'start it with the newer ccn-workflow' : 'bring it over with pg_dump';
  throw new EmbeddedPostgresError(
    `The data folder ${folder.root} was written by PostgreSQL ${version} and this release brings PostgreSQL ${binaries.major}: ${cure}, or choose another folder with DATA_DIR.`,
  );
}

/**
 * Ends the server that a killed process of ours left behind in this very data directory, with its own clean
 * shutdown. Never signals a process that is not proven to be that server.
 */
export async function stopLeftover(folder: DataFolder, log: (message: string) => void): Promise<void> {
  const pidFile = join(folder.cluster, 'postmaster.pid');
  const pid = Number((await readIfPresent(pidFile))?.split('\n')[0]);
  if (!Number.isInteger(pid) || pid <= 1) return;
  if (!(await isPostmasterOf(pid, folder.cluster))) {
    // The number may belong to a stranger by now, and PostgreSQL would wait for the stranger's end.
    await rm(pidFile, { force: true });
    return;
  }
  log(`An earlier start was killed and left its database running (process ${pid}): restarting it cleanly.`);
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    process.kill(pid, signal);
    const ended = await poll(
      async () => !(await isPostmasterOf(pid, folder.cluster)) || undefined,
      CLEAN_STOP_MS,
    );
    if (ended) return;
  }
  throw new EmbeddedPostgresError(
    `The database that an earlier start left behind (process ${pid}) does not end: end it by hand, then start again.`,
  );
}

async function readClusterVersion(folder: DataFolder): Promise<number | undefined> {
  const text = await readIfPresent(join(folder.cluster, 'PG_VERSION'));
  return text === undefined ? undefined : Number(text.trim());
}

function lastLine(cause: unknown): string {
  const output =
    typeof cause === 'object' && cause !== null && 'stderr' in cause ? String(cause.stderr) : String(cause);
  return output.trim().split('\n').at(-1) ?? '';
}
