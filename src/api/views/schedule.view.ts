import { Type } from '@sinclair/typebox';

import { MILESTONE_CODES } from '../../../workflows/infrastructure-construction/milestones.js';
import { list, localDate, nullable, words } from './building-blocks.js';

const percent = nullable(Type.Number({ minimum: 0, maximum: 100 }));

export const scheduleList = list(
  Type.Object({
    code: Type.String(),
    title: Type.String(),
    cluster: nullable(Type.String()),
    acceptedAt: localDate,
    marks: Type.Array(
      Type.Object({
        milestone: words(...MILESTONE_CODES),
        kind: words('reached', 'target', 'missed'),
        on: Type.String({ description: 'A date, or the year or month that the source names.' }),
      }),
    ),
    percents: Type.Object(
      { landClearance: percent, works: percent, occupancy: percent },
      { description: 'As reported last.' },
    ),
    flags: Type.Array(Type.String(), {
      description: 'Where the source contradicts itself, or something was concluded from it.',
    }),
  }),
);
