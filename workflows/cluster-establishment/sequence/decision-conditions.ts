import { internal } from '../../vocabulary/legal-basis.js';
import { condition, type Condition } from '../../vocabulary/procedure.js';
import type { Facts, LegalEvent } from '../../vocabulary/facts.js';
import { DECISION_CONTENT_BASIS, DECISION_POINTS, REQUIRED_DECISION_POINTS } from './content.js';
import { decimal, inVietnamese } from './decimal.js';
import type { SequenceFacts } from './facts.js';
import { article, underRegime } from './law.js';
import type { DecisionPayload } from './payloads.js';
import { vietnameseDate } from '../../vocabulary/vietnamese-date.js';

const BEYOND_PLAN_HECTARES = 5;

/** Asked of every decision whose time limit runs to its signing. */
export const decisionIsDatedThatDay = condition<Facts, { readonly date: string }>({
  holds: (_, { payload, on }) => payload.date === on,
  detail: (_, { payload, on }) =>
    `Ngày ký ${vietnameseDate(payload.date)}, ngày của bước này ${vietnameseDate(on)}.`,
  refusal: 'Ngày ký quyết định phải là ngày của bước này, vì thời hạn được tính đến ngày ký.',
  basis: internal('Thời hạn quyết định được xét theo ngày ký.'),
});

/** What the decision of UBND cấp tỉnh must be (Đ.12.1, Đ.10.4, Đ.13.2). */
export const decisionConditions: Readonly<Record<string, Condition>> = {
  reportIsFavourable: condition<SequenceFacts>({
    holds: ({ report }) => report?.conclusion === 'eligible',
    refusal: 'Báo cáo thẩm định kết luận không đủ điều kiện; chỉ có thể từ chối hoặc trả hồ sơ cho Sở.',
    basis: article('Đ.8'),
  }),
  decisionIsDatedThatDay,
  decisionContentIsComplete: condition<SequenceFacts, DecisionPayload>({
    holds: (facts, event) => findMissingPoints(facts, event).length === 0,
    detail: (facts, event) => `Còn thiếu: ${findMissingPoints(facts, event).join(', ')}.`,
    refusal: 'Quyết định chưa đủ các nội dung theo khoản 1 Điều 12.',
    basis: DECISION_CONTENT_BASIS,
  }),
  decisionNamesSelectedInvestor: condition<SequenceFacts, DecisionPayload>({
    holds: ({ investorSelection }, { payload }) => investorSelection?.winner === payload.investor,
    detail: ({ investorSelection }) => `Được lựa chọn: ${investorSelection?.winner ?? 'chưa có'}.`,
    refusal: 'Chủ đầu tư trong quyết định không phải là nhà đầu tư đã được Hội đồng lựa chọn.',
    basis: article('Đ.13.2'),
  }),
  industrialLandFitsDecidedArea: condition<SequenceFacts, DecisionPayload>({
    holds: (_, { payload }) => decimal(payload.industrialLandHectares).lte(decimal(payload.areaHectares)),
    refusal: 'Diện tích đất công nghiệp không thể lớn hơn diện tích cụm công nghiệp.',
    basis: internal('Đất công nghiệp là một phần của cụm.'),
  }),
  decidedAreaFollowsPlan: condition<SequenceFacts, DecisionPayload>({
    holds: ({ figures }, { payload }) =>
      figures.plannedAreaHectares === null ||
      decimal(payload.areaHectares).minus(decimal(figures.plannedAreaHectares)).lte(BEYOND_PLAN_HECTARES),
    detail: ({ figures }, { payload }) =>
      `Quyết định ${inVietnamese(payload.areaHectares)} ha, quy hoạch ${inVietnamese(figures.plannedAreaHectares ?? 0)} ha.`,
    refusal: 'Diện tích quyết định vượt quy hoạch quá 05 ha; phải điều chỉnh quy hoạch trước.',
    basis: article('Đ.10.4'),
  }),
};

function findMissingPoints({ regime }: SequenceFacts, { payload }: LegalEvent<DecisionPayload>): string[] {
  return underRegime(regime, REQUIRED_DECISION_POINTS)
    .filter((point) => !payload.contentPoints.includes(point))
    .map((point) => DECISION_POINTS[point]);
}
