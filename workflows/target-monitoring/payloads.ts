import { Type, type Static, type TProperties } from '@sinclair/typebox';

import { DIRECTIONS } from '../decision-adjustment/facts.js';
import { deadlinePayload } from '../directive-task/deadline.js';
import {
  choice,
  clusterCode,
  documentNumber,
  part,
  partyCode,
  payload,
  text,
} from '../vocabulary/payload.js';

const targetCode = text('Mã chỉ tiêu', 20);
const amount = (title: string) => Type.Number({ title, minimum: 0, maximum: 1e12 });

const targets = Type.Array(
  payload({
    code: targetCode,
    name: text('Chỉ tiêu', 300),
    unit: text('Đơn vị tính', 50),
    planned: amount('Chỉ tiêu được giao'),
  }),
  { title: 'Các chỉ tiêu', minItems: 1, maxItems: 50 },
);

const previousYear = {
  result: choice('Kết quả năm trước', {
    met: 'Hoàn thành',
    missed: 'Không hoàn thành',
    notAssessed: 'Chưa đánh giá',
    noTarget: 'Chưa được giao chỉ tiêu',
  }),
  dossier: Type.Optional(text('Mã hồ sơ của năm trước', 100)),
  document: Type.Optional(text('Văn bản đánh giá năm trước', 300)),
} satisfies TProperties;

export const lodgePayload = payload({
  cluster: clusterCode('Cụm công nghiệp'),
  clusterName: text('Tên cụm công nghiệp', 300),
  year: Type.Integer({ title: 'Năm', minimum: 2017, maximum: 2100 }),
  investor: partyCode('Chủ đầu tư hạ tầng'),
  decisionNumber: documentNumber('Số quyết định giao chỉ tiêu'),
  targets,
  reportBy: Type.Optional(deadlinePayload),
  previousYear: part('Năm trước', previousYear),
});
export type LodgePayload = Static<typeof lodgePayload>;

export const targetChangePayload = payload({
  decisionNumber: documentNumber('Số quyết định điều chỉnh chỉ tiêu'),
  targets,
  reason: text('Lý do'),
});
export type TargetChangePayload = Static<typeof targetChangePayload>;

export const previousYearPayload = payload(previousYear);
export type PreviousYearPayload = Static<typeof previousYearPayload>;

export const resultPayload = payload({
  results: Type.Array(payload({ code: targetCode, achieved: amount('Kết quả đạt được') }), {
    title: 'Kết quả từng chỉ tiêu',
    minItems: 1,
    maxItems: 50,
  }),
  note: Type.Optional(text('Thuyết minh', 4000)),
});
export type ResultPayload = Static<typeof resultPayload>;

export const returnPayload = payload({ reason: text('Lý do trả lại') });
export type ReturnPayload = Static<typeof returnPayload>;

export const assessmentPayload = payload({ note: Type.Optional(text('Nhận xét', 4000)) });

export const closurePayload = payload({ explanation: text('Nguyên nhân, biện pháp', 4000) });

export const reviewPayload = payload({
  conclusion: choice('Kết luận xem xét', {
    goOn: 'Tiếp tục theo dõi',
    handle: 'Xử lý theo quy định',
    adjust: 'Đề nghị điều chỉnh, bãi bỏ quyết định bằng thủ tục riêng',
  }),
  direction: Type.Optional(choice('Hướng xử lý (khi đề nghị điều chỉnh, bãi bỏ)', DIRECTIONS)),
  documentNumber: documentNumber('Số văn bản kết luận'),
  reason: text('Lý do'),
});
export type ReviewPayload = Static<typeof reviewPayload>;
