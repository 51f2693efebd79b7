import { Type } from '@sinclair/typebox';

import { anyJson, basis, instant, localDate, nullable, words } from './building-blocks.js';

export const clockStatus = words('running', 'paused', 'stopped', 'breached');
export const remaining = nullable(
  Type.Integer({
    description: 'Days left in `unit`, negative when overdue, null for a clock that has stopped.',
  }),
);
export const clockUnit = words('working-day', 'calendar-day', 'month');

const pause = Type.Object({
  ground: words('supplement', 'suspension', 'dependency'),
  from: localDate,
  to: nullable(localDate),
});

export const clockView = Type.Object({
  name: Type.String(),
  label: Type.String(),
  run: Type.Integer({ description: '1 for the first start of this clock in the dossier.' }),
  kind: words('overdue', 'lapse', 'forbids-before'),
  status: clockStatus,
  startedAt: instant,
  startedOn: localDate,
  dueAt: nullable(instant),
  dueOn: nullable(localDate),
  remaining,
  unit: clockUnit,
  provisional: Type.Boolean({ description: 'The due date rests on a calendar day that is not decided yet.' }),
  pauses: Type.Array(pause),
  extendedTo: nullable(localDate),
  stoppedAt: nullable(instant),
  breachedAt: nullable(instant),
  legalBasis: basis,
});

export const explainedDay = Type.Object({
  date: localDate,
  counted: Type.Boolean(),
  reason: words(
    'weekend',
    'holiday',
    'compensatory-day-off',
    'start-day',
    'counted',
    'swapped-working-day',
    'paused',
    'moved-to-working-day',
  ),
  ordinal: Type.Optional(Type.Integer({ description: 'Which day of the term it is, from 1.' })),
  name: Type.Optional(Type.String({ description: 'The holiday or the swap.' })),
  basis: Type.Optional(Type.String()),
  rule: Type.String(),
  provisional: Type.Boolean(),
  sentence: Type.String(),
});

export const clockExplanation = Type.Object({
  name: Type.String(),
  label: Type.String(),
  run: Type.Integer(),
  startedOn: localDate,
  term: anyJson('The term as the law or the dossier sets it.'),
  legalBasis: basis,
  dueOn: nullable(localDate),
  dueAt: nullable(instant),
  extendedTo: nullable(localDate),
  provisional: Type.Boolean(),
  calendarEdition: Type.Integer(),
  days: Type.Array(explainedDay),
});
