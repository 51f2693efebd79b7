import { commonTransitions } from '../vocabulary/common-events.js';
import {
  extendClock,
  notify,
  startClock,
  stopClock,
  tellOpener,
  unsealSheets,
} from '../vocabulary/effect.js';
import { internal } from '../vocabulary/legal-basis.js';
import {
  finalState,
  provided,
  record,
  type MachineDefinition,
  type StateMeta,
  type Transitions,
} from '../vocabulary/machine.js';
import { endsWithOpener } from '../vocabulary/opened.js';
import type { Capacity } from '../vocabulary/role.js';
import { WORKING_RULES } from './law.js';

/** The law gives the council no time of its own; the appraisal's clock runs in the dossier that waits. */
const NO_LIMIT = { none: WORKING_RULES };

const state = (label: string, labelEn: string, owner: Capacity): StateMeta => ({
  label,
  labelEn,
  owner,
  limit: NO_LIMIT,
});

const DISSOLVE_COUNCIL = {
  target: 'dissolved',
  actions: [
    record('ending'),
    tellOpener('COUNCIL_DISSOLVED'),
    notify('councilDissolved', 'council', 'industryDepartment'),
  ],
};

const ENDS_WITH_OPENER = endsWithOpener(
  'dissolved',
  notify('endedWithOpener', 'council', 'industryDepartment'),
);

/** Everybody on the council hears of its end, and so does who appraises; the dossier that waits tells its own people. */
const TELL_THE_END = notify('selectionConcluded', 'council', 'industryDepartment');

/** As long as members may still come and go. */
const IN_OFFICE: Transitions = {
  REPLACE_MEMBER: {
    guard: provided('leavingMemberHasSeat', 'joiningMemberIsNew', 'instrumentIsDatedByThen', 'scoringIsOpen'),
    actions: [record('replacement'), notify('memberReplaced', 'council')],
  },
  AUTHORISE_DEPUTY: { guard: provided('deputyHasSeat', 'scoringIsOpen'), actions: [record('authorisation')] },
  RECORD_FILES: { guard: provided('filesAreOfAnApplicant', 'scoringIsOpen'), actions: [record('files')] },
  DISSOLVE_COUNCIL,
  ...ENDS_WITH_OPENER,
};

const DECLARE_CONFLICTS = {
  guard: provided('everyApplicantIsDeclaredOn', 'conflictsAreExplained', 'scoringIsOpen'),
  actions: [record('declaration')],
};

const ENDING = ['minutesNameThePresent', 'presentAreQuorum', 'instrumentIsDatedByThen'] as const;

/**
 * Đánh giá, lựa chọn chủ đầu tư by a council (Đ.13.2): a dossier that another opens and waits for.
 *
 * - `councilForming`: the decision that sets the council up is awaited. Ends by `ESTABLISH_COUNCIL`.
 * - `criteriaDrafting`: the secretary proposes a criteria set; ends when the Chair adopts it
 *   (`ADOPT_CRITERIA`), after which it stands for this selection.
 * - `conflictDeclaration`: every member declares on every applicant before seeing an application; who
 *   has a conflict is recused. Ends by `BEGIN_REVIEW` when a quorum has declared; the others still may.
 * - `eligibilityReview`: each application passes or fails the preconditions. Ends by `OPEN_SCORING`, or
 *   by `CONCLUDE_WITHOUT_WINNER` when none passes.
 * - `scoring`: members submit their sheets until the day that the Chair set: clock `scoring`. Only hashes
 *   enter the journal. Who wants a sheet back asks for it (`REQUEST_REOPENING`); the Chair gives it. The secretary confirms (`REQUEST_CLOSING`), the Chair closes (`CLOSE_SCORING`),
 *   and the System brings the sheets themselves (`SHEETS_UNSEALED`), which tallies them.
 * - `tallied`: the result is there. Ends by `BEGIN_DELIBERATION`.
 * - `deliberating`: the meeting; a tie is settled by ballots or by the Chair's proposal. Ends by
 *   `CONCLUDE` or `CONCLUDE_WITHOUT_WINNER`, with the minutes. Who has not declared is refused before any
 *   refusal that would tell of the result.
 * - finals: `concluded`, `noneQualified` and `dissolved` each tell the dossier that waits. When that one ends
 *   first, nobody waits, and the council is dissolved.
 */
export const machine: MachineDefinition = {
  id: 'investor-selection',
  initial: 'notLodged',
  on: {
    ...commonTransitions,
    EXTEND: {
      guard: provided('chairActs', 'scoringIsOpen'),
      actions: [extendClock, record('scoringExtension')],
    },
  },
  states: {
    notLodged: {
      meta: {
        ...state('Chưa mở', 'Not opened', 'industryDepartment'),
        limit: { none: internal('Chưa có hồ sơ nên chưa có thời hạn.') },
      },
      on: {
        LODGE: {
          target: 'councilForming',
          guard: provided('isOpenedByItsDossier'),
          actions: [record('lodgement'), notify('selectionOpened', 'industryDepartment')],
        },
      },
    },
    councilForming: {
      meta: state('Chờ thành lập Hội đồng', 'Council forming', 'industryDepartment'),
      on: {
        ESTABLISH_COUNCIL: {
          target: 'criteriaDrafting',
          guard: provided(
            'councilHasOneChair',
            'councilHasDeputy',
            'councilHasOneSecretary',
            'everybodySitsOnce',
            'instrumentIsDatedByThen',
          ),
          actions: [record('establishment'), notify('councilEstablished', 'council')],
        },
        DISSOLVE_COUNCIL,
        ...ENDS_WITH_OPENER,
      },
    },
    criteriaDrafting: {
      meta: state('Xây dựng bộ tiêu chí', 'Criteria drafting', 'council'),
      on: {
        ...IN_OFFICE,
        PROPOSE_CRITERIA: {
          guard: provided('criteriaSumToHundred', 'criteriaAreSound'),
          actions: [record('criteria'), notify('criteriaProposed', 'council')],
        },
        ADOPT_CRITERIA: {
          target: 'conflictDeclaration',
          guard: provided('chairActs', 'criteriaAreProposed', 'instrumentIsDatedByThen'),
          actions: [record('adoption'), notify('criteriaAdopted', 'council')],
        },
      },
    },
    conflictDeclaration: {
      meta: state('Cam kết xung đột lợi ích', 'Conflict declaration', 'council'),
      on: {
        ...IN_OFFICE,
        DECLARE_CONFLICTS,
        BEGIN_REVIEW: { target: 'eligibilityReview', guard: provided('declaredMembersAreQuorum') },
      },
    },
    eligibilityReview: {
      meta: state('Xét điều kiện tiên quyết', 'Eligibility review', 'council'),
      on: {
        ...IN_OFFICE,
        DECLARE_CONFLICTS,
        REVIEW_ELIGIBILITY: {
          guard: provided('everyPreconditionIsChecked', 'failedChecksAreExplained'),
          actions: [record('eligibilityReview')],
        },
        OPEN_SCORING: {
          target: 'scoring',
          guard: provided(
            'memberHasDeclared',
            'chairActs',
            'everyApplicationIsReviewed',
            'someApplicationIsEligible',
            'scoringEndsLater',
          ),
          actions: [record('scoringOpening'), startClock('scoring'), notify('scoringOpened', 'council')],
        },
        CONCLUDE_WITHOUT_WINNER: {
          target: 'noneQualified',
          guard: provided(
            'memberHasDeclared',
            'chairActs',
            'everyApplicationIsReviewed',
            'noApplicationIsEligible',
            ...ENDING,
          ),
          actions: [record('noWinner'), tellOpener('NO_INVESTOR_QUALIFIED'), TELL_THE_END],
        },
      },
    },
    scoring: {
      meta: {
        label: 'Đang chấm điểm',
        labelEn: 'Scoring',
        owner: 'council',
        limit: { clock: 'scoring' },
      },
      on: {
        ...IN_OFFICE,
        DECLARE_CONFLICTS,
        SUBMIT_SHEET: {
          guard: provided('scoringIsOpen', 'memberHasDeclared', 'sheetIsNotYetIn', 'sheetIsInTime'),
          actions: [record('submission')],
        },
        REQUEST_REOPENING: {
          guard: provided('scoringIsOpen', 'ownSheetIsIn', 'reopeningIsNotYetAsked'),
          actions: [record('reopeningRequest'), notify('reopeningRequested', 'council')],
        },
        REOPEN_SHEET: {
          guard: provided('scoringIsOpen', 'chairActs', 'reopenedSheetIsIn'),
          actions: [record('reopening'), notify('sheetReopened', 'council')],
        },
        REQUEST_CLOSING: {
          guard: provided('scoringIsOpen', 'everySheetIsInOrLate', 'sheetsAreQuorum'),
          actions: [record('closingRequest'), notify('closingRequested', 'council')],
        },
        CLOSE_SCORING: {
          guard: provided(
            'scoringIsOpen',
            'chairActs',
            'closingIsRequested',
            'closingTakesTwo',
            'sheetsAreQuorum',
          ),
          actions: [record('closing'), unsealSheets],
        },
        SHEETS_UNSEALED: {
          target: 'tallied',
          guard: provided('everySheetIsUnsealed'),
          actions: [record('tally'), stopClock('scoring'), notify('sheetsTallied', 'council')],
        },
      },
    },
    tallied: {
      meta: state('Đã có kết quả chấm điểm', 'Tallied', 'council'),
      on: {
        BEGIN_DELIBERATION: {
          target: 'deliberating',
          guard: provided('chairActs', 'instrumentIsDatedByThen'),
          actions: [record('meeting')],
        },
        DISSOLVE_COUNCIL,
        ...ENDS_WITH_OPENER,
      },
    },
    deliberating: {
      meta: state('Hội đồng họp kết luận', 'Deliberating', 'council'),
      on: {
        RECORD_BALLOTS: {
          guard: provided('tieWaitsForBallots', 'ballotsAreForTheTied'),
          actions: [record('ballots')],
        },
        PROPOSE_TIE_BREAK: {
          guard: provided('memberHasDeclared', 'tieWaitsForChair', 'chairActs', 'proposedInvestorIsTied'),
          actions: [record('tieProposal')],
        },
        CONCLUDE: {
          target: 'concluded',
          guard: provided(
            'memberHasDeclared',
            'oneInvestorIsLeft',
            'chairActs',
            'winnerIsWhomTheRulesName',
            ...ENDING,
          ),
          actions: [record('conclusion'), tellOpener('INVESTOR_SELECTED'), TELL_THE_END],
        },
        CONCLUDE_WITHOUT_WINNER: {
          target: 'noneQualified',
          guard: provided('memberHasDeclared', 'nobodyReachesThePassMark', 'chairActs', ...ENDING),
          actions: [record('noWinner'), tellOpener('NO_INVESTOR_QUALIFIED'), TELL_THE_END],
        },
        DISSOLVE_COUNCIL,
        ...ENDS_WITH_OPENER,
      },
    },
    concluded: finalState('Đã lựa chọn chủ đầu tư', 'Concluded'),
    noneQualified: finalState('Không có nhà đầu tư đạt', 'None qualified'),
    dissolved: finalState('Đã giải thể Hội đồng', 'Dissolved'),
  },
};
