import { Type } from '@sinclair/typebox';

const count = Type.Integer({ minimum: 0 });
const counts = {
  all: count,
  running: Type.Integer({ minimum: 0, description: 'Some term of it counts.' }),
  dueSoon: Type.Integer({ minimum: 0, description: 'Due within two working days.' }),
  thisWeek: Type.Integer({ minimum: 0, description: 'Due until Sunday, what is overdue aside.' }),
  overdue: count,
  paused: Type.Integer({ minimum: 0, description: 'Some clock of it stands still.' }),
};

export const dossierCounts = Type.Object({
  ...counts,
  asOf: Type.String({ format: 'date-time' }),
  steps: Type.Array(
    Type.Object({
      procedure: Type.String(),
      state: Type.String({ description: "The outermost state's name." }),
      ...counts,
    }),
    { description: 'The same, for each procedure and state that holds any.' },
  ),
});
