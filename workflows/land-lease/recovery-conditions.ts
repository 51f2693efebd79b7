import { decimal, inVietnamese, sum } from '../cluster-establishment/sequence/decimal.js';
import { isExplained, lastPercent } from '../infrastructure-construction/percent-report.js';
import type { PercentReportPayload } from '../infrastructure-construction/payloads.js';
import { internal } from '../vocabulary/legal-basis.js';
import type { ClockExpiryPayload } from '../vocabulary/payload.js';
import { condition, type Condition } from '../vocabulary/procedure.js';
import type { LandFacts as Facts } from './facts.js';
import { COMMUNE_DECIDES_FROM, law, PROVINCE_DELEGATES_FROM } from './law.js';
import type { LodgePayload, OpinionsPayload, PaymentPayload, SignedPayload } from './payloads.js';
import { vietnameseDate } from '../vocabulary/vietnamese-date.js';

/* What must hold from the request to the decision that recovers the land. */

const lodgingConditions: Readonly<Record<string, Condition>> = {
  someLandIsTaken: condition<Facts, LodgePayload>({
    holds: (_, { payload }) => sum([payload.agriculturalHectares, payload.nonAgriculturalHectares]).gt(0),
    refusal: 'Đợt thu hồi đất phải có diện tích đất nông nghiệp hoặc đất phi nông nghiệp.',
    basis: internal('Thời hạn thông báo thu hồi được chọn theo loại đất.'),
  }),
  riceLandIsAgricultural: condition<Facts, LodgePayload>({
    holds: (_, { payload }) => decimal(payload.riceHectares).lte(decimal(payload.agriculturalHectares)),
    detail: (_, { payload }) =>
      `Đất trồng lúa ${inVietnamese(payload.riceHectares)} ha, đất nông nghiệp ${inVietnamese(payload.agriculturalHectares)} ha.`,
    refusal: 'Diện tích đất trồng lúa không thể lớn hơn diện tích đất nông nghiệp.',
    basis: internal('Đất trồng lúa là một phần của đất nông nghiệp.'),
  }),
};

const noticeConditions: Readonly<Record<string, Condition>> = {
  recoveryPlanPending: condition<Facts>({
    holds: ({ papers }) => papers.recoveryPlan === undefined,
    refusal: 'Kế hoạch thu hồi đất đã được phê duyệt.',
    basis: internal('Một đợt có một kế hoạch thu hồi đất.'),
  }),
  recoveryPlanIsApproved: condition<Facts>({
    holds: ({ papers }) => papers.recoveryPlan !== undefined,
    refusal: 'Kế hoạch thu hồi đất, điều tra, khảo sát, đo đạc, kiểm đếm chưa được phê duyệt.',
    basis: law.recoveryPlan,
  }),
  residentsHaveMet: condition<Facts>({
    holds: ({ papers }) => papers.residentsMeeting !== undefined,
    refusal: 'Chưa họp với người có đất trong khu vực thu hồi.',
    basis: law.residentsMeeting,
  }),
  signerIsCompetent: condition<Facts, SignedPayload>({
    holds: ({ parties }, { payload, actor, on }) =>
      parties.provincialCommittee?.some((party) => party === actor.party) === true
        ? on < COMMUNE_DECIDES_FROM || on >= PROVINCE_DELEGATES_FROM
        : on < PROVINCE_DELEGATES_FROM || payload.delegation !== undefined,
    detail: (_, { on }) =>
      on < PROVINCE_DELEGATES_FROM
        ? 'Từ 01/7/2025 đến 30/01/2026: Chủ tịch UBND cấp xã.'
        : 'Từ 31/01/2026: UBND cấp tỉnh, hoặc Chủ tịch UBND cấp xã khi được phân cấp; phải nêu số văn bản phân cấp.',
    refusal: 'Người ký không có thẩm quyền tại ngày của văn bản.',
    basis: law.competence,
  }),
  noticeIsInForce: condition<Facts>({
    holds: ({ notice }) => notice !== null && notice.lapsedOn === null,
    detail: ({ notice }) => `Hết hiệu lực ngày ${vietnameseDate(notice?.lapsedOn)}.`,
    refusal: 'Thông báo thu hồi đất đã hết hiệu lực 12 tháng; phải ban hành lại thông báo.',
    basis: law.noticeValidity,
  }),
  noticeValidityRanOut: condition<Facts, ClockExpiryPayload>({
    holds: (_, { payload }) => payload.clock === 'noticeValidity',
    refusal: 'Thông báo thu hồi đất còn hiệu lực.',
    basis: law.noticeValidity,
  }),
};

const planConditions: Readonly<Record<string, Condition>> = {
  disagreeingAreAmongAsked: condition<Facts, OpinionsPayload>({
    holds: (_, { payload }) => payload.disagreeing <= payload.households,
    detail: (_, { payload }) => `Lấy ý kiến ${payload.households}, không đồng ý ${payload.disagreeing}.`,
    refusal: 'Số người không đồng ý không thể lớn hơn số người được lấy ý kiến.',
    basis: internal('Số liệu của biên bản phải khớp nhau.'),
  }),
  everyoneAgrees: condition<Facts, OpinionsPayload>({
    holds: (_, { payload }) => payload.disagreeing === 0,
    refusal: 'Còn người có đất không đồng ý nên phải tổ chức đối thoại.',
    basis: law.posting,
  }),
  paymentStaysWithinPlan: condition<Facts, PaymentPayload>({
    holds: (facts, { payload }) => paidWith(facts, payload).lte(decimal(planned(facts))),
    detail: (facts, { payload }) =>
      `Đã chi trả cả lần này ${inVietnamese(paidWith(facts, payload).toString())} triệu đồng, phương án ${inVietnamese(planned(facts))} triệu đồng.`,
    refusal: 'Số tiền chi trả vượt tổng kinh phí của phương án đã phê duyệt.',
    basis: internal('Chỉ chi trả theo phương án đã phê duyệt; phát sinh thì phê duyệt bổ sung.'),
  }),
  planIsPaidInFull: condition<Facts, PaymentPayload>({
    holds: (facts, { payload }) => paidWith(facts, payload).eq(decimal(planned(facts))),
    refusal: 'Chưa chi trả hết kinh phí của phương án.',
    basis: law.payment,
  }),
  recoveryCaseIsMet: condition<Facts>({
    holds: ({ recoveryCase }) => recoveryCase !== null,
    refusal: 'Chưa xác định trường hợp đủ điều kiện ban hành quyết định thu hồi đất.',
    basis: law.recovery,
  }),
};

const planned = ({ approvedPlan }: Facts): number => approvedPlan?.totalMillionDong ?? 0;

const paidWith = ({ payments }: Facts, { millionDong }: PaymentPayload) =>
  sum([...payments.map((payment) => payment.millionDong), millionDong]);

export const recoveryConditions: Readonly<Record<string, Condition>> = {
  ...lodgingConditions,
  ...noticeConditions,
  ...planConditions,
  clearanceFallExplained: condition<Facts, PercentReportPayload>({
    holds: (facts, { payload }) => isExplained(facts.landClearance, payload),
    detail: (facts, { payload }) =>
      `Lần trước: ${inVietnamese(lastPercent(facts.landClearance) ?? 0)} %; lần này: ${inVietnamese(payload.percent)} %.`,
    refusal: 'Tỷ lệ giải phóng mặt bằng giảm so với lần báo cáo trước thì phải giải trình.',
    basis: law.reporting,
  }),
};
