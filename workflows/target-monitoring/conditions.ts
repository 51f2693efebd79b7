import { inVietnamese } from '../cluster-establishment/sequence/decimal.js';
import { adjustmentIsServed } from '../decision-adjustment/opening.js';
import { commonConditions } from '../vocabulary/common-events.js';
import { internal } from '../vocabulary/legal-basis.js';
import { condition, type Condition } from '../vocabulary/procedure.js';
import { findMissed } from './assessment.js';
import type { TargetFacts as Facts } from './facts.js';
import { law } from './law.js';
import type {
  LodgePayload,
  PreviousYearPayload,
  ResultPayload,
  ReviewPayload,
  TargetChangePayload,
} from './payloads.js';

const areDistinct = (codes: readonly string[]): boolean => new Set(codes).size === codes.length;
const isSourced = ({ result, dossier, document }: PreviousYearPayload): boolean =>
  (result !== 'met' && result !== 'missed') || dossier !== undefined || document !== undefined;

const sourceOfPreviousYear = {
  refusal: 'Kết quả năm trước phải kèm mã hồ sơ hoặc văn bản đánh giá của năm đó.',
  basis: internal('Người xem xét phải kiểm tra được năm trước.'),
};

const isSecondMiss = ({ assessment, previousYear }: Facts): boolean =>
  assessment?.result === 'missed' && previousYear?.result === 'missed';

export const conditions: Readonly<Record<string, Condition>> = {
  ...commonConditions,
  targetsAreDistinct: condition<Facts, LodgePayload | TargetChangePayload>({
    holds: (_, { payload }) => areDistinct(payload.targets.map(({ code }) => code)),
    refusal: 'Mỗi chỉ tiêu phải có mã riêng.',
    basis: internal('Kết quả được báo cáo theo mã chỉ tiêu.'),
  }),
  lodgedPreviousYearHasSource: condition<Facts, LodgePayload>({
    holds: (_, { payload }) => isSourced(payload.previousYear),
    ...sourceOfPreviousYear,
  }),
  previousYearHasSource: condition<Facts, PreviousYearPayload>({
    holds: (_, { payload }) => isSourced(payload),
    ...sourceOfPreviousYear,
  }),
  everyTargetIsReported: condition<Facts, ResultPayload>({
    holds: ({ targets }, { payload: { results } }) =>
      areDistinct(results.map(({ code }) => code)) &&
      targets.length === results.length &&
      targets.every(({ code }) => results.some((result) => result.code === code)),
    detail: ({ targets }) => `Chỉ tiêu được giao: ${targets.map(({ code }) => code).join(', ')}.`,
    refusal: 'Báo cáo phải nêu kết quả của từng chỉ tiêu được giao, mỗi chỉ tiêu một lần.',
    basis: law.reporting,
  }),
  everyTargetIsReached: condition<Facts>({
    holds: (facts) => findMissed(facts).length === 0,
    detail: (facts) =>
      findMissed(facts)
        .map(({ name, planned, unit }) => `${name}: chưa đạt ${inVietnamese(planned)} ${unit}.`)
        .join(' '),
    refusal: 'Còn chỉ tiêu chưa đạt.',
    basis: law.assignment,
  }),
  previousYearWasMissed: condition<Facts>({
    holds: ({ previousYear }) => previousYear?.result === 'missed',
    refusal: 'Năm trước không thuộc trường hợp không hoàn thành chỉ tiêu.',
    basis: law.twoYears,
  }),
  previousYearTurnsOutMissed: condition<Facts, PreviousYearPayload>({
    holds: (_, { payload }) => payload.result === 'missed',
    refusal: 'Năm trước không thuộc trường hợp không hoàn thành chỉ tiêu.',
    basis: law.twoYears,
  }),
  missedTwoYearsRunning: condition<Facts>({
    holds: isSecondMiss,
    refusal: 'Chủ đầu tư chưa bị ghi nhận không hoàn thành chỉ tiêu 02 năm liên tiếp.',
    basis: law.twoYears,
  }),
  adjustmentIsServed,
  adjustmentIsProposed: condition<Facts, ReviewPayload>({
    holds: (_, { payload }) => payload.conclusion === 'adjust',
    refusal: 'Kết luận không đề nghị điều chỉnh, bãi bỏ quyết định.',
    basis: law.twoYears,
  }),
  reviewIsNotDue: condition<Facts>({
    holds: (facts) => !isSecondMiss(facts),
    refusal:
      'Không hoàn thành chỉ tiêu 02 năm liên tiếp thì phải có kết luận xem xét của UBND cấp tỉnh trước khi kết thúc.',
    basis: law.twoYears,
  }),
};
