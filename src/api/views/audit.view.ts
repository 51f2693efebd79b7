import { Type } from '@sinclair/typebox';

import { instant, words } from './building-blocks.js';

export const verificationView = Type.Object({
  verifiedAt: instant,
  provinces: Type.Array(Type.String()),
  dossiers: Type.Integer(),
  entries: Type.Integer(),
  intact: Type.Boolean(),
  faults: Type.Array(
    Type.Object({
      dossier: Type.String(),
      sequence: Type.Integer(),
      kind: words('content', 'chain', 'order', 'replay', 'state', 'missing', 'sheet'),
      reason: Type.String(),
    }),
  ),
});
