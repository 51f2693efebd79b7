import { Type } from '@sinclair/typebox';

const count = Type.Integer({ minimum: 0 });

export const worklistCounts = Type.Object({
  all: count,
  mine: Type.Integer({ minimum: 0, description: 'The caller has taken it over.' }),
  unclaimed: count,
  overdue: count,
  dueSoon: Type.Integer({ minimum: 0, description: 'Due within two working days.' }),
  thisWeek: Type.Integer({ minimum: 0, description: 'Due until Sunday, what is overdue aside.' }),
  paused: Type.Integer({ minimum: 0, description: 'Some clock of it stands still.' }),
  substituted: Type.Integer({ minimum: 0, description: 'To be done on behalf of others.' }),
});
