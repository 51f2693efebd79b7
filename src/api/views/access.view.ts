import { Type } from '@sinclair/typebox';

import {
  ACCESS_CHECKPOINT_FAULTS,
  ACCESS_HEAD_FAULTS,
} from '../../application/checkpoint/access-checkpoint.js';
import { ACCESS_KINDS, ACCESS_CHAIN_FAULTS } from '../../engine/chain/access-chain.js';
import { instant, nullable, sha256, words } from './building-blocks.js';

const ACCESS_FAULTS = [...ACCESS_CHAIN_FAULTS, ...ACCESS_HEAD_FAULTS] as const;

export const accessEntryView = Type.Object({
  id: Type.String(),
  user: Type.String(),
  sequence: Type.Integer({ description: "In that person's chain, 1 for the first." }),
  at: instant,
  kind: words(...ACCESS_KINDS),
  path: Type.String({ description: 'The address with its query.' }),
  dossier: nullable(Type.String()),
  status: Type.Integer({ description: 'Of the HTTP answer: what was refused is entered too.' }),
  address: Type.String({ description: 'Where the request came from.' }),
  reason: nullable(Type.String({ description: 'As the person stated it in `x-access-reason`.' })),
  hash: sha256,
});

export const accessList = Type.Object({
  items: Type.Array(accessEntryView),
  nextCursor: nullable(Type.String()),
});

export const accessVerification = Type.Object({
  entries: Type.Integer(),
  people: Type.Integer({ description: 'How many chains there are.' }),
  intact: Type.Boolean(),
  faults: Type.Array(
    Type.Object({
      user: Type.String(),
      sequence: Type.Integer(),
      kind: words(...ACCESS_FAULTS),
    }),
    {
      description:
        'The first fault of each chain; what checkpoints attest is looked at where the chain holds.',
    },
  ),
  checkpoints: Type.Integer({ description: 'How many checkpoints attest the log.' }),
  heads: Type.Integer({ description: 'How many heads of chains they attest.' }),
  checkpointFaults: Type.Array(
    Type.Object({
      number: nullable(Type.Integer()),
      kind: words(...ACCESS_CHECKPOINT_FAULTS),
    }),
    { description: 'What is wrong with the checkpoints themselves.' },
  ),
});
