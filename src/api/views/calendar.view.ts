import { Type } from '@sinclair/typebox';

import { instant, list, localDate, nullable, words } from './building-blocks.js';
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
      kind: nullable(
        Type.Unsafe<'holiday' | 'compensatory_day_off' | 'swapped_working_day'>({
          type: 'string',
          enum: ['holiday', 'compensatory_day_off', 'swapped_working_day'],
          description: 'What a draft sends; null for a day that the edition does not list.',
        }),
      ),
      name: nullable(Type.String()),
      basis: nullable(Type.String()),
      status: words('law', 'announced', 'computed', 'provisional'),
    }),
  ),
});

const editions = list(
  Type.Object({
    edition: Type.Integer(),
    source: Type.String(),
    publishedAt: instant,
    publishedBy: Type.String({ description: 'The username, or `system` for the shipped calendar.' }),
    years: Type.Array(Type.Integer(), { description: 'The years of which it lists days.' }),
    changes: Type.Array(
      Type.Object({
        date: localDate,
        kind: nullable(Type.String({ description: 'Null for a day that is listed no more.' })),
      }),
      { description: 'The days that it lists otherwise than the edition before; none of the first one.' },
    ),
  }),
);

export const calendarEditionList = Type.Object({
  ...editions.properties,
  today: Type.String({ ...localDate, description: 'The date by which everything legal is judged now.' }),
});

export const calendarReplanning = Type.Object({
  edition: Type.Integer({ description: 'The one in force.' }),
  waitingClocks: Type.Integer({
    minimum: 0,
    description: "Open clocks of the caller's province that were not counted again by it yet.",
  }),
});

export const calendarPreview = Type.Object({
  edition: Type.Integer({ description: 'The number that the edition would have.' }),
  openClocks: Type.Integer(),
  movedClocks: Type.Integer({ description: 'Clocks whose due date moves.' }),
  settledClocks: Type.Integer({
    description: 'Clocks whose due date stays and becomes certain, or uncertain.',
  }),
  changedDossiers: Type.Integer(),
  histogram: Type.Array(
    Type.Object({
      days: Type.Integer({ description: 'Calendar days; negative for an earlier date.' }),
      clocks: Type.Integer(),
    }),
  ),
  items: Type.Array(
    Type.Object({
      dossier: Type.String(),
      title: Type.String(),
      clocks: Type.Array(
        Type.Object({
          name: Type.String(),
          label: Type.String(),
          run: Type.Integer(),
          from: nullable(localDate),
          to: nullable(localDate),
          days: Type.Integer(),
          provisional: Type.Boolean({ description: 'The new date rests on a day that is not decided yet.' }),
        }),
      ),
    }),
  ),
  nextCursor: nullable(Type.String()),
});

export const dueView = Type.Object({
  due: nullable(localDate),
  dueAt: nullable(instant),
  provisional: Type.Boolean(),
  edition: Type.Integer(),
  days: Type.Array(explainedDay),
});
