import { execFile } from 'node:child_process';
import { chown, cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { findLauncher } from '../../src/embedded/postgres-account.js';
import { findPostgresBinaries } from '../../src/embedded/postgres-binaries.js';

const run = promisify(execFile);
const whereRoot = process.getuid?.() === 0 && process.platform === 'linux' ? test : test.skip;
const whereNotRoot = process.getuid?.() === 0 ? test.skip : test;

whereRoot(
  'as root, PostgreSQL runs as another user, even from folders that are closed to that user',
  async () => {
    const closed = await mkdtemp(join(tmpdir(), 'ccn-closed-'));
    try {
      const { initdb } = await findPostgresBinaries();
      const native = join(closed, 'native');
      await cp(dirname(dirname(initdb)), native, { recursive: true, verbatimSymlinks: true });
      const cluster = join(closed, 'cluster');
      const copied = join(native, 'bin', 'initdb');
      const launcher = await findLauncher([copied, cluster]);
      expect(launcher.account?.uid).toBeGreaterThan(0);
      await mkdir(cluster, { mode: 0o700 });
      await chown(cluster, launcher.account?.uid ?? 0, launcher.account?.gid ?? 0);

      const [program, args, account] = launcher.command(copied, [
        '-D',
        cluster,
        '-U',
        'postgres',
        '-A',
        'trust',
        '-N',
      ]);
      await run(program, args, { ...account, cwd: '/' });
      expect(await readFile(join(cluster, 'PG_VERSION'), 'utf8')).toBe('18\n');
    } finally {
      await rm(closed, { recursive: true, force: true });
    }
  },
);

whereNotRoot('as an ordinary user, PostgreSQL runs as that user', async () => {
  const launcher = await findLauncher(['/bin/sh']);
  expect(launcher.account).toBeUndefined();
  expect(launcher.command('/bin/sh', ['-c', 'true'])).toEqual(['/bin/sh', ['-c', 'true'], {}]);
});
