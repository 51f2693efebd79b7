import { targetMonitoring } from '../../../workflows/target-monitoring/procedure.js';
import { handlerOf, leaderOf, someoneAt, theSystem } from '../../specification/act.js';
import type { Setting } from '../../specification/setting.js';

export const committee = handlerOf('provincialCommittee');
export const chair = leaderOf('provincialCommittee');
export const department = handlerOf('industryDepartment');
export const departmentHead = leaderOf('industryDepartment');
export const investor = someoneAt('bd.nha-dau-tu-a', 'representative');
export const systemSuggests = theSystem.does('REVIEW_SUGGESTED');

export const missedIn2024 = { result: 'missed', dossier: '000.00.01.H08-240102-0007' } as const;

const toReported = [investor.does('REPORT_RESULT').on('2025-12-15')];
const toMissed = [
  investor
    .does('REPORT_RESULT', {
      results: [
        { code: 'V', achieved: 79.9 },
        { code: 'D', achieved: 3 },
      ],
    })
    .on('2025-12-15'),
  department.does('ASSESS_RESULT').on('2025-12-22'),
];

/** The targets of 2025 of a cluster: 80 billion đồng and 3 hectares let; set on 02/01/2025, R1. */
export const targets: Setting = {
  procedure: targetMonitoring,
  province: 'bd',
  acceptedOn: '2025-01-02',
  partiesOn: () => ({
    investor: ['bd.nha-dau-tu-a'],
    industryDepartment: ['bd.so-cong-thuong'],
    provincialCommittee: ['bd.ubnd-tinh'],
  }),
  parameters: {},
  successions: [],
  lodging: committee.does('LODGE'),
  samples: {
    LODGE: () => ({
      cluster: 'bd.ccn-mau',
      clusterName: 'Cụm công nghiệp mẫu',
      year: 2025,
      investor: 'bd.nha-dau-tu-a',
      decisionNumber: '10/QĐ-UBND',
      targets: [
        { code: 'V', name: 'Vốn đầu tư thực hiện', unit: 'tỷ đồng', planned: 80 },
        { code: 'D', name: 'Đất cho thuê', unit: 'ha', planned: 3 },
      ],
      reportBy: { type: 'before', date: '2025-12-20' },
      previousYear: { result: 'notAssessed' },
    }),
    CHANGE_TARGETS: () => ({
      decisionNumber: '200/QĐ-UBND',
      targets: [{ code: 'V', name: 'Vốn đầu tư thực hiện', unit: 'tỷ đồng', planned: 60 }],
      reason: 'Thu hồi đất chậm',
    }),
    RECORD_PREVIOUS_YEAR: () => missedIn2024,
    REPORT_RESULT: () => ({
      results: [
        { code: 'V', achieved: 80 },
        { code: 'D', achieved: 3.5 },
      ],
    }),
    RETURN_REPORT: () => ({ reason: 'Số liệu chưa khớp' }),
    CLOSE_YEAR: () => ({ explanation: 'Giải phóng mặt bằng chậm' }),
    RECORD_REVIEW: () => ({ conclusion: 'goOn', documentNumber: '50/TB-UBND', reason: 'Đã có cam kết' }),
    CANCEL: () => ({ ground: 'Quyết định 200', reason: 'Không còn phù hợp' }),
  },
  journeys: {
    targetSet: [],
    reported: toReported,
    met: [...toReported, department.does('ASSESS_RESULT').on('2025-12-22')],
    missed: toMissed,
    reviewSuggested: [
      ...toMissed,
      department.does('RECORD_PREVIOUS_YEAR').on('2025-12-23'),
      systemSuggests.on('2025-12-23'),
    ],
    closed: [...toMissed, departmentHead.does('CLOSE_YEAR').on('2025-12-29')],
    cancelled: [chair.does('CANCEL').on('2025-02-03')],
  },
};
