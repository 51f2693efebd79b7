import { Type, type Static } from '@sinclair/typebox';

import { trades } from '../cluster-establishment/sequence/lodgement.js';
import { decisionProperties } from '../new-investor/payloads.js';
import {
  choice,
  clusterCode,
  date,
  documentNumber,
  flag,
  hectares,
  part,
  partyCode,
  payload,
  text,
} from '../vocabulary/payload.js';
import { DIRECTIONS } from './facts.js';

const direction = choice('Hướng xử lý', DIRECTIONS);
const rightCode = text('Mã quyền, nghĩa vụ', 30);
const reason = text('Lý do', 4000);

export const lodgePayload = payload({
  cluster: clusterCode('Cụm công nghiệp'),
  clusterName: text('Tên cụm công nghiệp', 300),
  direction,
  documentNumber: documentNumber('Số văn bản đề nghị'),
  reason,
  decisionNumber: Type.Optional(documentNumber('Số quyết định thành lập')),
  localAuthority: Type.Optional(partyCode('UBND cấp huyện hoặc cấp xã')),
  investor: Type.Optional(partyCode('Chủ đầu tư hiện tại')),
  openedBy: Type.Optional(
    part('Hồ sơ kiến nghị', {
      dossier: text('Mã hồ sơ gốc', 100),
      procedure: text('Thủ tục của hồ sơ gốc', 100),
    }),
  ),
});
export type LodgePayload = Static<typeof lodgePayload>;

export const directionPayload = payload({ direction, reason });
export type DirectionPayload = Static<typeof directionPayload>;

export const deadlinePayload = payload({
  documentNumber: documentNumber('Số văn bản giao thời hạn'),
  dueOn: date('Hạn xử lý'),
});
export type DeadlinePayload = Static<typeof deadlinePayload>;

export const opinionPayload = payload({
  documentNumber: documentNumber('Số văn bản ý kiến'),
  content: text('Nội dung ý kiến', 8000),
});
export type OpinionPayload = Static<typeof opinionPayload>;

export const rightsPayload = payload({
  /** Required, so that nobody forgets to look: an empty list says that there is none. */
  rights: Type.Array(
    payload({
      code: rightCode,
      holder: text('Bên có quyền, nghĩa vụ', 300),
      description: text('Quyền, nghĩa vụ', 4000),
    }),
    { title: 'Quyền, nghĩa vụ của các bên (để trống nếu không có)', maxItems: 200 },
  ),
});
export type RightsPayload = Static<typeof rightsPayload>;

export const settlementPayload = payload({
  code: rightCode,
  documentNumber: documentNumber('Số văn bản giải quyết xong'),
});
export type SettlementPayload = Static<typeof settlementPayload>;

export const appraisalPayload = payload({
  documentNumber: documentNumber('Số báo cáo thẩm định'),
  conclusion: choice('Kết luận', { agree: 'Đồng ý với đề nghị', disagree: 'Không đồng ý với đề nghị' }),
  summary: text('Tóm tắt thẩm định', 8000),
  hasStateWorks: flag('Trong cụm có công trình do nhà nước đầu tư'),
});
export type AppraisalPayload = Static<typeof appraisalPayload>;

export const returnPayload = payload({ reason: text('Lý do trả lại') });
export type ReturnPayload = Static<typeof returnPayload>;

export const changeDecisionPayload = payload({
  ...decisionProperties,
  reason,
  content: text('Nội dung điều chỉnh', 8000),
  name: Type.Optional(text('Tên mới của cụm', 300)),
  areaHectares: Type.Optional(hectares('Diện tích mới (ha)')),
  industrialLandHectares: Type.Optional(hectares('Diện tích đất công nghiệp mới (ha)')),
  trades: Type.Optional(trades),
});
export type ChangeDecisionPayload = Static<typeof changeDecisionPayload>;

export const investorDecisionPayload = payload({
  ...decisionProperties,
  reason,
  investor: partyCode('Chủ đầu tư hạ tầng kỹ thuật mới'),
  stateWorks: Type.Optional(text('Xử lý công trình do nhà nước đầu tư', 4000)),
});
export type InvestorDecisionPayload = Static<typeof investorDecisionPayload>;

export const endingDecisionPayload = payload({
  ...decisionProperties,
  reason,
  consequences: text('Xử lý đất đai, tài sản, dự án trong cụm', 8000),
});
export type EndingDecisionPayload = Static<typeof endingDecisionPayload>;
