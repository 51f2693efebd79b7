import { act } from '../vocabulary/act.js';
import { selectionEvents } from '../new-investor/events.js';
import { commonEvents, endingEvent, withdrawalEvent } from '../vocabulary/common-events.js';
import type { EventDefinition } from '../vocabulary/procedure.js';
import { by, type Capacity } from '../vocabulary/role.js';
import { law } from './law.js';
import * as payloads from './payloads.js';

export const capacities: readonly Capacity[] = [
  'localAuthority',
  'industryDepartment',
  'provincialCommittee',
];

const localAuthority = by('localAuthority', 'handler');
const department = by('industryDepartment', 'handler');
const committeeHead = by('provincialCommittee', 'leader');

export const events: Readonly<Record<string, EventDefinition>> = {
  ...commonEvents(capacities),
  LODGE: act('Đưa cụm vào rà soát', 'Lodge', payloads.lodgePayload, law.review, localAuthority, department),
  REVIEW_CLUSTER: act(
    'Xác nhận đủ điều kiện',
    'Review the cluster',
    payloads.reviewPayload,
    law.review,
    department,
  ),
  FIND_INELIGIBLE: {
    ...endingEvent('Kết luận không thuộc diện xử lý', 'Find it ineligible'),
    permits: [by('industryDepartment', 'leader')],
    basis: law.review,
  },
  RECORD_EXISTING_INVESTOR: act(
    'Ghi nhận chủ đầu tư hiện có',
    'Record the existing investor',
    payloads.existingInvestorPayload,
    law.selection,
    department,
  ),
  BEGIN_SELECTION: act(
    'Lựa chọn chủ đầu tư',
    'Begin the selection',
    payloads.beginPayload,
    law.selection,
    department,
  ),
  ...selectionEvents,
  SUBMIT_PROPOSAL: act(
    'Trình UBND cấp tỉnh',
    'Submit the proposal',
    payloads.proposalPayload,
    law.decision,
    department,
  ),
  ISSUE_DECISION: act(
    'Ban hành quyết định',
    'Issue the decision',
    payloads.decisionPayload,
    law.decision,
    committeeHead,
  ),
  RETURN_TO_DEPARTMENT: act(
    'Trả hồ sơ cho Sở Công Thương',
    'Return to the department',
    payloads.returnPayload,
    law.steps,
    by('provincialCommittee', 'handler'),
  ),
  REFUSE: { ...endingEvent('Từ chối', 'Refuse'), permits: [committeeHead], basis: law.decision },
  WITHDRAW: { ...withdrawalEvent, permits: [localAuthority, department], basis: law.steps },
};
