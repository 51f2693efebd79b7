import type { Answer } from '../views/building-blocks.js';
import type { COMPONENTS } from './components.js';
import { DOSSIER_EXAMPLE } from './dossier-examples.js';

/** What administrators see of the queues, and of what failed. */
export const OPERATIONS_EXAMPLES: {
  readonly [C in 'Queues' | 'Failures']: Answer<(typeof COMPONENTS)[C]>;
} = {
  Queues: {
    backend: 'redis',
    queues: [
      {
        name: 'clock-alarms',
        waiting: 0,
        active: 0,
        delayed: 3,
        failed: 1,
        failures: [
          {
            id: 'alarm-2026-09-28T17.00.00.000Z',
            job: 'ring-alarm',
            reason: 'The database failed: connect ECONNREFUSED',
            failedAt: '2026-09-28T17:00:00.120Z',
          },
        ],
      },
    ],
    dueClocks: { waiting: 0, oldest: null },
  },
  Failures: {
    effects: [
      {
        id: '1042',
        dossier: DOSSIER_EXAMPLE.code,
        type: 'enterRegister',
        attempts: 5,
        reason: 'TypeError: Expected the decision to name its cluster.',
        retryAt: null,
        parkedAt: '2026-11-22T02:02:30.000Z',
      },
    ],
    settlements: [],
  },
};
