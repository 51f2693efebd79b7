import { setTimeout as pause } from 'node:timers/promises';

import { Redis } from 'ioredis';

import { poll } from '../../src/embedded/poll.js';
import { OpenQueues } from '../../src/jobs/open-queues.js';
import { QueueBackend, type QueueAddress } from '../../src/jobs/queue-backend.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { describeWithRedis, startTestRedis, type TestRedis } from '../support/redis.js';
import { logIn, newCommandId, type TestClient } from '../support/service.js';
import type { TypescriptProcess } from '../support/typescript-process.js';
import { DEMO_PASSWORD, WaitingDossiers } from '../support/waiting-dossiers.js';
import { ServiceProcess } from '../wiring/service-process.js';
import { startWorker } from './support/start-worker.js';

const DOSSIERS = 60;
const OUTAGE_MS = 30_000;
const LIMIT_MS = 180_000;
/** Only a guard against hanging. */
const PATIENCE_MS = 60_000;

const until = async (check: () => Promise<boolean>) =>
  expect(await poll(async () => (await check().catch(() => false)) || undefined, PATIENCE_MS)).toBe(true);

describeWithRedis('whatever happens to Redis', () => {
  let database: TestDatabase;
  let redis: TestRedis;
  let address: QueueAddress;
  let waiting: WaitingDossiers;
  let queues: OpenQueues;
  const workers: TypescriptProcess[] = [];
  const services: ServiceProcess[] = [];

  beforeEach(async () => {
    database = await createTestDatabase();
    redis = await startTestRedis();
    address = { kind: 'redis', url: redis.url };
    waiting = await WaitingDossiers.lodge(database, DOSSIERS);
    queues = new OpenQueues(new QueueBackend(address, () => undefined));
  }, LIMIT_MS);
  afterEach(async () => {
    for (const worker of workers.splice(0)) await worker.kill('SIGKILL');
    for (const service of services.splice(0)) await service.stop('SIGKILL');
    await queues.close();
    await waiting.close();
    await redis.stop();
    await database.drop();
  }, LIMIT_MS);

  async function work(): Promise<void> {
    const worker = startWorker({ databaseUrl: database.url, queue: address });
    workers.push(worker);
    await worker.firstLine;
  }

  async function openApi(): Promise<TestClient> {
    const env = { ROLE: 'api', DATABASE_URL: database.url, REDIS_URL: redis.url };
    const service = new ServiceProcess('main', env);
    services.push(service);
    return logIn(await service.findAddress(), 'commune-leader', DEMO_PASSWORD);
  }

  const readArmed = () => queues.get('clock-alarms').getRanges(['delayed'], 0, -1);
  const isBeating = async () => (await queues.get('heartbeat').getJobScheduler('beat')) !== undefined;

  /** Acts on a dossier as it stands; what the System did in between makes it look again. */
  async function reassign(leader: TestClient, code: string): Promise<void> {
    for (;;) {
      const { body: dossier } = await leader.get<{ version: number }>(`/dossiers/${code}`);
      const { status } = await leader.post(`/dossiers/${code}/transitions`, {
        event: 'REASSIGN',
        payload: { assignee: 'commune-handler', reason: 'Phân công lại' },
        expectedVersion: dossier.version,
        commandId: newCommandId(),
      });
      if (status === 200) return;
      expect(status).toBe(412);
    }
  }

  test(
    'FLUSHALL while clocks are armed: the heartbeat and the alarms come back, and all clocks are acted on',
    async () => {
      await waiting.wakeIn(600_000, 20);
      await work();
      const areArmed = async () => (await isBeating()) && (await readArmed()).length === DOSSIERS;
      await until(areArmed);
      const client = new Redis(redis.url);
      await client.flushall();
      await until(areArmed);
      await client.flushall();
      await waiting.wakeIn(0);
      await waiting.expectEachActedOnOnce();
      await client.quit();
    },
    LIMIT_MS,
  );

  test(
    `Redis down for ${OUTAGE_MS / 1000} s: transitions succeed, clocks are acted on meanwhile, and it is used again afterwards`,
    async () => {
      const leader = await openApi();
      await work();
      await until(isBeating);
      await redis.halt();
      const end = performance.now() + OUTAGE_MS;
      await waiting.wakeIn(1_000, 200);
      for (let turn = 0; performance.now() < end; turn += 1) {
        await reassign(leader, waiting.codes[turn % DOSSIERS] ?? '');
        await pause(100);
      }
      await waiting.expectEachActedOnOnce();
      await redis.resume();
      await until(isBeating);
    },
    LIMIT_MS,
  );

  test(
    'two workers and two API processes at once: officers act while the clocks of their dossiers run out',
    async () => {
      const leaders = await Promise.all([openApi(), openApi()]);
      await Promise.all([work(), work()]);
      await waiting.wakeIn(500, 25);
      await Promise.all(
        leaders.map(async (leader) => {
          for (const code of waiting.codes) await reassign(leader, code);
        }),
      );
      await waiting.expectEachActedOnOnce();
    },
    LIMIT_MS,
  );
});
