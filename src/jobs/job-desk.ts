import type { OpenQueues } from './open-queues.js';
import { JOBS, QUEUE_NAMES, isQueueName, type QueueName } from './queues.js';
import { within } from './within.js';

/** How an operator sees one queue. */
export interface QueueFigures {
  readonly name: QueueName;
  readonly waiting: number;
  readonly active: number;
  /** Jobs that come later: armed alarms, and the next run of what repeats. */
  readonly delayed: number;
  readonly failed: number;
  /** The latest failures. */
  readonly failures: readonly FailedJob[];
}

export interface FailedJob {
  readonly id: string;
  readonly job: string;
  readonly reason: string;
  readonly failedAt: string;
}

const SHOWN_FAILURES = 20;
const ANSWER_MS = 2_000;

/** Where operators look at the queues. Not on the way of any officer's request. */
export class JobDesk {
  constructor(private readonly queues: OpenQueues) {}

  get backend(): 'redis' | 'postgres' {
    return this.queues.kind;
  }

  /** @throws Error when the queue's server does not answer. */
  readQueues(): Promise<readonly QueueFigures[]> {
    return within(ANSWER_MS, Promise.all(QUEUE_NAMES.map((name) => this.readQueue(name))));
  }

  /** Lets a failed job be done again. False when there is none of this id. */
  async retry(queueName: string, jobId: string): Promise<boolean> {
    if (!isQueueName(queueName)) return false;
    const job = await within(ANSWER_MS, this.queues.get(queueName).getJob(jobId));
    if (job === undefined || !(await job.isFailed())) return false;
    await within(ANSWER_MS, job.retry('failed'));
    return true;
  }

  private async readQueue(name: QueueName): Promise<QueueFigures> {
    const queue = this.queues.get(name);
    const [counts, failed] = await Promise.all([
      queue.getJobCounts('waiting', 'active', 'delayed', 'failed'),
      queue.getFailed(0, SHOWN_FAILURES - 1),
    ]);
    return {
      name,
      waiting: counts.waiting ?? 0,
      active: counts.active ?? 0,
      delayed: counts.delayed ?? 0,
      failed: counts.failed ?? 0,
      failures: failed.map((job) => ({
        id: job.id ?? '',
        job: job.name in JOBS ? job.name : 'unknown',
        reason: job.failedReason,
        failedAt: new Date(job.finishedOn ?? job.timestamp).toISOString(),
      })),
    };
  }
}
