import { commonEvents, endingEvent } from '../vocabulary/common-events.js';
import { internal } from '../vocabulary/legal-basis.js';
import { none } from '../vocabulary/payload.js';
import type { EventDefinition } from '../vocabulary/procedure.js';
import { by, type Capacity } from '../vocabulary/role.js';
import * as payloads from './payloads.js';

export const capacities: readonly Capacity[] = ['assigner', 'lead', 'coordinator'];

const assigner = by('assigner', 'handler');
const assignerLeader = by('assigner', 'leader');
/** A lead may be a unit or an organisation; what came on paper is entered by the assigner. */
const lead = [by('lead', 'handler'), by('lead', 'representative'), assigner];

const BY_PAPER = internal('Việc giao, nhận và báo cáo theo văn bản giao nhiệm vụ và quy chế làm việc.');

const common = commonEvents(capacities);

export const events: Readonly<Record<string, EventDefinition>> = {
  ...common,
  // A lead may not move the day that it was given.
  ...(common.EXTEND === undefined ? {} : { EXTEND: { ...common.EXTEND, permits: [assignerLeader] } }),
  LODGE: {
    kind: 'imperative',
    label: 'Giao nhiệm vụ',
    labelEn: 'Assign',
    payload: payloads.lodgePayload,
    permits: [assigner],
    basis: BY_PAPER,
  },
  DEPENDENCY_ENDED: {
    kind: 'fact',
    label: 'Nhiệm vụ trước đã kết thúc',
    labelEn: 'Dependency ended',
    payload: payloads.dependencyPayload,
    permits: [],
    basis: BY_PAPER,
    whileSuspended: true,
  },
  ACCEPT_TASK: {
    kind: 'imperative',
    label: 'Tiếp nhận nhiệm vụ',
    labelEn: 'Accept the task',
    payload: none,
    permits: lead,
    basis: BY_PAPER,
  },
  START_WORK: {
    kind: 'imperative',
    label: 'Triển khai',
    labelEn: 'Start the work',
    payload: none,
    permits: lead,
    basis: BY_PAPER,
  },
  CONTRIBUTE: {
    kind: 'imperative',
    label: 'Ghi nhận phối hợp',
    labelEn: 'Contribute',
    payload: payloads.contributionPayload,
    permits: [by('coordinator', 'handler'), by('coordinator', 'representative'), ...lead],
    basis: BY_PAPER,
  },
  REPORT: {
    kind: 'imperative',
    label: 'Báo cáo kết quả',
    labelEn: 'Report',
    payload: payloads.reportPayload,
    permits: lead,
    basis: BY_PAPER,
  },
  ACCEPT_REPORT: {
    kind: 'imperative',
    label: 'Chấp nhận báo cáo',
    labelEn: 'Accept the report',
    payload: payloads.acceptancePayload,
    permits: [assigner],
    basis: BY_PAPER,
  },
  RETURN_REPORT: {
    kind: 'imperative',
    label: 'Trả lại báo cáo',
    labelEn: 'Return the report',
    payload: payloads.returnPayload,
    permits: [assigner],
    basis: BY_PAPER,
  },
  RESUME_WORK: {
    kind: 'imperative',
    label: 'Tiếp tục thực hiện',
    labelEn: 'Resume the work',
    payload: none,
    permits: lead,
    basis: BY_PAPER,
  },
  SET_PERIODIC_REPORTS: {
    kind: 'imperative',
    label: 'Ấn định báo cáo định kỳ',
    labelEn: 'Set periodic reports',
    payload: payloads.recurrenceChangePayload,
    permits: [assignerLeader],
    basis: BY_PAPER,
  },
  SUBMIT_PERIODIC_REPORT: {
    kind: 'imperative',
    label: 'Báo cáo định kỳ',
    labelEn: 'Submit a periodic report',
    payload: payloads.periodicReportPayload,
    permits: lead,
    basis: BY_PAPER,
  },
  EXPLAIN_DELAY: {
    kind: 'imperative',
    label: 'Giải trình nguyên nhân, trách nhiệm khi chậm',
    labelEn: 'Explain the delay',
    payload: payloads.explanationPayload,
    permits: lead,
    basis: BY_PAPER,
  },
  SET_DEADLINE: {
    kind: 'imperative',
    label: 'Ấn định thời hạn',
    labelEn: 'Set the deadline',
    payload: payloads.deadlineChangePayload,
    permits: [assignerLeader],
    basis: BY_PAPER,
  },
  CLOSE: {
    kind: 'imperative',
    label: 'Kết thúc nhiệm vụ',
    labelEn: 'Close',
    payload: payloads.closurePayload,
    permits: [assignerLeader],
    basis: internal('Cơ quan giao kết thúc nhiệm vụ thường xuyên hoặc không còn cần báo cáo.'),
  },
  CANCEL: { ...endingEvent('Hủy nhiệm vụ', 'Cancel'), permits: [assignerLeader], basis: BY_PAPER },
};
