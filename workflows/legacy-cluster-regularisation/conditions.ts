import { decimal, inVietnamese } from '../cluster-establishment/sequence/decimal.js';
import { selectionConditions } from '../new-investor/conditions.js';
import { commonConditions } from '../vocabulary/common-events.js';
import { internal } from '../vocabulary/legal-basis.js';
import { condition, type Condition } from '../vocabulary/procedure.js';
import type { LegacyFacts as Facts } from './facts.js';
import { DECISION_105_FROM, law } from './law.js';
import type { DecisionPayload, LodgePayload, ReviewPayload } from './payloads.js';
import { vietnameseDate } from '../vocabulary/vietnamese-date.js';

/** Hectares (Đ.2.1). */
const LARGEST = 75;
const FULL = 100;

const PAPERS = {
  project: 'dự án được phê duyệt',
  detailedPlan: 'quy hoạch chi tiết được phê duyệt',
  planning: 'quy hoạch cụm hoặc ngành',
  investmentProject: 'dự án đầu tư trong cụm',
} as const;
type PaperName = keyof typeof PAPERS;

const tooYoung = (review: ReviewPayload): readonly PaperName[] =>
  (Object.keys(PAPERS) as PaperName[]).filter((paper) => review[paper].date >= DECISION_105_FROM);

/** Above 75 ha the area is kept or reduced where the cluster is full, or planned and cleared; else 75 ha. */
function largestArea({ figures, review }: Facts): number {
  const mayStay = decimal(figures.fillPercent).gte(FULL) || (review !== null && figures.clearanceFinished);
  return mayStay && decimal(figures.areaHectares).gt(LARGEST) ? figures.areaHectares : LARGEST;
}

const settledInvestor = ({ existingInvestor, investorSelection }: Facts): string | null =>
  existingInvestor?.party ?? investorSelection?.winner ?? null;

export const conditions: Readonly<Record<string, Condition>> = {
  ...commonConditions,
  ...selectionConditions,
  industrialLandFitsArea: condition<Facts, LodgePayload | DecisionPayload>({
    holds: (_, { payload }) => decimal(payload.industrialLandHectares).lte(decimal(payload.areaHectares)),
    refusal: 'Diện tích đất công nghiệp không thể lớn hơn diện tích cụm công nghiệp.',
    basis: internal('Đất công nghiệp là một phần của cụm.'),
  }),
  formedBeforeDecision105: condition<Facts, ReviewPayload>({
    holds: (_, { payload }) => tooYoung(payload).length === 0,
    detail: (_, { payload }) =>
      `Từ 05/10/2009 trở đi: ${tooYoung(payload)
        .map((paper) => `${PAPERS[paper]} ngày ${vietnameseDate(payload[paper].date)}`)
        .join('; ')}.`,
    refusal:
      'Cụm công nghiệp không hình thành đủ điều kiện trước ngày 05/10/2009 nên không thuộc diện xử lý.',
    basis: law.formedBefore,
  }),
  isInProvincialPlan: condition<Facts, ReviewPayload>({
    holds: (_, { payload }) => payload.inProvincialPlan,
    refusal: 'Cụm công nghiệp chưa có trong quy hoạch tỉnh.',
    basis: law.formedBefore,
  }),
  investorIsOpen: condition<Facts>({
    holds: (facts) => settledInvestor(facts) === null,
    detail: (facts) => `Chủ đầu tư: ${settledInvestor(facts) ?? ''}.`,
    refusal: 'Chủ đầu tư đã được xác định.',
    basis: law.selection,
  }),
  investorIsSettled: condition<Facts>({
    holds: (facts) => settledInvestor(facts) !== null,
    refusal: 'Chưa xác định được chủ đầu tư hạ tầng kỹ thuật.',
    basis: law.selection,
  }),
  decisionNamesSettledInvestor: condition<Facts, DecisionPayload>({
    holds: (facts, { payload }) => settledInvestor(facts) === payload.investor,
    detail: (facts) => `Đã xác định: ${settledInvestor(facts) ?? 'chưa có'}.`,
    refusal: 'Chủ đầu tư trong quyết định không phải là chủ đầu tư đã được xác định.',
    basis: law.selection,
  }),
  areaIsKeptOrReduced: condition<Facts, DecisionPayload>({
    holds: (facts, { payload }) => decimal(payload.areaHectares).lte(decimal(largestArea(facts))),
    detail: (facts, { payload }) =>
      `Quyết định ${inVietnamese(payload.areaHectares)} ha, nhiều nhất ${inVietnamese(largestArea(facts))} ha; lấp đầy ${inVietnamese(facts.figures.fillPercent)}%.`,
    refusal:
      'Diện tích trên 75 ha chỉ được giữ hoặc giảm khi cụm đã lấp đầy, hoặc đã có quy hoạch chi tiết và giải phóng xong mặt bằng.',
    basis: law.area,
  }),
  stateWorksAreProvidedFor: condition<Facts, DecisionPayload>({
    holds: ({ figures }, { payload }) => !figures.hasStateWorks || payload.stateWorks !== undefined,
    refusal: 'Quyết định phải nêu cách xử lý công trình do nhà nước đầu tư trong cụm.',
    basis: law.stateWorks,
  }),
};
