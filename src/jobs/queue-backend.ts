import type { EventEmitter } from 'node:events';

import {
  createPostgresBackend,
  Queue,
  Worker,
  type JobsOptions,
  type Processor as BullProcessor,
} from 'bullmq';

import type { QueueName } from './queues.js';

/** Where the queues live. Neither place holds any truth: what is lost there is made anew from the clocks. */
export interface QueueAddress {
  readonly kind: 'redis' | 'postgres';
  readonly url: string;
}

/** What we use of BullMQ's queues, the same on both backends. */
export type JobQueue = Pick<
  Queue,
  | 'addBulk'
  | 'close'
  | 'getFailed'
  | 'getJob'
  | 'getJobCounts'
  | 'getJobScheduler'
  | 'getRanges'
  | 'remove'
  | 'removeJobScheduler'
  | 'upsertJobScheduler'
>;
export type JobWorker = Pick<Worker, 'close'>;

/** A job that is done is forgotten; of those that failed, the last ones stay to be looked at. */
const JOB_OPTIONS: JobsOptions = {
  removeOnComplete: true,
  removeOnFail: { count: 100, age: 7 * 24 * 3600 },
};
/** Of a worker that is gone, the jobs are taken over after at most the sum of both. */
const TAKE_OVER = { lockDuration: 10_000, stalledInterval: 5_000 };
/** How soon a worker asks again after its queue failed. */
const RETRY_MS = 1_000;
const PREFIX = 'ccn';
const SCHEMA = 'bullmq';

/** Opens queues and workers on one of BullMQ's two backends; nothing else knows which. */
export class QueueBackend {
  constructor(
    private readonly address: QueueAddress,
    private readonly onError: (error: Error) => void,
  ) {}

  get kind(): QueueAddress['kind'] {
    return this.address.kind;
  }

  /** A way to put jobs into a queue and to look at them. While the backend is down its calls fail, or wait. */
  openQueue(name: QueueName): JobQueue {
    const { kind, url } = this.address;
    const options = { defaultJobOptions: JOB_OPTIONS, prefix: PREFIX };
    return this.listening(
      kind === 'postgres'
        ? new Queue(name, { ...options, connection: inPostgres(url) }, createPostgresBackend)
        : new Queue(name, { ...options, connection: { url, enableOfflineQueue: false } }),
    );
  }

  /** Takes jobs from a queue, one at a time, until it is closed. */
  openWorker(name: QueueName, process: BullProcessor): JobWorker {
    const { kind, url } = this.address;
    const options = { ...TAKE_OVER, runRetryDelay: RETRY_MS, prefix: PREFIX, concurrency: 1 };
    return this.listening(
      kind === 'postgres'
        ? new Worker(name, process, { ...options, connection: inPostgres(url) }, createPostgresBackend)
        : new Worker(name, process, { ...options, connection: { url, maxRetriesPerRequest: null } }),
    );
  }

  /** Unheard, a lost connection would end the process. */
  private listening<T extends EventEmitter>(emitter: T): T {
    emitter.on('error', this.onError);
    return emitter;
  }
}

/** Few connections, because each queue and each worker has its own. BullMQ makes its own tables. */
function inPostgres(connectionString: string) {
  return { connectionString, schema: SCHEMA, migrate: true, max: 2, keepAlive: true };
}
