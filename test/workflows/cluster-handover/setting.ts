import { clusterHandover } from '../../../workflows/cluster-handover/procedure.js';
import { handlerOf, leaderOf, someoneAt, type Step } from '../../specification/act.js';
import type { Setting } from '../../specification/setting.js';
import { selectionSamples, WINNER } from '../new-investor/samples.js';

export const manager = handlerOf('managementUnit');
export const managerHead = leaderOf('managementUnit');
export const commune = handlerOf('localAuthority');
export const communeHead = leaderOf('localAuthority');
export const department = handlerOf('industryDepartment');
export const departmentHead = leaderOf('industryDepartment');
export const committee = handlerOf('provincialCommittee');
export const chair = leaderOf('provincialCommittee');
export const newInvestor = someoneAt(WINNER, 'representative');

/** A road, its file, and a debt: 1200 m, 1 set, 500 million đồng. */
export const counted = (road = 1200) => ({
  lines: [
    { code: 'TS-01', quantity: road },
    { code: 'HS-01', quantity: 1 },
    { code: 'NV-01', quantity: 500 },
  ],
});

const toInventory: readonly Step[] = [department.does('BEGIN_ASSET_INVENTORY').on('2026-09-24')];
const toListed: readonly Step[] = [...toInventory, manager.does('LIST_ASSETS').on('2026-09-28')];
const toClassification: readonly Step[] = [
  ...toListed,
  manager.does('CONFIRM_BY_GIVER').on('2026-09-29'),
  commune.does('CONFIRM_BY_RECEIVER').on('2026-09-30'),
  managerHead.does('CLOSE_INVENTORY').on('2026-10-01'),
];
const toSelection: readonly Step[] = [
  ...toClassification,
  department.does('CLASSIFY_ASSETS').on('2026-10-05'),
  departmentHead.does('CONFIRM_CLASSIFICATION').on('2026-10-06'),
];
const toFile: readonly Step[] = [
  ...toSelection,
  department.does('REGISTER_APPLICATION').on('2026-10-12'),
  department.does('RECORD_COUNCIL_RESULT').on('2026-10-19'),
];
const toAssignment: readonly Step[] = [...toFile, department.does('SUBMIT_ASSIGNMENT_FILE').on('2026-10-20')];
const toAdjustment: readonly Step[] = [...toAssignment, chair.does('DECIDE_ASSIGNMENT').on('2026-11-02')];
const toAdjusted: readonly Step[] = [
  ...toAdjustment,
  manager.does('SETTLE_OBLIGATION').on('2026-11-03'),
  chair.does('ADJUST_DECISION').on('2026-11-05'),
];
const toHandover: readonly Step[] = [
  ...toAdjusted,
  department.does('BEGIN_PHYSICAL_HANDOVER').on('2026-11-09'),
];
const toRegistered: readonly Step[] = [
  ...toHandover,
  manager.does('CONFIRM_BY_GIVER').on('2026-11-10'),
  newInvestor.does('CONFIRM_BY_RECEIVER').on('2026-11-10'),
  managerHead.does('SIGN_BY_GIVER').on('2026-11-11'),
  newInvestor.does('SIGN_BY_RECEIVER').on('2026-11-11'),
  department.does('REGISTER_OPERATOR').on('2026-11-12'),
];

/** A cluster that a district's project management unit runs; R3. */
export const handover: Setting = {
  procedure: clusterHandover,
  province: 'hn',
  acceptedOn: '2026-09-21',
  partiesOn: (acceptedOn) => ({
    managementUnit: ['hn.ban-qlda-mau'],
    localAuthority: [acceptedOn < '2025-07-01' ? 'hn.ubnd-huyen-mau' : 'hn.ubnd-xa-mau'],
    industryDepartment: ['hn.so-cong-thuong'],
    provincialCommittee: ['hn.ubnd-thanh-pho'],
  }),
  parameters: {},
  successions: [
    { from: 'hn.ubnd-huyen-mau', to: 'hn.ubnd-xa-mau', since: '2025-07-01', instrument: 'NĐ 139/2025/NĐ-CP' },
  ],
  lodging: manager.does('LODGE'),
  samples: {
    LODGE: () => ({
      cluster: 'hn.ccn-mau',
      clusterName: 'Cụm công nghiệp mẫu',
      managementUnit: 'hn.ban-qlda-mau',
      localAuthority: 'hn.ubnd-xa-mau',
      documentNumber: '15/TTr-BQL',
      reason: 'Chuyển giao cho doanh nghiệp quản lý, đầu tư tiếp',
    }),
    BEGIN_ASSET_INVENTORY: () => ({ documentNumber: '20/SCT-QLCN' }),
    LIST_ASSETS: () => ({
      lines: [
        { code: 'TS-01', kind: 'asset', name: 'Đường nội bộ', unit: 'm', quantity: 1200 },
        { code: 'HS-01', kind: 'legalFile', name: 'Quyết định thành lập cụm', unit: 'bộ', quantity: 1 },
        { code: 'NV-01', kind: 'obligation', name: 'Nợ xây dựng', unit: 'triệu đồng', quantity: 500 },
      ],
    }),
    STRIKE_ASSET: () => ({ code: 'TS-01', reason: 'Ghi trùng' }),
    CONFIRM_BY_GIVER: () => counted(),
    CONFIRM_BY_RECEIVER: () => counted(),
    ATTACH_ANNEX: () => ({
      code: 'TS-01',
      documentNumber: 'PL-01',
      quantity: 1187.5,
      explanation: 'Một đoạn đã hoàn trả đất ruộng',
    }),
    CLOSE_INVENTORY: () => ({ documentNumber: '01/BB-KK' }),
    CLASSIFY_ASSETS: () => ({
      lines: [
        {
          code: 'TS-01',
          funding: 'stateBudget',
          buildingCostMillionDong: 9000,
          buildingCostInPriceMillionDong: 0,
          runningCostInPriceMillionDong: 120.5,
        },
      ],
    }),
    CONFIRM_CLASSIFICATION: () => ({ documentNumber: '30/SCT-QLCN' }),
    SETTLE_OBLIGATION: () => ({ code: 'NV-01', documentNumber: '07/BB-TL' }),
    ...selectionSamples,
    SUBMIT_ASSIGNMENT_FILE: () => ({ documentNumber: '88/TTr-SCT' }),
    DECIDE_ASSIGNMENT: (_, on) => ({ number: '3200/QĐ-UBND', date: on, effectiveOn: on, investor: WINNER }),
    RETURN_ASSIGNMENT_FILE: () => ({ reason: 'Thiếu phụ lục' }),
    ADJUST_DECISION: (_, on) => ({ number: '3201/QĐ-UBND', date: on, effectiveOn: on, investor: WINNER }),
    SIGN_BY_GIVER: () => ({ documentNumber: '02/BB-BG' }),
    SIGN_BY_RECEIVER: () => ({ documentNumber: '02/BB-BG' }),
    REGISTER_OPERATOR: () => ({ documentNumber: '40/SCT-QLCN' }),
    RETURN: () => ({ ground: 'NĐ 32/2024 Đ.35.3', reason: 'Cụm đã có chủ đầu tư' }),
    REFUSE: () => ({ ground: 'NĐ 178/2026', reason: 'Chưa đủ hồ sơ' }),
    WITHDRAW: () => ({ reason: 'Chưa sắp xếp lại đơn vị' }),
    TERMINATE: () => ({ ground: 'NĐ 32/2024 Đ.12.2', reason: 'Không còn phù hợp' }),
  },
  journeys: {
    proposed: [],
    assetInventory: toListed,
    assetClassification: toClassification,
    'investorSelection.selecting': toSelection,
    'assetAssignmentDecision.preparingFile': toFile,
    'assetAssignmentDecision.awaitingAssignment': toAssignment,
    'assetAssignmentDecision.awaitingAdjustment': toAdjustment,
    decisionAdjusted: toAdjusted,
    physicalHandover: toHandover,
    operatorRegistered: toRegistered,
    handedOver: [...toRegistered, departmentHead.does('COMPLETE_HANDOVER').on('2026-11-13')],
    terminated: [chair.does('TERMINATE').on('2026-09-22')],
  },
};
