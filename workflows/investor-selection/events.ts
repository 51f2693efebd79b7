import type { TSchema } from '@sinclair/typebox';

import { commonEvents, endingEvent } from '../vocabulary/common-events.js';
import { openerEndedEvent } from '../vocabulary/opened.js';
import { internal, legal, type RegimeBasis } from '../vocabulary/legal-basis.js';
import type { EventDefinition } from '../vocabulary/procedure.js';
import { by, type Capacity, type Permit } from '../vocabulary/role.js';
import { SELECTION, WORKING_RULES } from './law.js';
import {
  adoptionPayload,
  authorisationPayload,
  ballotsPayload,
  conclusionPayload,
  criteriaPayload,
  declarationPayload,
  establishmentPayload,
  filesPayload,
  lodgementPayload,
  meetingPayload,
  noWinnerPayload,
  openingPayload,
  proposalPayload,
  reopeningPayload,
  replacementPayload,
  reviewPayload,
  submissionPayload,
  unsealingPayload,
} from './payloads.js';
import { extensionPayload, none } from '../vocabulary/payload.js';

export const SELECTION_CAPACITIES: readonly Capacity[] = ['industryDepartment', 'provincialCommittee'];

const CHAIR = by('council', 'councilChair');
const DEPUTY = by('council', 'councilDeputy');
const MEMBER = by('council', 'councilMember');
const SECRETARY = by('council', 'councilSecretary');
const DEPARTMENT = by('industryDepartment', 'handler');
const COMMITTEE = by('provincialCommittee', 'leader');

/** The Chair, and a Deputy where the condition `chairActs` finds that the Chair authorised them. */
const FOR_CHAIR = [CHAIR, DEPUTY];
const WITH_VOTE = [CHAIR, DEPUTY, MEMBER];

function imperative(
  [label, labelEn]: readonly [string, string],
  payload: TSchema,
  permits: readonly Permit[],
  basis: RegimeBasis,
): EventDefinition {
  return { kind: 'imperative', label, labelEn, payload, permits, basis };
}

const preparationEvents: Readonly<Record<string, EventDefinition>> = {
  LODGE: imperative(
    ['Mở việc lựa chọn chủ đầu tư', 'Open the selection'],
    lodgementPayload,
    [DEPARTMENT],
    SELECTION,
  ),
  ESTABLISH_COUNCIL: imperative(
    ['Ghi nhận quyết định thành lập Hội đồng', 'Establish the council'],
    establishmentPayload,
    [DEPARTMENT, COMMITTEE],
    SELECTION,
  ),
  REPLACE_MEMBER: imperative(
    ['Thay thành viên Hội đồng', 'Replace a member'],
    replacementPayload,
    [DEPARTMENT, COMMITTEE],
    WORKING_RULES,
  ),
  AUTHORISE_DEPUTY: imperative(
    ['Ủy quyền cho Phó Chủ tịch', 'Authorise a deputy'],
    authorisationPayload,
    [CHAIR, COMMITTEE],
    WORKING_RULES,
  ),
  RECORD_FILES: imperative(
    ['Ghi nhận tệp điện tử của hồ sơ', 'Record files of an application'],
    filesPayload,
    [SECRETARY, DEPARTMENT],
    internal('Tệp được nhận biết bằng mã băm, để không bị thay sau khi chấm.'),
  ),
  PROPOSE_CRITERIA: imperative(
    ['Trình bộ tiêu chí', 'Propose the criteria'],
    criteriaPayload,
    [SECRETARY, DEPARTMENT],
    SELECTION,
  ),
  ADOPT_CRITERIA: imperative(
    ['Ban hành bộ tiêu chí (QĐ-HĐ)', 'Adopt the criteria'],
    adoptionPayload,
    FOR_CHAIR,
    SELECTION,
  ),
  DECLARE_CONFLICTS: imperative(
    ['Cam kết về xung đột lợi ích', 'Declare conflicts of interest'],
    declarationPayload,
    WITH_VOTE,
    WORKING_RULES,
  ),
  BEGIN_REVIEW: imperative(
    ['Bắt đầu xét điều kiện tiên quyết', 'Begin the review'],
    none,
    [SECRETARY],
    WORKING_RULES,
  ),
  REVIEW_ELIGIBILITY: imperative(
    ['Xét điều kiện tiên quyết của một hồ sơ', 'Review an application’s eligibility'],
    reviewPayload,
    [SECRETARY],
    WORKING_RULES,
  ),
};

const scoringEvents: Readonly<Record<string, EventDefinition>> = {
  OPEN_SCORING: imperative(['Mở chấm điểm', 'Open the scoring'], openingPayload, FOR_CHAIR, SELECTION),
  EXTEND: imperative(['Gia hạn chấm điểm', 'Extend the scoring'], extensionPayload, FOR_CHAIR, WORKING_RULES),
  SUBMIT_SHEET: imperative(['Nộp phiếu chấm', 'Submit a sheet'], submissionPayload, WITH_VOTE, SELECTION),
  REOPEN_SHEET: imperative(
    ['Mở lại phiếu chấm', 'Reopen a sheet'],
    reopeningPayload,
    FOR_CHAIR,
    WORKING_RULES,
  ),
  REQUEST_CLOSING: imperative(
    ['Xác nhận số phiếu, đề nghị kết thúc chấm điểm', 'Request the closing'],
    none,
    [SECRETARY],
    WORKING_RULES,
  ),
  CLOSE_SCORING: imperative(['Kết thúc chấm điểm', 'Close the scoring'], none, FOR_CHAIR, WORKING_RULES),
  SHEETS_UNSEALED: {
    kind: 'fact',
    label: 'Mở phiếu chấm và tính điểm',
    labelEn: 'Sheets unsealed',
    payload: unsealingPayload,
    permits: [],
    basis: SELECTION,
    whileSuspended: true,
  },
};

const outcomeEvents: Readonly<Record<string, EventDefinition>> = {
  BEGIN_DELIBERATION: imperative(
    ['Họp Hội đồng', 'Begin the deliberation'],
    meetingPayload,
    FOR_CHAIR,
    SELECTION,
  ),
  RECORD_BALLOTS: imperative(
    ['Ghi phiếu của thành viên khi bằng điểm', 'Record ballots'],
    ballotsPayload,
    [SECRETARY],
    legal(
      'QĐ 3812/QĐ-HĐ (Thanh Hóa, 2020)',
      'quy tắc khi bằng điểm',
      'C-2ND',
      'Chỉ khi Hội đồng chọn áp dụng',
    ),
  ),
  PROPOSE_TIE_BREAK: imperative(
    ['Đề xuất nhà đầu tư khi bằng điểm', 'Propose who wins the tie'],
    proposalPayload,
    FOR_CHAIR,
    SELECTION,
  ),
  CONCLUDE: imperative(['Kết luận lựa chọn chủ đầu tư', 'Conclude'], conclusionPayload, FOR_CHAIR, SELECTION),
  CONCLUDE_WITHOUT_WINNER: imperative(
    ['Kết luận không có nhà đầu tư đạt', 'Conclude that nobody qualifies'],
    noWinnerPayload,
    FOR_CHAIR,
    SELECTION,
  ),
  DISSOLVE_COUNCIL: {
    ...endingEvent('Giải thể Hội đồng', 'Dissolve the council'),
    permits: [COMMITTEE],
    basis: WORKING_RULES,
  },
};

export const events: Readonly<Record<string, EventDefinition>> = {
  ...commonEvents(SELECTION_CAPACITIES),
  OPENER_ENDED: openerEndedEvent,
  ...preparationEvents,
  ...scoringEvents,
  ...outcomeEvents,
};
