import { commonConditions } from '../vocabulary/common-events.js';
import { internal } from '../vocabulary/legal-basis.js';
import { condition, type Condition } from '../vocabulary/procedure.js';
import type { ReportFacts as Facts } from './facts.js';
import { dueBefore, formOf, isPeriod, type FormCode } from './forms.js';
import { law } from './law.js';
import type { LodgePayload, ReportPayload, ReturnPayload } from './payloads.js';
import { vietnameseDate } from '../vocabulary/vietnamese-date.js';

const codesOf = ({ indicators = [] }: ReportPayload) => indicators.map(({ code }) => code);

/** The main indicators of the form that the report leaves out. */
function leftOut(form: FormCode, report: ReportPayload): readonly string[] {
  const given = new Set(codesOf(report));
  return Array.from({ length: formOf(form).indicators ?? 0 }, (_, index) => String(index + 1)).filter(
    (code) => !given.has(code),
  );
}
/** Neither a figure nor a word why there is none. */
const unexplained = ({ indicators = [] }: ReportPayload) =>
  indicators.flatMap(({ code, value, note }) => (value === undefined && note === undefined ? [code] : []));
/** Numbered beyond the form. */
const foreign = (form: FormCode, report: ReportPayload) =>
  codesOf(report).filter((code) => Number(code.split('.')[0]) > (formOf(form).indicators ?? 0));

export const conditions: Readonly<Record<string, Condition>> = {
  ...commonConditions,
  periodIsOfTheYear: condition<Facts, LodgePayload>({
    holds: (_, { payload }) => isPeriod(payload.period),
    refusal: 'Số của kỳ không có trong năm: tháng từ 1 đến 12, quý từ 1 đến 4, kỳ 6 tháng và năm là 1.',
    basis: internal('Kỳ báo cáo phải có thật.'),
  }),
  formHasPeriod: condition<Facts, LodgePayload>({
    holds: (_, { payload }) => dueBefore(payload.form, payload.period) !== null,
    detail: (_, { payload }) => `${formOf(payload.form).label}.`,
    refusal: 'Biểu mẫu này không báo cáo theo loại kỳ đó.',
    basis: law.duty,
  }),
  formIsInForce: condition<Facts, LodgePayload>({
    holds: (_, { payload }) => (dueBefore(payload.form, payload.period) ?? '') >= formOf(payload.form).since,
    detail: (_, { payload }) =>
      `${formOf(payload.form).label}: từ ${vietnameseDate(formOf(payload.form).since)}.`,
    refusal: 'Biểu mẫu chưa có hiệu lực vào kỳ này.',
    basis: law.duty,
  }),
  formIsOfProvince: condition<Facts, LodgePayload>({
    holds: (_, { payload, given }) => {
      const { province } = formOf(payload.form);
      return province === null || province === given?.province;
    },
    refusal: 'Biểu mẫu này do kế hoạch của địa phương khác đặt ra.',
    basis: law.hanoi,
  }),
  reporterIsNotRecipient: condition<Facts, LodgePayload>({
    holds: (_, { payload }) => !payload.recipient.includes(payload.reporter),
    refusal: 'Đơn vị báo cáo không thể là nơi nhận của chính báo cáo đó.',
    basis: internal('Báo cáo phải có người nhận.'),
  }),
  indicatorsAreOfTheForm: condition<Facts, ReportPayload>({
    holds: ({ form }, { payload }) => foreign(form, payload).length === 0,
    detail: ({ form }, { payload }) =>
      `Không có trong ${formOf(form).label}: ${foreign(form, payload).join(', ')}.`,
    refusal: 'Chỉ tiêu không có trong biểu mẫu.',
    basis: law.forms,
  }),
  indicatorsAreGivenOnce: condition<Facts, ReportPayload>({
    holds: (_, { payload }) => new Set(codesOf(payload)).size === codesOf(payload).length,
    refusal: 'Mỗi chỉ tiêu chỉ báo cáo một lần.',
    basis: law.forms,
  }),
  indicatorsAreComplete: condition<Facts, ReportPayload>({
    holds: ({ form }, { payload }) =>
      leftOut(form, payload).length === 0 && unexplained(payload).length === 0,
    detail: ({ form }, { payload }) =>
      `Còn thiếu: ${[...leftOut(form, payload), ...unexplained(payload)].join(', ')}.`,
    refusal: 'Báo cáo phải có đủ chỉ tiêu của biểu; chưa có số liệu thì ghi lý do.',
    basis: law.forms,
  }),
  reportSaysSomething: condition<Facts, ReportPayload>({
    holds: ({ form }, { payload }) => formOf(form).indicators !== null || payload.content !== undefined,
    refusal: 'Báo cáo không theo biểu số liệu thì phải có nội dung.',
    basis: law.hanoi,
  }),
  resubmissionIsLater: condition<Facts, ReturnPayload>({
    holds: (_, { payload, on }) => payload.dueOn === undefined || payload.dueOn >= on,
    refusal: 'Hạn báo cáo lại không được trước ngày trả lại.',
    basis: law.acceptance,
  }),
};
