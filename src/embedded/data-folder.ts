import { randomBytes } from 'node:crypto';
import { access, chown, constants, mkdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';

/** Everything that the embedded default keeps on disk. */
export interface DataFolder {
  readonly root: string;
  /** PostgreSQL's own data directory. */
  readonly cluster: string;
  readonly passwordFile: string;
  readonly portFile: string;
  readonly logFile: string;
}

/** Creates the folder where it is missing; @throws EmbeddedPostgresError when it cannot be written to. */
export async function prepareDataFolder(dataDir: string): Promise<DataFolder> {
  const wanted = resolve(dataDir);
  try {
    await mkdir(wanted, { recursive: true, mode: 0o755 });
    await access(wanted, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw new EmbeddedPostgresError(
      `The data folder ${wanted} cannot be written to (${errorCode(cause)}): give this user the right to, or choose another with DATA_DIR.`,
      { cause },
    );
  }
  const root = await realpath(wanted);
  return {
    root,
    cluster: join(root, 'postgres'),
    passwordFile: join(root, 'postgres-password'),
    portFile: join(root, 'postgres-port'),
    logFile: join(root, 'postgres.log'),
  };
}

/** The administrator's password: random, made once, readable by the owner of the file only. */
export async function readOrMakePassword(folder: DataFolder, owner?: { uid: number; gid: number }) {
  const known = await readIfPresent(folder.passwordFile);
  if (known !== undefined && known.trim() !== '') return known.trim();
  const password = randomBytes(24).toString('base64url');
  await rm(folder.passwordFile, { force: true });
  await writeFile(folder.passwordFile, `${password}\n`, { mode: 0o600, flag: 'wx' });
  if (owner) await chown(folder.passwordFile, owner.uid, owner.gid);
  return password;
}

/** The text of a file, or undefined when there is none. */
export async function readIfPresent(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    if (errorCode(cause) === 'ENOENT') return undefined;
    throw cause;
  }
}

export function errorCode(cause: unknown): string {
  return typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : String(cause);
}
