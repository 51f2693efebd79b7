import { Type, type Static, type TProperties } from '@sinclair/typebox';

/*
 * The building stones of payloads. Titles are Vietnamese because the forms are drawn from them.
 * The formats `party-code`, `user-name`, `cluster-code` and `sheet-hash` name things that the service
 * looks up: a payload that names a unit of another province is refused before the engine sees it.
 * `component-code` names a component of the dossier, so that a form offers them by their names; it refuses
 * nothing, since what a procedure without a list of components asks for is written in words.
 */

/** An object without unknown fields. */
export function payload<T extends TProperties>(properties: T) {
  return Type.Object(properties, { additionalProperties: false });
}

/** An object within a payload: fields that stand under one heading. */
export function part<T extends TProperties>(title: string, properties: T) {
  return Type.Object(properties, { title, additionalProperties: false });
}

export const text = (title: string, maxLength = 2000) => Type.String({ title, minLength: 1, maxLength });
export const date = (title: string) => Type.String({ title, format: 'date' });
export const percent = (title: string) => Type.Number({ title, minimum: 0, maximum: 100, multipleOf: 0.01 });
export const hectares = (title: string) => Type.Number({ title, exclusiveMinimum: 0, maximum: 100_000 });
export const flag = (title: string) => Type.Boolean({ title });
export const count = (title: string) => Type.Integer({ title, minimum: 0, maximum: 100_000 });
export const partyCode = (title: string) => Type.String({ title, format: 'party-code', maxLength: 100 });
export const userName = (title: string) => Type.String({ title, format: 'user-name', maxLength: 100 });
export const clusterCode = (title: string) => Type.String({ title, format: 'cluster-code', maxLength: 100 });
export const componentCode = (title = 'Thành phần hồ sơ') =>
  Type.String({ title, format: 'component-code', minLength: 1, maxLength: 200 });
export const documentNumber = (title = 'Số, ký hiệu văn bản') =>
  Type.String({ title, minLength: 1, maxLength: 100 });
export const fileHash = (title = 'SHA-256 của tệp') => Type.String({ title, pattern: '^[0-9a-f]{64}$' });
/** Of a scoring sheet that the sender keeps locked in the service. */
export const sheetHash = (title: string) =>
  Type.String({ title, format: 'sheet-hash', pattern: '^[0-9a-f]{64}$' });
export const none = payload({});

/** One of the named values; `labels` go to the form as `x-labels`. */
export function choice<const T extends string>(title: string, labels: Readonly<Record<T, string>>) {
  const values = Object.keys(labels) as T[];
  return Type.Unsafe<T>({ type: 'string', title, enum: values, 'x-labels': labels });
}

export const endingPayload = payload({
  ground: text('Căn cứ pháp lý', 500),
  reason: text('Lý do'),
  documentNumber: Type.Optional(documentNumber()),
});
export type EndingPayload = Static<typeof endingPayload>;

export const withdrawalPayload = payload({ reason: text('Lý do rút hồ sơ') });
export type WithdrawalPayload = Static<typeof withdrawalPayload>;

export const supplementRequestPayload = payload({
  documentNumber: documentNumber('Số phiếu yêu cầu bổ sung'),
  due: Type.Optional(date('Hạn bổ sung')),
  components: Type.Array(
    payload({ code: componentCode(), reason: text('Lý do'), guidance: text('Hướng dẫn') }),
    { title: 'Thành phần cần bổ sung', minItems: 1, maxItems: 50 },
  ),
});
export type SupplementRequestPayload = Static<typeof supplementRequestPayload>;

export const supplementAnswerPayload = payload({
  components: Type.Array(payload({ code: componentCode(), fileHash: Type.Optional(fileHash()) }), {
    title: 'Thành phần đã bổ sung',
    minItems: 1,
    maxItems: 50,
  }),
  note: Type.Optional(text('Ghi chú')),
});
export type SupplementAnswerPayload = Static<typeof supplementAnswerPayload>;

export const extensionPayload = payload({
  clock: text('Thời hạn', 100),
  dueOn: date('Hạn mới'),
  documentNumber: documentNumber('Số văn bản xin lỗi và đề nghị gia hạn'),
  reason: text('Lý do'),
});
export type ExtensionPayload = Static<typeof extensionPayload>;

export const suspensionPayload = payload({
  ground: text('Căn cứ tạm dừng'),
  documentNumber: documentNumber(),
});
export type SuspensionPayload = Static<typeof suspensionPayload>;

export const reassignmentPayload = payload({ assignee: userName('Người thụ lý mới'), reason: text('Lý do') });
export type ReassignmentPayload = Static<typeof reassignmentPayload>;

export const documentPayload = payload({
  number: documentNumber(),
  date: date('Ngày văn bản'),
  issuer: text('Cơ quan ban hành', 300),
  abstract: text('Trích yếu', 1000),
  step: text('Bước mà văn bản thuộc về', 200),
  fileHash: Type.Optional(fileHash()),
});
export type DocumentPayload = Static<typeof documentPayload>;

export const correctionPayload = payload({
  sequence: Type.Integer({ title: 'Số thứ tự mục nhật ký', minimum: 1 }),
  field: text('Trường cần đính chính', 200),
  value: Type.Union([Type.String({ maxLength: 2000 }), Type.Number(), Type.Boolean(), Type.Null()], {
    title: 'Giá trị đúng',
  }),
  ground: text('Căn cứ đính chính'),
});
export type CorrectionPayload = Static<typeof correctionPayload>;

export const clockExpiryPayload = payload({ clock: text('Thời hạn', 100) });
export type ClockExpiryPayload = Static<typeof clockExpiryPayload>;

/** What the System notes when an edition of the calendar moves due dates, or makes them certain. */
export const replanningPayload = payload({
  edition: Type.Integer({ title: 'Ấn bản lịch', minimum: 1 }),
  clocks: Type.Array(
    payload({
      name: text('Thời hạn', 100),
      run: Type.Integer({ title: 'Lần chạy', minimum: 1 }),
      from: Type.Union([date('Hạn cũ'), Type.Null()]),
      to: Type.Union([date('Hạn mới'), Type.Null()]),
      provisional: flag('Hạn mới còn tạm tính'),
    }),
    { title: 'Thời hạn tính lại', minItems: 1 },
  ),
});
export type ReplanningPayload = Static<typeof replanningPayload>;

export const successionPayload = payload({
  from: partyCode('Đơn vị cũ'),
  to: partyCode('Đơn vị kế thừa'),
  instrument: text('Văn bản', 300),
});
export type SuccessionPayload = Static<typeof successionPayload>;
