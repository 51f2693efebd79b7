import { infrastructureConstruction } from '../../../workflows/infrastructure-construction/procedure.js';
import { handlerOf, leaderOf, someoneAt } from '../../specification/act.js';
import type { Setting } from '../../specification/setting.js';

export const investor = someoneAt('hn.nha-dau-tu-a', 'representative');
export const department = handlerOf('industryDepartment');
export const departmentLeader = leaderOf('industryDepartment');
export const localAuthority = handlerOf('localAuthority');
export const constructionBody = handlerOf('consulted');
/** Asked about a permit in the course of things, and a party from then on. */
export const police = someoneAt('hn.cong-an', 'handler');
export const committee = handlerOf('provincialCommittee');
export const chair = leaderOf('provincialCommittee');

const paper = { documentNumber: '01/QĐ' };
const source = { document: 'Kế hoạch năm 2026', row: '1', wording: 'năm 2026' };

const toGroundbroken = [
  localAuthority.does('APPROVE_DETAILED_PLAN').on('2026-09-23'),
  constructionBody.does('SETTLE_APPRAISAL_DUTY', { required: false }).on('2026-09-24'),
  investor.does('APPROVE_PROJECT').on('2026-09-25'),
  investor.does('REQUEST_BUILDING_PERMIT').on('2026-09-28'),
  localAuthority.does('NOTIFY_PERMIT_GAPS').on('2026-09-29'),
  investor.does('COMPLETE_PERMIT_FILE').on('2026-09-30'),
  localAuthority.does('CONSULT_ON_PERMIT').on('2026-09-30'),
  police.does('RECORD_PERMIT_OPINION').on('2026-10-01'),
  localAuthority.does('ISSUE_BUILDING_PERMIT').on('2026-10-05'),
  investor.does('NOTIFY_CONSTRUCTION_START').on('2026-10-06'),
  investor.does('START_CONSTRUCTION').on('2026-10-07'),
];
const toUnderConstruction = [...toGroundbroken, investor.does('REPORT_PROGRESS').on('2026-10-30')];
const toAcceptance = [
  ...toUnderConstruction,
  investor.does('REPORT_PROGRESS', { percent: 100 }).on('2026-11-02'),
  investor.does('COMPLETE_WORKS').on('2026-11-02'),
];
const toUnderCheck = [...toAcceptance, investor.does('REQUEST_ACCEPTANCE').on('2026-11-03')];
const toAccepted = [...toUnderCheck, constructionBody.does('CONFIRM_ACCEPTANCE').on('2026-11-10')];
const toInOperation = [
  ...toAccepted,
  investor.does('RECORD_FIRE_SAFETY_ACCEPTANCE').on('2026-11-11'),
  constructionBody.does('RECORD_ENVIRONMENTAL_LICENCE').on('2026-11-12'),
  investor.does('START_OPERATION').on('2026-11-13'),
];
const toReceiving = [
  ...toInOperation,
  investor.does('APPROVE_SERVICE_REGULATION').on('2026-11-16'),
  investor.does('SEND_SERVICE_REGULATION').on('2026-11-17'),
  investor.does('RECEIVE_SECONDARY_INVESTORS').on('2026-11-18'),
];

/** A 50 ha cluster of group B and grade II works, accepted under R3. */
export const construction: Setting = {
  procedure: infrastructureConstruction,
  province: 'hn',
  acceptedOn: '2026-09-21',
  partiesOn: (acceptedOn) => ({
    investor: ['hn.nha-dau-tu-a'],
    localAuthority: [acceptedOn < '2025-07-01' ? 'hn.ubnd-huyen-mau' : 'hn.ubnd-xa-mau'],
    industryDepartment: ['hn.so-cong-thuong'],
    provincialCommittee: ['hn.ubnd-thanh-pho'],
    consulted: ['hn.so-xay-dung'],
  }),
  parameters: {},
  successions: [
    { from: 'hn.ubnd-huyen-mau', to: 'hn.ubnd-xa-mau', since: '2025-07-01', instrument: 'NĐ 139/2025/NĐ-CP' },
  ],
  lodging: department.does('LODGE'),
  samples: {
    LODGE: () => ({
      cluster: 'hn.ccn-mau',
      clusterName: 'Cụm công nghiệp mẫu',
      district: 'xã mẫu',
      localAuthority: 'hn.ubnd-xa-mau',
      investor: 'hn.nha-dau-tu-a',
      investorName: 'Nhà đầu tư A',
      projectGroup: 'B',
      workGrade: 'II',
    }),
    APPROVE_DETAILED_PLAN: () => paper,
    REPORT_LAND_CLEARANCE: () => ({ percent: 40 }),
    RECORD_LAND_LEASE: () => ({ ...paper, phase: 'Đợt 1', coversWholeArea: false }),
    RECORD_RICE_LAND_CONVERSION: () => paper,
    APPROVE_ENVIRONMENTAL_REPORT: () => paper,
    SETTLE_APPRAISAL_DUTY: () => ({ required: true, ground: 'Luật Xây dựng 135/2025 Đ.27.1' }),
    SUBMIT_FEASIBILITY_REPORT: () => ({ projectGroup: 'B', workGrade: 'II' }),
    REQUEST_SUPPLEMENT: () => ({
      documentNumber: '12/SXD',
      components: [{ code: 'TM', reason: 'Thiếu thuyết minh', guidance: 'Nộp thuyết minh' }],
    }),
    SUBMIT_SUPPLEMENT: () => ({ components: [{ code: 'TM' }] }),
    RECORD_APPRAISAL_RESULT: () => ({ ...paper, result: 'passed' }),
    APPROVE_PROJECT: () => paper,
    NOTIFY_PERMIT_GAPS: () => ({
      documentNumber: '15/UBND',
      components: [{ code: 'BV', reason: 'Thiếu bản vẽ', guidance: 'Nộp bản vẽ' }],
    }),
    COMPLETE_PERMIT_FILE: () => ({ components: [{ code: 'BV' }] }),
    CONSULT_ON_PERMIT: () => ({ units: ['hn.cong-an'] }),
    RECORD_PERMIT_OPINION: () => ({ ...paper, unit: 'hn.cong-an', answer: 'agree' }),
    ISSUE_BUILDING_PERMIT: () => paper,
    REFUSE_BUILDING_PERMIT: () => ({ ground: 'Điều 1', reason: 'Không phù hợp quy hoạch' }),
    RECORD_PERMIT_EXEMPTION: () => ({ ground: 'Luật Xây dựng 135/2025 Đ.43.2e' }),
    NOTIFY_CONSTRUCTION_START: () => paper,
    START_CONSTRUCTION: () => ({
      siteHandedOver: true,
      drawingsDocument: '02/QĐ',
      contractNumber: '03/HĐ',
    }),
    REPORT_PROGRESS: () => ({ percent: 30 }),
    CONFIRM_ACCEPTANCE: () => paper,
    RETURN_ACCEPTANCE: () => ({ ground: 'NĐ 207/2026 Đ.27', reason: 'Thiếu bản vẽ hoàn công' }),
    RECORD_FIRE_SAFETY_ACCEPTANCE: () => paper,
    RECORD_ENVIRONMENTAL_LICENCE: () => paper,
    START_OPERATION: () => ({ sharedWorksComplete: true }),
    APPROVE_SERVICE_REGULATION: () => paper,
    RECEIVE_SECONDARY_INVESTORS: () => ({ investors: 2 }),
    REPORT_OCCUPANCY: () => ({ percent: 20 }),
    TERMINATE: () => ({ ground: 'NĐ 32/2024 Đ.12.2', reason: 'Chủ đầu tư không triển khai' }),
    SET_TARGET: () => ({ milestone: 'groundbreaking', deadline: { type: 'year', year: 2026 }, source }),
    RECORD_SOURCE_STATUS: () => ({ stage: 'groundbroken', source }),
  },
  journeys: {
    preparing: [],
    groundbroken: toGroundbroken,
    underConstruction: toUnderConstruction,
    acceptance: toAcceptance,
    'acceptance.gatheringFile': toAcceptance,
    'acceptance.underCheck': toUnderCheck,
    'acceptance.accepted': toAccepted,
    inOperation: toInOperation,
    receivingSecondaryInvestors: toReceiving,
    completed: [
      ...toReceiving,
      investor.does('REPORT_OCCUPANCY').on('2026-11-19'),
      departmentLeader.does('CONCLUDE').on('2026-11-20'),
    ],
    terminated: [chair.does('TERMINATE').on('2026-10-01')],
  },
};

/** As imports lodge it: from a source, before any paper of its steps is at hand. */
export const fromSource = { source } as const;
