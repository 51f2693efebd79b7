import { landLease } from '../../../workflows/land-lease/procedure.js';
import { handlerOf, leaderOf, someoneAt } from '../../specification/act.js';
import type { Setting } from '../../specification/setting.js';

export const commune = handlerOf('localAuthority');
export const communeHead = leaderOf('localAuthority');
export const compensationUnit = handlerOf('compensationUnit');
export const landAgency = handlerOf('environmentDepartment');
export const landAgencyHead = leaderOf('environmentDepartment');
export const industryDepartment = handlerOf('industryDepartment');
export const committee = handlerOf('provincialCommittee');
export const chair = leaderOf('provincialCommittee');
export const council = handlerOf('provincialCouncil');
export const investor = someoneAt('lc.nha-dau-tu-a', 'representative');

export const paper = { documentNumber: '01/QĐ' };
/** From 31/01/2026 the commune's head signs by the province's delegation. */
export const delegated = { ...paper, delegation: '05/QĐ-UBND' };

const toNotice = [
  communeHead.does('APPROVE_RECOVERY_PLAN').on('2026-01-08'),
  commune.does('HOLD_RESIDENTS_MEETING').on('2026-01-09'),
  communeHead.does('ISSUE_RECOVERY_NOTICE').on('2026-01-12'),
];
const toInventory = [...toNotice, compensationUnit.does('BEGIN_INVENTORY').on('2026-01-19')];
const toInventoryPersuasion = [
  ...toInventory,
  compensationUnit.does('RECORD_INVENTORY_REFUSAL').on('2026-01-21'),
];
const toPosting = [...toInventory, compensationUnit.does('POST_COMPENSATION_PLAN').on('2026-02-02')];
const toSettled = [...toPosting, compensationUnit.does('CLOSE_POSTING').on('2026-02-12')];
const toAppraisal = [...toSettled, compensationUnit.does('SUBMIT_COMPENSATION_PLAN').on('2026-02-24')];
const toPaying = [...toAppraisal, communeHead.does('APPROVE_COMPENSATION_PLAN').on('2026-03-02')];
const toDecided = [
  ...toPaying,
  commune.does('MEET_RECOVERY_CASE').on('2026-03-10'),
  communeHead.does('DECIDE_RECOVERY').on('2026-03-13'),
];
const toHandover = [...toDecided, compensationUnit.does('REQUEST_HANDOVER').on('2026-03-16')];
const toHandoverPersuasion = [
  ...toHandover,
  compensationUnit.does('RECORD_HANDOVER_REFUSAL').on('2026-03-23'),
];
const toAwaitingHandover = [
  ...toHandoverPersuasion,
  commune.does('END_HANDOVER_PERSUASION').on('2026-04-02'),
];
const toRiceLand = [...toHandover, compensationUnit.does('RECEIVE_SITE').on('2026-03-20')];
const toLease = [...toRiceLand, council.does('ADOPT_RICE_LAND_RESOLUTION').on('2026-04-06')];
const toReview = [...toLease, investor.does('SUBMIT_LEASE_FILE').on('2026-04-07')];
const toLeaseDecision = [...toReview, landAgency.does('SUBMIT_LEASE_PROPOSAL').on('2026-04-17')];
const toLeaseDecided = [...toLeaseDecision, chair.does('DECIDE_LEASE').on('2026-04-21')];
const toContract = [...toLeaseDecided, landAgency.does('SIGN_CONTRACT').on('2026-04-24')];
const toField = [...toContract, landAgency.does('BEGIN_FIELD_HANDOVER').on('2026-05-04')];

/** 20 ha of fields, 12 of them rice, in a province whose lease limits are known; accepted on 05/01/2026, R2. */
export const land: Setting = {
  procedure: landLease,
  province: 'lc',
  acceptedOn: '2026-01-05',
  partiesOn: (acceptedOn) => ({
    investor: ['lc.nha-dau-tu-a'],
    localAuthority: [acceptedOn < '2025-07-01' ? 'lc.ubnd-huyen-mau' : 'lc.ubnd-xa-mau'],
    compensationUnit: ['lc.trung-tam-quy-dat'],
    industryDepartment: ['lc.so-cong-thuong'],
    environmentDepartment: ['lc.so-nong-nghiep-va-moi-truong'],
    provincialCommittee: ['lc.ubnd-tinh'],
    provincialCouncil: ['lc.hdnd-tinh'],
  }),
  parameters: { 'landLease.timeLimits': 'lao-cai' },
  successions: [
    { from: 'lc.ubnd-huyen-mau', to: 'lc.ubnd-xa-mau', since: '2025-07-01', instrument: 'NĐ 139/2025/NĐ-CP' },
  ],
  lodging: commune.does('LODGE'),
  samples: {
    LODGE: () => ({
      cluster: 'lc.ccn-mau',
      clusterName: 'Cụm công nghiệp mẫu',
      phase: 'Đợt 1',
      localAuthority: 'lc.ubnd-xa-mau',
      compensationUnit: 'lc.trung-tam-quy-dat',
      investor: 'lc.nha-dau-tu-a',
      agriculturalHectares: 20,
      nonAgriculturalHectares: 0,
      riceHectares: 12,
    }),
    APPROVE_RECOVERY_PLAN: () => paper,
    HOLD_RESIDENTS_MEETING: () => paper,
    ISSUE_RECOVERY_NOTICE: () => paper,
    REISSUE_RECOVERY_NOTICE: () => delegated,
    END_INVENTORY_PERSUASION: () => paper,
    ORDER_COMPULSORY_INVENTORY: () => paper,
    POST_COMPENSATION_PLAN: () => paper,
    CLOSE_POSTING: () => ({ ...paper, households: 40, disagreeing: 0 }),
    HOLD_DIALOGUE: () => paper,
    SUBMIT_COMPENSATION_PLAN: () => paper,
    APPROVE_COMPENSATION_PLAN: () => ({ ...paper, totalMillionDong: 1000.3 }),
    RETURN_COMPENSATION_PLAN: () => ({ ground: 'NĐ 88/2024', reason: 'Thiếu phương án tái định cư' }),
    PAY_COMPENSATION: () => ({ millionDong: 600.1 }),
    MEET_RECOVERY_CASE: () => ({ number: 1, note: 'Đã chi trả bồi thường' }),
    DECIDE_RECOVERY: () => delegated,
    REQUEST_HANDOVER: () => paper,
    END_HANDOVER_PERSUASION: () => paper,
    ORDER_ENFORCEMENT: () => paper,
    CARRY_OUT_ENFORCEMENT: () => paper,
    RECEIVE_SITE: () => paper,
    REPORT_LAND_CLEARANCE: () => ({ percent: 40 }),
    ADOPT_RICE_LAND_RESOLUTION: () => ({ documentNumber: '12/NQ-HĐND', riceHectares: 12 }),
    RECORD_PRIME_MINISTER_APPROVAL: () => ({ documentNumber: '300/TTg-NN', riceHectares: 12 }),
    RECORD_RICE_LAND_EXEMPTION: () => paper,
    SUBMIT_LEASE_FILE: () => paper,
    REQUEST_SUPPLEMENT: () => ({
      documentNumber: '12/SNNMT',
      components: [{ code: 'TD', reason: 'Thiếu trích đo', guidance: 'Nộp trích đo' }],
    }),
    SUBMIT_SUPPLEMENT: () => ({ components: [{ code: 'TD' }] }),
    RETURN_LEASE_FILE: () => ({ ground: 'QĐ 47/2026', reason: 'Hồ sơ không hợp lệ' }),
    RECORD_LAND_PRICE: () => paper,
    SUBMIT_LEASE_PROPOSAL: () => paper,
    DECIDE_LEASE: () => ({ ...paper, areaHectares: 19.5, rent: 'oneOff', coversWholeArea: false }),
    REFUSE: () => ({ ground: 'Luật Đất đai 2024', reason: 'Không phù hợp kế hoạch sử dụng đất' }),
    SIGN_CONTRACT: () => paper,
    CONFIRM_FIELD_HANDOVER: () => ({ ...paper, areaHectares: 19.5 }),
    WITHDRAW: () => ({ reason: 'Thay đổi phương án đầu tư' }),
    TERMINATE: () => ({ ground: 'NĐ 32/2024 Đ.12.2', reason: 'Bãi bỏ quyết định thành lập' }),
  },
  journeys: {
    landPlanning: [],
    recoveryNoticeIssued: toNotice,
    inventory: toInventory,
    'inventory.measuring': toInventory,
    'inventory.persuading': toInventoryPersuasion,
    'inventory.awaitingCooperation': [
      ...toInventoryPersuasion,
      commune.does('END_INVENTORY_PERSUASION').on('2026-02-05'),
    ],
    planPosted: toPosting,
    'planPosted.posting': toPosting,
    'planPosted.inDialogue': [
      ...toPosting,
      compensationUnit.does('CLOSE_POSTING', { disagreeing: 3 }).on('2026-02-12'),
    ],
    'planPosted.settled': toSettled,
    planAppraisal: toAppraisal,
    compensationPaying: toPaying,
    recoveryDecided: toDecided,
    siteHandover: toHandover,
    'siteHandover.persuading': toHandoverPersuasion,
    'siteHandover.awaitingHandover': toAwaitingHandover,
    enforcement: [...toAwaitingHandover, communeHead.does('ORDER_ENFORCEMENT').on('2026-04-13')],
    riceLandConversion: toRiceLand,
    leaseAppraisal: toLease,
    'leaseAppraisal.gatheringFile': toLease,
    'leaseAppraisal.underReview': toReview,
    'leaseAppraisal.awaitingSupplement': [
      ...toReview,
      landAgency.does('REQUEST_SUPPLEMENT').on('2026-04-09'),
    ],
    'leaseAppraisal.awaitingLandPrice': [...toReview, landAgency.does('REQUEST_LAND_PRICE').on('2026-04-09')],
    'leaseAppraisal.awaitingDecision': toLeaseDecision,
    leaseDecided: toLeaseDecided,
    contractSigned: toContract,
    fieldHandover: toField,
    leased: [...toField, landAgency.does('CONFIRM_FIELD_HANDOVER').on('2026-05-06')],
    refused: [...toLeaseDecision, chair.does('REFUSE').on('2026-04-20')],
    withdrawn: [investor.does('WITHDRAW').on('2026-01-06')],
    terminated: [chair.does('TERMINATE').on('2026-01-06')],
  },
};
