import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';

const run = promisify(execFile);
const ACCOUNT = 'postgres';

export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** How to start a PostgreSQL program: as whom, and behind which other program. */
export interface Launcher {
  readonly account: Account | undefined;
  command(program: string, args: readonly string[]): [string, string[], Partial<Account>];
}

/**
 * PostgreSQL refuses to run as root. Where we are root (a container, a build machine), it runs as the user
 * `postgres`, created when missing; elsewhere it runs as ourselves.
 * @throws EmbeddedPostgresError when that user cannot reach one of `paths`.
 */
export async function findLauncher(paths: readonly string[]): Promise<Launcher> {
  if (process.getuid?.() !== 0) {
    return { account: undefined, command: (program, args) => [program, [...args], {}] };
  }
  const account = await findOrCreateAccount();
  if (await canReachAll(account, paths)) {
    return { account, command: (program, args) => [program, [...args], account] };
  }
  // A clone under /root or under `mktemp -d` is closed to other users. Rather than opening folders that are not
  // ours, the server keeps one capability: to pass them.
  for (const capability of ['dac_read_search', 'dac_override']) {
    const prefix = passingFolders(account, capability);
    const [probe = ''] = paths;
    if (await succeeds('setpriv', [...prefix, 'test', '-x', probe])) {
      return { account, command: (program, args) => ['setpriv', [...prefix, program, ...args], {}] };
    }
  }
  throw new EmbeddedPostgresError(
    `PostgreSQL refuses to run as root, and the user '${ACCOUNT}' may not enter ${paths.join(' or ')}: start as an ordinary user, or move the project and DATA_DIR to folders that others may enter.`,
  );
}

function passingFolders({ uid, gid }: Account, capability: string): string[] {
  const identity = [`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups'];
  // Without the last, access(2) would forget the capability, and PostgreSQL asks it whether it finds its programs.
  return [
    ...identity,
    ...[`--inh-caps=+${capability}`, `--ambient-caps=+${capability}`, '--securebits=+no_setuid_fixup'],
  ];
}

async function findOrCreateAccount(): Promise<Account> {
  const existing = await findAccount();
  if (existing) return existing;
  await succeeds('useradd', ['--system', '--user-group', '--no-create-home', ACCOUNT]);
  const created = await findAccount();
  if (created) return created;
  throw new EmbeddedPostgresError(
    `PostgreSQL refuses to run as root, and the user '${ACCOUNT}' could not be created: start as an ordinary user.`,
  );
}

async function findAccount(): Promise<Account | undefined> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', ACCOUNT]), run('id', ['-g', ACCOUNT])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return undefined;
  }
}

async function canReachAll(account: Account, paths: readonly string[]): Promise<boolean> {
  for (const path of paths) {
    for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) {
      const { mode, uid, gid } = await stat(folder);
      const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
      if ((mode & bit) === 0) return false;
    }
  }
  return true;
}

async function succeeds(program: string, args: readonly string[]): Promise<boolean> {
  return run(program, [...args]).then(
    () => true,
    () => false,
  );
}
