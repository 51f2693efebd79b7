import { commonEvents, endingEvent } from '../vocabulary/common-events.js';
import { act } from '../vocabulary/act.js';
import { none } from '../vocabulary/payload.js';
import type { EventDefinition } from '../vocabulary/procedure.js';
import { by, type Capacity } from '../vocabulary/role.js';
import { law } from './law.js';
import * as payloads from './payloads.js';

export const capacities: readonly Capacity[] = ['investor', 'industryDepartment', 'provincialCommittee'];

const investor = by('investor', 'representative');
/** Sở Công Thương also enters what reached it on paper. */
const department = by('industryDepartment', 'handler');
const departmentHead = by('industryDepartment', 'leader');
const committee = by('provincialCommittee', 'handler');
const committeeHead = by('provincialCommittee', 'leader');

const common = commonEvents(capacities);

/** The investor owns the state in which it works but has no head of unit there, so the department directs it. */
const directed: Readonly<Record<string, EventDefinition>> = Object.fromEntries(
  ['CLAIM', 'REASSIGN', 'EXTEND', 'SUSPEND', 'RESUME', 'RECORD_DOCUMENT'].flatMap((event) => {
    const definition = common[event];
    if (definition === undefined) return [];
    const roles = definition.permits.map(({ role }) => by('industryDepartment', role));
    return [[event, { ...definition, permits: [...definition.permits, ...roles] }]];
  }),
);

export const events: Readonly<Record<string, EventDefinition>> = {
  ...common,
  ...directed,
  LODGE: act('Giao chỉ tiêu năm', 'Lodge', payloads.lodgePayload, law.direction, committee, department),
  CHANGE_TARGETS: act(
    'Điều chỉnh chỉ tiêu',
    'Change the targets',
    payloads.targetChangePayload,
    law.direction,
    committeeHead,
  ),
  RECORD_PREVIOUS_YEAR: act(
    'Ghi nhận kết quả năm trước',
    'Record the previous year',
    payloads.previousYearPayload,
    law.twoYears,
    department,
  ),
  REPORT_RESULT: act(
    'Báo cáo kết quả thực hiện',
    'Report the result',
    payloads.resultPayload,
    law.reporting,
    investor,
    department,
  ),
  RETURN_REPORT: act(
    'Trả lại báo cáo',
    'Return the report',
    payloads.returnPayload,
    law.reporting,
    department,
  ),
  ASSESS_RESULT: act(
    'Đánh giá kết quả năm',
    'Assess the result',
    payloads.assessmentPayload,
    law.assignment,
    department,
  ),
  REVIEW_SUGGESTED: {
    kind: 'fact',
    label: 'Đề nghị xem xét vì không hoàn thành 02 năm liên tiếp',
    labelEn: 'Review suggested',
    payload: none,
    permits: [],
    basis: law.twoYears,
    whileSuspended: true,
  },
  RECORD_REVIEW: act(
    'Kết luận xem xét',
    'Record the review',
    payloads.reviewPayload,
    law.twoYears,
    committeeHead,
  ),
  CLOSE_YEAR: act(
    'Kết thúc theo dõi năm',
    'Close the year',
    payloads.closurePayload,
    law.assignment,
    departmentHead,
  ),
  CANCEL: {
    ...endingEvent('Hủy giao chỉ tiêu', 'Cancel'),
    permits: [committeeHead],
    basis: law.direction,
  },
};
