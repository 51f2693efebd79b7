import { Type, type Static, type TProperties } from '@sinclair/typebox';

import {
  choice,
  date,
  documentNumber,
  flag,
  hectares,
  part,
  partyCode,
  payload,
  text,
} from '../../vocabulary/payload.js';
import { APPRAISAL_ITEMS, DECISION_POINTS } from './content.js';
import { applicantProperties, clusterName, componentCodes, trades } from './lodgement.js';

/*
 * What each step of the sequence brings with it. Where a paper's own date is not asked for, it is the
 * event's legal date.
 */

const note = Type.Optional(text('Ghi chú'));

export const noticePayload = payload({
  documentNumber: documentNumber('Số thông báo'),
  places: Type.Optional(text('Nơi niêm yết, đăng tải')),
});
export type NoticePayload = Static<typeof noticePayload>;

export const applicationPayload = payload({
  investor: part('Nhà đầu tư', { party: partyCode('Mã nhà đầu tư'), ...applicantProperties }),
  documentNumber: documentNumber('Số văn bản đề nghị'),
  date: Type.Optional(date('Ngày văn bản đề nghị')),
  receivedOn: Type.Optional(date('Ngày đã tiếp nhận, khi ghi nhận sau thời hạn')),
  components: Type.Optional(componentCodes),
});
export type ApplicationPayload = Static<typeof applicationPayload>;

export const submissionPayload = payload({
  documentNumber: documentNumber('Số Tờ trình'),
  date: date('Ngày Tờ trình'),
  sets: Type.Integer({ title: 'Số bộ hồ sơ', minimum: 1, maximum: 100 }),
  electronicFiles: flag('Kèm bản điện tử'),
  applications: Type.Optional(
    Type.Array(payload({ party: partyCode('Mã nhà đầu tư'), components: componentCodes }), {
      title: 'Thành phần hồ sơ của từng nhà đầu tư, bổ sung khi lập hồ sơ',
      maxItems: 50,
    }),
  ),
  leftOut: Type.Optional(
    Type.Array(payload({ party: partyCode('Mã nhà đầu tư'), reason: text('Lý do') }), {
      title: 'Hồ sơ không trình vì không hợp lệ',
      maxItems: 50,
    }),
  ),
});
export type SubmissionPayload = Static<typeof submissionPayload>;

/** `figures` are those of the procedure: what the review found them to be. */
export function reviewPayload(figures: TProperties) {
  return payload({
    items: Type.Array(
      payload({ item: choice('Nội dung thẩm định', APPRAISAL_ITEMS), passed: flag('Đạt'), note }),
      { title: 'Nội dung thẩm định theo Điều 11', minItems: 1, maxItems: 20 },
    ),
    figures: Type.Optional(Type.Partial(payload(figures), { title: 'Số liệu đã kiểm tra' })),
  });
}
export type ReviewPayload = Static<ReturnType<typeof reviewPayload>>;

export const consultationPayload = payload({
  units: Type.Array(partyCode('Cơ quan'), {
    title: 'Cơ quan được lấy ý kiến',
    minItems: 1,
    maxItems: 50,
    uniqueItems: true,
  }),
  documentNumber: Type.Optional(documentNumber('Số văn bản lấy ý kiến')),
  dueOn: Type.Optional(date('Hạn trả lời')),
});
export type ConsultationPayload = Static<typeof consultationPayload>;

export const answerPayload = payload({
  unit: partyCode('Cơ quan trả lời'),
  answer: choice('Ý kiến', { agree: 'Thống nhất', disagree: 'Không thống nhất', comment: 'Có ý kiến' }),
  documentNumber: documentNumber(),
  date: date('Ngày văn bản'),
  note,
});
export type AnswerPayload = Static<typeof answerPayload>;

export const consultationClosurePayload = payload({
  silence: Type.Optional(choice('Cơ quan chưa trả lời', { consent: 'Coi như đồng ý' })),
  note,
});
export type ConsultationClosurePayload = Static<typeof consultationClosurePayload>;

export const reasonPayload = payload({ reason: text('Lý do') });
export type ReasonPayload = Static<typeof reasonPayload>;

export const reportPayload = payload({
  number: documentNumber('Số báo cáo thẩm định'),
  date: date('Ngày báo cáo'),
  conclusion: choice('Kết luận', { eligible: 'Đủ điều kiện', notEligible: 'Không đủ điều kiện' }),
  summary: Type.Optional(text('Nội dung chính', 4000)),
  documents: Type.Optional(Type.Array(text('Tài liệu', 300), { title: 'Tài liệu kèm theo', maxItems: 100 })),
});
export type ReportPayload = Static<typeof reportPayload>;

export const callAgainPayload = payload({
  reason: text('Lý do mời lại'),
  documentNumber: Type.Optional(documentNumber()),
});
export type CallAgainPayload = Static<typeof callAgainPayload>;

export const returnToDepartmentPayload = payload({
  reason: text('Lý do trả lại'),
  documentNumber: Type.Optional(documentNumber()),
  redo: Type.Optional(
    Type.Array(
      choice('Phần làm lại', {
        contentReview: 'Thẩm định nội dung',
        consultation: 'Lấy ý kiến',
        investorSelection: 'Lựa chọn chủ đầu tư',
      }),
      { title: 'Phần phải làm lại', uniqueItems: true, maxItems: 3 },
    ),
  ),
  dueOn: Type.Optional(date('Hạn thẩm định lại')),
});
export type ReturnToDepartmentPayload = Static<typeof returnToDepartmentPayload>;

export const decisionPayload = payload({
  number: documentNumber('Số quyết định'),
  date: date('Ngày ký quyết định'),
  effectiveOn: date('Ngày có hiệu lực'),
  contentPoints: Type.Array(choice('Nội dung', DECISION_POINTS), {
    title: 'Nội dung quyết định theo khoản 1 Điều 12',
    uniqueItems: true,
    maxItems: 11,
  }),
  name: clusterName,
  place: Type.Optional(text('Địa điểm', 300)),
  areaHectares: hectares('Diện tích (ha)'),
  industrialLandHectares: hectares('Diện tích đất công nghiệp (ha)'),
  trades,
  investor: partyCode('Chủ đầu tư hạ tầng kỹ thuật'),
  totalCapitalMillionDong: Type.Number({ title: 'Tổng mức đầu tư (triệu đồng)', minimum: 0, maximum: 1e12 }),
  progress: text('Tiến độ thực hiện'),
  incentives: Type.Optional(text('Ưu đãi, hỗ trợ')),
});
export type DecisionPayload = Static<typeof decisionPayload>;

export const ministryPayload = payload({ documentNumber: documentNumber('Số văn bản gửi Bộ Công Thương') });
export type MinistryPayload = Static<typeof ministryPayload>;
