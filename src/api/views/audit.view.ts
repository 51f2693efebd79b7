import { Type } from '@sinclair/typebox';

import { instant, nullable, words } from './building-blocks.js';

const fault = Type.Object({
  dossier: Type.String(),
  sequence: Type.Integer(),
  kind: words('content', 'chain', 'order', 'replay', 'state', 'missing', 'sheet'),
  reason: Type.String(),
});

/** Of one dossier; `fault` is the first thing wrong with its journal. */
export const dossierVerification = Type.Object({
  dossier: Type.String(),
  verifiedAt: instant,
  entries: Type.Integer(),
  intact: Type.Boolean(),
  fault: nullable(fault),
});

export const verificationView = Type.Object({
  verifiedAt: instant,
  provinces: Type.Array(Type.String()),
  dossiers: Type.Integer(),
  entries: Type.Integer(),
  intact: Type.Boolean(),
  faults: Type.Array(fault),
});
