import { internal } from '../vocabulary/legal-basis.js';
import type { ClockExpiryPayload } from '../vocabulary/payload.js';
import { commonConditions } from '../vocabulary/common-events.js';
import { condition, type Condition } from '../vocabulary/procedure.js';
import type { ConstructionFacts as Facts } from './facts.js';
import { law } from './law.js';
import {
  MILESTONES,
  MILESTONE_LABELS,
  PREPARATION_ONLY,
  STAGES,
  STAGE_LABELS,
  sourceSays,
} from './milestones.js';
import type {
  AppraisalDutyPayload,
  AppraisalResultPayload,
  LandLeaseEndingPayload,
  LandLeaseOpeningPayload,
  LandLeasePayload,
  PercentReportPayload,
  SourceStatusPayload,
  TargetPayload,
} from './payloads.js';
import { isExplained, lastPercent } from './percent-report.js';
import { buildingPermitConditions } from './building-permit-conditions.js';
import { preparationConditions } from './preparation-conditions.js';
import { vietnameseDate } from '../vocabulary/vietnamese-date.js';

const UNEXPLAINED = internal('Số liệu báo cáo giảm mà không có lý do thì không dùng để điều hành được.');

const reportingConditions: Readonly<Record<string, Condition>> = {
  clearanceFallExplained: condition<Facts, PercentReportPayload>({
    holds: (facts, { payload }) => isExplained(facts.landClearance, payload),
    detail: (facts, { payload }) =>
      `Lần trước: ${String(lastPercent(facts.landClearance))} %; lần này: ${payload.percent} %.`,
    refusal: 'Tỷ lệ giải phóng mặt bằng giảm so với lần báo cáo trước thì phải giải trình.',
    basis: UNEXPLAINED,
  }),
  wholeAreaCleared: condition<Facts, PercentReportPayload>({
    holds: (_, { payload }) => payload.percent === 100,
    refusal: 'Chưa giải phóng xong mặt bằng.',
    basis: law.landRecovery,
  }),
  worksFallExplained: condition<Facts, PercentReportPayload>({
    holds: (facts, { payload }) => isExplained(facts.works, payload),
    detail: (facts, { payload }) =>
      `Lần trước: ${String(lastPercent(facts.works))} %; lần này: ${payload.percent} %.`,
    refusal: 'Tỷ lệ hoàn thành hạ tầng giảm so với lần báo cáo trước thì phải giải trình.',
    basis: UNEXPLAINED,
  }),
  worksReportedComplete: condition<Facts>({
    holds: (facts) => lastPercent(facts.works) === 100,
    detail: (facts) => `Báo cáo gần nhất: ${String(lastPercent(facts.works) ?? 'chưa có')} %.`,
    refusal: 'Chỉ xác nhận hoàn thành xây dựng khi báo cáo tiến độ gần nhất đạt 100 %.',
    basis: internal('Xác nhận hoàn thành phải khớp với báo cáo tiến độ.'),
  }),
  occupancyFallExplained: condition<Facts, PercentReportPayload>({
    holds: (facts, { payload }) => isExplained(facts.occupancy, payload),
    detail: (facts, { payload }) =>
      `Lần trước: ${String(lastPercent(facts.occupancy))} %; lần này: ${payload.percent} %.`,
    refusal: 'Tỷ lệ lấp đầy giảm so với lần báo cáo trước thì phải giải trình.',
    basis: UNEXPLAINED,
  }),
  occupancyReported: condition<Facts>({
    holds: (facts) => (lastPercent(facts.occupancy) ?? 0) > 0,
    refusal: 'Chưa có báo cáo tỷ lệ lấp đầy nên chưa kết thúc theo dõi đầu tư hạ tầng.',
    basis: internal('Hồ sơ kết thúc khi cụm công nghiệp đã có nhà đầu tư thứ cấp.'),
  }),
};

const operationConditions: Readonly<Record<string, Condition>> = {
  acceptanceConfirmed: condition<Facts>({
    holds: (facts) => facts.acceptance !== null,
    refusal: 'Cơ quan chuyên môn về xây dựng chưa chấp thuận kết quả nghiệm thu.',
    basis: law.completionCheck,
  }),
  fireSafetyAccepted: condition<Facts>({
    holds: (facts) => facts.fireSafety !== null,
    refusal: 'Chưa có kết quả nghiệm thu về phòng cháy và chữa cháy.',
    basis: law.fireSafety,
  }),
  environmentalLicenceIssued: condition<Facts>({
    holds: (facts) => facts.environmental.licence !== null,
    refusal: 'Chưa có giấy phép môi trường.',
    basis: law.environmentalLicence,
  }),
  serviceRegulationApproved: condition<Facts>({
    holds: (facts) => facts.serviceRegulation !== null,
    refusal: 'Quy chế dịch vụ công cộng phải được phê duyệt trước khi tiếp nhận nhà đầu tư thứ cấp.',
    basis: law.serviceRegulation,
  }),
  sharedWorksCompleteWhereAsked: condition<Facts>({
    holds: (facts) => facts.regime !== 'R3' || facts.sharedWorksComplete,
    refusal: 'Hạ tầng dùng chung chưa hoàn thành nên chưa tiếp nhận nhà đầu tư thứ cấp.',
    basis: law.sharedWorks,
  }),
};

/** They tell the lines of one event apart; each stands last in its guard, so it is rarely the reason given. */
const discriminators: Readonly<Record<string, Condition>> = {
  ...Object.fromEntries(
    MILESTONES.map(({ code, condition: name, label }) => [
      name,
      condition<Facts, TargetPayload>({
        holds: (_, { payload }) => payload.milestone === code,
        refusal: `Chỉ tiêu không thuộc mốc “${label}”.`,
        basis: internal('Mỗi mốc có thời hạn riêng.'),
      }),
    ]),
  ),
  ...Object.fromEntries(
    STAGES.map((stage) => [
      sourceSays(stage),
      condition<Facts, SourceStatusPayload>({
        holds: (_, { payload }) => payload.stage === stage,
        refusal: `Nguồn không ghi giai đoạn “${STAGE_LABELS[stage]}”.`,
        basis: internal('Giai đoạn ghi theo nguồn.'),
      }),
    ]),
  ),
  leaseCoversWholeArea: condition<Facts, LandLeasePayload>({
    holds: (_, { payload }) => payload.coversWholeArea,
    refusal: 'Chưa giao, cho thuê toàn bộ diện tích.',
    basis: law.landInStages,
  }),
  dutyIsWaived: condition<Facts, AppraisalDutyPayload>({
    holds: (_, { payload }) => !payload.required,
    refusal: 'Dự án thuộc diện thẩm định báo cáo nghiên cứu khả thi.',
    basis: law.appraisalDuty,
  }),
  resultIsPassed: condition<Facts, AppraisalResultPayload>({
    holds: (_, { payload }) => payload.result === 'passed',
    refusal: 'Kết quả thẩm định chưa đủ điều kiện phê duyệt.',
    basis: law.appraisalTerms,
  }),
  supplementTimeRanOut: condition<Facts, ClockExpiryPayload>({
    holds: (_, { payload }) => payload.clock === 'appraisalSupplement',
    refusal: 'Thời hạn bổ sung hồ sơ thẩm định chưa hết.',
    basis: law.appraisalSupplement,
  }),
  completenessTimeRanOut: condition<Facts, ClockExpiryPayload>({
    holds: (_, { payload }) => payload.clock === 'appraisalCompleteness',
    refusal: 'Thời gian kiểm tra thành phần hồ sơ thẩm định chưa hết.',
    basis: law.appraisalSupplement,
  }),
};

/** Opened as dossiers of their own that have neither leased the land nor ended without. */
const openPhases = ({ landLeaseOpenings, landLeases }: Facts): readonly string[] =>
  landLeaseOpenings.flatMap(({ phase, ended }) =>
    ended === null && !landLeases.some((lease) => lease.phase === phase) ? [phase] : [],
  );

const recordConditions: Readonly<Record<string, Condition>> = {
  phaseIsNew: condition<Facts, LandLeaseOpeningPayload>({
    holds: (facts, { payload }) =>
      facts.landLeaseOpenings.every(({ phase, ended }) => phase !== payload.phase || ended !== null),
    detail: (_, { payload }) => `Đợt: ${payload.phase}.`,
    refusal: 'Đợt này đã có hồ sơ thu hồi đất, cho thuê đất.',
    basis: internal('Mỗi đợt có một hồ sơ; hồ sơ kết thúc mà không cho thuê được thì mở lại được.'),
  }),
  phaseIsOpen: condition<Facts, LandLeaseEndingPayload>({
    holds: (facts, { payload }) => openPhases(facts).includes(payload.phase),
    detail: (_, { payload }) => `Đợt: ${payload.phase}.`,
    refusal: 'Không có hồ sơ đang mở của đợt này.',
    basis: internal('Mỗi đợt có một hồ sơ; hồ sơ kết thúc mà không cho thuê được thì mở lại được.'),
  }),
  everyPhaseIsOver: condition<Facts>({
    holds: (facts) => openPhases(facts).length === 0,
    detail: (facts) => `Đợt: ${openPhases(facts).join(', ')}.`,
    refusal: 'Còn đợt đất chưa kết thúc nên chưa kết thúc theo dõi đầu tư hạ tầng.',
    basis: law.landInStages,
  }),
  milestoneIsOpen: condition<Facts, TargetPayload>({
    holds: (facts, { payload: { milestone }, states }) =>
      facts.reached[milestone] === undefined &&
      (states.includes('preparing') || !PREPARATION_ONLY.includes(milestone)),
    detail: (facts, { payload }) =>
      `${MILESTONE_LABELS[payload.milestone]}: ${vietnameseDate(facts.reached[payload.milestone]) || 'đã qua giai đoạn chuẩn bị'}.`,
    refusal: 'Mốc này đã hoàn thành hoặc đã qua nên không giao chỉ tiêu nữa.',
    basis: internal('Chỉ giao chỉ tiêu cho việc chưa xong.'),
  }),
  cameFromSource: condition<Facts>({
    holds: (facts) => facts.source !== null,
    refusal: 'Chỉ hồ sơ nhập từ văn bản nguồn mới được ghi trạng thái theo nguồn.',
    basis: internal('Hồ sơ lập mới phải đi qua từng bước với giấy tờ của bước đó.'),
  }),
  stageIsNotBehind: condition<Facts, SourceStatusPayload>({
    holds: (_, { payload, states }) =>
      STAGES.indexOf(payload.stage) >= STAGES.findIndex((stage) => stage === states[0]),
    refusal: 'Nguồn ghi giai đoạn đứng trước giai đoạn hiện tại của hồ sơ.',
    basis: internal('Hồ sơ không lùi giai đoạn.'),
  }),
};

export const conditions: Readonly<Record<string, Condition>> = {
  ...commonConditions,
  ...preparationConditions,
  ...buildingPermitConditions,
  ...reportingConditions,
  ...operationConditions,
  ...recordConditions,
  ...discriminators,
};
