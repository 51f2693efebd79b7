import type { QueueDesk } from '../../src/api/operations/queue-operations.js';

/** A queue that does not answer: all that most tests of the API need of it. */
export const silentQueue: QueueDesk = {
  backend: 'redis',
  readQueues: () => Promise.reject(new Error('No queue answers here.')),
  retry: () => Promise.reject(new Error('No queue answers here.')),
};
