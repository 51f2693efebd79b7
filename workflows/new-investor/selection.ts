import { article } from '../cluster-establishment/sequence/law.js';
import { notify, openDossier } from '../vocabulary/effect.js';
import {
  provided,
  record,
  type ActionReference,
  type StateDefinition,
  type StateLimit,
  type StateMeta,
  type Transitions,
} from '../vocabulary/machine.js';

/*
 * Choosing the investor: applications are taken in (`selecting`), the council works in a dossier of its own
 * (`councilAtWork`) or has met on paper, and where nobody reached 50 points (`noneQualified`) the department
 * may call again. Whoever is selected ends the state.
 */

const noLimit: StateLimit = {
  none: article('Đ.13.2', { note: 'Không đặt thời hạn riêng khi thay đổi chủ đầu tư' }).R1,
};

const step = (label: string, labelEn: string): StateMeta => ({
  label,
  labelEn,
  owner: 'industryDepartment',
  limit: noLimit,
});

const COUNCIL_KEPT_THE_LAW = [
  'scoredApplicationsAreRegistered',
  'everyApplicationIsAccountedFor',
  'groupsAreWithinCeilings',
  'councilMetAfterItsDecision',
] as const;

/** `then` is where the selected investor leads, with what that asks; `alongside` is open all the while. */
export function choosingInvestor(own: {
  readonly then: { readonly target: string; readonly actions: readonly ActionReference[] };
  readonly alongside: Transitions;
}): StateDefinition {
  const { target, actions } = own.then;
  return {
    initial: 'selecting',
    on: own.alongside,
    meta: step('Lựa chọn chủ đầu tư', 'Investor selection'),
    states: {
      selecting: {
        on: {
          REGISTER_APPLICATION: {
            guard: provided('applicationIsNew', 'paperIsDatedByThen'),
            actions: [record('application')],
          },
          OPEN_COUNCIL: {
            target: 'councilAtWork',
            guard: provided('someInvestorHasApplied'),
            actions: [record('councilOpening'), openDossier('investor-selection')],
          },
          RECORD_COUNCIL_RESULT: {
            target,
            guard: provided(
              ...COUNCIL_KEPT_THE_LAW,
              'winnerWasScored',
              'winnerReachesPassMark',
              'winnerHasHighestTotal',
              'tieIsReasoned',
            ),
            actions: [record('councilResult'), ...actions],
          },
          RECORD_NO_INVESTOR_QUALIFIED: {
            target: 'noneQualified',
            guard: provided('someInvestorHasApplied', ...COUNCIL_KEPT_THE_LAW, 'nobodyReachesPassMark'),
            actions: [record('noneQualified')],
          },
        },
        meta: step('Đang tiếp nhận hồ sơ nhà đầu tư', 'Taking in applications'),
      },
      councilAtWork: {
        on: {
          INVESTOR_SELECTED: {
            target,
            guard: provided('councilIsAtWork'),
            actions: [
              record('investorSelected'),
              notify('investorSelected', 'industryDepartment'),
              ...actions,
            ],
          },
          NO_INVESTOR_QUALIFIED: {
            target: 'noneQualified',
            guard: provided('councilIsAtWork'),
            actions: [record('noInvestorQualified'), notify('noInvestorQualified', 'industryDepartment')],
          },
          COUNCIL_DISSOLVED: {
            target: 'selecting',
            guard: provided('councilIsAtWork'),
            actions: [record('councilDissolution'), notify('councilDissolved', 'industryDepartment')],
          },
        },
        meta: step('Hội đồng đang làm việc', 'Council at work'),
      },
      noneQualified: {
        on: { CALL_AGAIN: { target: 'selecting', actions: [record('callAgain')] } },
        meta: step('Không có nhà đầu tư đạt', 'None qualified'),
      },
    },
  };
}

/** The sentences of the notices above. */
export const selectionNotices: Readonly<Record<string, string>> = {
  investorSelected: 'Hội đồng đánh giá đã lựa chọn được chủ đầu tư.',
  noInvestorQualified: 'Hội đồng đánh giá kết luận không có nhà đầu tư đạt yêu cầu.',
  councilDissolved: 'Hội đồng đánh giá đã giải thể; cần thành lập Hội đồng khác.',
};
