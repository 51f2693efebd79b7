import { Type } from '@sinclair/typebox';

import { instant, localDate, nullable, words } from './building-blocks.js';
import { explainedDay } from './clock.view.js';

export const calendarYear = Type.Object({
  year: Type.Integer(),
  edition: Type.Integer(),
  source: Type.String(),
  publishedAt: instant,
  publishedBy: Type.String(),
  days: Type.Array(
    Type.Object({
      date: localDate,
      weekday: Type.Integer({ minimum: 1, maximum: 7, description: '1 is Monday, 7 is Sunday.' }),
      working: Type.Boolean(),
      reason: words('working-day', 'weekend', 'holiday', 'compensatory-day-off', 'swapped-working-day'),
      name: nullable(Type.String()),
      basis: nullable(Type.String()),
      status: words('law', 'announced', 'computed', 'provisional'),
    }),
  ),
});

export const dueView = Type.Object({
  due: nullable(localDate),
  dueAt: nullable(instant),
  provisional: Type.Boolean(),
  edition: Type.Integer(),
  days: Type.Array(explainedDay),
});
