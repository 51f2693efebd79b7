import { condition, type Condition } from '../vocabulary/procedure.js';
import type { EstablishmentFacts, EstablishmentFigures } from './facts.js';
import { describeAreaInR2, unleasedLimitInR2 } from './parameters.js';
import { decimal, inVietnamese } from './sequence/decimal.js';
import { eligibilityCondition } from './sequence/eligibility.js';
import { article, underRegime } from './sequence/law.js';
import type { DecisionPayload } from './sequence/payloads.js';
import { sequenceConditions } from './sequence/sequence-conditions.js';

/** Hectares (Đ.2.1). */
const LARGEST = 75;
const SMALLEST = { R1: 10, R2: 10, R3: 5 } as const;
const SMALLEST_IN_MOUNTAINS_OR_CRAFT_VILLAGES = 5;
/** Percent: "đạt trên 50%", so 50 itself is not enough (Đ.8.1c). */
const FILL_TO_EXCEED = 50;
/** Hectares, "không vượt quá" (Đ.8.1c); R2 asks the province. */
const UNLEASED_AT_MOST = { R1: 100, R3: 50 } as const;
/** Percent of the industrial land (Đ.2.2). */
const CRAFT_VILLAGE_SHARE = { R1: 75, R2: 75, R3: 60 } as const;

/** The conditions for establishing a cluster (Đ.2.1, Đ.2.2, Đ.8.1), and those of the sequence. */
export const conditions: Readonly<Record<string, Condition>> = {
  ...sequenceConditions,
  clusterIsInProvincialList: eligibilityCondition<EstablishmentFigures>({
    holds: ({ figures }) => figures.inProvincialList === true,
    refusal: 'Cụm công nghiệp chưa được xác nhận là có trong danh mục đã phê duyệt của tỉnh.',
    basis: article('Đ.8.1a', { amended: true, provinceDecides: true }),
  }),
  landFundFitsPlan: eligibilityCondition<EstablishmentFigures>({
    holds: ({ figures }) => figures.landUsePlanFits === true,
    refusal: 'Quỹ đất chưa được xác nhận là phù hợp quy hoạch, kế hoạch hoặc chỉ tiêu sử dụng đất.',
    basis: article('Đ.8.1a', { amended: true, provinceDecides: true }),
  }),
  areaIsWithinLimits: eligibilityCondition<EstablishmentFigures>({
    holds: (facts) => isAreaLawful(facts, facts.figures.areaHectares),
    detail: (facts) => describeArea(facts, facts.figures.areaHectares),
    refusal: 'Diện tích cụm công nghiệp nằm ngoài giới hạn của nghị định.',
    basis: article('Đ.2.1', { amended: true, provinceDecides: true }),
  }),
  craftVillageShareSuffices: eligibilityCondition<EstablishmentFigures>({
    holds: ({ figures: { kind, craftVillageSharePercent }, regime }) =>
      kind !== 'craft-village' ||
      (craftVillageSharePercent !== null &&
        decimal(craftVillageSharePercent).gte(underRegime(regime, CRAFT_VILLAGE_SHARE))),
    detail: ({ figures, regime }) =>
      `Tỷ lệ ${inVietnamese(figures.craftVillageSharePercent ?? 0)}%, ít nhất ${underRegime(regime, CRAFT_VILLAGE_SHARE)}%.`,
    refusal: 'Cụm làng nghề chưa dành đủ đất công nghiệp để di dời cơ sở của làng nghề.',
    basis: article('Đ.2.2', { amended: true }),
  }),
  existingClustersLeaveNeed: eligibilityCondition<EstablishmentFigures>({
    holds: (facts) => isWaivedByKind(facts) || leaveNeed(facts),
    detail: describeExistingClusters,
    refusal: 'Cụm công nghiệp đã có trên địa bàn chưa được lấp đầy đến mức được thành lập thêm.',
    basis: article('Đ.8.1c', { amended: true, provinceDecides: true }),
  }),
  decidedAreaIsWithinLimits: condition<EstablishmentFacts, DecisionPayload>({
    holds: (facts, { payload }) => isAreaLawful(facts, payload.areaHectares),
    detail: (facts, { payload }) => describeArea(facts, payload.areaHectares),
    refusal: 'Diện tích trong quyết định nằm ngoài giới hạn của nghị định.',
    basis: article('Đ.2.1', { amended: true, provinceDecides: true }),
  }),
};

function smallestArea({ figures, regime }: EstablishmentFacts): number {
  const isExcepted = figures.mountainDistrict || figures.kind === 'craft-village';
  return isExcepted ? SMALLEST_IN_MOUNTAINS_OR_CRAFT_VILLAGES : underRegime(regime, SMALLEST);
}

function isAreaLawful(facts: EstablishmentFacts, hectares: number): boolean {
  const area = decimal(hectares);
  return area.gte(smallestArea(facts)) && area.lte(LARGEST);
}

function describeArea(facts: EstablishmentFacts, hectares: number): string {
  return `Diện tích ${inVietnamese(hectares)} ha; giới hạn từ ${smallestArea(facts)} ha đến ${LARGEST} ha.`;
}

/** R3 alone lets high-tech and ecological clusters stand beside others that are not full. */
function isWaivedByKind({ figures, regime }: EstablishmentFacts): boolean {
  return regime === 'R3' && (figures.kind === 'high-tech' || figures.kind === 'ecological');
}

function unleasedLimit(facts: EstablishmentFacts): number {
  return underRegime(facts.regime, { ...UNLEASED_AT_MOST, R2: unleasedLimitInR2(facts) });
}

function leaveNeed(facts: EstablishmentFacts): boolean {
  const { existingClusters } = facts.figures;
  if (existingClusters === null) return false;
  const { count, averageFillPercent, unleasedHectares } = existingClusters;
  if (count === 0) return true;
  const isFilled = averageFillPercent !== undefined && decimal(averageFillPercent).gt(FILL_TO_EXCEED);
  const isLeased = unleasedHectares !== undefined && decimal(unleasedHectares).lte(unleasedLimit(facts));
  return isFilled || isLeased;
}

function describeExistingClusters(facts: EstablishmentFacts): string {
  const { existingClusters } = facts.figures;
  if (existingClusters === null) return 'Chưa khai số cụm công nghiệp đã có trên địa bàn.';
  const { averageFillPercent, unleasedHectares } = existingClusters;
  const area = underRegime(facts.regime, {
    R1: 'địa bàn cấp huyện',
    R2: describeAreaInR2(facts),
    R3: 'địa bàn cấp xã',
  });
  return [
    `Lấp đầy bình quân ${averageFillPercent === undefined ? 'chưa khai' : `${inVietnamese(averageFillPercent)}%`}, phải trên ${FILL_TO_EXCEED}%;`,
    `hoặc đất công nghiệp chưa cho thuê ${unleasedHectares === undefined ? 'chưa khai' : `${inVietnamese(unleasedHectares)} ha`}, không quá ${unleasedLimit(facts)} ha`,
    `(${area}).`,
  ].join(' ');
}
