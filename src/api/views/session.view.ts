import { Type } from '@sinclair/typebox';

import { instant, localDate, nullable, role } from './building-blocks.js';

export const sessionView = Type.Object({
  user: Type.Object({ username: Type.String(), displayName: Type.String() }),
  roles: Type.Array(role, { description: "The caller's own roles today." }),
  units: Type.Array(
    Type.Object({
      code: Type.String(),
      name: Type.String(),
      role,
      province: Type.String(),
      from: localDate,
      to: nullable(localDate),
      valid: Type.Boolean({ description: 'Held today.' }),
      onBehalfOf: nullable(
        Type.String({ description: 'The user whose role it is, where the caller stands in for them.' }),
      ),
    }),
  ),
  csrfToken: Type.String({ description: 'To be sent in the header `x-csrf-token` with every change.' }),
  expiresAt: instant,
});

export const demoAccounts = Type.Object({
  password: nullable(Type.String({ description: 'The same for all; null where there are none.' })),
  items: Type.Array(
    Type.Object({
      username: Type.String(),
      displayName: Type.String(),
      role,
      unit: Type.String({ description: 'The name of the unit that the account acts for.' }),
      explanation: Type.String({ description: 'What can be tried with it, in Vietnamese.' }),
    }),
  ),
  nextCursor: Type.Null(),
});
