import { randomUUID } from 'node:crypto';

import { APPLICATION, createDatabase, dropDatabase, urlFor } from '../../src/embedded/databases.js';
import type { QueueAddress } from '../../src/jobs/queue-backend.js';
import { describeWithRedis, startTestRedis } from './redis.js';

export interface TestQueue {
  readonly address: QueueAddress;
  stop(): Promise<void>;
}

/** `describe` once for each of the two places where queues can live: the same tests must hold on both. */
export function describeOnBothBackends(name: string, tests: (kind: QueueAddress['kind']) => void): void {
  describe(`${name}, on PostgreSQL`, () => tests('postgres'));
  describeWithRedis(`${name}, on Redis`, () => tests('redis'));
}

/** An empty place for queues: a Redis of its own, or a database of its own on the server of the tests. */
export async function startTestQueue(kind: QueueAddress['kind']): Promise<TestQueue> {
  if (kind === 'redis') {
    const redis = await startTestRedis();
    return { address: { kind, url: redis.url }, stop: () => redis.stop() };
  }
  const adminUrl = process.env.TEST_POSTGRES_ADMIN_URL;
  if (adminUrl === undefined) throw new Error('Only *.int.spec.ts and *.e2e.spec.ts have a database.');
  const name = `queue_${randomUUID().replaceAll('-', '')}`;
  await createDatabase(adminUrl, name, { owner: APPLICATION });
  return {
    address: { kind, url: urlFor(adminUrl, APPLICATION, name) },
    stop: () => dropDatabase(adminUrl, name),
  };
}
