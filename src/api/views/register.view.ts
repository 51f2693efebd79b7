import { Type } from '@sinclair/typebox';

import { anyJson, basis, instant, list, localDate, nullable, words } from './building-blocks.js';

const missing = Type.Array(words('industrialLandHectares', 'leasedHectares'), {
  description: 'Figures without which no rate can be counted.',
});
const fillPercent = nullable(
  Type.Number({ description: 'Đ.2.7: leased and granted land in percent, two digits, rounded down.' }),
);
const unleasedHectares = nullable(Type.Number());

const clusterFields = {
  code: Type.String(),
  province: Type.String(),
  name: Type.String(),
  nameSource: Type.String({ description: 'The name as the source wrote it.' }),
  district: nullable(Type.String()),
  commune: nullable(Type.String()),
  areaHectares: nullable(Type.Number()),
  industrialLandHectares: nullable(Type.Number()),
  leasedHectares: nullable(Type.Number({ description: 'Industrial land that is leased or sub-leased.' })),
  grantedHectares: nullable(
    Type.Number({ description: 'Industrial land granted to projects and not leased yet.' }),
  ),
  trades: Type.Array(Type.String()),
  status: Type.String(),
  investor: nullable(Type.String()),
  decision: anyJson('The decision of establishment.'),
  source: anyJson('The document it was read from.'),
  notes: anyJson('Notes.'),
  fill: Type.Object({ fillPercent, unleasedHectares, missing }),
};
export const clusterView = Type.Object(clusterFields);

const told = {
  figure: Type.String(),
  asOf: nullable(localDate),
  dossier: nullable(Type.String({ description: 'The dossier that it comes from.' })),
  source: anyJson('The document that says so.'),
  reason: nullable(Type.String({ description: 'Why an officer set it right.' })),
  recordedAt: instant,
};

export const clusterDetail = Type.Object({
  ...clusterFields,
  investorName: nullable(Type.String()),
  fillBasis: basis,
  sources: Type.Array(Type.Object(told), { description: 'Of each figure: where its value comes from.' }),
  mayCorrect: Type.Boolean({ description: 'Whether the caller may set the figures right.' }),
});

export const registerHistory = list(
  Type.Object({
    id: Type.String(),
    ...told,
    value: anyJson('What the register was told.'),
    recordedBy: Type.String(),
  }),
);

const finding = nullable(
  Type.Object({ quantity: Type.Number(), note: nullable(Type.String()), on: localDate }),
);
const twoSides = Type.Object({
  giver: finding,
  receiver: finding,
  annex: nullable(Type.Object({ documentNumber: Type.String(), quantity: Type.Number() })),
});

export const clusterChain = list(
  Type.Object({
    code: Type.String(),
    title: Type.String(),
    procedure: Type.Object({ code: Type.String(), name: Type.String(), nameEn: Type.String() }),
    stateLabel: Type.String(),
    stateLabelEn: Type.String(),
    status: words('active', 'ended'),
    acceptedAt: localDate,
    openedBy: nullable(Type.String({ description: 'The dossier of this chain that opened it.' })),
    occupancy: nullable(Type.Object({ percent: Type.Number(), reportedFor: localDate })),
    assets: nullable(
      Type.Array(
        Type.Object({
          code: Type.String(),
          kind: words('asset', 'legalFile', 'obligation'),
          name: Type.String(),
          unit: Type.String(),
          quantity: Type.Number(),
          inventory: twoSides,
          handover: twoSides,
        }),
        { description: 'Of a handover: what is handed over, as each side found it.' },
      ),
    ),
  }),
);

const areaFields = {
  area: nullable(Type.String({ description: 'Null for the clusters of which it is not known.' })),
  count: Type.Integer(),
  averageFillPercent: nullable(
    Type.Number({ description: 'The mean of the rates; null while a figure of any cluster is missing.' }),
  ),
  unleasedHectares,
  missing: Type.Array(Type.Object({ cluster: Type.String(), name: Type.String(), figures: missing })),
};
const areaKind = words('district', 'commune');

export const clusterAreaList = list(Type.Object({ province: Type.String(), by: areaKind, ...areaFields }));

export const offeredFigures = Type.Union([
  Type.Object({
    kind: words('cluster'),
    cluster: Type.String(),
    name: Type.String(),
    fillPercent,
    unleasedHectares,
    missing,
  }),
  Type.Object({
    kind: words('area'),
    by: areaKind,
    unplaced: Type.Integer({ description: 'Clusters of the province whose area the register lacks.' }),
    ...areaFields,
  }),
  Type.Object({ kind: words('none'), lacks: words('cluster', 'area', 'use') }),
]);

export const secondaryInvestorView = Type.Object({
  code: Type.String(),
  province: Type.String(),
  cluster: Type.String(),
  name: Type.String(),
  taxCode: nullable(Type.String()),
  trade: nullable(Type.String()),
  landHectares: nullable(Type.Number()),
  landBasis: words('leased', 'granted'),
  since: nullable(localDate),
  until: nullable(localDate),
});
export const secondaryInvestorList = list(secondaryInvestorView);

export const investorView = Type.Object({
  code: Type.String(),
  province: Type.String(),
  name: Type.String(),
  taxCode: nullable(Type.String()),
  source: anyJson('The document it was read from.'),
});

const personView = Type.Object({
  code: Type.String({ description: 'The user name.' }),
  name: Type.String(),
});
export const personList = list(personView);

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
