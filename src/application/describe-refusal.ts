import type { SheetFault } from '../../workflows/investor-selection/scoring/sheet.js';
import { CAPACITY_LABELS } from '../engine/diagram/term-sentence.js';
import type { PayloadFault } from '../engine/rejection.js';
import type { Refusal } from './refusal.js';
import { vietnameseDate, vietnameseMoment } from './vietnamese-date.js';

type Sentences = {
  readonly [C in Refusal['code']]: (refusal: Extract<Refusal, { readonly code: C }>) => string;
};

/** One Vietnamese sentence for each refusal; the compiler asks for a new one when a code is added. */
const SENTENCES: Sentences = {
  'not-visible': () => 'Không tìm thấy hồ sơ này trong phạm vi của bạn.',
  'stale-version': ({ actual, expected }) =>
    `Hồ sơ đã thay đổi: bạn đang xem phiên bản ${expected}, phiên bản hiện tại là ${actual}. Hãy tải lại.`,
  'unknown-event': ({ event }) => `Thủ tục này không có thao tác “${event}”.`,
  'system-only': ({ event }) => `“${event}” là sự kiện do Hệ thống ghi nhận, không người nào gửi được.`,
  'dossier-ended': () => 'Hồ sơ đã kết thúc.',
  'dossier-suspended': ({ since }) => `Hồ sơ đang được tạm dừng giải quyết từ ngày ${vietnameseDate(since)}.`,
  'not-available': ({ event, state, labels = { event, state } }) =>
    `Không thực hiện được “${labels.event}” khi hồ sơ ở bước “${labels.state}”.`,
  'not-permitted': () => 'Bạn không có vai trò được phép thực hiện thao tác này đối với hồ sơ.',
  'payload-invalid': ({ faults }) =>
    `Nội dung chưa hợp lệ: ${faults.slice(0, 3).map(describePayloadFault).join('; ')}.`,
  'condition-not-met': ({ refusal, detail }) => (detail === null ? refusal : `${refusal} ${detail}`),
  'occurred-in-future': () => 'Ngày xảy ra không được ở tương lai.',
  'occurred-before-previous': ({ previous }) =>
    `Ngày xảy ra không được trước mục nhật ký liền trước (${vietnameseMoment(previous)}).`,
  'backdating-needs-reason': ({ workingDays, allowed }) =>
    `Ghi lùi ${workingDays} ngày làm việc (quá ${allowed} ngày) phải nêu lý do.`,
  'backdating-needs-leader': ({ workingDays, allowed }) =>
    `Ghi lùi ${workingDays} ngày làm việc (quá ${allowed} ngày) phải do thủ trưởng đơn vị thực hiện.`,
  'forbidden-before': ({ earliest }) => `Chưa được thực hiện trước ngày ${vietnameseDate(earliest)}.`,
  'clock-not-running': ({ clock, label }) => `Thời hạn “${label ?? clock}” không chạy trong hồ sơ này.`,
  'extension-not-later': ({ dueOn }) => `Hạn mới phải sau hạn hiện tại (${vietnameseDate(dueOn)}).`,
  'extended-before': ({ extendedTo }) =>
    `Thời hạn này chỉ được gia hạn một lần và đã gia hạn đến ngày ${vietnameseDate(extendedTo)}.`,
  'extension-too-long': ({ latest }) => `Chỉ được gia hạn đến ngày ${vietnameseDate(latest)}.`,
  'extension-while-paused': () =>
    'Thời hạn đang tạm dừng nên chưa biết được gia hạn đến ngày nào; hãy gia hạn sau khi tiếp tục.',
  'regime-not-supported': ({ regime, supported }) =>
    `Thủ tục này không áp dụng cho hồ sơ tiếp nhận theo chế độ ${regime} (chỉ ${supported.join(', ')}).`,
  'unknown-procedure': ({ procedure }) => `Không có thủ tục “${procedure}” có hiệu lực vào ngày tiếp nhận.`,
  'command-id-reused': () => 'Mã lệnh này đã dùng cho một yêu cầu khác.',
  'unknown-reference': ({ path, value }) => `Không tìm thấy “${value}” (${path}) trong địa phương này.`,
  'occurred-at-malformed': () =>
    'Ngày xảy ra phải là ngày (2026-09-21) hoặc thời điểm có múi giờ (2026-09-21T08:00:00+07:00).',
  'unit-undetermined': ({ capacity }) =>
    `Chưa xác định được đơn vị giữ vai “${CAPACITY_LABELS[capacity]}” của hồ sơ.`,
  'sheet-not-drafted': () => 'Chưa có phiếu chấm nào được lưu để nộp.',
  'stale-sheet': () => 'Phiếu chấm vừa được lưu ở nơi khác. Hãy xem lại phiếu trước khi lưu tiếp.',
  'sheet-altered': ({ member, sequence }) =>
    sequence === null
      ? `Phiếu chấm của ${member} không do người đó nộp; chưa kết thúc chấm điểm. Hãy báo thanh tra.`
      : `Phiếu chấm của ${member} không còn đúng như khi nộp (mục nhật ký ${sequence}); chưa kết thúc chấm điểm. Hãy báo thanh tra.`,
  'score-malformed': ({ faults }) => `Điểm chưa đúng dạng: ${describeMarks(faults)}.`,
  'score-above-maximum': ({ faults }) => `Điểm vượt mức tối đa: ${describeMarks(faults)}.`,
  'score-off-step': ({ faults }) => `Điểm không đúng bước của thang: ${describeMarks(faults)}.`,
  'score-unknown-level': ({ faults }) => `Mức chấm không có trong tiêu chí: ${describeMarks(faults)}.`,
  'score-missing': ({ faults }) => `Phiếu chấm còn thiếu ${faults.length} điểm: ${describeMarks(faults)}.`,
  'comment-missing': ({ faults }) => `Phải có nhận xét: ${describeMarks(faults)}.`,
  'agency-code-missing': ({ province }) => `Chưa khai báo mã cơ quan để cấp mã hồ sơ cho “${province}”.`,
};

function describeMarks(faults: readonly SheetFault[]): string {
  return faults
    .slice(0, 3)
    .map(({ path, sentence }) => `${path} ${sentence}`)
    .join('; ');
}

/** The Vietnamese sentence for a refusal. */
export function describeRefusal(refusal: Refusal): string {
  const sentence = SENTENCES[refusal.code] as (refusal: Refusal) => string;
  return sentence(refusal);
}

const PAYLOAD_SENTENCES: Readonly<Record<string, (params: PayloadFault['params']) => string>> = {
  required: ({ missingProperty }) => `thiếu trường “${String(missingProperty)}”`,
  additionalProperties: ({ additionalProperty }) => `có trường lạ “${String(additionalProperty)}”`,
  type: ({ type }) => `phải có kiểu ${String(type)}`,
  enum: ({ allowedValues }) => `phải là một trong: ${String(allowedValues)}`,
  const: ({ allowedValue }) => `phải là ${String(allowedValue)}`,
  format: ({ format }) => `không đúng dạng ${String(format)}`,
  pattern: () => 'không đúng mẫu',
  minimum: ({ limit }) => `không được nhỏ hơn ${String(limit)}`,
  maximum: ({ limit }) => `không được lớn hơn ${String(limit)}`,
  exclusiveMinimum: ({ limit }) => `phải lớn hơn ${String(limit)}`,
  exclusiveMaximum: ({ limit }) => `phải nhỏ hơn ${String(limit)}`,
  multipleOf: ({ multipleOf }) => `phải là bội số của ${String(multipleOf)}`,
  minLength: () => 'không được để trống',
  maxLength: ({ limit }) => `không được dài quá ${String(limit)} ký tự`,
  minItems: ({ limit }) => `phải có ít nhất ${String(limit)} mục`,
  maxItems: ({ limit }) => `không được quá ${String(limit)} mục`,
};

/** One fault of a payload: where, and what is wrong. */
export function describePayloadFault({ path, keyword, params }: PayloadFault): string {
  const sentence = PAYLOAD_SENTENCES[keyword]?.(params) ?? 'không hợp lệ';
  return path === '' ? sentence : `${path} ${sentence}`;
}
