import { internal } from '../vocabulary/legal-basis.js';
import { condition, type Condition } from '../vocabulary/procedure.js';
import {
  countedMembersOf,
  eligibleOf,
  isInTimeFor,
  lastDayFor,
  outcomeOf,
  quorumOf,
  scorersOf,
  standingSheetOf,
  winnerOf,
} from './council.js';
import { describeQuorum } from './council-conditions.js';
import type { SelectionFacts } from './facts.js';
import { SELECTION, WORKING_RULES } from './law.js';
import type {
  BallotsPayload,
  ConclusionPayload,
  CriteriaPayload,
  MinutesPayload,
  OpeningPayload,
  ProposalPayload,
  ReopeningPayload,
  ReviewPayload,
  UnsealingPayload,
} from './payloads.js';
import { findScaleFaults, findSumFaults, type CriteriaFault } from './scoring/criteria-set-rules.js';
import { leadersOf } from './scoring/ranking.js';
import { vietnameseDate } from '../vocabulary/vietnamese-date.js';

const criteriaConditions: Readonly<Record<string, Condition>> = {
  criteriaSumToHundred: condition<SelectionFacts, CriteriaPayload>({
    holds: (_, { payload }) => findSumFaults(payload.set).length === 0,
    detail: (_, { payload }) => tell(findSumFaults(payload.set)),
    refusal: 'Bộ tiêu chí phải đúng 100 điểm: hạ tầng 15, môi trường 15, năng lực 30, tài chính 40.',
    basis: SELECTION,
  }),
  criteriaAreSound: condition<SelectionFacts, CriteriaPayload>({
    holds: (_, { payload }) => findScaleFaults(payload.set).length === 0,
    detail: (_, { payload }) => tell(findScaleFaults(payload.set)),
    refusal: 'Bộ tiêu chí chưa chấm được.',
    basis: internal('Mỗi tiêu chí phải chấm được và cộng được.'),
  }),
  criteriaAreProposed: condition<SelectionFacts>({
    holds: ({ criteria }) => criteria !== null,
    refusal: 'Chưa có bộ tiêu chí để ban hành.',
    basis: SELECTION,
  }),
};

const eligibilityConditions: Readonly<Record<string, Condition>> = {
  everyPreconditionIsChecked: condition<SelectionFacts, ReviewPayload>({
    holds: ({ applications, criteria }, { payload: { party, checks } }) => {
      const asked = (criteria?.preconditions ?? []).map(({ code }) => code);
      return (
        applications.some((application) => application.party === party) &&
        checks.length === asked.length &&
        asked.every((code) => checks.some((check) => check.code === code))
      );
    },
    refusal: 'Phải xét đủ các điều kiện tiên quyết của bộ tiêu chí cho một hồ sơ đã tiếp nhận.',
    basis: WORKING_RULES,
  }),
  failedChecksAreExplained: condition<SelectionFacts, ReviewPayload>({
    holds: (_, { payload: { checks } }) =>
      checks.every(({ passed, reason }) => passed || reason !== undefined),
    refusal: 'Điều kiện không đạt phải ghi rõ lý do.',
    basis: internal('Nhà đầu tư phải biết vì sao hồ sơ không được chấm.'),
  }),
  everyApplicationIsReviewed: condition<SelectionFacts>({
    holds: ({ applications, eligibility }) =>
      applications.every(({ party }) => eligibility.some((review) => review.party === party)),
    refusal: 'Còn hồ sơ chưa được xét điều kiện tiên quyết.',
    basis: WORKING_RULES,
  }),
  someApplicationIsEligible: condition<SelectionFacts>({
    holds: (facts) => eligibleOf(facts).length > 0,
    refusal: 'Không có hồ sơ nào đạt điều kiện tiên quyết để chấm điểm.',
    basis: WORKING_RULES,
  }),
  noApplicationIsEligible: condition<SelectionFacts>({
    holds: (facts) => eligibleOf(facts).length === 0,
    refusal: 'Còn hồ sơ đạt điều kiện tiên quyết, phải được chấm điểm.',
    basis: WORKING_RULES,
  }),
  scoringEndsLater: condition<SelectionFacts, OpeningPayload>({
    holds: (_, { payload, on }) => on <= payload.dueOn,
    refusal: 'Hạn chấm điểm không được trước ngày mở chấm điểm.',
    basis: internal('Hạn do Hội đồng ấn định.'),
  }),
};

const scoringConditions: Readonly<Record<string, Condition>> = {
  scoringIsOpen: condition<SelectionFacts>({
    holds: ({ closing }) => closing === null,
    refusal: 'Chủ tịch Hội đồng đã kết thúc chấm điểm.',
    basis: WORKING_RULES,
  }),
  sheetIsNotYetIn: condition<SelectionFacts>({
    holds: (facts, { actor }) => standingSheetOf(facts, actor.user) === null,
    refusal: 'Phiếu đã nộp và khóa; chỉ Chủ tịch Hội đồng được mở lại.',
    basis: WORKING_RULES,
  }),
  sheetIsInTime: condition<SelectionFacts>({
    holds: (facts, { actor, on }) => isInTimeFor(facts, actor.user, on),
    detail: (facts, { actor }) => `Hạn nộp: hết ngày ${vietnameseDate(lastDayFor(facts, actor.user))}.`,
    refusal: 'Đã quá hạn nộp phiếu chấm.',
    basis: WORKING_RULES,
  }),
  ownSheetIsIn: condition<SelectionFacts>({
    holds: (facts, { actor }) => standingSheetOf(facts, actor.user) !== null,
    reads: 'actor',
    refusal: 'Chưa nộp phiếu chấm nên không có gì để mở lại.',
    basis: WORKING_RULES,
  }),
  reopeningIsNotYetAsked: condition<SelectionFacts>({
    holds: (facts, { actor }) => standingSheetOf(facts, actor.user)?.asked === undefined,
    reads: 'actor',
    refusal: 'Đã xin mở lại phiếu này, đang chờ Chủ tịch Hội đồng.',
    basis: WORKING_RULES,
  }),
  reopenedSheetIsIn: condition<SelectionFacts, ReopeningPayload>({
    holds: (facts, { payload }) => standingSheetOf(facts, payload.member) !== null,
    refusal: 'Thành viên này chưa nộp phiếu chấm.',
    basis: WORKING_RULES,
  }),
  everySheetIsInOrLate: condition<SelectionFacts>({
    holds: (facts, { on }) => stillInTime(facts, on).length === 0,
    detail: (facts, { on }) => `Còn ${stillInTime(facts, on).length} người chưa nộp và chưa hết hạn.`,
    refusal: 'Chỉ kết thúc chấm điểm khi mọi thành viên đã nộp phiếu, hoặc đã hết hạn.',
    basis: WORKING_RULES,
  }),
  sheetsAreQuorum: condition<SelectionFacts>({
    holds: (facts) => quorumOf(facts, countedMembersOf(facts)).isMet,
    detail: (facts) => describeQuorum(facts, countedMembersOf(facts)),
    refusal: 'Chưa đủ số phiếu chấm để kết thúc.',
    basis: WORKING_RULES,
  }),
  closingIsRequested: condition<SelectionFacts>({
    holds: ({ closingRequest }) => closingRequest !== null,
    refusal: 'Thư ký chưa xác nhận số phiếu; kết thúc chấm điểm cần hai người.',
    basis: internal('Kết thúc chấm điểm cần hai người: Thư ký xác nhận, Chủ tịch quyết định.'),
  }),
  closingTakesTwo: condition<SelectionFacts>({
    holds: ({ closingRequest }, { actor }) => closingRequest?.by !== actor.user,
    refusal: 'Người xác nhận số phiếu không thể cũng là người kết thúc chấm điểm.',
    basis: internal('Kết thúc chấm điểm cần hai người: Thư ký xác nhận, Chủ tịch quyết định.'),
  }),
  everySheetIsUnsealed: condition<SelectionFacts, UnsealingPayload>({
    holds: ({ closing, submissions }, { payload: { sheets } }) =>
      closing !== null &&
      sheets.length === submissions.length &&
      submissions.every(({ member, hash }) =>
        sheets.some((sheet) => sheet.member === member && sheet.hash === hash),
      ),
    refusal: 'Phiếu chấm được mở phải đúng là các phiếu đã nộp.',
    basis: internal('Mã băm của mỗi phiếu đã ở trong nhật ký từ khi nộp.'),
  }),
};

const outcomeConditions: Readonly<Record<string, Condition>> = {
  tieWaitsForBallots: condition<SelectionFacts>({
    holds: (facts) => outcomeOf({ ...facts, ballots: null }).waitsFor === 'ballots',
    refusal: 'Không có kết quả bằng điểm cần lấy phiếu của thành viên.',
    basis: WORKING_RULES,
  }),
  ballotsAreForTheTied: condition<SelectionFacts, BallotsPayload>({
    holds: (facts, { payload: { ballots } }) => {
      const { leaders } = outcomeOf({ ...facts, ballots: null });
      const votes = ballots.reduce((sum, each) => sum + each.votes, 0);
      return (
        ballots.length === leaders.length &&
        leaders.every((party) => ballots.some((each) => each.party === party)) &&
        votes <= scorersOf(facts).length
      );
    },
    refusal: 'Phải ghi số phiếu của từng nhà đầu tư bằng điểm, không quá số thành viên.',
    basis: WORKING_RULES,
  }),
  tieWaitsForChair: condition<SelectionFacts>({
    holds: (facts) => outcomeOf({ ...facts, tieProposal: null }).waitsFor === 'chair',
    refusal: 'Không có kết quả bằng điểm cần Chủ tịch Hội đồng đề xuất.',
    basis: SELECTION,
  }),
  proposedInvestorIsTied: condition<SelectionFacts, ProposalPayload>({
    holds: (facts, { payload }) =>
      outcomeOf({ ...facts, tieProposal: null }).leaders.includes(payload.winner),
    refusal: 'Chỉ đề xuất một trong các nhà đầu tư bằng điểm cao nhất.',
    basis: SELECTION,
  }),
  oneInvestorIsLeft: condition<SelectionFacts>({
    holds: (facts) => winnerOf(facts) !== null,
    refusal: 'Chưa xác định được một nhà đầu tư: không ai đạt, hoặc còn bằng điểm.',
    basis: SELECTION,
  }),
  winnerIsWhomTheRulesName: condition<SelectionFacts, ConclusionPayload>({
    holds: (facts, { payload }) => winnerOf(facts) === payload.winner,
    detail: (facts) => `Theo kết quả chấm điểm: ${winnerOf(facts) ?? 'chưa có'}.`,
    refusal:
      'Nhà đầu tư được chọn phải là người có tổng điểm cao nhất, hoặc thắng theo quy tắc khi bằng điểm.',
    basis: SELECTION,
  }),
  nobodyReachesThePassMark: condition<SelectionFacts>({
    holds: ({ result }) => result !== null && leadersOf(result.tallied).length === 0,
    refusal: 'Có nhà đầu tư đạt từ 50 điểm trở lên và không bị điểm liệt.',
    basis: SELECTION,
  }),
  minutesNameThePresent: condition<SelectionFacts, MinutesPayload>({
    holds: ({ seats }, { payload: { attendance, signatures } }) => {
      const seated = new Set(seats.map(({ user }) => user));
      return (
        attendance.every((user) => seated.has(user)) &&
        signatures.every(({ user, signed, reason }) => seated.has(user) && (signed || reason !== undefined))
      );
    },
    refusal: 'Biên bản chỉ ghi người của Hội đồng; ai không ký phải nêu lý do.',
    basis: WORKING_RULES,
  }),
  presentAreQuorum: condition<SelectionFacts, MinutesPayload>({
    holds: (facts, { payload }) => quorumOf(facts, presentOf(facts, payload)).isMet,
    detail: (facts, { payload }) => describeQuorum(facts, presentOf(facts, payload)),
    refusal: 'Phiên họp chưa đủ số thành viên.',
    basis: WORKING_RULES,
  }),
};

export const selectionConditions: Readonly<Record<string, Condition>> = {
  ...criteriaConditions,
  ...eligibilityConditions,
  ...scoringConditions,
  ...outcomeConditions,
};

function tell(faults: readonly CriteriaFault[]): string {
  return faults.map(({ path, sentence }) => `${path}: ${sentence}`).join(' ');
}

/** Who may score, has not submitted, and still may. */
function stillInTime(facts: SelectionFacts, on: string): readonly string[] {
  return scorersOf(facts)
    .map(({ user }) => user)
    .filter((user) => standingSheetOf(facts, user) === null && isInTimeFor(facts, user, on));
}

function presentOf(facts: SelectionFacts, { attendance }: MinutesPayload): readonly string[] {
  return scorersOf(facts)
    .map(({ user }) => user)
    .filter((user) => attendance.includes(user));
}
