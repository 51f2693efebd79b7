import { directiveTask } from '../../../workflows/directive-task/procedure.js';
import { handlerOf, leaderOf, someoneAt, theSystem } from '../../specification/act.js';
import type { Setting } from '../../specification/setting.js';

export const assigner = handlerOf('assigner');
export const assignerLeader = leaderOf('assigner');
export const lead = handlerOf('lead');
export const leadLeader = leaderOf('lead');
export const secondLead = someoneAt('hn.so-tai-chinh', 'handler');
export const coordinator = handlerOf('coordinator');

const toInProgress = [lead.does('ACCEPT_TASK').on('2025-01-06'), lead.does('START_WORK').on('2025-01-07')];
const toReported = [...toInProgress, lead.does('REPORT').on('2025-06-02')];

/** Changes to the lodgement; the sample's year is left out. */
export const afterTask4 = {
  timing: { type: 'afterTask', year: undefined },
  dependsOn: [{ task: 'T-4' }],
};
export const task4Ends = theSystem.does('DEPENDENCY_ENDED', { task: 'T-4' });

/** A task of a plan for 2025, given on 02/01/2025, R1. */
export const task: Setting = {
  procedure: directiveTask,
  province: 'hn',
  acceptedOn: '2025-01-02',
  partiesOn: () => ({
    assigner: ['hn.ubnd-thanh-pho'],
    lead: ['hn.so-cong-thuong', 'hn.so-tai-chinh'],
    coordinator: ['hn.so-xay-dung'],
  }),
  parameters: {},
  successions: [],
  lodging: assigner.does('LODGE'),
  samples: {
    LODGE: () => ({
      subject: 'Xây dựng cơ sở dữ liệu cụm công nghiệp',
      lead: ['hn.so-cong-thuong', 'hn.so-tai-chinh'],
      coordinator: ['hn.so-xay-dung'],
      timing: { type: 'year', year: 2025 },
      timingWording: 'Năm 2025',
      taskId: 'T-7',
    }),
    CONTRIBUTE: () => ({ content: 'Gửi số liệu quy hoạch' }),
    REPORT: () => ({ content: 'Đã hoàn thành', percent: 100 }),
    RETURN_REPORT: () => ({ reason: 'Thiếu số liệu quận Hà Đông' }),
    SET_DEADLINE: () => ({
      deadline: { type: 'date', date: '2026-03-31' },
      documentNumber: '09/UBND',
      reason: 'Đề án vừa được phê duyệt',
    }),
    SET_PERIODIC_REPORTS: () => ({
      recurrence: { every: 'quarter', due: 'before', first: '2025-09-25' },
      documentNumber: '10/UBND',
      reason: 'Nhiệm vụ thường xuyên',
    }),
    SUBMIT_PERIODIC_REPORT: () => ({ content: 'Kết quả trong kỳ' }),
    EXPLAIN_DELAY: () => ({
      explanation: { cause: 'Chưa bố trí được kinh phí', responsibility: 'Phòng chuyên môn' },
    }),
    CLOSE: () => ({ ground: 'Kế hoạch năm 2025', reason: 'Hết năm kế hoạch' }),
    CANCEL: () => ({ ground: 'Kế hoạch năm 2025', reason: 'Không còn phù hợp' }),
  },
  journeys: {
    assigned: [],
    accepted: [lead.does('ACCEPT_TASK').on('2025-01-06')],
    inProgress: toInProgress,
    reported: toReported,
    returned: [...toReported, assigner.does('RETURN_REPORT').on('2025-06-03')],
    closed: [...toReported, assigner.does('ACCEPT_REPORT').on('2025-06-03')],
    cancelled: [assignerLeader.does('CANCEL').on('2025-06-03')],
  },
};
