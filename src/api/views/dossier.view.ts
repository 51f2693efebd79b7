import { Type } from '@sinclair/typebox';

import {
  anyJson,
  basis,
  capacity,
  instant,
  list,
  localDate,
  nullable,
  regime,
  stateValue,
  words,
} from './building-blocks.js';
import { clockStatus, clockUnit, clockView, remaining } from './clock.view.js';

const dossierStatus = words('active', 'ended');

const transitionView = Type.Object({
  event: Type.String(),
  label: Type.String(),
  labelEn: Type.String(),
  payloadSchema: anyJson('JSON Schema of the payload.'),
  allowed: Type.Boolean(),
  reason: nullable(Type.String({ description: 'Why not, in Vietnamese; null when allowed.' })),
  legalBasis: nullable(basis),
});

export const receiptView = Type.Object({
  commandId: Type.String(),
  dossier: Type.String(),
  version: Type.Integer(),
  event: Type.String(),
  state: Type.String(),
  occurredAt: instant,
  recordedAt: instant,
  hash: Type.String({ description: 'The hash of the journal entry.' }),
});

const dossierFields = {
  code: Type.String(),
  title: Type.String(),
  procedure: Type.Object({ code: Type.String(), version: Type.Integer(), name: Type.String() }),
  regime,
  state: Type.String(),
  stateLabels: Type.Array(Type.String()),
  stateValue,
  status: dossierStatus,
  version: Type.Integer({ description: 'What `expectedVersion` must match.' }),
  cluster: nullable(Type.String()),
  unit: nullable(Type.String({ description: 'The local authority or the lead unit.' })),
  parties: Type.Array(Type.Object({ capacity, code: Type.String(), name: Type.String() })),
  assignee: nullable(Type.String()),
  acceptedAt: localDate,
  occurredAt: instant,
  recordedAt: instant,
  clocks: Type.Array(clockView),
  availableTransitions: Type.Array(transitionView),
  links: Type.Array(Type.Object({ relation: Type.String(), code: Type.String() })),
  flags: Type.Array(Type.Object({ code: Type.String(), sentence: Type.String() })),
  facts: anyJson('The facts of the dossier, as its procedure defines them.'),
};

export const dossierView = Type.Object(dossierFields);

/** What a command is answered with: the dossier as it stands now, and the receipt of the command. */
export const commandAnswer = Type.Object({ ...dossierFields, receipt: receiptView });

/** With `Prefer: return=minimal`. */
export const minimalAnswer = Type.Object({ receipt: receiptView });

export const dossierListItem = Type.Object({
  code: Type.String(),
  title: Type.String(),
  procedure: Type.Object({ code: Type.String(), version: Type.Integer() }),
  regime,
  state: Type.String(),
  status: dossierStatus,
  version: Type.Integer(),
  cluster: nullable(Type.String()),
  unit: nullable(Type.String()),
  acceptedAt: localDate,
  assignee: nullable(Type.String()),
  nearestClock: nullable(
    Type.Object({
      name: Type.String(),
      status: clockStatus,
      dueAt: instant,
      dueOn: localDate,
      remaining,
      unit: clockUnit,
    }),
  ),
  flags: Type.Integer({ description: 'How many flags the dossier carries.' }),
});

export const dossierList = list(dossierListItem);

interface ChainNodeView {
  readonly code: string;
  readonly title: string;
  readonly procedure: { readonly code: string; readonly version: number; readonly name: string };
  readonly relation: string | null;
  readonly state: string;
  readonly stateLabel: string;
  readonly status: 'active' | 'ended';
  readonly acceptedAt: string;
  readonly isLeftBehind: boolean;
  readonly opened: readonly ChainNodeView[];
}

/** A dossier of a chain; the schema names itself for what it opened. */
export const dossierChain = Type.Object({
  code: Type.String(),
  title: Type.String(),
  procedure: Type.Object({ code: Type.String(), version: Type.Integer(), name: Type.String() }),
  relation: nullable(
    Type.String({ description: 'What it is to the dossier that opened it; null at the head of the tree.' }),
  ),
  state: Type.String(),
  stateLabel: Type.String(),
  status: dossierStatus,
  acceptedAt: localDate,
  isLeftBehind: Type.Boolean({
    description: 'The dossier that opened it has ended, and it could not end with it.',
  }),
  opened: Type.Array(Type.Unsafe<ChainNodeView>({ $ref: '#/components/schemas/DossierChain' })),
});

export const replayView = Type.Object({
  dossier: nullable(dossierView),
  sequence: Type.Integer({ description: 'The last entry that was folded in; 0 when there was none yet.' }),
  entries: Type.Integer(),
  agrees: Type.Boolean({ description: 'Whether folding gives the states recorded with the entries.' }),
  disagreement: nullable(Type.Object({ sequence: Type.Integer(), reason: Type.String() })),
});
