import { Type, type Static } from '@sinclair/typebox';

import { date, documentNumber, part, partyCode, payload, percent, text } from '../vocabulary/payload.js';
import { deadlinePayload, timingPayload } from './deadline.js';
import { recurrencePayload } from './recurring.js';

const parties = (title: string, minItems: number) =>
  Type.Array(partyCode('Đơn vị'), { title, minItems, maxItems: 50, uniqueItems: true });
const wording = (title: string) => Type.String({ title, maxLength: 4000 });

const sourceReference = part('Nguồn', {
  document: text('Văn bản nguồn', 500),
  row: text('Dòng trong nguồn', 50),
  wording: text('Nguyên văn', 4000),
});

const explanation = part('Giải trình', {
  cause: text('Nguyên nhân chậm'),
  responsibility: text('Trách nhiệm của tổ chức, cá nhân liên quan'),
});

export const lodgePayload = payload({
  subject: text('Nội dung nhiệm vụ', 4000),
  assigner: Type.Optional(partyCode('Cơ quan giao')),
  lead: parties('Đơn vị chủ trì', 1),
  coordinator: parties('Đơn vị phối hợp', 0),
  leadWording: Type.Optional(wording('Chủ trì theo nguồn')),
  coordinatorWording: Type.Optional(wording('Phối hợp theo nguồn')),
  timing: timingPayload,
  timingWording: Type.Optional(wording('Thời gian theo nguồn')),
  lateLimit: Type.Optional(
    part('Hạn chậm nhất', {
      date: date('Ngày chậm nhất'),
      wording: text('Nguyên văn', 500),
      rule: text('Yêu cầu khi quá hạn', 1000),
    }),
  ),
  recurrence: Type.Optional(recurrencePayload),
  dependsOn: Type.Optional(
    Type.Array(
      payload({ task: text('Nhiệm vụ trước', 100), dossier: Type.Optional(text('Mã hồ sơ', 100)) }),
      { title: 'Thực hiện sau nhiệm vụ', maxItems: 10 },
    ),
  ),
  taskId: Type.Optional(text('Mã nhiệm vụ trong văn bản', 100)),
  parentTask: Type.Optional(text('Thuộc nhiệm vụ', 100)),
  reportTo: Type.Optional(Type.Array(text('Nơi nhận', 300), { title: 'Nơi nhận báo cáo', maxItems: 20 })),
  source: Type.Optional(sourceReference),
  flags: Type.Optional(
    Type.Array(payload({ code: text('Mã', 60), sentence: text('Lưu ý', 1000) }), {
      title: 'Lưu ý',
      maxItems: 30,
    }),
  ),
});
export type LodgePayload = Static<typeof lodgePayload>;

export const contributionPayload = payload({ content: text('Nội dung phối hợp', 4000) });
export type ContributionPayload = Static<typeof contributionPayload>;

export const reportPayload = payload({
  content: text('Nội dung báo cáo', 8000),
  percent: percent('Mức độ hoàn thành (%)'),
  documentNumber: Type.Optional(documentNumber('Số báo cáo')),
  explanation: Type.Optional(explanation),
});
export type ReportPayload = Static<typeof reportPayload>;

export const acceptancePayload = payload({ note: Type.Optional(text('Ý kiến')) });
export type AcceptancePayload = Static<typeof acceptancePayload>;

export const returnPayload = payload({ reason: text('Lý do trả lại') });
export type ReturnPayload = Static<typeof returnPayload>;

export const closurePayload = payload({
  ground: text('Căn cứ', 500),
  reason: text('Lý do kết thúc'),
  explanation: Type.Optional(explanation),
});
export type ClosurePayload = Static<typeof closurePayload>;

export const recurrenceChangePayload = payload({
  recurrence: recurrencePayload,
  documentNumber: documentNumber(),
  reason: text('Lý do'),
});
export type RecurrenceChangePayload = Static<typeof recurrenceChangePayload>;

export const periodicReportPayload = payload({
  content: text('Nội dung báo cáo', 8000),
  documentNumber: Type.Optional(documentNumber('Số báo cáo')),
});
export type PeriodicReportPayload = Static<typeof periodicReportPayload>;

export const explanationPayload = payload({
  explanation,
  documentNumber: Type.Optional(documentNumber('Số văn bản giải trình')),
});
export type ExplanationPayload = Static<typeof explanationPayload>;

export const deadlineChangePayload = payload({
  deadline: deadlinePayload,
  documentNumber: documentNumber(),
  reason: text('Lý do'),
});
export type DeadlineChangePayload = Static<typeof deadlineChangePayload>;

export const dependencyPayload = payload({
  task: text('Nhiệm vụ đã kết thúc', 100),
  dossier: Type.Optional(text('Mã hồ sơ', 100)),
  deadline: Type.Optional(deadlinePayload),
});
export type DependencyPayload = Static<typeof dependencyPayload>;
