import { ACCESS_EXAMPLES } from './access-examples.js';
import { CHECKPOINT_EXAMPLES } from './checkpoint-examples.js';
import { BLANK_FACTS } from '../../../workflows/vocabulary/facts.js';
import { typeUriOf } from '../problems/problem-types.js';
import type { Answer } from '../views/building-blocks.js';
import type { COMPONENTS, ComponentName } from './components.js';
import { CALENDAR_EXAMPLES } from './calendar-examples.js';
import { COUNCIL_EXAMPLES } from './council-examples.js';
import {
  CLOCK_EXAMPLE,
  DAY_EXAMPLES,
  DOSSIER_EXAMPLE,
  HASH_EXAMPLE,
  RECEIPT_EXAMPLE,
  SIMULATION_EXAMPLE,
} from './dossier-examples.js';
import { ESCALATION_EXAMPLE, FORECAST_EXAMPLE, RULE_EXAMPLE } from './escalation-examples.js';
import { EVIDENCE_PACK_EXAMPLES } from './evidence-pack-examples.js';
import { FILE_EXAMPLES } from './file-examples.js';
import { LETTER_EXAMPLES } from './letter-examples.js';
import {
  MIGRATION_BATCH_EXAMPLE,
  MIGRATION_EXAMPLE,
  MIGRATION_PREVIEW_EXAMPLE,
} from './migration-examples.js';
import { NOTICE_EXAMPLES } from './notice-examples.js';
import { OPERATIONS_EXAMPLES } from './operations-examples.js';
import { LAYOUT_EXAMPLE, PROCEDURE_EXAMPLE, PROCEDURE_SUMMARY_EXAMPLE } from './procedure-examples.js';
import { REGISTER_EXAMPLES } from './register-examples.js';
import { REPORT_EXAMPLES } from './report-examples.js';
import {
  ASSIGNED_EXAMPLE,
  SUCCESSION_LIST_EXAMPLE,
  UNIT_STATISTICS_EXAMPLE,
  WAITING_EXAMPLE,
} from './succession-examples.js';
import { SESSION_EXAMPLES } from './session-examples.js';
import { LIST_EXAMPLES } from './list-examples.js';

const COUNTS_EXAMPLE = { all: 12, running: 9, dueSoon: 3, thisWeek: 4, overdue: 2, paused: 1 };

const SUCCESSION_EXAMPLE = {
  from: 'hn.ubnd-huyen-mau',
  to: 'hn.ubnd-xa-mau',
  since: '2025-07-01',
  instrument: 'NĐ 139/2025/NĐ-CP',
  confidence: 'C-ORIG',
};

const SUBSTITUTION_EXAMPLE: Answer<(typeof COMPONENTS)['Substitution']> = {
  id: '17',
  absent: 'department-leader',
  substitute: 'department-handler',
  party: 'hn.so-cong-thuong',
  province: 'hn',
  from: '2026-11-23',
  to: '2026-11-27',
  procedures: ['cluster-establishment'],
  states: ['underAppraisal'],
  document: { number: '12/GUQ-SCT', date: '2026-11-20', issuer: 'Sở Công Thương', fileHash: null },
  createdBy: 'department-leader',
  createdAt: '2026-11-20T02:00:00.000Z',
  revokedBy: null,
  revokedAt: null,
};

/** One example of each component; the compiler holds them to the schemas, a test as well. */
export const EXAMPLES: { readonly [C in ComponentName]: Answer<(typeof COMPONENTS)[C]> } = {
  Problem: {
    type: typeUriOf('stale-version'),
    title: 'Hồ sơ đã thay đổi',
    status: 412,
    code: 'stale-version',
    detail: 'Hồ sơ đã thay đổi: bạn đang xem phiên bản 3, phiên bản hiện tại là 4. Hãy tải lại.',
    instance: 'urn:uuid:6f1f4a52-6e0e-4f5c-9f6e-1f0d8f0c7a11',
  },
  ProblemType: {
    type: typeUriOf('stale-version'),
    code: 'stale-version',
    status: 412,
    title: 'Hồ sơ đã thay đổi',
  },
  Health: { status: 'ok' },
  ...FILE_EXAMPLES,
  ...LETTER_EXAMPLES,
  ...EVIDENCE_PACK_EXAMPLES,
  ...SESSION_EXAMPLES,
  ProcedureList: { items: [PROCEDURE_SUMMARY_EXAMPLE], nextCursor: null },
  ProcedureVersions: {
    code: PROCEDURE_SUMMARY_EXAMPLE.code,
    name: PROCEDURE_SUMMARY_EXAMPLE.name,
    nameEn: PROCEDURE_SUMMARY_EXAMPLE.nameEn,
    versions: [PROCEDURE_SUMMARY_EXAMPLE],
  },
  Procedure: PROCEDURE_EXAMPLE,
  ProcedureLayout: LAYOUT_EXAMPLE,
  Dossier: DOSSIER_EXAMPLE,
  DossierChain: {
    code: DOSSIER_EXAMPLE.code,
    title: DOSSIER_EXAMPLE.title,
    procedure: DOSSIER_EXAMPLE.procedure,
    relation: null,
    state: DOSSIER_EXAMPLE.state,
    stateLabel: 'Đã nhận văn bản đề nghị',
    status: 'active',
    acceptedAt: DOSSIER_EXAMPLE.acceptedAt,
    isLeftBehind: false,
    opened: [],
  },
  DossierList: {
    items: [
      {
        code: DOSSIER_EXAMPLE.code,
        title: DOSSIER_EXAMPLE.title,
        procedure: { code: 'cluster-establishment', version: 1 },
        regime: 'R3',
        state: 'compiling',
        status: 'active',
        version: 1,
        cluster: null,
        unit: 'hn.ubnd-xa-mau',
        acceptedAt: '2026-09-21',
        assignee: null,
        nearestClock: {
          name: CLOCK_EXAMPLE.name,
          status: 'running',
          dueAt: '2026-09-28T17:00:00.000Z',
          dueOn: '2026-09-28',
          remaining: 5,
          unit: 'working-day',
        },
        flags: 0,
      },
    ],
    nextCursor: null,
  },
  TransitionPreview: {
    stateLabels: ['Chờ bổ sung hồ sơ'],
    clocks: [
      {
        name: 'appraisal',
        label: 'Thẩm định',
        status: 'paused',
        dueOn: null,
        previousDueOn: '2026-11-02',
        projected: { resumedOn: '2026-10-23', dueOn: '2026-11-11' },
        legalBasis: CLOCK_EXAMPLE.legalBasis,
      },
    ],
  },
  Simulation: SIMULATION_EXAMPLE,
  DossierCounts: {
    ...COUNTS_EXAMPLE,
    asOf: '2026-11-22T02:00:00.000Z',
    steps: [{ procedure: 'cluster-establishment', state: 'underAppraisal', ...COUNTS_EXAMPLE }],
  },
  WorklistCounts: {
    ...{ all: 12, mine: 4, unclaimed: 5, overdue: 2, dueSoon: 3, thisWeek: 4, paused: 1, substituted: 0 },
  },
  ...LIST_EXAMPLES,
  CommandAnswer: { ...DOSSIER_EXAMPLE, receipt: RECEIPT_EXAMPLE },
  MinimalAnswer: { receipt: RECEIPT_EXAMPLE },
  Journal: {
    items: [
      {
        dossier: DOSSIER_EXAMPLE.code,
        sequence: 1,
        kind: 'lodged',
        event: 'LODGE',
        payload: { subject: 'CCN Ví dụ' },
        given: { province: 'hn', regime: 'R3', parties: BLANK_FACTS.parties, parameters: {} },
        actor: { user: 'commune-handler', role: 'handler', party: 'hn.ubnd-xa-mau' },
        occurredAt: '2026-09-21T02:00:00.000Z',
        recordedAt: '2026-09-21T02:00:01.000Z',
        backdatingReason: null,
        procedureCode: 'cluster-establishment',
        procedureVersion: 1,
        definitionHash: HASH_EXAMPLE,
        regime: 'R3',
        calendarEdition: 1,
        before: null,
        after: 'compiling',
        clocks: [],
        stateHash: HASH_EXAMPLE,
        commandId: RECEIPT_EXAMPLE.commandId,
        previousHash: '0'.repeat(64),
        hash: HASH_EXAMPLE,
      },
    ],
    nextCursor: null,
  },
  Replay: { dossier: DOSSIER_EXAMPLE, sequence: 1, entries: 1, agrees: true, disagreement: null },
  ClockExplanation: {
    name: CLOCK_EXAMPLE.name,
    label: CLOCK_EXAMPLE.label,
    run: 1,
    startedOn: CLOCK_EXAMPLE.startedOn,
    term: { kind: 'span', amount: 5, unit: 'working-day', basis: CLOCK_EXAMPLE.legalBasis },
    legalBasis: CLOCK_EXAMPLE.legalBasis,
    dueOn: CLOCK_EXAMPLE.dueOn,
    dueAt: CLOCK_EXAMPLE.dueAt,
    extendedTo: null,
    provisional: false,
    calendarEdition: 1,
    days: DAY_EXAMPLES,
  },
  ...REGISTER_EXAMPLES,
  UnitList: {
    items: [
      {
        code: 'hn.ubnd-huyen-mau',
        name: 'UBND huyện (đơn vị mẫu)',
        kind: 'district',
        parent: 'hn.ubnd-thanh-pho',
        province: 'hn',
        agencyCode: '000.00.01.H26',
        validFrom: null,
        validTo: '2025-06-30',
        successors: [SUCCESSION_EXAMPLE],
        predecessors: [],
      },
    ],
    nextCursor: null,
  },
  ...CALENDAR_EXAMPLES,
  TrainingClock: {
    now: '2026-12-01T01:00:00.000Z',
    systemNow: '2026-11-22T02:00:00.000Z',
    moves: [{ offsetMs: 774_000_000, movedBy: 'administrator', movedAt: '2026-11-22T02:00:00.000Z' }],
  },
  Due: {
    due: '2026-04-07',
    dueAt: '2026-04-07T17:00:00.000Z',
    provisional: false,
    edition: 1,
    days: DAY_EXAMPLES,
  },
  SuccessionList: SUCCESSION_LIST_EXAMPLE,
  WaitingWork: WAITING_EXAMPLE,
  AssignedWork: ASSIGNED_EXAMPLE,
  UnitStatistics: UNIT_STATISTICS_EXAMPLE,
  Migration: MIGRATION_EXAMPLE,
  MigrationList: { items: [MIGRATION_EXAMPLE], nextCursor: null },
  MigrationPreview: MIGRATION_PREVIEW_EXAMPLE,
  MigrationBatch: MIGRATION_BATCH_EXAMPLE,
  Substitution: SUBSTITUTION_EXAMPLE,
  SubstitutionList: { items: [SUBSTITUTION_EXAMPLE], nextCursor: null },
  ...COUNCIL_EXAMPLES,
  DossierVerification: {
    ...{ dossier: DOSSIER_EXAMPLE.code, verifiedAt: '2026-11-22T02:00:00.000Z', entries: 7 },
    ...{ intact: true, fault: null },
  },
  Verification: {
    verifiedAt: '2026-11-22T02:00:00.000Z',
    provinces: ['hn'],
    dossiers: 128,
    entries: 640,
    intact: true,
    faults: [],
  },
  Statistics: {
    ...{ figure: 'limits', from: '2026-01-01', to: '2026-12-31' },
    rows: [
      {
        procedure: 'cluster-establishment',
        procedureName: 'Thành lập cụm công nghiệp',
        subject: 'appraisal',
        label: 'Thẩm định',
        labelEn: 'Thẩm định',
        outcome: 'onTime',
        ...{ unit: null, unitName: null, count: 12, medianDays: 21.5, longestDays: 30 },
      },
    ],
  },
  StatisticsCases: {
    items: [
      {
        dossier: '000.00.01.H26-260921-0001',
        title: 'Thành lập cụm công nghiệp: Bắc Sông',
        at: '2026-11-22T02:00:00.000Z',
        days: 21.5,
      },
    ],
    nextCursor: null,
  },
  ...REPORT_EXAMPLES,
  ...ACCESS_EXAMPLES,
  ...CHECKPOINT_EXAMPLES,
  EscalationRule: RULE_EXAMPLE,
  EscalationRuleList: { items: [RULE_EXAMPLE], nextCursor: null },
  EscalationList: { items: [ESCALATION_EXAMPLE], nextCursor: null },
  EscalationForecast: { items: [FORECAST_EXAMPLE], nextCursor: null },
  ...OPERATIONS_EXAMPLES,
  ...NOTICE_EXAMPLES,
};
