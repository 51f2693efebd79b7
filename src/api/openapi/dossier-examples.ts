import { BLANK_FACTS } from '../../../workflows/vocabulary/facts.js';
import type { Answer } from '../views/building-blocks.js';
import type { clockView, explainedDay } from '../views/clock.view.js';
import type { dossierView, receiptView } from '../views/dossier.view.js';
import type { simulationView } from '../views/simulation.view.js';

export const HASH_EXAMPLE = '8f434346648f6b96df89dda901c5176b10a6d83961dd3c1ac88b59b2dc327aa4';

export const CLOCK_EXAMPLE: Answer<typeof clockView> = {
  name: 'compilation',
  label: 'Lập hồ sơ',
  run: 1,
  kind: 'overdue',
  status: 'running',
  startedAt: '2026-09-20T17:00:00.000Z',
  startedOn: '2026-09-21',
  dueAt: '2026-09-28T17:00:00.000Z',
  dueOn: '2026-09-28',
  remaining: 5,
  unit: 'working-day',
  provisional: false,
  pauses: [],
  extendedTo: null,
  stoppedAt: null,
  breachedAt: null,
  legalBasis: { instrument: 'NĐ 32/2024/NĐ-CP', article: 'Đ.10', confidence: 'C-ORIG' },
};

export const DAY_EXAMPLES: readonly Answer<typeof explainedDay>[] = [
  {
    date: '2026-09-21',
    counted: false,
    reason: 'start-day',
    rule: 'start-day-not-counted',
    provisional: false,
    sentence: 'Ngày bắt đầu không tính.',
  },
];

export const RECEIPT_EXAMPLE: Answer<typeof receiptView> = {
  commandId: '3f0c1a9e-8f53-4a55-9a37-0d2c7c9f2b11',
  dossier: '000.00.01.H26-260921-0001',
  version: 1,
  event: 'LODGE',
  state: 'compiling',
  occurredAt: '2026-09-20T17:00:00.000Z',
  recordedAt: '2026-09-21T02:00:01.000Z',
  hash: HASH_EXAMPLE,
};

export const DOSSIER_EXAMPLE: Answer<typeof dossierView> = {
  code: '000.00.01.H26-260921-0001',
  title: 'Thành lập CCN Ví dụ',
  procedure: { code: 'cluster-establishment', version: 1, name: 'Thành lập cụm công nghiệp' },
  regime: 'R3',
  state: 'compiling',
  stateLabels: ['Lập hồ sơ'],
  stateValue: 'compiling',
  status: 'active',
  version: 1,
  cluster: null,
  unit: 'hn.ubnd-xa-mau',
  parties: [{ capacity: 'localAuthority', code: 'hn.ubnd-xa-mau', name: 'UBND xã (đơn vị mẫu)' }],
  assignee: null,
  acceptedAt: '2026-09-21',
  occurredAt: '2026-09-20T17:00:00.000Z',
  recordedAt: '2026-09-21T02:00:01.000Z',
  clocks: [CLOCK_EXAMPLE],
  availableTransitions: [
    {
      event: 'CLAIM',
      label: 'Nhận việc',
      labelEn: 'Claim',
      payloadSchema: { type: 'object', properties: {}, additionalProperties: false },
      allowed: true,
      reason: null,
      legalBasis: { internal: 'Phân công trong nội bộ đơn vị.' },
    },
  ],
  links: [],
  flags: [],
  facts: BLANK_FACTS,
};

const DECIDING = { state: 'awaitingDecision', label: 'Chờ quyết định', labelEn: 'Awaiting decision' };
const COMPLETED = { state: 'completed', label: 'Hoàn thành', labelEn: 'Completed' };

const ROUTE_EXAMPLE: Answer<typeof simulationView>['routes'][number] = {
  end: COMPLETED,
  isMain: true,
  endsOn: '2026-11-30',
  provisional: false,
  steps: [
    {
      ...DECIDING,
      enteredOn: '2026-11-23',
      leftOn: '2026-11-30',
      source: 'clock',
      clock: { name: 'decision', label: 'Quyết định của UBND cấp tỉnh' },
      legalBasis: CLOCK_EXAMPLE.legalBasis,
      provisional: false,
      event: { name: 'ISSUE_DECISION', label: 'Ban hành quyết định', labelEn: 'Issue the decision' },
    },
  ],
};

export const SIMULATION_EXAMPLE: Answer<typeof simulationView> = {
  asOf: '2026-11-23',
  seed: 42,
  runs: 400,
  supplementOn: null,
  standing: DECIDING,
  legalLatest: { on: '2026-11-30', provisional: false, unlimited: [], route: ROUTE_EXAMPLE },
  expected: { p10: '2026-11-25', p50: '2026-11-27', p90: '2026-12-02' },
  restsOn: { dossiers: 12, steps: [{ ...DECIDING, source: 'history', observations: 14 }] },
  ends: [{ ...COMPLETED, share: 1 }],
  routes: [ROUTE_EXAMPLE],
  bounds: {
    returnsInARoute: 1,
    visitsInARun: 3,
    minObservations: 5,
    dossiersRead: 500,
    sawAllRoutes: true,
  },
};
