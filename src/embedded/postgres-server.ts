import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { type DataFolder, readIfPresent } from './data-folder.js';
import { poll } from './poll.js';
import type { Launcher } from './postgres-account.js';
import { settingsFor, type PostgresSettings } from './postgres-settings.js';

const START_MS = 60_000;
const CLEAN_STOP_MS = 20_000;

export interface PostgresLaunch {
  readonly folder: DataFolder;
  /** Path of the program. */
  readonly postgres: string;
  readonly launcher: Launcher;
  readonly port: number;
  readonly settings: PostgresSettings;
  readonly log: (message: string) => void;
}

export interface PostgresServer {
  /** Ends the server with its clean shutdown and waits for it; may be called again. */
  stop(): Promise<void>;
}

/** PostgreSQL ended before it was ready; `output` is what it wrote. */
export class PostgresDidNotStart extends Error {
  override readonly name = 'PostgresDidNotStart';
  constructor(readonly output: string) {
    super(output.split('\n').findLast((line) => /FATAL|PANIC/.test(line)) ?? output.slice(-300));
  }
}

/** Runs PostgreSQL and waits until it takes connections. @throws PostgresDidNotStart */
export async function launchPostgres(launch: PostgresLaunch): Promise<PostgresServer> {
  const { folder, log } = launch;
  await rename(folder.logFile, `${folder.logFile}.1`).catch(() => undefined);
  const child = spawnPostgres(launch);
  const exit = new Promise<void>((resolve) =>
    child.once('exit', () => resolve()).once('error', () => resolve()),
  );
  let phase: 'starting' | 'running' | 'stopping' = 'starting';
  const ready = await poll(() => readStatus(folder, child), START_MS);
  if (ready !== 'ready') {
    child.kill('SIGQUIT');
    await exit;
    throw new PostgresDidNotStart((await readIfPresent(folder.logFile)) ?? '');
  }
  phase = 'running';
  void exit.then(() => {
    if (phase === 'running')
      log(`The embedded PostgreSQL ended by itself; its last words are in ${folder.logFile}.`);
  });
  const stop = async (): Promise<void> => {
    phase = 'stopping';
    if (hasEnded(child)) return;
    child.kill('SIGINT');
    const tooLong = setTimeout(() => child.kill('SIGQUIT'), CLEAN_STOP_MS);
    await exit;
    clearTimeout(tooLong);
  };
  return { stop };
}

function spawnPostgres({ folder, postgres, launcher, port, settings }: PostgresLaunch): ChildProcess {
  const all = Object.entries({ ...settingsFor(totalmem()), port, ...settings });
  const flags = all.flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const [program, args, account] = launcher.command(postgres, ['-D', folder.cluster, ...flags]);
  // A file, not a pipe: the server may outlive us. A process group of its own: Ctrl-C is for the application, which
  // stops the database last.
  const output = openSync(folder.logFile, 'a', 0o600);
  try {
    const stdio = ['ignore', output, output] as const;
    return spawn(program, args, { ...account, cwd: '/', detached: true, stdio: [...stdio] });
  } finally {
    closeSync(output);
  }
}

async function readStatus(folder: DataFolder, child: ChildProcess): Promise<'ready' | 'ended' | undefined> {
  if (hasEnded(child)) return 'ended';
  const lines = (await readIfPresent(join(folder.cluster, 'postmaster.pid')))?.split('\n') ?? [];
  return Number(lines[0]) === child.pid && lines[7]?.trim() === 'ready' ? 'ready' : undefined;
}

function hasEnded(child: ChildProcess): boolean {
  return child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
}
