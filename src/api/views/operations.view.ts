import { Type } from '@sinclair/typebox';

import { instant, nullable, words } from './building-blocks.js';

const queue = Type.Object({
  name: Type.String(),
  waiting: Type.Integer(),
  active: Type.Integer(),
  delayed: Type.Integer({ description: 'Armed alarms, and the next run of what repeats.' }),
  failed: Type.Integer(),
  failures: Type.Array(
    Type.Object({ id: Type.String(), job: Type.String(), reason: Type.String(), failedAt: instant }),
    { description: 'The latest ones.' },
  ),
});

export const queuesView = Type.Object({
  backend: words('redis', 'postgres'),
  queues: Type.Array(queue),
  dueClocks: Type.Object({
    waiting: Type.Integer({ description: 'Clocks that are due and not acted on yet.' }),
    oldest: nullable(instant),
  }),
});

export const failuresView = Type.Object({
  effects: Type.Array(
    Type.Object({
      id: Type.String(),
      dossier: Type.String(),
      type: Type.String(),
      attempts: Type.Integer(),
      reason: Type.String(),
      retryAt: nullable(instant),
      parkedAt: nullable(
        Type.String({
          format: 'date-time',
          description:
            'Not tried any more until an administrator says so; later effects of the dossier wait.',
        }),
      ),
    }),
    { description: 'Effects whose last attempt failed, the oldest first.' },
  ),
  settlements: Type.Array(
    Type.Object({
      dossier: Type.String(),
      attempts: Type.Integer(),
      reason: Type.String(),
      failedAt: instant,
      retryAt: instant,
    }),
    { description: 'Dossiers whose due clocks could not be acted on, the latest first.' },
  ),
});
