import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { prepareDatabases, type DatabaseUrls } from '../../src/embedded/databases.js';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../src/embedded/embedded-postgres.js';
import { Fault } from '../../src/persistence/fault.js';
import { migrate } from '../../src/persistence/migrate.js';
import { describeWithRedis, startTestRedis, type TestRedis } from '../support/redis.js';
import { newCommandId } from '../support/service.js';
import type { TypescriptProcess } from '../support/typescript-process.js';
import { WaitingDossiers } from '../support/waiting-dossiers.js';
import { startWorker } from './support/start-worker.js';

const DOSSIERS = 240;
const ROUNDS = 12;
const ROUND_MS = 5_000;
const LIMIT_MS = 300_000;

/** Two workers, whose queues are on Redis and on the very server that is restarted, and officers without rest. */
describeWithRedis('PostgreSQL that is restarted every 5 s for a minute, under load', () => {
  let folder: string;
  let server: EmbeddedPostgres;
  let urls: DatabaseUrls;
  let redis: TestRedis;
  let waiting: WaitingDossiers;
  const workers: TypescriptProcess[] = [];

  const startServer = async (port?: number) =>
    startEmbeddedPostgres({
      dataDir: folder,
      log: () => undefined,
      ...(port === undefined ? {} : { port }),
    });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ccn-restart-'));
    server = await startServer();
    urls = await prepareDatabases(server.adminUrl);
    await migrate(urls.owner);
    redis = await startTestRedis();
    waiting = await WaitingDossiers.lodge({ url: urls.application, ownerUrl: urls.owner }, DOSSIERS);
  }, LIMIT_MS);
  afterAll(async () => {
    for (const worker of workers) await worker.kill('SIGKILL');
    await waiting.close();
    await redis.stop();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }, LIMIT_MS);

  /** Reassigns one dossier again and again; a command that meets a fault is sent again, and must count once. */
  async function act(code: string, isOver: () => boolean): Promise<number> {
    const { applyTransition } = waiting.application;
    let version = 1;
    let acts = 0;
    let commandId = newCommandId();
    while (!isOver()) {
      const request = {
        dossier: code,
        event: 'REASSIGN',
        payload: { assignee: 'commune-handler', reason: 'Phân công lại' },
        expectedVersion: version,
        commandId,
        sender: 'system' as const,
      };
      const applied = await applyTransition.execute(request).catch((error: unknown) => {
        if (!(error instanceof Fault)) throw error;
        return null;
      });
      if (applied === null) {
        await pause(50);
      } else if (applied.ok) {
        acts += 1;
        version = applied.value.receipt.version;
        commandId = newCommandId();
      } else {
        if (applied.rejection.code !== 'stale-version') throw new Error(applied.rejection.code);
        version = applied.rejection.actual;
      }
    }
    return acts;
  }

  test(
    'nothing is missed, nothing is done twice, and the journals verify',
    async () => {
      for (const queue of [
        { kind: 'redis', url: redis.url },
        { kind: 'postgres', url: urls.queue },
      ] as const) {
        const worker = startWorker({ databaseUrl: urls.application, queue });
        workers.push(worker);
        await worker.firstLine;
      }
      await waiting.wakeIn(0, (ROUNDS * ROUND_MS) / DOSSIERS);
      let isOver = false;
      const officers = waiting.codes.slice(0, 4).map((code) => act(code, () => isOver));
      const work = Promise.all(officers);
      work.catch(() => undefined);
      for (let round = 0; round < ROUNDS; round += 1) {
        await pause(ROUND_MS);
        const { port } = server;
        await server.stop();
        server = await startServer(port);
      }
      isOver = true;
      for (const acts of await work) expect(acts).toBeGreaterThan(ROUNDS);
      await waiting.expectEachActedOnOnce();
      expect(workers.map((worker) => worker.hasEnded())).toEqual([false, false]);
    },
    LIMIT_MS,
  );
});
