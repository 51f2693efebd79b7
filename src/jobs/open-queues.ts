import type { JobQueue, QueueBackend } from './queue-backend.js';
import type { QueueName } from './queues.js';
import { within } from './within.js';

const CLOSE_MS = 2_000;

/** The queues of this process, each opened when it is first needed. */
export class OpenQueues {
  private readonly opened = new Map<QueueName, JobQueue>();

  constructor(private readonly backend: QueueBackend) {}

  get kind(): QueueBackend['kind'] {
    return this.backend.kind;
  }

  get(name: QueueName): JobQueue {
    const queue = this.opened.get(name) ?? this.backend.openQueue(name);
    this.opened.set(name, queue);
    return queue;
  }

  async close(): Promise<void> {
    const closed = Promise.all([...this.opened.values()].map((queue) => queue.close()));
    // A queue whose server is gone does not close; it has nothing of ours that could be lost.
    await within(CLOSE_MS, closed).catch(() => undefined);
  }
}
