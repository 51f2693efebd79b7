import { Problem } from '../problems/problem.js';

/** What operators are shown of one queue. */
export interface QueueOverview {
  readonly name: string;
  readonly waiting: number;
  readonly active: number;
  readonly delayed: number;
  readonly failed: number;
  readonly failures: readonly {
    readonly id: string;
    readonly job: string;
    readonly reason: string;
    readonly failedAt: string;
  }[];
}

/** The queues, as whoever owns them lets them be looked at. */
export interface QueueDesk {
  readonly backend: 'redis' | 'postgres';
  /** Refused when the queue does not answer. */
  readQueues(): Promise<readonly QueueOverview[]>;
  /** False when there is no failed job of this id. */
  retry(queue: string, jobId: string): Promise<boolean>;
}

/** The queues as the API sees them. Only an administrator's requests come here, never an officer's. */
export class QueueOperations {
  constructor(private readonly desk: QueueDesk) {}

  get backend(): QueueDesk['backend'] {
    return this.desk.backend;
  }

  /** @throws Problem when the queue does not answer. */
  readQueues(): Promise<readonly QueueOverview[]> {
    return this.desk.readQueues().catch(refuseSilence);
  }

  /** False when there is no failed job of this id. @throws Problem when the queue does not answer. */
  retry(queue: string, jobId: string): Promise<boolean> {
    return this.desk.retry(queue, jobId).catch(refuseSilence);
  }
}

function refuseSilence(): never {
  throw new Problem('unavailable', 'Hàng đợi công việc không trả lời.', { headers: { 'retry-after': '5' } });
}
