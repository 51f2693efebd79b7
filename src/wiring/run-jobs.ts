import type { OperationFigures } from '../api/operations/operation-figures.js';
import { AlarmClock } from '../jobs/alarm-clock.js';
import { HeartbeatProcessor } from '../jobs/heartbeat.processor.js';
import { JobDesk } from '../jobs/job-desk.js';
import type { OpenQueues } from '../jobs/open-queues.js';
import type { Processor } from '../jobs/processor.js';
import { StepProcessor } from '../jobs/step.processor.js';
import { startJobs, type JobTells } from '../jobs/start-jobs.js';
import type { JobConfiguration } from '../configuration.js';
import { countDueClocks } from '../persistence/due-clocks.js';
import { OutboxStore } from '../persistence/outbox.store.js';
import type { Application } from './compose-application.js';
import type { Service } from './open-service.js';
import type { Starting } from './run-process.js';

/** Carries out the jobs in this process, until it stops. */
export function runJobs({ configuration, logger, onStop }: Starting, service: Service): void {
  const { application, metrics, queueBackend: backend, queues } = service;
  const tells: JobTells = {
    onDone: (job, count) => metrics.countJob(job, count),
    onFailure: (job, error) => {
      metrics.countJobFailure(job);
      logger.warn({ err: error, job }, 'A job failed and is left to its next coming.');
    },
    onSilence: (reason) => {
      metrics.countQueueSilence();
      logger.warn({ reason }, 'The queue does not ask for what is due; the worker acts by itself.');
    },
  };
  metrics.watchOperations(() => readFigures(application, new JobDesk(queues)));
  const jobs = startJobs({
    backend,
    queues,
    processors: composeProcessors(application, queues, configuration.jobs),
    heartbeatMs: configuration.jobs.heartbeatSeconds * 1000,
    tells,
  });
  onStop(() => jobs.stop());
}

async function readFigures(
  { world, database, relayOutbox }: Application,
  desk: JobDesk,
): Promise<OperationFigures> {
  const now = world.now();
  const [queues, { waiting, oldest }, effects] = await Promise.all([
    // The clocks' figures matter most just when the queue does not answer.
    desk.readQueues().catch(() => []),
    countDueClocks(database.pool, now),
    new OutboxStore(database.pool).count(relayOutbox.types),
  ]);
  const oldestDueSeconds = oldest === null ? 0 : (Date.parse(now) - Date.parse(oldest)) / 1000;
  return { queues, dueClocks: waiting, oldestDueSeconds, effects };
}

/** Dossiers. A worker that is to stop, or that acts without a queue, has other things to do. */
const PACKED_AT_ONCE = 50;

/** One processor for each job of `src/jobs/queues.ts`. */
export function composeProcessors(
  application: Application,
  queues: OpenQueues,
  { alarmHorizonMinutes, alarmBound }: JobConfiguration,
): readonly Processor[] {
  const { world, database, settleDueClocks } = application;
  const alarmClock = new AlarmClock(world.now, database, queues.get('clock-alarms'), {
    horizonMinutes: alarmHorizonMinutes,
    bound: alarmBound,
  });
  return [
    new StepProcessor('ring-alarm', settleDueClocks),
    new HeartbeatProcessor(settleDueClocks, alarmClock),
    new StepProcessor('replan', application.replanClocks),
    new StepProcessor('follow-successions', application.followSuccessions),
    new StepProcessor('escalate', application.escalateClocks),
    new StepProcessor('relay-outbox', application.relayOutbox),
    new StepProcessor('deliver-notices', application.deliverNotices),
    new StepProcessor('deliver-webhooks', application.deliverWebhooks),
    new StepProcessor('sweep-uploads', application.sweepFiles),
    new StepProcessor('write-packs', application.advancePacks, PACKED_AT_ONCE),
    new StepProcessor('make-checkpoint', application.makeDailyCheckpoint),
    new StepProcessor('stamp-checkpoints', application.stampCheckpoints),
  ];
}
