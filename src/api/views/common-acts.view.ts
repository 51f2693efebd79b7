import { Type } from '@sinclair/typebox';

import { anyJson, list } from './building-blocks.js';

export const commonActs = list(
  Type.Object({
    event: Type.String(),
    label: Type.String(),
    labelEn: Type.String(),
    payloadSchema: anyJson('JSON Schema of the payload, the same for all of the dossiers.'),
  }),
);
