import { Type } from '@sinclair/typebox';

import { instant, list, nullable, sha256, words } from './building-blocks.js';

export const evidencePackView = Type.Object({
  id: Type.String(),
  label: nullable(Type.String({ description: 'What the auditor calls it.' })),
  state: words('waiting', 'writing', 'ready', 'canceled', 'expired'),
  dossiers: Type.Integer({ description: 'How many dossiers were ordered.' }),
  written: Type.Integer({ description: 'How many of them are in the pack so far.' }),
  withheld: Type.Integer({
    description: 'How many the auditor could not read any more when their turn came.',
  }),
  failed: Type.Integer({ description: 'How many could not be written; the manifest names them.' }),
  size: Type.Integer({ description: 'In bytes: of the whole file, or of what is there so far.' }),
  sha256: nullable(sha256),
  orderedAt: instant,
  finishedAt: nullable(instant),
  expiresAt: nullable(Type.String({ format: 'date-time', description: 'Until when the file is kept.' })),
});

export const evidencePackList = list(evidencePackView);
