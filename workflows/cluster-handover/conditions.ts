import { selectionConditions } from '../new-investor/conditions.js';
import { commonConditions } from '../vocabulary/common-events.js';
import { condition, type Condition } from '../vocabulary/procedure.js';
import type { HandoverFacts as Facts } from './facts.js';
import { law } from './law.js';
import { listConditions } from './list-conditions.js';
import type { AdjustmentPayload, AssignmentPayload, LodgePayload } from './payloads.js';
import { codesOf } from './asset-list.js';

const openObligations = ({ assets }: Facts) =>
  assets.filter(({ kind, settlement }) => kind === 'obligation' && settlement === null);

const namesWinner = ({ investorSelection }: Facts, { investor }: AssignmentPayload) =>
  investorSelection?.winner === investor;

export const conditions: Readonly<Record<string, Condition>> = {
  ...commonConditions,
  ...selectionConditions,
  ...listConditions,
  sidesAreTwo: condition<Facts, LodgePayload>({
    holds: (_, { payload }) => payload.managementUnit !== payload.localAuthority,
    refusal: 'Bên giao và bên xác nhận danh mục phải là hai đơn vị khác nhau.',
    basis: law.twoSides,
  }),
  assignmentNamesSelectedInvestor: condition<Facts, AssignmentPayload>({
    holds: (facts, { payload }) => namesWinner(facts, payload),
    detail: ({ investorSelection }) => `Được lựa chọn: ${investorSelection?.winner ?? 'chưa có'}.`,
    refusal: 'Chỉ giao tài sản cho doanh nghiệp đã được Hội đồng lựa chọn.',
    basis: law.selection,
  }),
  adjustmentNamesSelectedInvestor: condition<Facts, AdjustmentPayload>({
    holds: (facts, { payload }) => namesWinner(facts, payload),
    detail: ({ investorSelection }) => `Được lựa chọn: ${investorSelection?.winner ?? 'chưa có'}.`,
    refusal: 'Chủ đầu tư trong quyết định điều chỉnh không phải là nhà đầu tư đã được Hội đồng lựa chọn.',
    basis: law.selection,
  }),
  rightsAreSettledWhereAsked: condition<Facts>({
    holds: (facts) => facts.regime !== 'R3' || openObligations(facts).length === 0,
    detail: (facts) => `Nghĩa vụ còn lại: ${codesOf(openObligations(facts))}.`,
    refusal: 'Chưa giải quyết xong quyền, nghĩa vụ hợp pháp của các bên nên chưa thay đổi chủ đầu tư.',
    basis: law.settledRights,
  }),
  receiverIsTheInvestor: condition<Facts>({
    holds: ({ parties }, { actor }) => parties.investor?.some((party) => party === actor.party) === true,
    refusal: 'Khi bàn giao thực tế, bên nhận là chủ đầu tư mới.',
    basis: law.twoSides,
  }),
  minutesAreSignedByBothSides: condition<Facts>({
    holds: ({ minutes }) => minutes.giver !== null && minutes.receiver !== null,
    refusal: 'Biên bản bàn giao chưa có đủ chữ ký của hai bên.',
    basis: law.minutes,
  }),
};
