import { JobRegistry } from './job-registry.js';
import type { OpenQueues } from './open-queues.js';
import type { Processor } from './processor.js';
import type { QueueBackend } from './queue-backend.js';
import { JOBS, QUEUE_NAMES, type JobName } from './queues.js';
import { Schedules } from './schedules.js';
import { Watchdog } from './watchdog.js';
import { within } from './within.js';

/** How long the jobs in hand may take when the process is to stop. */
const FINISH_MS = 8_000;

/** What the jobs tell of, for the log and the figures. */
export interface JobTells {
  onDone(job: JobName, count: number): void;
  onFailure(job: JobName, error: unknown): void;
  /** The queue asks for nothing; the process acts by itself. */
  onSilence(reason: unknown): void;
}

export interface JobOptions {
  readonly backend: QueueBackend;
  readonly queues: OpenQueues;
  readonly processors: readonly Processor[];
  readonly heartbeatMs: number;
  readonly tells: JobTells;
}

/** Works on every queue until it is stopped: then the jobs in hand are finished. */
export interface RunningJobs {
  stop(): Promise<void>;
}

/** Starts one worker for each queue, and the watchdog. @throws JobRegistryError */
export function startJobs({ backend, queues, processors, heartbeatMs, tells }: JobOptions): RunningJobs {
  const telling = processors.map((processor) => new TellingProcessor(processor, tells));
  const registry = new JobRegistry(telling);
  const workers = QUEUE_NAMES.map((name) =>
    backend.openWorker(name, (job) => registry.get(job.name).process()),
  );
  const repeating = telling.filter(({ job }) => JOBS[job].everyBeats !== null);
  const schedules = new Schedules(queues, heartbeatMs);
  const watchdog = new Watchdog(schedules, repeating, heartbeatMs, tells.onSilence.bind(tells));
  watchdog.start();
  return {
    stop: async () => {
      const finished = Promise.all([watchdog.stop(), ...workers.map((worker) => worker.close())]);
      // A worker whose queue is gone does not end. A job that is cut off is done again: nothing is lost.
      await within(FINISH_MS, finished).catch(() => undefined);
    },
  };
}

/** Tells what comes of each job, whoever asked for it. */
class TellingProcessor implements Processor {
  readonly job: JobName;

  constructor(
    private readonly processor: Processor,
    private readonly tells: JobTells,
  ) {
    this.job = processor.job;
  }

  async process(): Promise<number> {
    try {
      const count = await this.processor.process();
      this.tells.onDone(this.job, count);
      return count;
    } catch (error) {
      this.tells.onFailure(this.job, error);
      throw error;
    }
  }
}
