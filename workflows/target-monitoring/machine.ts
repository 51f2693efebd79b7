/**
 * Theo dõi chỉ tiêu đầu tư được giao: one dossier for a cluster and a year.
 *
 * `targetSet`: UBND cấp tỉnh has set the year's targets. The investor works; the clock `report` runs where
 *   the decision sets a day. `REPORT_RESULT` ends it.
 * `reported`: the department reads the figures. `ASSESS_RESULT` ends it, and the figures decide: reached is
 *   what is not below the target. `RETURN_REPORT` sends them back.
 * `met`: every target is reached; an end.
 * `missed`: one is not. When the year before was missed as well the System sends `REVIEW_SUGGESTED`, at once
 *   or as soon as the year before is known. Otherwise `CLOSE_YEAR` ends it.
 * `reviewSuggested`: UBND cấp tỉnh considers. `RECORD_REVIEW` ends it with what people concluded. Nothing is
 *   revoked here: where they ask for a change, a proposal is opened (`decision-adjustment`), which people decide.
 * `closed`, `cancelled`: the other ends.
 */
import { commonTransitions } from '../vocabulary/common-events.js';
import { notify, openDossier, signalDossier, startClock, stopClock } from '../vocabulary/effect.js';
import { internal } from '../vocabulary/legal-basis.js';
import {
  finalState,
  provided,
  record,
  type MachineDefinition,
  type StateLimit,
  type Transitions,
} from '../vocabulary/machine.js';
import { law } from './law.js';

const noLimit: StateLimit = { none: law.assessmentTime };

const CANCEL: Transitions = { CANCEL: { target: 'cancelled', actions: [record('ending')] } };
const RECORD_PREVIOUS_YEAR: Transitions = {
  RECORD_PREVIOUS_YEAR: { guard: provided('previousYearHasSource'), actions: [record('previousYear')] },
};
const review = [record('review'), notify('review-recorded', 'investor', 'industryDepartment')];
const RECORD_REVIEW: Transitions = {
  RECORD_REVIEW: [
    {
      target: 'closed',
      guard: provided('missedTwoYearsRunning', 'adjustmentIsServed', 'adjustmentIsProposed'),
      actions: [...review, openDossier('decision-adjustment')],
    },
    { target: 'closed', guard: provided('missedTwoYearsRunning'), actions: review },
  ],
};
const suggestReview = signalDossier('REVIEW_SUGGESTED');

export const machine: MachineDefinition = {
  id: 'target-monitoring',
  initial: 'notLodged',
  on: commonTransitions,
  states: {
    notLodged: {
      on: {
        LODGE: {
          target: 'targetSet',
          guard: provided('targetsAreDistinct', 'lodgedPreviousYearHasSource'),
          actions: [record('lodgement'), startClock('report'), notify('targets-set', 'investor')],
        },
      },
      meta: {
        label: 'Chưa giao chỉ tiêu',
        labelEn: 'Not lodged',
        owner: 'provincialCommittee',
        limit: { none: internal('Chưa có chỉ tiêu.') },
      },
    },
    targetSet: {
      on: {
        CHANGE_TARGETS: { guard: provided('targetsAreDistinct'), actions: [record('targetChange')] },
        REPORT_RESULT: {
          target: 'reported',
          guard: provided('everyTargetIsReported'),
          actions: [record('results'), stopClock('report'), notify('result-reported', 'industryDepartment')],
        },
        ...RECORD_PREVIOUS_YEAR,
        ...CANCEL,
      },
      meta: {
        label: 'Đã giao chỉ tiêu',
        labelEn: 'Target set',
        owner: 'investor',
        limit: { clock: 'report' },
      },
    },
    reported: {
      on: {
        ASSESS_RESULT: [
          { target: 'met', guard: provided('everyTargetIsReached'), actions: [record('assessment')] },
          {
            target: 'missed',
            guard: provided('previousYearWasMissed'),
            actions: [record('assessment'), suggestReview],
          },
          { target: 'missed', actions: [record('assessment')] },
        ],
        RETURN_REPORT: {
          target: 'targetSet',
          actions: [record('reportReturn'), startClock('report'), notify('report-returned', 'investor')],
        },
        ...RECORD_PREVIOUS_YEAR,
        ...CANCEL,
      },
      meta: { label: 'Đã báo cáo', labelEn: 'Reported', owner: 'industryDepartment', limit: noLimit },
    },
    met: finalState('Hoàn thành chỉ tiêu', 'Met'),
    missed: {
      on: {
        RECORD_PREVIOUS_YEAR: [
          {
            guard: provided('previousYearHasSource', 'previousYearTurnsOutMissed'),
            actions: [record('previousYear'), suggestReview],
          },
          { guard: provided('previousYearHasSource'), actions: [record('previousYear')] },
        ],
        REVIEW_SUGGESTED: {
          target: 'reviewSuggested',
          guard: provided('missedTwoYearsRunning'),
          actions: [
            record('reviewSuggestion'),
            notify('review-suggested', 'provincialCommittee', 'industryDepartment', 'investor'),
          ],
        },
        CLOSE_YEAR: { target: 'closed', guard: provided('reviewIsNotDue') },
        ...RECORD_REVIEW,
      },
      meta: {
        label: 'Không hoàn thành chỉ tiêu',
        labelEn: 'Missed',
        owner: 'industryDepartment',
        limit: noLimit,
      },
    },
    reviewSuggested: {
      on: RECORD_REVIEW,
      meta: {
        label: 'Đề nghị xem xét',
        labelEn: 'Review suggested',
        owner: 'provincialCommittee',
        limit: noLimit,
      },
    },
    closed: finalState('Đã kết thúc', 'Closed'),
    cancelled: finalState('Đã hủy', 'Cancelled'),
  },
};
