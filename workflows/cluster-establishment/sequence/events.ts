import type { TSchema } from '@sinclair/typebox';

import {
  commonEvents,
  supplementAnswerEvent,
  supplementRequestEvent,
} from '../../vocabulary/common-events.js';
import type { EventDefinition } from '../../vocabulary/procedure.js';
import { by, type Capacity } from '../../vocabulary/role.js';
import { councilEvents, imperative } from './council-events.js';
import { endingEvents } from './endings.js';
import { article, unfounded } from './law.js';
import {
  answerPayload,
  applicationPayload,
  callAgainPayload,
  consultationClosurePayload,
  consultationPayload,
  decisionPayload,
  ministryPayload,
  noticePayload,
  reasonPayload,
  reportPayload,
  returnToDepartmentPayload,
  submissionPayload,
} from './payloads.js';

/** The capacities that every dossier of the sequence has from its lodgement. */
export const SEQUENCE_CAPACITIES: readonly Capacity[] = [
  'localAuthority',
  'industryDepartment',
  'provincialCommittee',
  'applicant',
];

const LOCAL_HANDLER = by('localAuthority', 'handler');
const DEPARTMENT_HANDLER = by('industryDepartment', 'handler');
const APPLICANT = by('applicant', 'representative');

const receptionEvents: Readonly<Record<string, EventDefinition>> = {
  PUBLISH_NOTICE: imperative(
    ['Thông báo tiếp nhận hồ sơ', 'Publish the notice'],
    noticePayload,
    [LOCAL_HANDLER],
    article('Đ.10', { amended: true }),
  ),
  REGISTER_APPLICATION: imperative(
    ['Tiếp nhận hồ sơ nhà đầu tư', 'Register an application'],
    applicationPayload,
    [LOCAL_HANDLER, APPLICANT],
    article('Đ.10', { amended: true }),
  ),
  SEND_TO_DEPARTMENT: imperative(
    ['Trình hồ sơ đến Sở Công Thương', 'Send to the department'],
    submissionPayload,
    [LOCAL_HANDLER],
    article('Đ.10.2', { amended: true }),
  ),
};

const consultationBasis = unfounded('Đ.10.3', 'nghị định không quy định cách lấy ý kiến khi thẩm định');

const appraisalEvents: Readonly<Record<string, EventDefinition>> = {
  REQUEST_CONSULTATION: imperative(
    ['Lấy ý kiến cơ quan liên quan', 'Request consultation'],
    consultationPayload,
    [DEPARTMENT_HANDLER],
    consultationBasis,
  ),
  RECORD_CONSULTATION_ANSWER: imperative(
    ['Ghi nhận ý kiến trả lời', 'Record an answer'],
    answerPayload,
    [DEPARTMENT_HANDLER, by('consulted', 'handler')],
    consultationBasis,
  ),
  CLOSE_CONSULTATION: imperative(
    ['Kết thúc lấy ý kiến', 'Close the consultation'],
    consultationClosurePayload,
    [DEPARTMENT_HANDLER],
    consultationBasis,
  ),
  SKIP_CONSULTATION: imperative(
    ['Không cần lấy ý kiến', 'Skip the consultation'],
    reasonPayload,
    [DEPARTMENT_HANDLER],
    consultationBasis,
  ),
  ...councilEvents,
  CALL_AGAIN: imperative(
    ['Mời nhà đầu tư lần nữa', 'Call for investors again'],
    callAgainPayload,
    [by('industryDepartment', 'leader')],
    unfounded('Đ.13.2', 'nghị định không quy định bước tiếp theo khi không có nhà đầu tư đạt 50 điểm'),
  ),
  SUBMIT_APPRAISAL_REPORT: imperative(
    ['Trình báo cáo thẩm định', 'Submit the appraisal report'],
    reportPayload,
    [DEPARTMENT_HANDLER],
    article('Đ.10.3', { amended: true }),
  ),
  REQUEST_SUPPLEMENT: {
    ...supplementRequestEvent,
    permits: [DEPARTMENT_HANDLER],
    basis: article('Đ.10.3', { note: 'Không giới hạn số lần yêu cầu' }),
  },
  SUBMIT_SUPPLEMENT: {
    ...supplementAnswerEvent,
    permits: [LOCAL_HANDLER, APPLICANT],
    basis: article('Đ.10.3'),
  },
};

const decisionEvents: Readonly<Record<string, EventDefinition>> = {
  ISSUE_DECISION: imperative(
    ['Ban hành quyết định', 'Issue the decision'],
    decisionPayload,
    [by('provincialCommittee', 'leader')],
    article('Đ.12.1', { amended: true }),
  ),
  RETURN_TO_DEPARTMENT: imperative(
    ['Trả hồ sơ cho Sở Công Thương', 'Return to the department'],
    returnToDepartmentPayload,
    [by('provincialCommittee', 'handler')],
    unfounded('Đ.10.3', 'nghị định không quy định việc UBND cấp tỉnh yêu cầu thẩm định lại'),
  ),
  SEND_TO_MINISTRY: imperative(
    ['Gửi quyết định đến Bộ Công Thương', 'Send to the ministry'],
    ministryPayload,
    [by('provincialCommittee', 'handler')],
    article('Đ.10', { amended: true, note: 'Gửi 01 bản, không đặt thời hạn' }),
  ),
};

/**
 * The events of the sequence besides `LODGE` and `REVIEW_CONTENT`, whose payloads carry the
 * procedure's own figures.
 */
export function sequenceEvents(own: {
  readonly lodgement: TSchema;
  readonly review: TSchema;
}): Readonly<Record<string, EventDefinition>> {
  return {
    LODGE: imperative(
      ['Nộp văn bản đề nghị', 'Lodge the request'],
      own.lodgement,
      [LOCAL_HANDLER, APPLICANT],
      article('Đ.9.1b'),
    ),
    ...receptionEvents,
    REVIEW_CONTENT: imperative(
      ['Thẩm định nội dung', 'Review the content'],
      own.review,
      [DEPARTMENT_HANDLER],
      article('Đ.11'),
    ),
    ...appraisalEvents,
    ...decisionEvents,
    ...endingEvents,
    ...commonEvents(SEQUENCE_CAPACITIES),
  };
}
