import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { describeOnBothBackends, startTestQueue, type TestQueue } from '../support/queue.js';
import type { TypescriptProcess } from '../support/typescript-process.js';
import { WaitingDossiers } from '../support/waiting-dossiers.js';
import { startWorker } from './support/start-worker.js';
import type { KillPoint } from './support/worker-process.js';

const DOSSIERS = 60;
const HOUR_MS = 3600_000;
const LIMIT_MS = 180_000;

describeOnBothBackends('workers', (kind) => {
  let database: TestDatabase;
  let queue: TestQueue;
  let waiting: WaitingDossiers;
  const workers: TypescriptProcess[] = [];

  beforeEach(async () => {
    database = await createTestDatabase();
    queue = await startTestQueue(kind);
    waiting = await WaitingDossiers.lodge(database, DOSSIERS);
  }, LIMIT_MS);
  afterEach(async () => {
    for (const worker of workers.splice(0)) await worker.kill('SIGKILL');
    await waiting.close();
    await queue.stop();
    await database.drop();
  });

  function start(killAt?: KillPoint): TypescriptProcess {
    const address = { databaseUrl: database.url, queue: queue.address };
    const worker = startWorker(killAt === undefined ? address : { ...address, killAt });
    workers.push(worker);
    return worker;
  }

  test.each<KillPoint>(['after the claim', 'after the transition', 'before acknowledging'])(
    'a worker that is killed %s leaves nothing undone and nothing done twice',
    async (killAt) => {
      await waiting.wakeIn(0);
      const victim = start(killAt);
      await victim.ended;
      const before = await waiting.countActedOn();
      expect(before > 0).toBe(killAt === 'before acknowledging');
      start();
      await waiting.expectEachActedOnOnce();
    },
    LIMIT_MS,
  );

  test(
    'two of them share a herd, one clock once',
    async () => {
      const pair = [start(), start()];
      await Promise.all(pair.map(({ firstLine }) => firstLine));
      await waiting.wakeIn(2_000);
      await waiting.expectEachActedOnOnce();
    },
    LIMIT_MS,
  );

  test.each([
    ['back', -HOUR_MS],
    ['forward', HOUR_MS],
  ])(
    'a wall clock that is put %s an hour makes none of them miss a clock',
    async (_, step) => {
      const worker = start();
      await worker.firstLine;
      // Alarms are armed and the heartbeat is scheduled by the old time.
      await waiting.wakeIn(1_000, 20);
      await waiting.waitForActs(1);
      worker.write(String(step));
      if (step < 0) {
        // By the clock on the wall the rest is due in an hour; the test sees to it that it is due now.
        await waiting.wakeIn(step);
      }
      await waiting.expectEachActedOnOnce();
      // And once more after the clock is set right again.
      worker.write('0');
      await waiting.expectIntact();
    },
    LIMIT_MS,
  );
});
