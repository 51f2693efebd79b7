import { Type, type Static } from '@sinclair/typebox';

import { DIRECTIONS } from '../decision-adjustment/facts.js';
import {
  choice,
  clusterCode,
  date,
  documentNumber,
  partyCode,
  payload,
  text,
} from '../vocabulary/payload.js';

const earlierInspection = {
  decisionNumber: documentNumber('Số quyết định thanh tra, kiểm tra'),
  decidedOn: date('Ngày quyết định'),
  dossier: Type.Optional(text('Mã hồ sơ', 100)),
};
const violationCode = text('Mã vi phạm', 20);

export const lodgePayload = payload({
  cluster: clusterCode('Cụm công nghiệp'),
  clusterName: text('Tên cụm công nghiệp', 300),
  year: Type.Integer({ title: 'Năm', minimum: 2024, maximum: 2100 }),
  kind: choice('Hình thức', { inspection: 'Thanh tra', check: 'Kiểm tra' }),
  content: text('Nội dung thanh tra, kiểm tra', 4000),
  inspector: partyCode('Cơ quan thanh tra, kiểm tra'),
  localAuthority: partyCode('UBND cấp huyện hoặc cấp xã'),
  investor: partyCode('Đơn vị quản lý hạ tầng cụm được thanh tra, kiểm tra'),
  /** Required, so that nobody forgets to look: an empty list says that there was none. */
  earlierInspections: Type.Array(payload(earlierInspection), {
    title: 'Các cuộc thanh tra, kiểm tra cụm này trong năm (để trống nếu không có)',
    maxItems: 50,
  }),
});
export type LodgePayload = Static<typeof lodgePayload>;

export const earlierInspectionPayload = payload(earlierInspection);
export type EarlierInspectionPayload = Static<typeof earlierInspectionPayload>;

export const signsPayload = payload({
  description: text('Dấu hiệu vi phạm', 4000),
  source: text('Nguồn thông tin', 500),
});
export type SignsPayload = Static<typeof signsPayload>;

export const decisionPayload = payload({
  documentNumber: documentNumber('Số quyết định thanh tra, kiểm tra'),
  onSiteUntil: date('Làm việc tại chỗ đến ngày'),
});
export type DecisionPayload = Static<typeof decisionPayload>;

export const noticePayload = payload({ documentNumber: documentNumber('Số biên bản công bố quyết định') });

export const contentPayload = payload({ content: text('Nội dung', 8000) });
export type ContentPayload = Static<typeof contentPayload>;

export const conclusionPayload = payload({
  documentNumber: documentNumber('Số kết luận'),
  violations: Type.Array(payload({ code: violationCode, description: text('Vi phạm', 4000) }), {
    title: 'Vi phạm (để trống nếu không có)',
    maxItems: 100,
  }),
});
export type ConclusionPayload = Static<typeof conclusionPayload>;

export const remediationOrderPayload = payload({
  documentNumber: documentNumber('Số văn bản yêu cầu khắc phục'),
  dueOn: date('Hạn khắc phục'),
});
export type RemediationOrderPayload = Static<typeof remediationOrderPayload>;

export const verificationPayload = payload({
  documentNumber: documentNumber('Số văn bản xác nhận'),
  remedied: Type.Array(violationCode, {
    title: 'Vi phạm đã khắc phục',
    minItems: 1,
    maxItems: 100,
    uniqueItems: true,
  }),
});
export type VerificationPayload = Static<typeof verificationPayload>;

export const referralPayload = payload({
  documentNumber: documentNumber('Số văn bản kiến nghị'),
  direction: choice('Hướng xử lý', DIRECTIONS),
  ground: text('Căn cứ, lý do kiến nghị điều chỉnh, bãi bỏ quyết định'),
});
export type ReferralPayload = Static<typeof referralPayload>;

export const closurePayload = payload({ note: text('Kết quả') });
