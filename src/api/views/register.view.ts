import { Type } from '@sinclair/typebox';

import { anyJson, list, localDate, nullable } from './building-blocks.js';

export const clusterView = Type.Object({
  code: Type.String(),
  province: Type.String(),
  name: Type.String(),
  nameSource: Type.String({ description: 'The name as the source wrote it.' }),
  district: nullable(Type.String()),
  areaHectares: nullable(Type.Number()),
  industrialLandHectares: nullable(Type.Number()),
  trades: Type.Array(Type.String()),
  status: Type.String(),
  investor: nullable(Type.String()),
  decision: anyJson('The decision of establishment.'),
  source: anyJson('The document it was read from.'),
  notes: anyJson('Notes.'),
});

export const investorView = Type.Object({
  code: Type.String(),
  province: Type.String(),
  name: Type.String(),
  taxCode: nullable(Type.String()),
  source: anyJson('The document it was read from.'),
});

const succession = Type.Object({
  from: Type.String(),
  to: Type.String(),
  since: localDate,
  instrument: Type.String(),
  confidence: Type.String(),
});

export const unitView = Type.Object({
  code: Type.String(),
  name: Type.String(),
  kind: Type.String(),
  parent: nullable(Type.String()),
  province: Type.String(),
  agencyCode: nullable(Type.String()),
  validFrom: nullable(localDate),
  validTo: nullable(localDate),
  successors: Type.Array(succession),
  predecessors: Type.Array(succession),
});

export const clusterList = list(clusterView);
export const investorList = list(investorView);
export const unitList = list(unitView);
