import { poll } from '../../src/embedded/poll.js';
import { AlarmClock, alarmId } from '../../src/jobs/alarm-clock.js';
import { JobDesk } from '../../src/jobs/job-desk.js';
import { OpenQueues } from '../../src/jobs/open-queues.js';
import { QueueBackend } from '../../src/jobs/queue-backend.js';
import { Schedules } from '../../src/jobs/schedules.js';
import { startJobs, type JobTells, type RunningJobs } from '../../src/jobs/start-jobs.js';
import { composeProcessors } from '../../src/wiring/run-jobs.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { describeOnBothBackends, startTestQueue, type TestQueue } from '../support/queue.js';
import { WaitingDossiers } from '../support/waiting-dossiers.js';

const DOSSIERS = 12;
/** Only a guard against hanging. */
const PATIENCE_MS = 30_000;
/** So long that only an alarm can be what woke the worker. */
const SLOW_MS = 300_000;
const FAST_MS = 1_000;

const until = async (check: () => Promise<boolean>) =>
  expect(await poll(async () => (await check()) || undefined, PATIENCE_MS)).toBe(true);

describeOnBothBackends('the jobs', (kind) => {
  let testDatabase: TestDatabase;
  let testQueue: TestQueue;
  let waiting: WaitingDossiers;
  let backend: QueueBackend;
  let queues: OpenQueues;
  let jobs: RunningJobs | null = null;
  const silences: unknown[] = [];
  const failures: unknown[] = [];
  const tells: JobTells = {
    onDone: () => undefined,
    onFailure: (_, error) => failures.push(error),
    onSilence: (reason) => silences.push(reason),
  };

  beforeEach(async () => {
    testDatabase = await createTestDatabase();
    testQueue = await startTestQueue(kind);
    waiting = await WaitingDossiers.lodge(testDatabase, DOSSIERS);
    backend = new QueueBackend(testQueue.address, () => undefined);
    queues = new OpenQueues(backend);
  });
  afterEach(async () => {
    await jobs?.stop();
    jobs = null;
    await queues.close();
    await waiting.close();
    await testQueue.stop();
    await testDatabase.drop();
  });

  function start(heartbeatMs: number, bound = 500): void {
    const { application } = waiting;
    const settings = { heartbeatSeconds: heartbeatMs / 1000, alarmHorizonMinutes: 10, alarmBound: bound };
    jobs = startJobs({
      backend,
      queues,
      processors: composeProcessors(application, queues, settings),
      heartbeatMs,
      tells,
    });
  }

  const clockFor = (bound: number) => {
    const { world, database } = waiting.application;
    const options = { horizonMinutes: 10, bound };
    return new AlarmClock(world.now, database, queues.get('clock-alarms'), options);
  };

  const readArmed = () => queues.get('clock-alarms').getRanges(['delayed'], 0, -1);

  test('an alarm wakes for every clock of its instant, without a heartbeat', async () => {
    await waiting.wakeIn(3_000);
    await clockFor(5).arm();
    expect(await readArmed()).toHaveLength(1);
    start(SLOW_MS);
    await waiting.expectEachActedOnOnce();
  });

  test('the heartbeat finds what no alarm was armed for', async () => {
    start(FAST_MS);
    await until(async () => (await queues.get('heartbeat').getJobScheduler('beat')) !== undefined);
    await waiting.wakeIn(0);
    await waiting.expectEachActedOnOnce();
  });

  test('a schedule that the queue has lost is set right, and the worker acts by itself meanwhile', async () => {
    silences.length = 0;
    start(FAST_MS);
    const heartbeat = queues.get('heartbeat');
    // The first look finds nothing scheduled at all.
    await until(() => Promise.resolve(silences.length > 0));
    await until(async () => (await heartbeat.getJobScheduler('beat')) !== undefined);
    silences.length = 0;
    await heartbeat.removeJobScheduler('beat');
    await waiting.wakeIn(0);
    await waiting.expectEachActedOnOnce();
    // A beat that was just being taken up puts its own schedule back: then it is lost once more.
    await until(async () => {
      if (silences.includes('Not scheduled: beat.')) return true;
      await heartbeat.removeJobScheduler('beat');
      return false;
    });
    await until(async () => (await heartbeat.getJobScheduler('beat')) !== undefined);
    expect(silences).toContain('Not scheduled: beat.');
  });

  test('a schedule that runs too far ahead is set right', async () => {
    const schedules = new Schedules(queues, FAST_MS);
    expect(await schedules.repair()).toEqual([
      'beat',
      'replan',
      'follow-successions',
      'escalate',
      'relay-outbox',
      'deliver-notices',
      'deliver-webhooks',
      'sweep-uploads',
      'write-packs',
      'make-checkpoint',
      'stamp-checkpoints',
    ]);
    expect(await schedules.repair()).toEqual([]);
    const heartbeat = queues.get('heartbeat');
    await heartbeat.removeJobScheduler('beat');
    const startDate = Date.now() + 3600_000;
    await heartbeat.upsertJobScheduler('beat', { every: FAST_MS, startDate }, { name: 'beat' });
    expect(await schedules.repair()).toEqual(['beat']);
    expect(await schedules.repair()).toEqual([]);
  });

  describe('alarms', () => {
    test('are armed for the nearest instants, each once, and never more than the bound', async () => {
      await waiting.wakeIn(60_000, 1_000);
      await Promise.all([clockFor(5).arm(), clockFor(5).arm()]);
      const first = await readArmed();
      expect(first).toHaveLength(5);
      await clockFor(5).arm();
      expect(await readArmed()).toEqual(first);

      await waiting.wakeIn(30_000, 1_000);
      await clockFor(5).arm();
      const second = await readArmed();
      expect(second).toHaveLength(5);
      expect(second.filter((id) => first.includes(id))).toEqual([]);
    });

    test('are taken back when nothing falls due any more', async () => {
      await waiting.wakeIn(60_000);
      await clockFor(5).arm();
      expect(await readArmed()).toHaveLength(1);
      await waiting.wakeIn(3600_000);
      await clockFor(5).arm();
      expect(await readArmed()).toEqual([]);
    });

    test('have ids made of their instant', () => {
      expect(alarmId('2026-09-28T17:00:00.000Z')).toBe('alarm-2026-09-28T17.00.00.000Z');
    });
  });

  test('a job that failed is shown with its reason and can be done again', async () => {
    const desk = new JobDesk(queues);
    const worker = backend.openWorker('outbox', () => Promise.reject(new Error('nobody is at home')));
    await queues.get('outbox').addBulk([{ name: 'relay-outbox', data: {}, opts: { jobId: 'one' } }]);
    const readOutbox = async () => (await desk.readQueues()).find(({ name }) => name === 'outbox');
    await until(async () => (await readOutbox())?.failed === 1);
    await worker.close();
    expect(await readOutbox()).toMatchObject({
      waiting: 0,
      failures: [{ id: 'one', job: 'relay-outbox', reason: 'nobody is at home' }],
    });
    expect(await desk.retry('outbox', 'one')).toBe(true);
    expect(await readOutbox()).toMatchObject({ waiting: 1, failed: 0 });
    expect(await desk.retry('outbox', 'one')).toBe(false);
    expect(await desk.retry('outbox', 'two')).toBe(false);
    expect(await desk.retry('nowhere', 'one')).toBe(false);
  });
});
