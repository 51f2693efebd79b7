import { commonConditions } from '../vocabulary/common-events.js';
import { internal } from '../vocabulary/legal-basis.js';
import { condition, type Condition } from '../vocabulary/procedure.js';
import type { InspectionFacts as Facts } from './facts.js';
import { law } from './law.js';
import type {
  ConclusionPayload,
  DecisionPayload,
  EarlierInspectionPayload,
  RemediationOrderPayload,
  VerificationPayload,
} from './payloads.js';
import { vietnameseDate } from '../vocabulary/vietnamese-date.js';

/** Those of the year of this one; a list may hold older ones, which do not count. */
const ofThisYear = ({ earlierInspections, year }: Facts) =>
  earlierInspections.filter(({ decidedOn }) => decidedOn.startsWith(`${year}-`));

const openViolations = ({ violations }: Facts) => violations.filter(({ remedied }) => !remedied);

const remediedBy = (facts: Facts, { remedied }: VerificationPayload) =>
  openViolations(facts).every(({ code }) => remedied.includes(code));

export const conditions: Readonly<Record<string, Condition>> = {
  ...commonConditions,
  firstOfYearOrSignsOfViolation: condition<Facts>({
    holds: (facts) => facts.signsOfViolation !== null || ofThisYear(facts).length === 0,
    detail: (facts) =>
      `Năm ${facts.year} đã có: ${ofThisYear(facts)
        .map(({ decisionNumber, decidedOn }) => `${decisionNumber} ngày ${vietnameseDate(decidedOn)}`)
        .join('; ')}.`,
    refusal:
      'Mỗi cụm công nghiệp được thanh tra, kiểm tra không quá một lần trong năm, trừ khi có dấu hiệu vi phạm.',
    basis: law.onceAYear,
  }),
  inspectionIsNew: condition<Facts, EarlierInspectionPayload>({
    holds: (facts, { payload }) =>
      facts.earlierInspections.every(({ decisionNumber }) => decisionNumber !== payload.decisionNumber),
    refusal: 'Cuộc thanh tra, kiểm tra này đã được ghi nhận.',
    basis: internal('Mỗi cuộc được tính một lần.'),
  }),
  isDecidedInItsYear: condition<Facts>({
    holds: (facts, { on }) => on.startsWith(`${facts.year}-`),
    detail: (facts, { on }) => `Kế hoạch năm ${facts.year}, quyết định ngày ${vietnameseDate(on)}.`,
    refusal: 'Quyết định thanh tra, kiểm tra phải ban hành trong năm của kế hoạch.',
    basis: law.wholeYear,
  }),
  onSiteEndsLater: condition<Facts, DecisionPayload>({
    holds: (_, { payload, on }) => payload.onSiteUntil >= on,
    refusal: 'Ngày kết thúc làm việc tại chỗ không được trước ngày quyết định.',
    basis: law.onSiteTime,
  }),
  violationsAreTold: condition<Facts, ConclusionPayload>({
    holds: (_, { payload }) =>
      new Set(payload.violations.map(({ code }) => code)).size === payload.violations.length,
    refusal: 'Mỗi vi phạm phải có mã riêng.',
    basis: internal('Việc khắc phục được xác nhận theo từng vi phạm.'),
  }),
  someViolationIsOpen: condition<Facts>({
    holds: (facts) => openViolations(facts).length > 0,
    refusal: 'Kết luận không còn vi phạm nào phải khắc phục.',
    basis: law.handling,
  }),
  remediationEndsLater: condition<Facts, RemediationOrderPayload>({
    holds: (_, { payload, on }) => payload.dueOn >= on,
    refusal: 'Hạn khắc phục không được trước ngày của văn bản.',
    basis: law.remediationTime,
  }),
  verifiedViolationsAreFound: condition<Facts, VerificationPayload>({
    holds: ({ violations }, { payload }) =>
      payload.remedied.every((code) => violations.some((violation) => violation.code === code)),
    refusal: 'Chỉ xác nhận khắc phục vi phạm đã nêu trong kết luận.',
    basis: internal('Việc khắc phục được xác nhận theo từng vi phạm.'),
  }),
  everyViolationIsRemedied: condition<Facts, VerificationPayload>({
    holds: (facts, { payload }) => remediedBy(facts, payload),
    detail: (facts, { payload }) =>
      `Còn: ${openViolations(facts)
        .filter(({ code }) => !payload.remedied.includes(code))
        .map(({ code }) => code)
        .join(', ')}.`,
    refusal: 'Còn vi phạm chưa khắc phục.',
    basis: law.handling,
  }),
  violationsAreSettled: condition<Facts>({
    holds: (facts) => openViolations(facts).length === 0 || facts.referral !== null,
    detail: (facts) =>
      `Còn: ${openViolations(facts)
        .map(({ code }) => code)
        .join(', ')}.`,
    refusal: 'Còn vi phạm chưa khắc phục mà chưa kiến nghị xử lý nên chưa kết thúc được.',
    basis: law.handling,
  }),
};
