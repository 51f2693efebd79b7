import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findRedisServer } from '../../scripts/redis-server.mjs';
import { findFreePort } from '../../src/embedded/free-port.js';
import { poll } from '../../src/embedded/poll.js';

const START_MS = 10_000;

export interface TestRedis {
  readonly url: string;
  /** Ends the server as an operator does; what it holds stays in its file. */
  halt(): Promise<void>;
  /** Starts it again after `halt`, at the same address. */
  resume(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * `describe` for tests that need a real Redis. Where no `redis-server` is installed they are skipped, and
 * `npm test` says so; with CI=true they fail instead.
 */
export const describeWithRedis: jest.Describe =
  findRedisServer() !== undefined || process.env.CI === 'true' ? describe : describe.skip;

/** Starts Redis as production runs it (append-only file, nothing evicted), on a free port and an empty folder. */
export async function startTestRedis(): Promise<TestRedis> {
  const program = findRedisServer();
  if (program === undefined) throw new Error('redis-server is not installed: the Redis tier cannot run.');
  const folder = await mkdtemp(join(tmpdir(), 'ccn-test-redis-'));
  const port = await findFreePort();
  const flags = { port, bind: '127.0.0.1', dir: folder, appendonly: 'yes', 'maxmemory-policy': 'noeviction' };
  let end = await launch(program, flags);
  return {
    url: `redis://127.0.0.1:${port}`,
    halt: () => end(),
    resume: async () => {
      end = await launch(program, flags);
    },
    stop: async () => {
      await end();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Returns what ends the server; it may be called again. */
async function launch(
  program: string,
  flags: Readonly<Record<string, string | number>> & { readonly port: number },
): Promise<() => Promise<void>> {
  const args = Object.entries(flags).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const child = spawn(program, args, { stdio: 'ignore' });
  const exit = once(child, 'exit');
  const end = async () => {
    child.kill('SIGTERM');
    await exit;
  };
  if (await poll(async () => (await accepts(flags.port)) || undefined, START_MS)) return end;
  await end();
  throw new Error(`redis-server did not start on port ${flags.port}.`);
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.once('connect', () => socket.end(() => resolve(true)));
    socket.once('error', () => resolve(false));
  });
}
