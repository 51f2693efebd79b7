import type { QueueDesk } from '../../src/api/operations/queue-operations.js';

/** A queue that does not answer. */
export const silentQueue: QueueDesk = {
  backend: 'redis',
  readQueues: () => Promise.reject(new Error('No queue answers here.')),
  retry: () => Promise.reject(new Error('No queue answers here.')),
};

/** Queues in which nothing ever stands: all that most tests of the API need of them. */
export const emptyQueues: QueueDesk = {
  backend: 'redis',
  readQueues: () => Promise.resolve([]),
  retry: () => Promise.resolve(false),
};
