import type { TSchema } from '@sinclair/typebox';

import { act } from '../../vocabulary/act.js';
import {
  commonEvents,
  supplementAnswerEvent,
  supplementRequestEvent,
} from '../../vocabulary/common-events.js';
import type { EventDefinition } from '../../vocabulary/procedure.js';
import { by, type Capacity } from '../../vocabulary/role.js';
import { councilEvents } from './council-events.js';
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
  PUBLISH_NOTICE: act(
    'Thông báo tiếp nhận hồ sơ',
    'Publish the notice',
    noticePayload,
    article('Đ.10', { amended: true }),
    LOCAL_HANDLER,
  ),
  REGISTER_APPLICATION: act(
    'Tiếp nhận hồ sơ nhà đầu tư',
    'Register an application',
    applicationPayload,
    article('Đ.10', { amended: true }),
    LOCAL_HANDLER,
    APPLICANT,
  ),
  SEND_TO_DEPARTMENT: act(
    'Trình hồ sơ đến Sở Công Thương',
    'Send to the department',
    submissionPayload,
    article('Đ.10.2', { amended: true }),
    LOCAL_HANDLER,
  ),
};

const consultationBasis = unfounded('Đ.10.3', 'nghị định không quy định cách lấy ý kiến khi thẩm định');

const appraisalEvents: Readonly<Record<string, EventDefinition>> = {
  REQUEST_CONSULTATION: act(
    'Lấy ý kiến cơ quan liên quan',
    'Request consultation',
    consultationPayload,
    consultationBasis,
    DEPARTMENT_HANDLER,
  ),
  RECORD_CONSULTATION_ANSWER: act(
    'Ghi nhận ý kiến trả lời',
    'Record an answer',
    answerPayload,
    consultationBasis,
    DEPARTMENT_HANDLER,
    by('consulted', 'handler'),
  ),
  CLOSE_CONSULTATION: act(
    'Kết thúc lấy ý kiến',
    'Close the consultation',
    consultationClosurePayload,
    consultationBasis,
    DEPARTMENT_HANDLER,
  ),
  SKIP_CONSULTATION: act(
    'Không cần lấy ý kiến',
    'Skip the consultation',
    reasonPayload,
    consultationBasis,
    DEPARTMENT_HANDLER,
  ),
  ...councilEvents,
  CALL_AGAIN: act(
    'Mời nhà đầu tư lần nữa',
    'Call for investors again',
    callAgainPayload,
    unfounded('Đ.13.2', 'nghị định không quy định bước tiếp theo khi không có nhà đầu tư đạt 50 điểm'),
    by('industryDepartment', 'leader'),
  ),
  SUBMIT_APPRAISAL_REPORT: act(
    'Trình báo cáo thẩm định',
    'Submit the appraisal report',
    reportPayload,
    article('Đ.10.3', { amended: true }),
    DEPARTMENT_HANDLER,
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
  ISSUE_DECISION: act(
    'Ban hành quyết định',
    'Issue the decision',
    decisionPayload,
    article('Đ.12.1', { amended: true }),
    by('provincialCommittee', 'leader'),
  ),
  RETURN_TO_DEPARTMENT: act(
    'Trả hồ sơ cho Sở Công Thương',
    'Return to the department',
    returnToDepartmentPayload,
    unfounded('Đ.10.3', 'nghị định không quy định việc UBND cấp tỉnh yêu cầu thẩm định lại'),
    by('provincialCommittee', 'handler'),
  ),
  SEND_TO_MINISTRY: act(
    'Gửi quyết định đến Bộ Công Thương',
    'Send to the ministry',
    ministryPayload,
    article('Đ.10', { amended: true, note: 'Gửi 01 bản, không đặt thời hạn' }),
    by('provincialCommittee', 'handler'),
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
    LODGE: act(
      'Nộp văn bản đề nghị',
      'Lodge the request',
      own.lodgement,
      article('Đ.9.1b'),
      LOCAL_HANDLER,
      APPLICANT,
    ),
    ...receptionEvents,
    REVIEW_CONTENT: act(
      'Thẩm định nội dung',
      'Review the content',
      own.review,
      article('Đ.11'),
      DEPARTMENT_HANDLER,
    ),
    ...appraisalEvents,
    ...decisionEvents,
    ...endingEvents,
    ...commonEvents(SEQUENCE_CAPACITIES),
  };
}
