import { Type, type Static } from '@sinclair/typebox';

import { trades } from '../cluster-establishment/sequence/lodgement.js';
import { decisionProperties } from '../new-investor/payloads.js';
import {
  clusterCode,
  date,
  documentNumber,
  flag,
  hectares,
  part,
  partyCode,
  payload,
  percent,
  text,
} from '../vocabulary/payload.js';

const clusterName = text('Tên cụm công nghiệp', 300);
const oldPaper = (title: string) =>
  part(title, { documentNumber: documentNumber(), date: date('Ngày văn bản') });

export const lodgePayload = payload({
  cluster: Type.Optional(clusterCode('Mã cụm công nghiệp')),
  localAuthority: Type.Optional(partyCode('UBND cấp huyện hoặc cấp xã')),
  name: clusterName,
  district: Type.Optional(text('Địa bàn', 200)),
  areaHectares: hectares('Diện tích hiện có (ha)'),
  industrialLandHectares: hectares('Diện tích đất công nghiệp (ha)'),
  fillPercent: percent('Tỷ lệ lấp đầy (%)'),
  clearanceFinished: flag('Đã giải phóng xong mặt bằng'),
  trades,
  hasStateWorks: flag('Có công trình do nhà nước đầu tư'),
});
export type LodgePayload = Static<typeof lodgePayload>;

export const reviewPayload = payload({
  project: oldPaper('Dự án được phê duyệt'),
  detailedPlan: oldPaper('Quy hoạch chi tiết được phê duyệt'),
  planning: oldPaper('Có trong quy hoạch cụm hoặc quy hoạch ngành'),
  investmentProject: oldPaper('Có dự án đầu tư trong cụm'),
  inProvincialPlan: flag('Có trong quy hoạch tỉnh'),
});
export type ReviewPayload = Static<typeof reviewPayload>;

export const existingInvestorPayload = payload({
  investor: partyCode('Chủ đầu tư hiện có'),
  documentNumber: documentNumber('Văn bản giao chủ đầu tư'),
  ground: text('Căn cứ không phải lựa chọn lại'),
});
export type ExistingInvestorPayload = Static<typeof existingInvestorPayload>;

export const beginPayload = payload({ note: Type.Optional(text('Ghi chú')) });

export const proposalPayload = payload({ documentNumber: documentNumber('Số Tờ trình') });
export type ProposalPayload = Static<typeof proposalPayload>;

export const returnPayload = payload({ reason: text('Lý do trả lại') });
export type ReturnPayload = Static<typeof returnPayload>;

export const decisionPayload = payload({
  ...decisionProperties,
  name: clusterName,
  areaHectares: hectares('Diện tích (ha)'),
  industrialLandHectares: hectares('Diện tích đất công nghiệp (ha)'),
  trades,
  investor: partyCode('Chủ đầu tư hạ tầng kỹ thuật'),
  stateWorks: Type.Optional(text('Xử lý công trình do nhà nước đầu tư', 4000)),
});
export type DecisionPayload = Static<typeof decisionPayload>;
