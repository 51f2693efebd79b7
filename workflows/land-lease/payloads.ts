import { Type, type Static } from '@sinclair/typebox';

import { landPhaseProperties, outcomePayload } from '../infrastructure-construction/payloads.js';
import {
  choice,
  clusterCode,
  count,
  date,
  documentNumber,
  flag,
  hectares,
  partyCode,
  payload,
  text,
} from '../vocabulary/payload.js';

const millionDong = (title: string) => Type.Number({ title, exclusiveMinimum: 0, maximum: 1e12 });

export const lodgePayload = payload({
  cluster: clusterCode('Cụm công nghiệp'),
  clusterName: text('Tên cụm công nghiệp', 300),
  constructionDossier: Type.Optional(text('Mã hồ sơ đầu tư hạ tầng kỹ thuật', 100)),
  localAuthority: partyCode('UBND cấp huyện hoặc cấp xã'),
  investor: partyCode('Chủ đầu tư hạ tầng'),
  ...landPhaseProperties,
});
export type LodgePayload = Static<typeof lodgePayload>;

/** A paper that settles a step; its date is the legal date of the event. */
export const paperPayload = outcomePayload;
export type PaperPayload = Static<typeof paperPayload>;

/** A notice or decision whose signer may need to be delegated. */
export const signedPayload = payload({
  documentNumber: documentNumber(),
  delegation: Type.Optional(documentNumber('Số văn bản phân cấp, ủy quyền của UBND cấp tỉnh')),
  note: Type.Optional(text('Ghi chú')),
});
export type SignedPayload = Static<typeof signedPayload>;

export const opinionsPayload = payload({
  documentNumber: documentNumber('Số biên bản kết thúc niêm yết, lấy ý kiến'),
  households: count('Số người có đất được lấy ý kiến'),
  disagreeing: count('Số người không đồng ý'),
});
export type OpinionsPayload = Static<typeof opinionsPayload>;

export const planApprovalPayload = payload({
  documentNumber: documentNumber('Số quyết định phê duyệt phương án'),
  issuer: Type.Optional(text('Cơ quan ban hành', 300)),
  totalMillionDong: millionDong('Tổng kinh phí bồi thường, hỗ trợ, tái định cư (triệu đồng)'),
});
export type PlanApprovalPayload = Static<typeof planApprovalPayload>;

export const paymentPayload = payload({
  millionDong: millionDong('Số tiền chi trả lần này (triệu đồng)'),
  households: Type.Optional(count('Số người được chi trả')),
  note: Type.Optional(text('Ghi chú')),
});
export type PaymentPayload = Static<typeof paymentPayload>;

export const recoveryCasePayload = payload({
  number: Type.Integer({ title: 'Trường hợp thứ mấy của khoản 5 Điều 87', minimum: 1, maximum: 7 }),
  note: text('Nội dung'),
});
export type RecoveryCasePayload = Static<typeof recoveryCasePayload>;

export const riceLandPayload = payload({
  documentNumber: documentNumber(),
  issuer: Type.Optional(text('Cơ quan ban hành', 300)),
  riceHectares: hectares('Diện tích đất trồng lúa được chuyển mục đích (ha)'),
});
export type RiceLandPayload = Static<typeof riceLandPayload>;

export const leaseDecisionPayload = payload({
  documentNumber: documentNumber('Số quyết định giao đất, cho thuê đất'),
  delegation: Type.Optional(documentNumber('Số văn bản phân cấp, ủy quyền của UBND cấp tỉnh')),
  areaHectares: hectares('Diện tích cho thuê (ha)'),
  rent: choice('Hình thức trả tiền thuê đất', {
    oneOff: 'Trả một lần cho cả thời gian thuê',
    annual: 'Trả hằng năm',
  }),
  annualRentRequested: Type.Optional(flag('Người thuê đất đề nghị trả tiền hằng năm')),
  coversWholeArea: flag('Sau đợt này đã giao, cho thuê toàn bộ diện tích cụm'),
});
export type LeaseDecisionPayload = Static<typeof leaseDecisionPayload>;

export const fieldHandoverPayload = payload({
  documentNumber: documentNumber('Số biên bản giao đất trên thực địa'),
  areaHectares: hectares('Diện tích giao trên thực địa (ha)'),
});
export type FieldHandoverPayload = Static<typeof fieldHandoverPayload>;

export const fieldHandoverStartPayload = payload({
  plannedOn: Type.Optional(date('Ngày dự kiến giao đất')),
  note: Type.Optional(text('Ghi chú')),
});
