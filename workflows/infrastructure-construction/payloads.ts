import { Type, type Static, type TProperties, type TSchema } from '@sinclair/typebox';

import { deadlinePayload } from '../directive-task/deadline.js';
import {
  choice,
  clusterCode,
  count,
  date,
  documentNumber,
  flag,
  part,
  partyCode,
  payload,
  percent,
  supplementRequestPayload,
  text,
} from '../vocabulary/payload.js';
import { MILESTONE_LABELS, STAGE_LABELS } from './milestones.js';

const optional = <T extends TSchema>(schema: T) => Type.Optional(schema);

export const projectGroup = choice('Nhóm dự án', { A: 'Nhóm A', B: 'Nhóm B', C: 'Nhóm C' });
export const workGrade = choice('Cấp công trình', {
  special: 'Cấp đặc biệt',
  I: 'Cấp I',
  II: 'Cấp II',
  III: 'Cấp III',
  IV: 'Cấp IV',
});
const milestone = choice('Mốc', MILESTONE_LABELS);
const note = () => optional(text('Ghi chú'));

export const sourceReference = part('Nguồn', {
  document: text('Văn bản nguồn', 500),
  row: text('Dòng trong nguồn', 50),
  wording: text('Nguyên văn', 4000),
});
export const flags = Type.Array(payload({ code: text('Mã', 60), sentence: text('Lưu ý', 1000) }), {
  title: 'Lưu ý',
  maxItems: 30,
});

export const lodgePayload = payload({
  cluster: clusterCode('Cụm công nghiệp'),
  clusterName: text('Tên cụm công nghiệp', 300),
  district: text('Địa bàn', 200),
  localAuthority: partyCode('UBND cấp huyện hoặc cấp xã'),
  investor: partyCode('Chủ đầu tư hạ tầng'),
  investorName: text('Tên chủ đầu tư', 300),
  consulted: optional(
    Type.Array(partyCode('Cơ quan'), { title: 'Cơ quan thẩm định, được lấy ý kiến', maxItems: 20 }),
  ),
  establishment: optional(
    part('Quyết định thành lập cụm', {
      decisionNumber: optional(documentNumber('Số quyết định thành lập')),
      date: optional(date('Ngày quyết định')),
    }),
  ),
  projectGroup: optional(projectGroup),
  workGrade: optional(workGrade),
  appraisalRequired: optional(flag('Thuộc diện cơ quan chuyên môn về xây dựng thẩm định BCNCKT')),
  source: optional(sourceReference),
  flags: optional(flags),
});
export type LodgePayload = Static<typeof lodgePayload>;

/** A paper that settles a step; its date is the legal date of the event. */
export const outcomePayload = payload({
  documentNumber: documentNumber(),
  issuer: optional(text('Cơ quan ban hành', 300)),
  note: note(),
});
export type OutcomePayload = Static<typeof outcomePayload>;

export const stepPayload = payload({ note: note() });

export const percentReportPayload = payload({
  percent: percent('Tỷ lệ (%)'),
  reportedFor: optional(date('Số liệu tính đến ngày')),
  note: note(),
  explanation: optional(text('Giải trình khi số liệu giảm')),
});
export type PercentReportPayload = Static<typeof percentReportPayload>;

export const environmentalReportPayload = payload({
  group: optional(choice('Nhóm dự án theo pháp luật môi trường', { I: 'Nhóm I', other: 'Nhóm khác' })),
  note: note(),
});
export type EnvironmentalReportPayload = Static<typeof environmentalReportPayload>;

export const landLeasePayload = payload({
  documentNumber: documentNumber('Số quyết định giao đất, cho thuê đất'),
  phase: text('Đợt', 50),
  coversWholeArea: flag('Đã giao, cho thuê toàn bộ diện tích'),
});
export type LandLeasePayload = Static<typeof landLeasePayload>;

/** Hectares of a kind of land, of which there may be none. */
const landArea = (title: string) => Type.Number({ title, minimum: 0, maximum: 100_000 });

/** One phase of the land: its own dossier `land-lease`. */
export const landPhaseProperties = {
  phase: text('Đợt', 50),
  compensationUnit: partyCode('Đơn vị thực hiện bồi thường, hỗ trợ, tái định cư'),
  agriculturalHectares: landArea('Đất nông nghiệp thu hồi (ha)'),
  nonAgriculturalHectares: landArea('Đất phi nông nghiệp thu hồi (ha)'),
  riceHectares: landArea('Trong đó đất trồng lúa (ha)'),
  mountainOrPoor: optional(flag('Xã miền núi, xã có điều kiện khó khăn')),
} satisfies TProperties;
export const landLeaseOpeningPayload = payload(landPhaseProperties);
export type LandLeaseOpeningPayload = Static<typeof landLeaseOpeningPayload>;

/** What the dossier of a phase tells when it ended without a lease. */
export const landLeaseEndingPayload = payload({
  phase: text('Đợt', 50),
  ground: text('Căn cứ kết thúc', 2000),
  reason: text('Lý do', 4000),
});
export type LandLeaseEndingPayload = Static<typeof landLeaseEndingPayload>;

export const appraisalDutyPayload = payload({
  required: flag('Thuộc diện thẩm định'),
  ground: text('Căn cứ xác định', 500),
});
export type AppraisalDutyPayload = Static<typeof appraisalDutyPayload>;

export const feasibilityReportPayload = payload({ projectGroup, workGrade, note: note() });
export type FeasibilityReportPayload = Static<typeof feasibilityReportPayload>;

export const appraisalResultPayload = payload({
  result: choice('Kết quả', { passed: 'Đủ điều kiện phê duyệt', failed: 'Chưa đủ điều kiện' }),
  documentNumber: documentNumber('Số thông báo kết quả thẩm định'),
  issuer: optional(text('Cơ quan thẩm định', 300)),
  note: note(),
});
export type AppraisalResultPayload = Static<typeof appraisalResultPayload>;

/** Its term is the law's, so it names no day. */
export const permitGapsPayload = payload({
  documentNumber: documentNumber('Số văn bản thông báo'),
  components: supplementRequestPayload.properties.components,
});
export type PermitGapsPayload = Static<typeof permitGapsPayload>;

export const permitConsultationPayload = payload({
  units: Type.Array(partyCode('Cơ quan'), {
    title: 'Cơ quan được lấy ý kiến',
    minItems: 1,
    maxItems: 20,
    uniqueItems: true,
  }),
  documentNumber: optional(documentNumber('Số văn bản lấy ý kiến')),
});
export type PermitConsultationPayload = Static<typeof permitConsultationPayload>;

export const permitOpinionPayload = payload({
  unit: partyCode('Cơ quan trả lời'),
  answer: choice('Ý kiến', { agree: 'Thống nhất', disagree: 'Không thống nhất', comment: 'Có ý kiến' }),
  documentNumber: documentNumber(),
  note: note(),
});
export type PermitOpinionPayload = Static<typeof permitOpinionPayload>;

export const permitExemptionPayload = payload({
  ground: text('Căn cứ miễn giấy phép xây dựng', 500),
  note: note(),
});
export type PermitExemptionPayload = Static<typeof permitExemptionPayload>;

export const startPayload = payload({
  siteHandedOver: flag('Đã có mặt bằng để bàn giao'),
  drawingsDocument: optional(documentNumber('Số văn bản phê duyệt bản vẽ thi công')),
  contractNumber: optional(documentNumber('Số hợp đồng thi công')),
  note: note(),
});
export type StartPayload = Static<typeof startPayload>;

export const operationPayload = payload({
  sharedWorksComplete: flag('Hạ tầng dùng chung đã hoàn thành toàn bộ'),
  note: note(),
});
export type OperationPayload = Static<typeof operationPayload>;

export const receptionPayload = payload({ investors: count('Số nhà đầu tư thứ cấp'), note: note() });

export const targetPayload = payload({
  milestone,
  deadline: deadlinePayload,
  lead: optional(text('Đơn vị chủ trì theo nguồn', 300)),
  source: sourceReference,
});
export type TargetPayload = Static<typeof targetPayload>;

const sourceMilestone = payload({
  sequence: Type.Integer({ title: 'Thứ tự', minimum: 1, maximum: 100 }),
  milestones: Type.Array(milestone, { title: 'Mốc được hiểu là', maxItems: 5 }),
  task: Type.String({ title: 'Nội dung', maxLength: 1000 }),
  lead: Type.String({ title: 'Chủ trì', maxLength: 300 }),
  leadInherited: flag('Chủ trì theo ô gộp phía trên'),
  result: Type.String({ title: 'Kết quả', maxLength: 500 }),
  target: Type.String({ title: 'Thời hạn', maxLength: 100 }),
  targetInherited: flag('Thời hạn theo ô gộp phía trên'),
});

/** What a source says about a dossier whose own papers are not at hand. */
export const sourceStatusPayload = payload({
  stage: choice('Giai đoạn', STAGE_LABELS),
  since: optional(Type.String({ title: 'Từ', pattern: '^\\d{4}-\\d{2}(-\\d{2})?$' })),
  source: sourceReference,
  milestones: optional(Type.Array(sourceMilestone, { title: 'Các mốc theo nguồn', maxItems: 100 })),
  flags: optional(flags),
});
export type SourceStatusPayload = Static<typeof sourceStatusPayload>;
