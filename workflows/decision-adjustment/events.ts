import { act } from '../vocabulary/act.js';
import { selectionEvents } from '../new-investor/events.js';
import { commonEvents, endingEvent, withdrawalEvent } from '../vocabulary/common-events.js';
import { none } from '../vocabulary/payload.js';
import type { EventDefinition } from '../vocabulary/procedure.js';
import { by, type Capacity } from '../vocabulary/role.js';
import { law } from './law.js';
import * as payloads from './payloads.js';

export const capacities: readonly Capacity[] = [
  'localAuthority',
  'industryDepartment',
  'provincialCommittee',
  'investor',
];
/** A yearly target does not know the commune, and who runs the cluster may be unknown. */
export const optionalCapacities: readonly Capacity[] = ['localAuthority', 'investor'];

const localAuthority = by('localAuthority', 'handler');
const department = by('industryDepartment', 'handler');
const departmentHead = by('industryDepartment', 'leader');
const committeeHead = by('provincialCommittee', 'leader');
const investor = by('investor', 'representative');

const appraisalEvents: Readonly<Record<string, EventDefinition>> = {
  BEGIN_APPRAISAL: act('Bắt đầu thẩm định', 'Begin the appraisal', none, law.proposal, department),
  SET_HANDLING_DEADLINE: act(
    'Giao thời hạn xử lý',
    'Set the day for handling',
    payloads.deadlinePayload,
    law.handling,
    committeeHead,
  ),
  CHANGE_DIRECTION: act(
    'Đổi hướng xử lý',
    'Change the direction',
    payloads.directionPayload,
    law.reason,
    departmentHead,
  ),
  RECORD_OPINION: act(
    'Ghi nhận ý kiến của bên liên quan',
    'Record an opinion',
    payloads.opinionPayload,
    law.parties,
    investor,
    localAuthority,
    department,
  ),
  LIST_RIGHTS: act(
    'Rà soát quyền, nghĩa vụ của các bên',
    'List rights and duties',
    payloads.rightsPayload,
    law.settledRights,
    department,
  ),
  SETTLE_RIGHT: act(
    'Ghi nhận giải quyết xong quyền, nghĩa vụ',
    'Settle a right or duty',
    payloads.settlementPayload,
    law.settledRights,
    department,
    localAuthority,
  ),
  BEGIN_SELECTION: act(
    'Lựa chọn chủ đầu tư mới',
    'Begin the selection',
    none,
    law.investorChange,
    department,
  ),
  ...selectionEvents,
  SUBMIT_APPRAISAL: act(
    'Trình báo cáo thẩm định',
    'Submit the appraisal',
    payloads.appraisalPayload,
    law.proposal,
    department,
  ),
};

const decisionEvents: Readonly<Record<string, EventDefinition>> = {
  ADJUST_DECISION: act(
    'Quyết định điều chỉnh',
    'Adjust the decision',
    payloads.changeDecisionPayload,
    law.adjustment,
    committeeHead,
  ),
  CHANGE_INVESTOR: act(
    'Quyết định thay đổi chủ đầu tư',
    'Change the investor',
    payloads.investorDecisionPayload,
    law.investorChange,
    committeeHead,
  ),
  ABOLISH_DECISION: act(
    'Quyết định bãi bỏ',
    'Abolish the decision',
    payloads.endingDecisionPayload,
    law.adjustment,
    committeeHead,
  ),
  END_CLUSTER: act(
    'Quyết định chấm dứt hoạt động của cụm',
    'End the cluster',
    payloads.endingDecisionPayload,
    law.ending,
    committeeHead,
  ),
  RETURN_TO_DEPARTMENT: act(
    'Trả hồ sơ cho Sở Công Thương',
    'Return to the department',
    payloads.returnPayload,
    law.steps,
    by('provincialCommittee', 'handler'),
  ),
};

export const events: Readonly<Record<string, EventDefinition>> = {
  ...commonEvents(capacities),
  LODGE: act(
    'Đề nghị điều chỉnh, bãi bỏ quyết định',
    'Lodge',
    payloads.lodgePayload,
    law.proposal,
    localAuthority,
    department,
    investor,
  ),
  ...appraisalEvents,
  ...decisionEvents,
  RETURN: { ...endingEvent('Trả hồ sơ', 'Return'), permits: [department], basis: law.steps },
  REFUSE: {
    ...endingEvent('Giữ nguyên quyết định', 'Refuse'),
    permits: [committeeHead],
    basis: law.adjustment,
  },
  WITHDRAW: { ...withdrawalEvent, permits: [localAuthority, department, investor], basis: law.steps },
};
