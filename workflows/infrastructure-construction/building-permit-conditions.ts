import type { LegalEvent } from '../vocabulary/facts.js';
import { internal } from '../vocabulary/legal-basis.js';
import type { ClockExpiryPayload } from '../vocabulary/payload.js';
import { condition, type Condition } from '../vocabulary/procedure.js';
import type { ConstructionFacts as Facts, PermitOpinion } from './facts.js';
import { law, NEW_CONSTRUCTION_LAW_FROM, PERMIT_EXEMPTION_FROM } from './law.js';
import { completionPauses } from './parameters.js';
import type { PermitConsultationPayload, PermitOpinionPayload } from './payloads.js';

/* What must hold on the way to a building permit. */

const awaitedOf = ({ permit }: Facts): readonly PermitOpinion[] =>
  permit.consultedUnits.filter(({ answer }) => answer === null);

const namesOf = (opinions: readonly PermitOpinion[]): string => opinions.map(({ unit }) => unit).join(', ');

const findAwaited = (
  facts: Facts,
  { payload }: LegalEvent<PermitOpinionPayload>,
): PermitOpinion | undefined => awaitedOf(facts).find(({ unit }) => unit === payload.unit);

const requestConditions: Readonly<Record<string, Condition>> = {
  permitUnsettled: condition<Facts>({
    holds: ({ permit }) => permit.status === 'none' || permit.status === 'refused',
    refusal: 'Giấy phép xây dựng đang được giải quyết hoặc đã giải quyết xong.',
    basis: internal('Một hồ sơ đề nghị cấp giấy phép tại một thời điểm.'),
  }),
  permitRequested: condition<Facts>({
    holds: ({ permit }) => permit.status === 'requested',
    refusal: 'Chưa có hồ sơ đề nghị cấp giấy phép xây dựng.',
    basis: law.permitTerms,
  }),
  permitRulesInForce: condition<Facts>({
    holds: ({ permit }) => permit.requestedOn !== null && permit.requestedOn >= NEW_CONSTRUCTION_LAW_FROM,
    refusal:
      'Thông báo thiếu một lần và lấy ý kiến trong 02 ngày làm việc chỉ áp dụng cho hồ sơ nộp từ ngày 01/7/2026.',
    basis: law.permitTerms,
  }),
  exemptionInForce: condition<Facts>({
    holds: (_, { on }) => on >= PERMIT_EXEMPTION_FROM,
    refusal: 'Quy định miễn giấy phép xây dựng này có hiệu lực từ ngày 01/01/2026.',
    basis: law.permitExemption,
  }),
  exemptionGrounded: condition<Facts>({
    holds: (facts) => facts.appraisal?.status === 'passed' && facts.projectApproval !== null,
    refusal:
      'Chỉ miễn giấy phép xây dựng khi báo cáo nghiên cứu khả thi đã được cơ quan chuyên môn về xây dựng thẩm định và dự án đã được phê duyệt.',
    basis: law.permitExemption,
  }),
};

const completionConditions: Readonly<Record<string, Condition>> = {
  permitGapsNotNotified: condition<Facts>({
    holds: ({ permit }) => permit.gaps === null,
    detail: ({ permit }) => `Đã thông báo: ${permit.gaps?.documentNumber ?? ''}.`,
    refusal: 'Chỉ được thông báo một lần về hồ sơ còn thiếu.',
    basis: law.permitGaps,
  }),
  permitFileIncomplete: condition<Facts>({
    holds: ({ permit }) => permit.gaps !== null && permit.gaps.completedOn === null,
    refusal: 'Không có thông báo nào đang chờ chủ đầu tư hoàn thiện hồ sơ.',
    basis: law.permitGaps,
  }),
};

const consultationConditions: Readonly<Record<string, Condition>> = {
  earlierOpinionsSettled: condition<Facts>({
    holds: (facts) => awaitedOf(facts).length === 0,
    detail: (facts) => `Đang chờ: ${namesOf(awaitedOf(facts))}.`,
    refusal: 'Còn cơ quan đang trong thời hạn trả lời.',
    basis: internal(
      'Mỗi lần lấy ý kiến có một thời hạn chung, nên lần sau chỉ bắt đầu khi lần trước đã xong.',
    ),
  }),
  permitUnitsAskedOnce: condition<Facts, PermitConsultationPayload>({
    holds: ({ permit }, { payload }) =>
      !permit.consultedUnits.some(({ unit }) => payload.units.includes(unit)),
    refusal: 'Có cơ quan đã được lấy ý kiến trước đó.',
    basis: internal('Mỗi cơ quan được lấy ý kiến một lần về một hồ sơ.'),
  }),
  someOpinionAwaited: condition<Facts>({
    holds: (facts) => awaitedOf(facts).length > 0,
    refusal: 'Không có cơ quan nào đang trong thời hạn trả lời; hết hạn mà chưa trả lời thì coi như đồng ý.',
    basis: law.permitConsultation,
  }),
  permitOpinionAwaited: condition<Facts, PermitOpinionPayload>({
    holds: (facts, event) => findAwaited(facts, event) !== undefined,
    detail: (_, { payload }) => `Cơ quan: ${payload.unit}.`,
    refusal: 'Cơ quan này không được lấy ý kiến trong lần này, hoặc đã trả lời.',
    basis: law.permitConsultation,
  }),
  unitSpeaksForItself: condition<Facts, PermitOpinionPayload>({
    holds: (facts, event) =>
      [
        event.payload.unit,
        findAwaited(facts, event)?.askedBy,
        ...(facts.parties.industryDepartment ?? []),
      ].some((party) => party === event.actor.party),
    refusal: 'Cơ quan được lấy ý kiến chỉ trả lời cho chính mình.',
    basis: internal(
      'Ý kiến do cơ quan được hỏi, hoặc cơ quan đã hỏi và Sở Công Thương khi nhận văn bản giấy, ghi nhận.',
    ),
  }),
};

/** They tell the lines of one event apart; each stands last in its guard, so it is rarely the reason given. */
const discriminators: Readonly<Record<string, Condition>> = {
  completionPausesPermit: condition<Facts>({
    holds: completionPauses,
    refusal: 'Tỉnh không có quy định dừng thời hạn cấp phép khi chờ hoàn thiện hồ sơ.',
    basis: law.permitCompletionPause,
  }),
  isLastPermitOpinion: condition<Facts>({
    holds: (facts) => awaitedOf(facts).length === 1,
    refusal: 'Còn cơ quan khác chưa trả lời.',
    basis: law.permitConsultation,
  }),
  permitCompletionTimeRanOut: condition<Facts, ClockExpiryPayload>({
    holds: (_, { payload }) => payload.clock === 'permitCompletion',
    refusal: 'Thời hạn hoàn thiện hồ sơ đề nghị cấp giấy phép xây dựng chưa hết.',
    basis: law.permitGaps,
  }),
  permitOpinionTimeRanOut: condition<Facts, ClockExpiryPayload>({
    holds: (_, { payload }) => payload.clock === 'permitConsultation',
    refusal: 'Thời hạn trả lời ý kiến về cấp giấy phép xây dựng chưa hết.',
    basis: law.permitConsultation,
  }),
};

export const buildingPermitConditions: Readonly<Record<string, Condition>> = {
  ...requestConditions,
  ...completionConditions,
  ...consultationConditions,
  ...discriminators,
};
