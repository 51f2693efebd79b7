import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { Redis } from 'ioredis';

import { findFreePort } from '../src/embedded/free-port.js';

const SCRIPT = new URL('../../scripts/redis-server.mjs', import.meta.url);

export interface BenchRedis {
  readonly url: string;
  stop(): Promise<void>;
}

/** A Redis of its own, with the append-only file of production; null where none is installed. */
export async function startRedis(): Promise<BenchRedis | null> {
  const { findRedisServer } = (await import(SCRIPT.href)) as { findRedisServer: () => string | undefined };
  const program = findRedisServer();
  if (program === undefined) return null;
  const folder = await mkdtemp(join(tmpdir(), 'ccn-bench-redis-'));
  const port = await findFreePort();
  const flags = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--appendonly', 'yes'];
  const child = spawn(program, flags, { stdio: 'ignore' });
  const exit = once(child, 'exit');
  const url = `redis://127.0.0.1:${port}`;
  await waitForAnswer(url);
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM');
      await exit;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function waitForAnswer(url: string): Promise<void> {
  for (;;) {
    const client = new Redis(url, { lazyConnect: true, retryStrategy: () => null });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.ping();
      return;
    } catch {
      await pause(50);
    } finally {
      client.disconnect();
    }
  }
}
