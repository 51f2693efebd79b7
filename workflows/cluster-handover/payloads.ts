import { Type, type Static } from '@sinclair/typebox';

import { decisionProperties } from '../new-investor/payloads.js';
import {
  choice,
  clusterCode,
  documentNumber,
  fileHash,
  partyCode,
  payload,
  text,
} from '../vocabulary/payload.js';

const amount = (title: string) => Type.Number({ title, minimum: 0, maximum: 1e12 });
const lineCode = text('Mã dòng', 30);
const note = Type.Optional(text('Ghi chú'));

export const lodgePayload = payload({
  cluster: clusterCode('Cụm công nghiệp'),
  clusterName: text('Tên cụm công nghiệp', 300),
  managementUnit: partyCode('Đơn vị nhà nước đang quản lý (bên giao)'),
  localAuthority: partyCode('UBND cấp huyện hoặc cấp xã'),
  documentNumber: documentNumber('Số văn bản đề nghị chuyển giao'),
  reason: text('Lý do chuyển giao', 4000),
});
export type LodgePayload = Static<typeof lodgePayload>;

export const paperPayload = payload({ documentNumber: documentNumber(), note });
export type PaperPayload = Static<typeof paperPayload>;

export const listingPayload = payload({
  lines: Type.Array(
    payload({
      code: lineCode,
      kind: choice('Loại', {
        asset: 'Tài sản, công trình',
        legalFile: 'Hồ sơ pháp lý',
        obligation: 'Nghĩa vụ còn lại',
      }),
      name: text('Tên', 500),
      unit: text('Đơn vị tính', 50),
      quantity: amount('Số lượng theo sổ sách'),
      valueMillionDong: Type.Optional(amount('Giá trị (triệu đồng)')),
    }),
    { title: 'Các dòng của danh mục', minItems: 1, maxItems: 200 },
  ),
});
export type ListingPayload = Static<typeof listingPayload>;

export const strikingPayload = payload({ code: lineCode, reason: text('Lý do bỏ khỏi danh mục') });
export type StrikingPayload = Static<typeof strikingPayload>;

export const confirmationPayload = payload({
  lines: Type.Array(payload({ code: lineCode, quantity: amount('Số lượng thực tế'), note }), {
    title: 'Các dòng xác nhận',
    minItems: 1,
    maxItems: 200,
  }),
});
export type ConfirmationPayload = Static<typeof confirmationPayload>;

export const annexPayload = payload({
  code: lineCode,
  documentNumber: documentNumber('Số phụ lục'),
  quantity: amount('Số lượng hai bên thống nhất'),
  explanation: text('Nguyên nhân chênh lệch, cách xử lý', 4000),
  fileHash: Type.Optional(fileHash()),
});
export type AnnexPayload = Static<typeof annexPayload>;

export const classificationPayload = payload({
  lines: Type.Array(
    payload({
      code: lineCode,
      funding: choice('Nguồn vốn', { stateBudget: 'Ngân sách nhà nước', other: 'Nguồn khác' }),
      buildingCostMillionDong: amount('Chi phí xây dựng (triệu đồng)'),
      buildingCostInPriceMillionDong: amount(
        'Chi phí xây dựng tính vào giá thuê đất, giá hạ tầng (triệu đồng)',
      ),
      runningCostInPriceMillionDong: amount('Chi phí vận hành tính vào giá (triệu đồng)'),
    }),
    { title: 'Phân loại tài sản', minItems: 1, maxItems: 200 },
  ),
});
export type ClassificationPayload = Static<typeof classificationPayload>;

export const settlementPayload = payload({
  code: lineCode,
  documentNumber: documentNumber('Số văn bản giải quyết xong nghĩa vụ'),
});
export type SettlementPayload = Static<typeof settlementPayload>;

export const returnPayload = payload({ reason: text('Lý do trả lại') });
export type ReturnPayload = Static<typeof returnPayload>;

export const assignmentPayload = payload({
  ...decisionProperties,
  investor: partyCode('Doanh nghiệp được giao tài sản'),
});
export type AssignmentPayload = Static<typeof assignmentPayload>;

export const adjustmentPayload = payload({
  ...decisionProperties,
  investor: partyCode('Chủ đầu tư hạ tầng kỹ thuật mới'),
});
export type AdjustmentPayload = Static<typeof adjustmentPayload>;
