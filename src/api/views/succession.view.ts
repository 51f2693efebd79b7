import { Type } from '@sinclair/typebox';

import { instant, list, localDate, nullable, words } from './building-blocks.js';

const unit = Type.Object({
  code: Type.String(),
  name: Type.String(),
  province: Type.String({ description: 'What its province is called.' }),
});

const act = Type.Object({
  code: Type.String(),
  kind: words('merge', 'split', 'rename', 'dissolve'),
  since: localDate,
  instrument: Type.String(),
  confidence: Type.String(),
  note: nullable(Type.String()),
  mapping: Type.Array(
    Type.Object({
      from: unit,
      to: Type.Array(unit, { description: 'Empty while the successor is not known.' }),
    }),
  ),
  recordedBy: Type.String(),
  recordedAt: instant,
});
export const successionList = list(act);

export const waitingWork = Type.Object({
  units: Type.Array(
    Type.Object({
      unit: Type.String(),
      name: Type.String(),
      kind: Type.String(),
      endedOn: localDate,
      dossiers: Type.Integer(),
      successors: Type.Array(Type.String(), {
        description: 'Those among whom the work is to be shared; empty while none is known.',
      }),
    }),
    { description: 'Of every page: the units that ended, and how many dossiers wait.' },
  ),
  items: Type.Array(
    Type.Object({
      dossier: Type.String(),
      title: Type.String(),
      procedure: Type.String(),
      state: Type.String(),
      stateLabel: Type.String(),
      stateLabelEn: Type.String(),
      cluster: nullable(Type.String()),
      unit: Type.String(),
      unitName: Type.String(),
      capacities: Type.Array(Type.String()),
    }),
  ),
  nextCursor: nullable(Type.String()),
});

export const assignedWork = Type.Object({
  order: Type.String({ description: 'The number of the order.' }),
  assigned: Type.Array(Type.String(), { description: 'Codes of dossiers.' }),
  refused: Type.Array(Type.Object({ dossier: Type.String(), sentence: Type.String() })),
});

export const unitStatistics = Type.Object({
  by: words('current', 'original'),
  items: Type.Array(
    Type.Object({
      unit: Type.String(),
      name: Type.String(),
      active: Type.Integer(),
      overdue: Type.Integer(),
      ended: Type.Integer(),
    }),
  ),
  nextCursor: Type.Null(),
});
