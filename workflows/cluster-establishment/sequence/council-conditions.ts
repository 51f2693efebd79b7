import { condition, type Condition } from '../../vocabulary/procedure.js';
import { GROUP_CEILINGS, GROUP_LABELS, PASS_MARK, SCORE_GROUPS } from './content.js';
import type { CouncilPayload, CouncilResultPayload } from './council-payloads.js';
import { decimal, inVietnamese } from './decimal.js';
import type { CouncilFacts } from './facts.js';
import { article } from './law.js';
import type { ReportPayload } from './payloads.js';
import { isAlone, leadersOf, totalOf } from './ranking.js';
import { vietnameseDate } from '../../vocabulary/vietnamese-date.js';

const SELECTION = article('Đ.13.2');

/** What Đ.13.2 asks of any council, whether it found an investor or not. */
const everyCouncil: Readonly<Record<string, Condition>> = {
  scoredApplicationsAreRegistered: condition<CouncilFacts, CouncilPayload>({
    holds: ({ applications }, { payload }) => {
      const registered = new Set(applications.map(({ party }) => party));
      const named = namedParties(payload);
      return named.every((party) => registered.has(party)) && new Set(named).size === named.length;
    },
    refusal: 'Hội đồng chỉ xét hồ sơ đã được tiếp nhận, mỗi hồ sơ một lần.',
    basis: SELECTION,
  }),
  everyApplicationIsAccountedFor: condition<CouncilFacts, CouncilPayload>({
    holds: (facts, { payload }) => findForgotten(facts, payload).length === 0,
    detail: (facts, { payload }) => `Chưa nêu: ${findForgotten(facts, payload).join(', ')}.`,
    refusal: 'Mỗi hồ sơ đã tiếp nhận phải có điểm, hoặc có lý do không được chấm.',
    basis: SELECTION,
  }),
  groupsAreWithinCeilings: condition<CouncilFacts, CouncilPayload>({
    holds: (_, { payload }) => describeExcess(payload).length === 0,
    detail: (_, { payload }) => describeExcess(payload).join(' '),
    refusal: 'Điểm bình quân của một nhóm vượt điểm tối đa của nhóm.',
    basis: SELECTION,
  }),
  councilMetAfterItsDecision: condition<CouncilFacts, CouncilPayload>({
    holds: (_, { payload, on }) => payload.decisionDate <= payload.meetingDate && payload.meetingDate <= on,
    detail: (_, { payload, on }) =>
      `Quyết định ${vietnameseDate(payload.decisionDate)}, họp ${vietnameseDate(payload.meetingDate)}, ghi nhận ${vietnameseDate(on)}.`,
    refusal: 'Hội đồng họp sau khi được thành lập và trước khi kết quả được ghi nhận.',
    basis: SELECTION,
  }),
};

const selectedInvestor: Readonly<Record<string, Condition>> = {
  winnerWasScored: condition<CouncilFacts, CouncilResultPayload>({
    holds: (_, { payload }) => payload.applications.some(({ party }) => party === payload.winner),
    refusal: 'Nhà đầu tư được lựa chọn không có trong các hồ sơ đã chấm điểm.',
    basis: SELECTION,
  }),
  winnerReachesPassMark: condition<CouncilFacts, CouncilResultPayload>({
    holds: (_, { payload }) => totalOfWinner(payload).gte(PASS_MARK),
    detail: (_, { payload }) => `Tổng điểm: ${inVietnamese(totalOfWinner(payload).toString())}.`,
    refusal: 'Nhà đầu tư được lựa chọn phải đạt từ 50 điểm trở lên.',
    basis: SELECTION,
  }),
  winnerHasHighestTotal: condition<CouncilFacts, CouncilResultPayload>({
    holds: (_, { payload }) => leadersOf(payload.applications).includes(payload.winner),
    detail: (_, { payload }) => `Điểm cao nhất: ${leadersOf(payload.applications).join(', ')}.`,
    refusal: 'Nhà đầu tư được lựa chọn phải có tổng điểm cao nhất.',
    basis: SELECTION,
  }),
  tieIsReasoned: condition<CouncilFacts, CouncilResultPayload>({
    holds: (_, { payload }) => isAlone(leadersOf(payload.applications)) || payload.tieReason !== undefined,
    detail: (_, { payload }) => `Bằng điểm: ${leadersOf(payload.applications).join(', ')}.`,
    refusal: 'Khi bằng điểm phải ghi đề xuất của Chủ tịch Hội đồng và lý do.',
    basis: SELECTION,
  }),
};

const outcome: Readonly<Record<string, Condition>> = {
  nobodyReachesPassMark: condition<CouncilFacts, CouncilPayload>({
    holds: (_, { payload }) => payload.applications.every(({ groups }) => totalOf(groups).lt(PASS_MARK)),
    refusal: 'Có hồ sơ đạt từ 50 điểm trở lên; phải ghi nhận kết quả lựa chọn.',
    basis: SELECTION,
  }),
  investorIsSelected: condition<CouncilFacts>({
    holds: ({ investorSelection }) => investorSelection?.outcome === 'selected',
    refusal: 'Chưa lựa chọn được chủ đầu tư.',
    basis: SELECTION,
  }),
  nobodyQualified: condition<CouncilFacts>({
    holds: ({ investorSelection }) => investorSelection?.outcome === 'noneQualified',
    refusal: 'Chỉ mời lại khi Hội đồng kết luận không có nhà đầu tư đạt.',
    basis: SELECTION,
  }),
  councilIsAtWork: condition<CouncilFacts>({
    holds: ({ councilAtWork }) => councilAtWork,
    refusal: 'Hồ sơ không chờ kết quả của Hội đồng nào.',
    basis: SELECTION,
  }),
  investorSelectionIsOver: condition<CouncilFacts>({
    holds: ({ investorSelection }) => investorSelection !== null,
    refusal: 'Chưa có kết quả lựa chọn chủ đầu tư.',
    basis: SELECTION,
  }),
  favourableReportHasInvestor: condition<CouncilFacts, ReportPayload>({
    holds: ({ investorSelection }, { payload }) =>
      payload.conclusion !== 'eligible' || investorSelection?.outcome === 'selected',
    refusal: 'Không thể kết luận đủ điều kiện khi chưa chọn được chủ đầu tư.',
    basis: article('Đ.13.2', {
      note: 'Đ.8: phải có doanh nghiệp, hợp tác xã, tổ chức đủ năng lực làm chủ đầu tư',
    }),
  }),
};

export const councilConditions: Readonly<Record<string, Condition>> = {
  ...everyCouncil,
  ...selectedInvestor,
  ...outcome,
};

function namedParties({ applications, notScored = [] }: CouncilPayload): string[] {
  return [...applications, ...notScored].map(({ party }) => party);
}

function findForgotten({ applications }: CouncilFacts, payload: CouncilPayload): string[] {
  const named = new Set(namedParties(payload));
  return applications.filter(({ party }) => !named.has(party)).map(({ name }) => name);
}

function describeExcess({ applications }: CouncilPayload): string[] {
  return applications.flatMap(({ party, groups }) =>
    SCORE_GROUPS.filter((group) => decimal(groups[group]).gt(GROUP_CEILINGS[group])).map(
      (group) =>
        `${party}: ${GROUP_LABELS[group]} ${inVietnamese(groups[group])} điểm, tối đa ${GROUP_CEILINGS[group]}.`,
    ),
  );
}

function totalOfWinner({ applications, winner }: CouncilResultPayload) {
  const won = applications.find(({ party }) => party === winner);
  return won === undefined ? decimal(0) : totalOf(won.groups);
}
