import { decimal } from '../cluster-establishment/sequence/decimal.js';
import { selectionConditions } from '../new-investor/conditions.js';
import { commonConditions } from '../vocabulary/common-events.js';
import { internal } from '../vocabulary/legal-basis.js';
import { condition, type Condition } from '../vocabulary/procedure.js';
import { DIRECTIONS, type AdjustmentFacts as Facts, type Direction, type RightOrDuty } from './facts.js';
import { law } from './law.js';
import type {
  AppraisalPayload,
  ChangeDecisionPayload,
  DeadlinePayload,
  DirectionPayload,
  InvestorDecisionPayload,
  RightsPayload,
  SettlementPayload,
} from './payloads.js';

const openRights = ({ rights }: Facts): readonly RightOrDuty[] =>
  (rights ?? []).filter(({ settlement }) => settlement === null);
const codesOf = (rights: readonly { readonly code: string }[]) => rights.map(({ code }) => code).join(', ');

/** Each direction has its own decision, so that what was appraised is what is decided. */
const isFor = (direction: Direction, what: string): Condition =>
  condition<Facts>({
    holds: (facts) => facts.direction === direction,
    detail: (facts) => `Hướng xử lý của hồ sơ: ${DIRECTIONS[facts.direction]}.`,
    refusal: `Hồ sơ này không đề nghị ${what}; đổi hướng xử lý thì phải thẩm định lại.`,
    basis: law.reason,
  });

export const conditions: Readonly<Record<string, Condition>> = {
  ...commonConditions,
  ...selectionConditions,
  directionIsAnother: condition<Facts, DirectionPayload>({
    holds: ({ direction }, { payload }) => payload.direction !== direction,
    refusal: 'Hồ sơ đang theo hướng xử lý này.',
    basis: law.reason,
  }),
  handlingEndsLater: condition<Facts, DeadlinePayload>({
    holds: (_, { payload, on }) => payload.dueOn >= on,
    refusal: 'Hạn xử lý không được trước ngày của văn bản giao.',
    basis: law.handling,
  }),
  rightsAreNew: condition<Facts, RightsPayload>({
    holds: ({ rights }, { payload }) => {
      const codes = [...(rights ?? []), ...payload.rights].map(({ code }) => code);
      return new Set(codes).size === codes.length;
    },
    refusal: 'Mỗi quyền, nghĩa vụ có một mã riêng.',
    basis: internal('Việc giải quyết được ghi nhận theo từng quyền, nghĩa vụ.'),
  }),
  rightIsOpen: condition<Facts, SettlementPayload>({
    holds: (facts, { payload }) => openRights(facts).some(({ code }) => code === payload.code),
    refusal: 'Không có quyền, nghĩa vụ chưa giải quyết nào mang mã này.',
    basis: internal('Việc giải quyết được ghi nhận theo từng quyền, nghĩa vụ.'),
  }),
  rightsAreListed: condition<Facts>({
    holds: ({ rights }) => rights !== null,
    refusal: 'Chưa rà soát quyền, nghĩa vụ của các bên; không có thì ghi danh mục trống.',
    basis: law.parties,
  }),
  investorIsToChange: isFor('investorChange', 'thay đổi chủ đầu tư'),
  decisionIsToChange: isFor('adjustment', 'điều chỉnh nội dung quyết định'),
  decisionIsToBeAbolished: isFor('abolition', 'bãi bỏ quyết định'),
  clusterIsToEnd: isFor('ending', 'chấm dứt hoạt động của cụm'),
  investorIsOpen: condition<Facts>({
    holds: ({ investorSelection }) => investorSelection === null,
    detail: ({ investorSelection }) => `Đã được lựa chọn: ${investorSelection?.winner ?? ''}.`,
    refusal: 'Chủ đầu tư mới đã được lựa chọn.',
    basis: law.selection,
  }),
  agreedChangeHasInvestor: condition<Facts, AppraisalPayload>({
    holds: ({ direction, investorSelection }, { payload }) =>
      direction !== 'investorChange' ||
      payload.conclusion === 'disagree' ||
      investorSelection?.outcome === 'selected',
    refusal: 'Không thể đồng ý thay đổi chủ đầu tư khi Hội đồng chưa chọn được chủ đầu tư mới.',
    basis: law.selection,
  }),
  decisionNamesSelectedInvestor: condition<Facts, InvestorDecisionPayload>({
    holds: ({ investorSelection }, { payload }) => investorSelection?.winner === payload.investor,
    detail: ({ investorSelection }) => `Được lựa chọn: ${investorSelection?.winner ?? 'chưa có'}.`,
    refusal: 'Chủ đầu tư trong quyết định không phải là nhà đầu tư đã được Hội đồng lựa chọn.',
    basis: law.selection,
  }),
  rightsAreSettledWhereAsked: condition<Facts>({
    holds: (facts) => facts.regime !== 'R3' || openRights(facts).length === 0,
    detail: (facts) => `Còn lại: ${codesOf(openRights(facts))}.`,
    refusal: 'Chưa giải quyết xong quyền, nghĩa vụ hợp pháp của các bên nên chưa thay đổi chủ đầu tư.',
    basis: law.settledRights,
  }),
  stateWorksAreProvidedFor: condition<Facts, InvestorDecisionPayload>({
    holds: ({ appraisal }, { payload }) =>
      appraisal?.hasStateWorks !== true || payload.stateWorks !== undefined,
    refusal: 'Quyết định phải nêu cách xử lý công trình do nhà nước đầu tư trong cụm.',
    basis: law.stateWorks,
  }),
  changedLandFitsArea: condition<Facts, ChangeDecisionPayload>({
    holds: (_, { payload: { areaHectares, industrialLandHectares } }) =>
      areaHectares === undefined ||
      industrialLandHectares === undefined ||
      decimal(industrialLandHectares).lte(decimal(areaHectares)),
    refusal: 'Diện tích đất công nghiệp không thể lớn hơn diện tích cụm công nghiệp.',
    basis: internal('Đất công nghiệp là một phần của cụm.'),
  }),
};
