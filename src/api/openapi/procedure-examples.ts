import type { Answer } from '../views/building-blocks.js';
import type { procedureLayout, procedureSummary, procedureView } from '../views/procedure.view.js';
import { HASH_EXAMPLE } from './dossier-examples.js';

export const PROCEDURE_SUMMARY_EXAMPLE: Answer<typeof procedureSummary> = {
  code: 'cluster-establishment',
  version: 1,
  name: 'Thành lập cụm công nghiệp',
  nameEn: 'Establishing an industrial cluster',
  effectiveFrom: '2024-05-01',
  regimes: ['R1', 'R2', 'R3'],
  legalBasis: { instrument: 'NĐ 32/2024/NĐ-CP', article: 'Đ.10', confidence: 'C-ORIG' },
  definitionHash: HASH_EXAMPLE,
};

export const PROCEDURE_EXAMPLE: Answer<typeof procedureView> = {
  ...PROCEDURE_SUMMARY_EXAMPLE,
  regimePeriods: [
    {
      code: 'R3',
      from: '2026-09-15',
      to: null,
      instruments: ['NĐ 32/2024/NĐ-CP', 'NĐ 303/2026/NĐ-CP'],
      legalBasis: { instrument: 'NĐ 303/2026/NĐ-CP', article: 'Đ.3', confidence: 'C-2ND' },
    },
  ],
  capacities: ['localAuthority', 'industryDepartment', 'provincialCommittee'],
  roles: [{ capacity: 'localAuthority', role: 'handler' }],
  states: [
    {
      path: 'compiling',
      label: 'Lập hồ sơ',
      labelEn: 'Compiling',
      kind: 'atomic',
      owner: 'localAuthority',
      limit: { clock: 'compilation' },
    },
  ],
  transitions: [{ from: 'notLodged', to: 'compiling', trigger: 'event', event: 'LODGE', conditions: [] }],
  events: [
    {
      event: 'LODGE',
      kind: 'imperative',
      label: 'Tiếp nhận hồ sơ',
      labelEn: 'Lodge',
      permits: [{ capacity: 'localAuthority', role: 'handler' }],
      legalBasis: { instrument: 'NĐ 32/2024/NĐ-CP', article: 'Đ.10', confidence: 'C-ORIG' },
      payloadSchema: { type: 'object' },
      whileSuspended: false,
      afterEnd: false,
    },
  ],
  clocks: [{ name: 'compilation', label: 'Lập hồ sơ', kind: 'overdue', owner: 'localAuthority', terms: [] }],
  conditions: [],
  components: [],
};

export const LAYOUT_EXAMPLE: Answer<typeof procedureLayout> = {
  width: 260,
  height: 400,
  nodes: [
    { path: 'notLodged', parent: null, x: 20, y: 20, width: 220, height: 56 },
    { path: 'compiling', parent: null, x: 20, y: 200, width: 220, height: 56 },
  ],
  edges: [
    {
      from: 'notLodged',
      to: 'compiling',
      moves: [{ from: 'notLodged', to: 'compiling', trigger: 'event', event: 'LODGE', conditions: [] }],
      points: [
        { x: 130, y: 76 },
        { x: 130, y: 200 },
      ],
      label: { x: 136, y: 120, width: 110, height: 18 },
    },
  ],
  fromEverywhere: [],
};
