import {
  issueDocument,
  notify,
  pauseClock,
  resumeClock,
  startClock,
  stopClock,
} from '../../vocabulary/effect.js';
import {
  provided,
  record,
  type StateDefinition,
  type TransitionDefinition,
} from '../../vocabulary/machine.js';
import {
  consultation,
  contentReview,
  COUNCIL_DISSOLVED,
  INVESTOR_SELECTED,
  investorSelection,
  NO_INVESTOR_QUALIFIED,
  part,
  RECORD_CONSULTATION_ANSWER,
} from './appraisal-parts.js';
import { RETURN, WITHDRAW } from './endings.js';

const REQUEST_SUPPLEMENT: TransitionDefinition = {
  target: 'awaitingSupplement',
  actions: [
    record('supplementRequest'),
    pauseClock('appraisal', 'supplement'),
    startClock('supplementAnswer'),
    issueDocument('supplementRequest'),
    notify('supplementRequested', 'localAuthority', 'applicant'),
  ],
};

/** `eligibility` names the conditions of Đ.8 that a favourable report must meet. */
export const underAppraisal = (eligibility: readonly string[]): StateDefinition =>
  part(['Đang thẩm định', 'Under appraisal'], {
    type: 'parallel',
    states: { contentReview, consultation, investorSelection },
    on: {
      SUBMIT_APPRAISAL_REPORT: {
        target: 'awaitingDecision',
        guard: provided(
          'contentIsReviewed',
          'consultationIsClosed',
          'investorSelectionIsOver',
          'favourableReportHasInvestor',
          'favourableReportHasNoFailedItem',
          ...eligibility,
          'paperIsDatedByThen',
        ),
        actions: [
          record('report'),
          stopClock('appraisal'),
          stopClock('redo'),
          startClock('decision'),
          notify('reportSubmitted', 'provincialCommittee'),
        ],
      },
      REQUEST_SUPPLEMENT,
      CALL_AGAIN: {
        target: 'requestReceived',
        guard: provided('nobodyQualified'),
        actions: [
          record('callAgain'),
          stopClock('appraisal'),
          stopClock('redo'),
          // The law limits the first notice alone; the term table says so, and no new run starts.
          startClock('publicNotice'),
          notify('calledAgain', 'localAuthority'),
        ],
      },
      RETURN,
      WITHDRAW,
    },
  });

export const awaitingSupplement: StateDefinition = {
  meta: {
    label: 'Chờ bổ sung hồ sơ',
    labelEn: 'Awaiting supplement',
    owner: 'localAuthority',
    limit: { clock: 'supplementAnswer' },
  },
  on: {
    SUBMIT_SUPPLEMENT: {
      target: 'underAppraisal',
      actions: [
        record('supplementAnswer'),
        stopClock('supplementAnswer'),
        resumeClock('appraisal', 'supplement'),
        notify('supplementSubmitted', 'industryDepartment'),
      ],
    },
    // Those who were asked for an opinion do not wait for the supplement, nor does the council.
    RECORD_CONSULTATION_ANSWER,
    INVESTOR_SELECTED,
    NO_INVESTOR_QUALIFIED,
    COUNCIL_DISSOLVED,
    // Asking again sets a new date, or the first one where none was given.
    REQUEST_SUPPLEMENT,
    RETURN_UNANSWERED: { ...RETURN, guard: provided('supplementIsOverdue') },
    WITHDRAW,
  },
};
