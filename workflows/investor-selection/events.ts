import { act } from '../vocabulary/act.js';
import { commonEvents, endingEvent } from '../vocabulary/common-events.js';
import { openerEndedEvent } from '../vocabulary/opened.js';
import { internal, legal } from '../vocabulary/legal-basis.js';
import type { EventDefinition } from '../vocabulary/procedure.js';
import { by, type Capacity } from '../vocabulary/role.js';
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
  reopeningRequestPayload,
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

const preparationEvents: Readonly<Record<string, EventDefinition>> = {
  LODGE: act('Mở việc lựa chọn chủ đầu tư', 'Open the selection', lodgementPayload, SELECTION, DEPARTMENT),
  ESTABLISH_COUNCIL: act(
    'Ghi nhận quyết định thành lập Hội đồng',
    'Establish the council',
    establishmentPayload,
    SELECTION,
    DEPARTMENT,
    COMMITTEE,
  ),
  REPLACE_MEMBER: act(
    'Thay thành viên Hội đồng',
    'Replace a member',
    replacementPayload,
    WORKING_RULES,
    DEPARTMENT,
    COMMITTEE,
  ),
  AUTHORISE_DEPUTY: act(
    'Ủy quyền cho Phó Chủ tịch',
    'Authorise a deputy',
    authorisationPayload,
    WORKING_RULES,
    CHAIR,
    COMMITTEE,
  ),
  RECORD_FILES: act(
    'Ghi nhận tệp điện tử của hồ sơ',
    'Record files of an application',
    filesPayload,
    internal('Tệp được nhận biết bằng mã băm, để không bị thay sau khi chấm.'),
    SECRETARY,
    DEPARTMENT,
  ),
  PROPOSE_CRITERIA: act(
    'Trình bộ tiêu chí',
    'Propose the criteria',
    criteriaPayload,
    SELECTION,
    SECRETARY,
    DEPARTMENT,
  ),
  ADOPT_CRITERIA: act(
    'Ban hành bộ tiêu chí (QĐ-HĐ)',
    'Adopt the criteria',
    adoptionPayload,
    SELECTION,
    ...FOR_CHAIR,
  ),
  DECLARE_CONFLICTS: act(
    'Cam kết về xung đột lợi ích',
    'Declare conflicts of interest',
    declarationPayload,
    WORKING_RULES,
    ...WITH_VOTE,
  ),
  BEGIN_REVIEW: act('Bắt đầu xét điều kiện tiên quyết', 'Begin the review', none, WORKING_RULES, SECRETARY),
  REVIEW_ELIGIBILITY: act(
    'Xét điều kiện tiên quyết của một hồ sơ',
    'Review an application’s eligibility',
    reviewPayload,
    WORKING_RULES,
    SECRETARY,
  ),
};

const scoringEvents: Readonly<Record<string, EventDefinition>> = {
  OPEN_SCORING: act('Mở chấm điểm', 'Open the scoring', openingPayload, SELECTION, ...FOR_CHAIR),
  EXTEND: act('Gia hạn chấm điểm', 'Extend the scoring', extensionPayload, WORKING_RULES, ...FOR_CHAIR),
  SUBMIT_SHEET: act('Nộp phiếu chấm', 'Submit a sheet', submissionPayload, SELECTION, ...WITH_VOTE),
  REQUEST_REOPENING: act(
    'Xin mở lại phiếu chấm',
    'Ask to have a sheet reopened',
    reopeningRequestPayload,
    WORKING_RULES,
    ...WITH_VOTE,
  ),
  REOPEN_SHEET: act('Mở lại phiếu chấm', 'Reopen a sheet', reopeningPayload, WORKING_RULES, ...FOR_CHAIR),
  REQUEST_CLOSING: act(
    'Xác nhận số phiếu, đề nghị kết thúc chấm điểm',
    'Request the closing',
    none,
    WORKING_RULES,
    SECRETARY,
  ),
  CLOSE_SCORING: act('Kết thúc chấm điểm', 'Close the scoring', none, WORKING_RULES, ...FOR_CHAIR),
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
  BEGIN_DELIBERATION: act('Họp Hội đồng', 'Begin the deliberation', meetingPayload, SELECTION, ...FOR_CHAIR),
  RECORD_BALLOTS: act(
    'Ghi phiếu của thành viên khi bằng điểm',
    'Record ballots',
    ballotsPayload,
    legal(
      'QĐ 3812/QĐ-HĐ (Thanh Hóa, 2020)',
      'quy tắc khi bằng điểm',
      'C-2ND',
      'Chỉ khi Hội đồng chọn áp dụng',
    ),
    SECRETARY,
  ),
  PROPOSE_TIE_BREAK: act(
    'Đề xuất nhà đầu tư khi bằng điểm',
    'Propose who wins the tie',
    proposalPayload,
    SELECTION,
    ...FOR_CHAIR,
  ),
  CONCLUDE: act('Kết luận lựa chọn chủ đầu tư', 'Conclude', conclusionPayload, SELECTION, ...FOR_CHAIR),
  CONCLUDE_WITHOUT_WINNER: act(
    'Kết luận không có nhà đầu tư đạt',
    'Conclude that nobody qualifies',
    noWinnerPayload,
    SELECTION,
    ...FOR_CHAIR,
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
