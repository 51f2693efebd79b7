import { Type } from '@sinclair/typebox';

import { instant, nullable, sha256 } from './building-blocks.js';

const hashes = Type.Array(sha256, {
  description: 'Of the subtrees that the proof consists of, in the order of RFC 9162.',
});

export const checkpointView = Type.Object({
  number: Type.Integer({ description: '1 for the first.' }),
  size: Type.Integer({ description: 'How many leaves the tree has.' }),
  root: sha256,
  note: Type.String({
    description:
      'The signed checkpoint, in the format of c2sp.org/tlog-checkpoint; the fourth line is its time.',
  }),
  recordedAt: instant,
  requestedBy: Type.String({
    description: "A user's name; `system` for the one of a day, `ccn` for one by command.",
  }),
});

const stampedCheckpoint = Type.Composite([
  checkpointView,
  Type.Object({
    timeStamp: nullable(
      Type.Object(
        { stampedAt: instant, authority: Type.String() },
        {
          description:
            'Of an authority elsewhere (RFC 3161); null until there is one. The token is in the file.',
        },
      ),
    ),
  }),
]);

export const checkpointList = Type.Object({
  items: Type.Array(stampedCheckpoint),
  keys: Type.Array(
    Type.Object({
      verifierKey: Type.String({ description: 'The public key, in the format of c2sp.org/signed-note.' }),
      firstNumber: Type.Integer({ description: 'Of the first checkpoint that it signed.' }),
      isIntroduced: Type.Boolean({ description: 'Whether the key before it signed that checkpoint too.' }),
    }),
  ),
});

export const inclusionProofView = Type.Object({
  checkpoint: checkpointView,
  head: Type.Object(
    { dossier: Type.String(), sequence: Type.Integer(), hash: sha256 },
    { description: "The entry that was the dossier's last. The leaf is its canonical JSON (RFC 8785)." },
  ),
  index: Type.Integer({ description: 'Which leaf, 0 for the first.' }),
  hashes,
});

export const consistencyProofView = Type.Object({
  checkpoint: checkpointView,
  earlier: checkpointView,
  hashes,
});
