import { Type, type Static } from '@sinclair/typebox';

import {
  choice,
  clusterCode,
  date,
  documentNumber,
  fileHash,
  part,
  partyCode,
  payload,
  text,
} from '../vocabulary/payload.js';
import { FORMS, PERIODS, type FormCode } from './forms.js';

const labels = Object.fromEntries(
  Object.entries(FORMS).map(([code, { label }]) => [code, label]),
) as Readonly<Record<FormCode, string>>;

export const lodgePayload = payload({
  form: choice<FormCode>('Biểu mẫu', labels),
  period: part('Kỳ báo cáo', {
    kind: choice('Loại kỳ', PERIODS),
    year: Type.Integer({ title: 'Năm', minimum: 2024, maximum: 2100 }),
    number: Type.Integer({ title: 'Số của kỳ trong năm', minimum: 1, maximum: 12 }),
  }),
  reporter: partyCode('Đơn vị báo cáo'),
  recipient: Type.Array(partyCode('Nơi nhận'), {
    title: 'Nơi nhận báo cáo',
    minItems: 1,
    maxItems: 10,
    uniqueItems: true,
  }),
  copyTo: Type.Optional(
    Type.Array(text('Nơi nhận ngoài hệ thống', 300), { title: 'Đồng gửi', maxItems: 10 }),
  ),
  cluster: Type.Optional(clusterCode('Cụm công nghiệp')),
  clusterName: Type.Optional(text('Tên cụm công nghiệp', 300)),
  rule: Type.Optional(text('Quy tắc sinh nghĩa vụ báo cáo', 100)),
});
export type LodgePayload = Static<typeof lodgePayload>;

export const reportPayload = payload({
  documentNumber: Type.Optional(documentNumber('Số báo cáo')),
  indicators: Type.Optional(
    Type.Array(
      payload({
        code: Type.String({ title: 'Số chỉ tiêu trong biểu', pattern: '^[1-9][0-9]?(\\.[1-9][0-9]?)?$' }),
        value: Type.Optional(Type.Number({ title: 'Số liệu', minimum: -1e15, maximum: 1e15 })),
        note: Type.Optional(text('Ghi chú, lý do chưa có số liệu', 1000)),
      }),
      { title: 'Chỉ tiêu', maxItems: 200 },
    ),
  ),
  content: Type.Optional(text('Nội dung báo cáo', 20_000)),
  fileHash: Type.Optional(fileHash()),
  basedOn: Type.Optional(
    Type.Array(text('Mã hồ sơ báo cáo', 100), { title: 'Tổng hợp từ các báo cáo', maxItems: 500 }),
  ),
  missing: Type.Optional(
    Type.Array(payload({ reporter: partyCode('Đơn vị chưa báo cáo'), reason: text('Lý do', 1000) }), {
      title: 'Báo cáo còn thiếu',
      maxItems: 500,
    }),
  ),
});
export type ReportPayload = Static<typeof reportPayload>;

export const acceptancePayload = payload({ note: Type.Optional(text('Ý kiến')) });

export const returnPayload = payload({
  reason: text('Lý do trả lại'),
  dueOn: Type.Optional(date('Hạn báo cáo lại')),
});
export type ReturnPayload = Static<typeof returnPayload>;
