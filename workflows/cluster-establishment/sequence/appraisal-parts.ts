import { notify, openDossier } from '../../vocabulary/effect.js';
import {
  provided,
  record,
  type StateDefinition,
  type TransitionDefinition,
} from '../../vocabulary/machine.js';

/*
 * The three works of the appraisal, side by side. History states are forbidden, so what a work has
 * achieved is a fact, and its first state hands on by `always` to where the facts say it stands.
 * Leaving for a supplement and coming back therefore loses nothing.
 */

/** A part of the appraisal; its limit is that of the whole. */
export function part(
  [label, labelEn]: readonly [string, string],
  definition: Omit<StateDefinition, 'meta'> = {},
): StateDefinition {
  return {
    meta: { label, labelEn, owner: 'industryDepartment', limit: { clock: 'appraisal' } },
    ...definition,
  };
}

const REVIEW_CONTENT: TransitionDefinition = {
  target: 'reviewed',
  guard: provided('everyItemIsReviewed', 'failedItemsAreExplained'),
  actions: [record('contentReview')],
};

export const contentReview = part(['Thẩm định nội dung', 'Content review'], {
  initial: 'reviewing',
  states: {
    reviewing: part(['Đang thẩm định nội dung', 'Reviewing'], {
      always: [{ target: 'reviewed', guard: provided('contentIsReviewed') }],
      on: { REVIEW_CONTENT },
    }),
    // A supplement may change what was found, so the review may be made again until the report.
    reviewed: part(['Đã thẩm định nội dung', 'Reviewed'], {
      on: { REVIEW_CONTENT },
    }),
  },
});

const REQUEST_CONSULTATION: TransitionDefinition = {
  target: 'awaitingAnswers',
  guard: provided('unitsAreAskedOnce'),
  actions: [record('consultationRequest'), notify('consulted', 'consulted')],
};

export const RECORD_CONSULTATION_ANSWER: TransitionDefinition = {
  guard: provided('unitWasAsked', 'unitHasNotAnswered', 'unitAnswersForItself', 'paperIsDatedByThen'),
  actions: [record('consultationAnswer')],
};

export const consultation = part(['Lấy ý kiến', 'Consultation'], {
  initial: 'notAsked',
  states: {
    notAsked: part(['Chưa lấy ý kiến', 'Not asked'], {
      always: [
        { target: 'closed', guard: provided('consultationIsClosed') },
        { target: 'awaitingAnswers', guard: provided('someoneIsConsulted') },
      ],
      on: {
        REQUEST_CONSULTATION,
        SKIP_CONSULTATION: { target: 'closed', actions: [record('consultationSkip')] },
      },
    }),
    awaitingAnswers: part(['Chờ ý kiến trả lời', 'Awaiting answers'], {
      on: {
        REQUEST_CONSULTATION,
        RECORD_CONSULTATION_ANSWER,
        CLOSE_CONSULTATION: {
          target: 'closed',
          guard: provided('silenceIsConsentHere', 'silenceIsDeclared', 'silentUnitsAreLate'),
          actions: [record('consultationClosure')],
        },
      },
    }),
    closed: part(['Đã kết thúc lấy ý kiến', 'Closed']),
  },
});

const COUNCIL_KEPT_THE_LAW = [
  'scoredApplicationsAreRegistered',
  'everyApplicationIsAccountedFor',
  'groupsAreWithinCeilings',
  'councilMetAfterItsDecision',
] as const;

/** What the council's dossier tells; it does not wait for a supplement either. */
export const INVESTOR_SELECTED: TransitionDefinition = {
  guard: provided('councilIsAtWork'),
  actions: [record('investorSelected'), notify('investorSelected', 'industryDepartment')],
};
export const NO_INVESTOR_QUALIFIED: TransitionDefinition = {
  guard: provided('councilIsAtWork'),
  actions: [record('noInvestorQualified'), notify('noInvestorQualified', 'industryDepartment')],
};
export const COUNCIL_DISSOLVED: TransitionDefinition = {
  guard: provided('councilIsAtWork'),
  actions: [record('councilDissolution'), notify('councilDissolved', 'industryDepartment')],
};

export const investorSelection = part(['Lựa chọn chủ đầu tư', 'Investor selection'], {
  initial: 'selecting',
  states: {
    selecting: part(['Đang lựa chọn chủ đầu tư', 'Selecting'], {
      always: [
        { target: 'selected', guard: provided('investorIsSelected') },
        { target: 'noneQualified', guard: provided('nobodyQualified') },
        { target: 'councilAtWork', guard: provided('councilIsAtWork') },
      ],
      on: {
        OPEN_COUNCIL: {
          target: 'councilAtWork',
          actions: [record('councilOpening'), openDossier('investor-selection')],
        },
        RECORD_COUNCIL_RESULT: {
          target: 'selected',
          guard: provided(
            ...COUNCIL_KEPT_THE_LAW,
            'winnerWasScored',
            'winnerReachesPassMark',
            'winnerHasHighestTotal',
            'tieIsReasoned',
          ),
          actions: [record('councilResult')],
        },
        RECORD_NO_INVESTOR_QUALIFIED: {
          target: 'noneQualified',
          guard: provided(...COUNCIL_KEPT_THE_LAW, 'nobodyReachesPassMark'),
          actions: [record('noneQualified')],
        },
      },
    }),
    // The council works in a dossier of its own, which tells its end.
    councilAtWork: part(['Hội đồng đang làm việc', 'Council at work'], {
      on: {
        INVESTOR_SELECTED: { ...INVESTOR_SELECTED, target: 'selected' },
        NO_INVESTOR_QUALIFIED: { ...NO_INVESTOR_QUALIFIED, target: 'noneQualified' },
        COUNCIL_DISSOLVED: { ...COUNCIL_DISSOLVED, target: 'selecting' },
      },
    }),
    selected: part(['Đã chọn được chủ đầu tư', 'Selected']),
    noneQualified: part(['Không có nhà đầu tư đạt', 'None qualified']),
  },
});
