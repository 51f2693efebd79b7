import { act } from '../vocabulary/act.js';
import { selectionEvents } from '../new-investor/events.js';
import { commonEvents, endingEvent, withdrawalEvent } from '../vocabulary/common-events.js';
import { none } from '../vocabulary/payload.js';
import type { EventDefinition } from '../vocabulary/procedure.js';
import { by, type Capacity } from '../vocabulary/role.js';
import { law } from './law.js';
import * as payloads from './payloads.js';

export const capacities: readonly Capacity[] = [
  'managementUnit',
  'localAuthority',
  'industryDepartment',
  'provincialCommittee',
];

const manager = by('managementUnit', 'handler');
const managerHead = by('managementUnit', 'leader');
const localAuthority = by('localAuthority', 'handler');
const investor = by('investor', 'representative');
const department = by('industryDepartment', 'handler');
const committeeHead = by('provincialCommittee', 'leader');

const listEvents: Readonly<Record<string, EventDefinition>> = {
  LIST_ASSETS: act(
    'Lập danh mục bàn giao',
    'List assets',
    payloads.listingPayload,
    law.inventory,
    manager,
    localAuthority,
  ),
  STRIKE_ASSET: act(
    'Bỏ một dòng của danh mục',
    'Strike a line',
    payloads.strikingPayload,
    law.twoSides,
    manager,
    localAuthority,
  ),
  CONFIRM_BY_GIVER: act(
    'Bên giao xác nhận',
    'Confirm as the giving side',
    payloads.confirmationPayload,
    law.twoSides,
    manager,
  ),
  CONFIRM_BY_RECEIVER: act(
    'Bên nhận xác nhận',
    'Confirm as the receiving side',
    payloads.confirmationPayload,
    law.twoSides,
    localAuthority,
    investor,
  ),
  ATTACH_ANNEX: act(
    'Lập phụ lục chênh lệch',
    'Attach an annex',
    payloads.annexPayload,
    law.twoSides,
    manager,
    localAuthority,
    investor,
  ),
  CLOSE_INVENTORY: act(
    'Kết thúc kiểm kê',
    'Close the inventory',
    payloads.paperPayload,
    law.inventory,
    managerHead,
    by('localAuthority', 'leader'),
  ),
  CLASSIFY_ASSETS: act(
    'Phân loại tài sản theo nguồn vốn',
    'Classify assets',
    payloads.classificationPayload,
    law.stateWorks,
    department,
  ),
  CONFIRM_CLASSIFICATION: act(
    'Xác nhận phân loại tài sản',
    'Confirm the classification',
    payloads.paperPayload,
    law.inventory,
    by('industryDepartment', 'leader'),
  ),
  SETTLE_OBLIGATION: act(
    'Ghi nhận giải quyết xong nghĩa vụ',
    'Settle an obligation',
    payloads.settlementPayload,
    law.settledRights,
    manager,
    localAuthority,
    department,
  ),
};

const decisionEvents: Readonly<Record<string, EventDefinition>> = {
  SUBMIT_ASSIGNMENT_FILE: act(
    'Trình hồ sơ giao tài sản',
    'Submit the assignment file',
    payloads.paperPayload,
    law.assignmentFile,
    department,
  ),
  DECIDE_ASSIGNMENT: act(
    'Quyết định giao tài sản',
    'Decide the assignment',
    payloads.assignmentPayload,
    law.assignment,
    committeeHead,
  ),
  RETURN_ASSIGNMENT_FILE: act(
    'Trả lại hồ sơ giao tài sản',
    'Return the assignment file',
    payloads.returnPayload,
    law.assignmentFile,
    by('provincialCommittee', 'handler'),
  ),
  ADJUST_DECISION: act(
    'Điều chỉnh quyết định thành lập',
    'Adjust the decision',
    payloads.adjustmentPayload,
    law.adjustment,
    committeeHead,
  ),
};

const handoverEvents: Readonly<Record<string, EventDefinition>> = {
  BEGIN_PHYSICAL_HANDOVER: act(
    'Bắt đầu bàn giao thực tế',
    'Begin the physical handover',
    none,
    law.rearrangement,
    manager,
    department,
  ),
  SIGN_BY_GIVER: act(
    'Bên giao ký biên bản',
    'Sign as the giving side',
    payloads.paperPayload,
    law.minutes,
    managerHead,
  ),
  SIGN_BY_RECEIVER: act(
    'Bên nhận ký biên bản',
    'Sign as the receiving side',
    payloads.paperPayload,
    law.minutes,
    investor,
  ),
  REGISTER_OPERATOR: act(
    'Ghi nhận đơn vị vận hành',
    'Register the operator',
    payloads.paperPayload,
    law.rearrangement,
    department,
  ),
  COMPLETE_HANDOVER: act(
    'Hoàn thành chuyển giao',
    'Complete the handover',
    none,
    law.rearrangement,
    by('industryDepartment', 'leader'),
  ),
};

export const events: Readonly<Record<string, EventDefinition>> = {
  ...commonEvents(capacities),
  LODGE: act(
    'Đề nghị chuyển giao',
    'Lodge',
    payloads.lodgePayload,
    law.rearrangement,
    manager,
    localAuthority,
  ),
  BEGIN_ASSET_INVENTORY: act(
    'Bắt đầu kiểm kê',
    'Begin the inventory',
    payloads.paperPayload,
    law.inventory,
    department,
  ),
  ...listEvents,
  ...selectionEvents,
  ...decisionEvents,
  ...handoverEvents,
  RETURN: { ...endingEvent('Trả hồ sơ', 'Return'), permits: [department], basis: law.steps },
  REFUSE: {
    ...endingEvent('Không giao tài sản', 'Refuse'),
    permits: [committeeHead],
    basis: law.assignment,
  },
  WITHDRAW: { ...withdrawalEvent, permits: [manager, localAuthority], basis: law.steps },
  TERMINATE: {
    ...endingEvent('Chấm dứt thủ tục', 'Terminate'),
    permits: [committeeHead],
    basis: law.revocation,
  },
};
