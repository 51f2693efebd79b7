import { decisionAdjustment } from '../../../workflows/decision-adjustment/procedure.js';
import { handlerOf, leaderOf, someoneAt, type Step } from '../../specification/act.js';
import type { Setting } from '../../specification/setting.js';
import { LOSER, selectionSamples, WINNER } from '../new-investor/samples.js';

export const commune = handlerOf('localAuthority');
export const department = handlerOf('industryDepartment');
export const departmentHead = leaderOf('industryDepartment');
export const committee = handlerOf('provincialCommittee');
export const chair = leaderOf('provincialCommittee');
export const oldInvestor = someoneAt(LOSER, 'representative');

const toAppraisal: readonly Step[] = [
  department.does('BEGIN_APPRAISAL').on('2026-09-24'),
  chair.does('SET_HANDLING_DEADLINE').on('2026-09-24'),
];
const toDecision: readonly Step[] = [
  ...toAppraisal,
  department.does('LIST_RIGHTS').on('2026-09-28'),
  department.does('SUBMIT_APPRAISAL').on('2026-10-12'),
];
const toSelection: readonly Step[] = [
  ...toAppraisal,
  departmentHead.does('CHANGE_DIRECTION', { direction: 'investorChange' }).on('2026-09-25'),
  department.does('BEGIN_SELECTION').on('2026-09-28'),
];

const signed = (number: string, on: string) => ({
  number,
  date: on,
  effectiveOn: on,
  reason: 'Phù hợp tình hình thực tế',
});
const consequences = 'Đất trả lại cho địa phương quản lý; không có dự án thứ cấp';

/** A cluster whose area is to be corrected; R3. */
export const adjustment: Setting = {
  procedure: decisionAdjustment,
  province: 'hn',
  acceptedOn: '2026-09-21',
  partiesOn: (acceptedOn) => ({
    localAuthority: [acceptedOn < '2025-07-01' ? 'hn.ubnd-huyen-mau' : 'hn.ubnd-xa-mau'],
    industryDepartment: ['hn.so-cong-thuong'],
    provincialCommittee: ['hn.ubnd-thanh-pho'],
    investor: [LOSER],
  }),
  parameters: {},
  successions: [
    { from: 'hn.ubnd-huyen-mau', to: 'hn.ubnd-xa-mau', since: '2025-07-01', instrument: 'NĐ 139/2025/NĐ-CP' },
  ],
  lodging: commune.does('LODGE'),
  samples: {
    ...selectionSamples,
    LODGE: () => ({
      cluster: 'hn.ccn-mau',
      clusterName: 'Cụm công nghiệp mẫu',
      direction: 'adjustment',
      documentNumber: '45/TTr-UBND',
      reason: 'Ranh giới đo đạc lại',
      localAuthority: 'hn.ubnd-xa-mau',
      investor: LOSER,
    }),
    SET_HANDLING_DEADLINE: () => ({ documentNumber: '300/UBND-KT', dueOn: '2027-03-01' }),
    CHANGE_DIRECTION: () => ({ direction: 'investorChange', reason: 'Chủ đầu tư xin rút' }),
    RECORD_OPINION: () => ({ documentNumber: '09/CV-B', content: 'Thống nhất' }),
    LIST_RIGHTS: () => ({
      rights: [{ code: 'QN-01', holder: 'Công ty B', description: 'Chi phí giải phóng mặt bằng đã ứng' }],
    }),
    SETTLE_RIGHT: () => ({ code: 'QN-01', documentNumber: '12/BB' }),
    SUBMIT_APPRAISAL: () => ({
      documentNumber: '400/BC-SCT',
      conclusion: 'agree',
      summary: 'Đủ cơ sở',
      hasStateWorks: false,
    }),
    ADJUST_DECISION: (_, on) => ({
      ...signed('3001/QĐ-UBND', on),
      content: 'Diện tích từ 50 ha thành 48,5 ha',
      areaHectares: 48.5,
      industrialLandHectares: 34,
    }),
    CHANGE_INVESTOR: (_, on) => ({ ...signed('3002/QĐ-UBND', on), investor: WINNER }),
    ABOLISH_DECISION: (_, on) => ({ ...signed('3003/QĐ-UBND', on), consequences }),
    END_CLUSTER: (_, on) => ({ ...signed('3004/QĐ-UBND', on), consequences }),
    RETURN_TO_DEPARTMENT: () => ({ reason: 'Chưa rõ ranh giới' }),
    RETURN: () => ({ ground: 'Đ.12.2', reason: 'Không nêu được lý do' }),
    REFUSE: () => ({ ground: 'Đ.12.2', reason: 'Chưa cần điều chỉnh' }),
    WITHDRAW: () => ({ reason: 'Không còn nhu cầu' }),
  },
  journeys: {
    proposed: [],
    underAppraisal: toAppraisal,
    'investorSelection.selecting': toSelection,
    awaitingDecision: toDecision,
    adjusted: [...toDecision, chair.does('ADJUST_DECISION').on('2026-10-20')],
    returned: [department.does('RETURN').on('2026-09-24')],
  },
};
