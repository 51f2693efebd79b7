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

/** The queues as the API sees them. Only an administrator's requests come here, never an officer's. */
export abstract class QueueOperations {
  abstract readonly backend: 'redis' | 'postgres';
  /** Throws when the queue does not answer. */
  abstract readQueues(): Promise<readonly QueueOverview[]>;
  /** False when there is no failed job of this id. */
  abstract retry(queue: string, jobId: string): Promise<boolean>;
}
