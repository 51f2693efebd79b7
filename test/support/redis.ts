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
  /** The server's process, for the tests that kill it. */
  readonly pid: number;
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
  const args = Object.entries(flags).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const child = spawn(program, args, { stdio: 'ignore' });
  const exit = once(child, 'exit');
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await exit;
    await rm(folder, { recursive: true, force: true });
  };
  const listening = await poll(async () => (await accepts(port)) || undefined, START_MS);
  if (child.pid === undefined || !listening) {
    await stop();
    throw new Error(`redis-server did not start on port ${port}.`);
  }
  return { url: `redis://127.0.0.1:${port}`, pid: child.pid, stop };
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.once('connect', () => socket.end(() => resolve(true)));
    socket.once('error', () => resolve(false));
  });
}
