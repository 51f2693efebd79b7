import { internal } from '../vocabulary/legal-basis.js';
import { condition, type Condition } from '../vocabulary/procedure.js';
import type { LegalEvent } from '../vocabulary/facts.js';
import { actsForChair, quorumOf, scorersOf, seatOf, hasDeclared } from './council.js';
import type { CouncilSeat, SelectionFacts } from './facts.js';
import { SELECTION, WORKING_RULES } from './law.js';
import type {
  AdoptionPayload,
  AuthorisationPayload,
  DeclarationPayload,
  EstablishmentPayload,
  FilesPayload,
  ReplacementPayload,
} from './payloads.js';
import { vietnameseDate } from '../vocabulary/vietnamese-date.js';

/** Who sits on the council, and who may act in it. */
const compositionConditions: Readonly<Record<string, Condition>> = {
  isOpenedByItsDossier: condition<SelectionFacts>({
    holds: (_, { actor }) => actor.role === 'system',
    refusal:
      'Việc lựa chọn chủ đầu tư chỉ được mở từ hồ sơ cần có chủ đầu tư: thành lập, mở rộng, chuyển giao, xử lý cụm hình thành trước QĐ 105/2009, hoặc thay đổi chủ đầu tư.',
    basis: SELECTION,
  }),
  councilHasOneChair: condition<SelectionFacts, EstablishmentPayload>({
    holds: (_, event) => seatsOf(event, 'councilChair').length === 1,
    detail: (_, event) => `Có ${seatsOf(event, 'councilChair').length} Chủ tịch.`,
    refusal: 'Hội đồng phải có một Chủ tịch là lãnh đạo UBND cấp tỉnh.',
    basis: SELECTION,
  }),
  councilHasDeputy: condition<SelectionFacts, EstablishmentPayload>({
    holds: (_, event) => seatsOf(event, 'councilDeputy').length >= 1,
    refusal: 'Hội đồng phải có Phó Chủ tịch là lãnh đạo sở.',
    basis: SELECTION,
  }),
  councilHasOneSecretary: condition<SelectionFacts, EstablishmentPayload>({
    holds: (_, event) => seatsOf(event, 'councilSecretary').length === 1,
    refusal: 'Hội đồng phải có một Thư ký; Thư ký không là thành viên và không chấm điểm.',
    basis: SELECTION,
  }),
  everybodySitsOnce: condition<SelectionFacts, EstablishmentPayload>({
    holds: (_, { payload }) => new Set(payload.seats.map(({ user }) => user)).size === payload.seats.length,
    refusal: 'Mỗi người chỉ giữ một vị trí trong Hội đồng.',
    basis: SELECTION,
  }),
  leavingMemberHasSeat: condition<SelectionFacts, ReplacementPayload>({
    holds: (facts, { payload }) => everySeat(facts).some(({ user }) => user === payload.leaves),
    refusal: 'Người thôi tham gia không có trong Hội đồng.',
    basis: WORKING_RULES,
  }),
  joiningMemberIsNew: condition<SelectionFacts, ReplacementPayload>({
    holds: (facts, { payload: { joins } }) =>
      !everySeat(facts).some(({ user }) => user === joins.user) && !facts.recused.includes(joins.user),
    refusal: 'Người thay thế đã có trong Hội đồng, hoặc đã rút vì xung đột lợi ích.',
    basis: WORKING_RULES,
  }),
  deputyHasSeat: condition<SelectionFacts, AuthorisationPayload>({
    holds: (facts, { payload }) => seatOf(facts, payload.deputy)?.role === 'councilDeputy',
    refusal: 'Chỉ ủy quyền cho Phó Chủ tịch đang tham gia Hội đồng.',
    basis: WORKING_RULES,
  }),
  chairActs: condition<SelectionFacts>({
    holds: (facts, { actor }) => actsForChair(facts, actor),
    reads: 'actor',
    refusal: 'Việc này do Chủ tịch Hội đồng, hoặc Phó Chủ tịch được ủy quyền, thực hiện.',
    basis: SELECTION,
  }),
  instrumentIsDatedByThen: condition<SelectionFacts, AdoptionPayload>({
    holds: (_, { payload, on }) => payload.date <= on,
    detail: (_, { payload, on }) =>
      `Ngày văn bản ${vietnameseDate(payload.date)}, ngày ghi nhận ${vietnameseDate(on)}.`,
    refusal: 'Ngày của văn bản không được sau ngày ghi nhận.',
    basis: internal('Văn bản phải có trước khi được ghi nhận.'),
  }),
};

/** Every member declares before seeing an application; one conflict recuses from the whole selection. */
const conflictConditions: Readonly<Record<string, Condition>> = {
  everyApplicantIsDeclaredOn: condition<SelectionFacts, DeclarationPayload>({
    holds: ({ applications }, { payload: { conflicts } }) =>
      conflicts.length === applications.length &&
      applications.every(({ party }) => conflicts.some((each) => each.party === party)),
    refusal: 'Phải cam kết với từng nhà đầu tư, mỗi nhà đầu tư một lần.',
    basis: WORKING_RULES,
  }),
  conflictsAreExplained: condition<SelectionFacts, DeclarationPayload>({
    holds: (_, { payload: { conflicts } }) =>
      conflicts.every(({ kind, explanation }) => kind === 'none' || explanation !== undefined),
    refusal: 'Khi có xung đột lợi ích phải giải trình.',
    basis: WORKING_RULES,
  }),
  declaredMembersAreQuorum: condition<SelectionFacts>({
    holds: (facts) => quorumOf(facts, declaredOf(facts)).isMet,
    detail: (facts) => describeQuorum(facts, declaredOf(facts)),
    refusal: 'Chưa đủ số thành viên đã cam kết không xung đột lợi ích.',
    basis: WORKING_RULES,
  }),
  memberHasDeclared: condition<SelectionFacts>({
    holds: (facts, { actor }) => hasDeclared(facts, actor.user),
    reads: 'actor',
    refusal: 'Phải cam kết không xung đột lợi ích trước khi chấm điểm và trước khi biết kết quả.',
    basis: WORKING_RULES,
  }),
  filesAreOfAnApplicant: condition<SelectionFacts, FilesPayload>({
    holds: ({ applications }, { payload }) => applications.some(({ party }) => party === payload.party),
    refusal: 'Nhà đầu tư này không có hồ sơ trong lần lựa chọn.',
    basis: SELECTION,
  }),
};

export const councilConditions: Readonly<Record<string, Condition>> = {
  ...compositionConditions,
  ...conflictConditions,
};

/** `5/7 người, cần 5; có người chủ trì`: no law asks for it, and the sentence says so. */
export function describeQuorum(facts: SelectionFacts, present: readonly string[]): string {
  const { needed, isLed } = quorumOf(facts, present);
  return [
    `Có ${present.length} người, cần ${needed}`,
    isLed ? '' : ', trong đó phải có Chủ tịch hoặc Phó Chủ tịch được ủy quyền',
    ' (không phải quy định bắt buộc của pháp luật).',
  ].join('');
}

function seatsOf({ payload }: LegalEvent<EstablishmentPayload>, role: CouncilSeat['role']) {
  return payload.seats.filter((seat) => seat.role === role);
}

function everySeat({ seats, recusedSeats }: SelectionFacts): readonly CouncilSeat[] {
  return [...seats, ...recusedSeats];
}

function declaredOf(facts: SelectionFacts): readonly string[] {
  return scorersOf(facts)
    .map(({ user }) => user)
    .filter((user) => hasDeclared(facts, user));
}
