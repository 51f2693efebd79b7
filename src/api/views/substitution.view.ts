import { Type } from '@sinclair/typebox';

import { instant, list, localDate, nullable } from './building-blocks.js';

export const substitutionView = Type.Object({
  id: Type.String(),
  absent: Type.String({ description: 'The user whose roles are stood in for.' }),
  substitute: Type.String(),
  party: Type.String(),
  province: Type.String(),
  from: localDate,
  to: localDate,
  procedures: nullable(Type.Array(Type.String(), { description: 'All of them when null.' })),
  states: nullable(Type.Array(Type.String(), { description: 'All of them when null.' })),
  document: Type.Object({
    number: Type.String(),
    date: localDate,
    issuer: Type.String(),
    fileHash: nullable(Type.String()),
  }),
  createdBy: Type.String(),
  createdAt: instant,
  revokedBy: nullable(Type.String()),
  revokedAt: nullable(instant),
});

export const substitutionList = list(substitutionView);
