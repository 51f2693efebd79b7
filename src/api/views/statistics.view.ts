import { Type } from '@sinclair/typebox';

import { FIGURES } from '../../persistence/statistics.reader.js';
import { instant, list, localDate, nullable, words } from './building-blocks.js';

const days = (description: string) => nullable(Type.Number({ minimum: 0, description }));

export const statisticsView = Type.Object({
  figure: words(...FIGURES),
  from: localDate,
  to: localDate,
  rows: Type.Array(
    Type.Object({
      procedure: Type.String(),
      procedureName: Type.String(),
      subject: Type.String({ description: "A clock's, a state's or an event's name." }),
      label: Type.String(),
      labelEn: Type.String(),
      outcome: nullable(
        Type.String({
          description:
            'Of a limit `onTime`, `late` (ended after its day) or `missed` (not ended yet); of an overdue clock since how many days.',
        }),
      ),
      unit: nullable(Type.String({ description: 'Of a step whose turn it was.' })),
      unitName: nullable(Type.String()),
      count: Type.Integer({ minimum: 1, description: 'How many cases `…/cases` lists.' }),
      medianDays: days('Calendar days.'),
      longestDays: days('Calendar days.'),
    }),
  ),
});

export const statisticsCases = list(
  Type.Object({ dossier: Type.String(), title: Type.String(), at: instant, days: days('Calendar days.') }),
);
