import { Type } from '@sinclair/typebox';

import { list, localDate, nullable } from './building-blocks.js';

const load = {
  unit: Type.String({ description: 'The party whose turn it is.' }),
  unitName: Type.String(),
  isCompany: Type.Boolean({ description: 'Not of the administration; companies come last.' }),
  open: Type.Integer({ minimum: 0, description: 'All that waits for it, whatever its clocks do.' }),
  overdue: Type.Integer({ minimum: 0 }),
  thisWeek: Type.Integer({ minimum: 0, description: 'Due until Sunday, what is overdue aside.' }),
  paused: Type.Integer({ minimum: 0, description: 'Some clock of it stands still.' }),
};

export const unitLoadList = list(Type.Object(load));

export const personLoadList = list(
  Type.Object({
    ...load,
    person: nullable(Type.String({ description: 'A user name; null for what nobody has taken over.' })),
    standIn: nullable(
      Type.Object({ user: Type.String(), to: localDate }, { description: 'Who stands in for them today.' }),
    ),
  }),
);
