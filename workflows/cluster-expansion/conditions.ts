import { decimal, inVietnamese } from '../cluster-establishment/sequence/decimal.js';
import { eligibilityCondition } from '../cluster-establishment/sequence/eligibility.js';
import { article, DECREE_303, DECREE_32, underRegime } from '../cluster-establishment/sequence/law.js';
import type { DecisionPayload } from '../cluster-establishment/sequence/payloads.js';
import { sequenceConditions } from '../cluster-establishment/sequence/sequence-conditions.js';
import { internal, legal } from '../vocabulary/legal-basis.js';
import { condition, type Condition } from '../vocabulary/procedure.js';
import type { ExpansionFacts, ExpansionFigures, SharedWork } from './facts.js';
import type { LodgementPayload } from './payloads.js';
import { REQUIRED_WORKS, SHARED_WORKS } from './works.js';

/** Hectares, the whole cluster after its expansion (Đ.8.2a). */
const LARGEST = 75;
/** Percent, "ít nhất" (Đ.8.2c). */
const FILL_AT_LEAST = { R1: 60, R2: 60, R3: 50 } as const;

const areaBasis = article('Đ.8.2a', { amended: true, provinceDecides: true });
const planBasis = {
  ...article('Đ.8.2a', { provinceDecides: true }),
  R3: legal(DECREE_303, `sửa đổi Đ.8.2a ${DECREE_32}`, 'C-2ND', 'Chỉ còn yêu cầu về tổng diện tích'),
};

/** The conditions for expanding a cluster (Đ.8.2), and those of the sequence. */
export const conditions: Readonly<Record<string, Condition>> = {
  ...sequenceConditions,
  clusterGrows: condition<ExpansionFacts, LodgementPayload>({
    holds: (_, { payload: { cluster } }) =>
      decimal(cluster.areaHectares).gt(decimal(cluster.currentAreaHectares)),
    detail: (_, { payload: { cluster } }) =>
      `Hiện có ${inVietnamese(cluster.currentAreaHectares)} ha, sau mở rộng ${inVietnamese(cluster.areaHectares)} ha.`,
    refusal: 'Diện tích sau mở rộng phải lớn hơn diện tích hiện có.',
    basis: internal('Không làm tăng diện tích thì không phải là mở rộng.'),
  }),
  areaIsWithinLimits: eligibilityCondition<ExpansionFigures>({
    holds: ({ figures }) => isAreaLawful(figures.areaHectares),
    detail: ({ figures }) => describeArea(figures.areaHectares),
    refusal: 'Tổng diện tích cụm công nghiệp sau mở rộng vượt 75 ha.',
    basis: areaBasis,
  }),
  // What is known of R3 asks for the total alone, no longer for the plan.
  expansionFitsPlan: eligibilityCondition<ExpansionFigures>({
    holds: ({ figures, regime }) => regime === 'R3' || figures.fitsPlan === true,
    refusal: 'Phần mở rộng chưa được xác nhận là phù hợp quy hoạch.',
    basis: planBasis,
  }),
  clusterIsFilled: eligibilityCondition<ExpansionFigures>({
    holds: ({ figures: { fillPercent, demandExceedsStock }, regime }) =>
      demandExceedsStock === true ||
      (fillPercent !== null && decimal(fillPercent).gte(underRegime(regime, FILL_AT_LEAST))),
    detail: ({ figures: { fillPercent }, regime }) =>
      `Lấp đầy ${fillPercent === null ? 'chưa khai' : `${inVietnamese(fillPercent)}%`}, ít nhất ${underRegime(regime, FILL_AT_LEAST)}%.`,
    refusal: 'Cụm công nghiệp chưa đạt tỷ lệ lấp đầy, và nhu cầu thuê không vượt quỹ đất còn lại.',
    basis: article('Đ.8.2c', { amended: true }),
  }),
  sharedWorksAreInUse: eligibilityCondition<ExpansionFigures>({
    holds: (facts) => isWaivedByAge(facts) || findUnfinishedWorks(facts).length === 0,
    detail: (facts) =>
      `Chưa hoàn thành: ${findUnfinishedWorks(facts)
        .map((work) => SHARED_WORKS[work])
        .join('; ')}.`,
    refusal: 'Công trình hạ tầng dùng chung thiết yếu chưa hoàn thành và đưa vào sử dụng.',
    basis: article('Đ.8.2d', { amended: true }),
  }),
  decidedAreaIsWithinLimits: condition<ExpansionFacts, DecisionPayload>({
    holds: (_, { payload }) => isAreaLawful(payload.areaHectares),
    detail: (_, { payload }) => describeArea(payload.areaHectares),
    refusal: 'Tổng diện tích trong quyết định vượt 75 ha.',
    basis: areaBasis,
  }),
};

function isAreaLawful(hectares: number): boolean {
  return decimal(hectares).lte(LARGEST);
}

function describeArea(hectares: number): string {
  return `Tổng diện tích ${inVietnamese(hectares)} ha, nhiều nhất ${LARGEST} ha.`;
}

/** R3 does not ask the works of clusters that are older than the first rules on clusters. */
function isWaivedByAge({ figures, regime }: ExpansionFacts): boolean {
  return regime === 'R3' && figures.formedBeforeDecision105;
}

function findUnfinishedWorks({ figures, regime }: ExpansionFacts): readonly SharedWork[] {
  return underRegime(regime, REQUIRED_WORKS).filter((work) => !figures.worksInUse.includes(work));
}
