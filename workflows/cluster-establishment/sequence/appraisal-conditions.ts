import type { LegalEvent } from '../../vocabulary/facts.js';
import { internal, legal } from '../../vocabulary/legal-basis.js';
import { condition, type Condition } from '../../vocabulary/procedure.js';
import { APPRAISAL_ITEM_CODES, APPRAISAL_ITEMS } from './content.js';
import type { ConsultedUnit, SequenceFacts } from './facts.js';
import { article, unfounded } from './law.js';
import { isSilenceConsent } from './parameters.js';
import type {
  AnswerPayload,
  ConsultationClosurePayload,
  ConsultationPayload,
  ReportPayload,
  ReviewPayload,
} from './payloads.js';

const CONSULTATION = unfounded('Đ.10.3', 'nghị định không quy định cách lấy ý kiến khi thẩm định');

const reviewConditions: Readonly<Record<string, Condition>> = {
  everyItemIsReviewed: condition<SequenceFacts, ReviewPayload>({
    holds: (_, event) => findUnreviewed(event).length === 0 && !hasRepeatedItem(event),
    detail: (_, event) =>
      hasRepeatedItem(event)
        ? 'Có nội dung được ghi hai lần.'
        : `Còn thiếu: ${findUnreviewed(event).join('; ')}.`,
    refusal: 'Phải thẩm định đủ các nội dung của Điều 11, mỗi nội dung một lần.',
    basis: article('Đ.11'),
  }),
  failedItemsAreExplained: condition<SequenceFacts, ReviewPayload>({
    holds: (_, { payload }) => payload.items.every(({ passed, note }) => passed || note !== undefined),
    refusal: 'Nội dung không đạt phải ghi rõ lý do.',
    basis: internal('Người nộp hồ sơ phải biết vì sao một nội dung không đạt.'),
  }),
  contentIsReviewed: condition<SequenceFacts>({
    holds: ({ contentReview }) => contentReview !== null,
    refusal: 'Chưa thẩm định xong nội dung hồ sơ.',
    basis: article('Đ.11'),
  }),
};

const consultationConditions: Readonly<Record<string, Condition>> = {
  someoneIsConsulted: condition<SequenceFacts>({
    holds: ({ consultedUnits }) => consultedUnits.length > 0,
    refusal: 'Chưa lấy ý kiến cơ quan nào.',
    basis: CONSULTATION,
  }),
  unitsAreAskedOnce: condition<SequenceFacts, ConsultationPayload>({
    holds: ({ consultedUnits }, { payload }) =>
      !consultedUnits.some(({ unit }) => payload.units.includes(unit)),
    refusal: 'Có cơ quan đã được lấy ý kiến trước đó.',
    basis: internal('Mỗi cơ quan được lấy ý kiến một lần trong một lần thẩm định.'),
  }),
  unitWasAsked: condition<SequenceFacts, AnswerPayload>({
    holds: (facts, event) => findAsked(facts, event) !== undefined,
    detail: (_, { payload }) => `Cơ quan: ${payload.unit}.`,
    refusal: 'Cơ quan này không được lấy ý kiến trong hồ sơ.',
    basis: CONSULTATION,
  }),
  unitHasNotAnswered: condition<SequenceFacts, AnswerPayload>({
    holds: (facts, event) => (findAsked(facts, event)?.answer ?? null) === null,
    refusal: 'Cơ quan này đã trả lời; nếu ghi sai, hãy đính chính nhật ký.',
    basis: internal('Nhật ký không ghi đè ý kiến đã nhận.'),
  }),
  unitAnswersForItself: condition<SequenceFacts, AnswerPayload>({
    holds: ({ parties }, { payload, actor }) =>
      actor.party === payload.unit ||
      (parties.industryDepartment ?? []).some((party) => party === actor.party),
    refusal: 'Cơ quan được lấy ý kiến chỉ trả lời cho chính mình.',
    basis: internal('Ý kiến do cơ quan được hỏi, hoặc Sở Công Thương khi nhận văn bản giấy, ghi nhận.'),
  }),
  consultationIsClosed: condition<SequenceFacts>({
    holds: ({ consultationClosed }) => consultationClosed !== null,
    refusal: 'Chưa kết thúc việc lấy ý kiến.',
    basis: CONSULTATION,
  }),
  silenceIsDeclared: condition<SequenceFacts, ConsultationClosurePayload>({
    holds: ({ consultedUnits }, { payload }) =>
      findSilent(consultedUnits).length === 0 || payload.silence === 'consent',
    detail: ({ consultedUnits }) => `Chưa trả lời: ${namesOf(findSilent(consultedUnits))}.`,
    refusal: 'Còn cơ quan chưa trả lời; phải ghi rõ cách xử lý.',
    basis: CONSULTATION,
  }),
  silenceIsConsentHere: condition<SequenceFacts>({
    holds: (facts) => findSilent(facts.consultedUnits).length === 0 || isSilenceConsent(facts),
    detail: ({ consultedUnits }) => `Chưa trả lời: ${namesOf(findSilent(consultedUnits))}.`,
    refusal: 'Tỉnh không có quy định coi im lặng là đồng ý; phải chờ đủ ý kiến trả lời.',
    basis: legal(
      'Quy định của UBND cấp tỉnh',
      'tham số consultation.silenceIsConsent',
      'UNKNOWN',
      'NĐ 32/2024 không quy định. Ví dụ có quy định: Lào Cai, QĐ 16/2026/QĐ-UBND Đ.2.2b',
    ),
  }),
  silentUnitsAreLate: condition<SequenceFacts, ConsultationClosurePayload>({
    holds: ({ consultedUnits }, event) => findStillInTime(consultedUnits, event).length === 0,
    detail: ({ consultedUnits }, event) =>
      `Chưa hết hạn, hoặc chưa được đặt hạn trả lời: ${namesOf(findStillInTime(consultedUnits, event))}.`,
    refusal: 'Chỉ coi im lặng là đồng ý khi cơ quan đã quá hạn trả lời.',
    basis: CONSULTATION,
  }),
};

const reportConditions: Readonly<Record<string, Condition>> = {
  supplementIsOverdue: condition<SequenceFacts>({
    holds: ({ supplementDue }, { on }) => supplementDue?.type === 'date' && supplementDue.date < on,
    refusal: 'Chưa hết hạn bổ sung, hoặc phiếu yêu cầu không ấn định hạn.',
    basis: unfounded('Đ.10.3', 'nghị định không quy định hậu quả khi không bổ sung hồ sơ'),
  }),
  favourableReportHasNoFailedItem: condition<SequenceFacts, ReportPayload>({
    holds: ({ contentReview }, { payload }) =>
      payload.conclusion !== 'eligible' || (contentReview?.items.every(({ passed }) => passed) ?? false),
    detail: ({ contentReview }) =>
      `Không đạt: ${(contentReview?.items ?? [])
        .filter(({ passed }) => !passed)
        .map(({ item }) => nameOfItem(item))
        .join('; ')}.`,
    refusal: 'Không thể kết luận đủ điều kiện khi còn nội dung thẩm định không đạt.',
    basis: article('Đ.11'),
  }),
};

export const appraisalConditions: Readonly<Record<string, Condition>> = {
  ...reviewConditions,
  ...consultationConditions,
  ...reportConditions,
};

function nameOfItem(item: string): string {
  return (APPRAISAL_ITEMS as Readonly<Record<string, string>>)[item] ?? item;
}

function findUnreviewed({ payload }: LegalEvent<ReviewPayload>): string[] {
  const reviewed = new Set<string>(payload.items.map(({ item }) => item));
  return APPRAISAL_ITEM_CODES.filter((item) => !reviewed.has(item)).map(nameOfItem);
}

function hasRepeatedItem({ payload }: LegalEvent<ReviewPayload>): boolean {
  return new Set(payload.items.map(({ item }) => item)).size < payload.items.length;
}

function findAsked(
  { consultedUnits }: SequenceFacts,
  { payload }: LegalEvent<AnswerPayload>,
): ConsultedUnit | undefined {
  return consultedUnits.find(({ unit }) => unit === payload.unit);
}

function findSilent(units: readonly ConsultedUnit[]): readonly ConsultedUnit[] {
  return units.filter(({ answer }) => answer === null);
}

function findStillInTime(units: readonly ConsultedUnit[], { on }: LegalEvent): readonly ConsultedUnit[] {
  return findSilent(units).filter(({ dueOn }) => dueOn === null || on <= dueOn);
}

function namesOf(units: readonly ConsultedUnit[]): string {
  return units.map(({ unit }) => unit).join(', ');
}
