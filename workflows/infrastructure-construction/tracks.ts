import { notify, openDossier, pauseClock, resumeClock, startClock, stopClock } from '../vocabulary/effect.js';
import { provided, record, type Transitions } from '../vocabulary/machine.js';
import { PREPARATION_ONLY, targetClockOf, type MilestoneCode } from './milestones.js';

/*
 * The tracks of preparation. They run beside each other and some outlive it, so they are facts and
 * clocks whose events are open in `preparing`, not states; see README.md.
 */

/** What reaching a milestone does: the date is written and its target's clock stops. */
export const reach = (code: MilestoneCode) => [record(`${code}Reached`), stopClock(targetClockOf(code))];

/** What the dossiers of the phases tell, whenever they end. */
export const hearOfLand: Transitions = {
  LAND_LEASED: [
    {
      guard: provided('leaseCoversWholeArea'),
      actions: [record('landLease'), ...reach('landLease')],
    },
    { actions: [record('landLease')] },
  ],
  LAND_LEASE_ENDED: {
    guard: provided('phaseIsOpen'),
    actions: [
      record('landLeaseEnding'),
      notify('land-lease-ended', 'investor', 'localAuthority', 'industryDepartment'),
    ],
  },
};

const landTransitions: Transitions = {
  REPORT_LAND_CLEARANCE: [
    {
      guard: provided('clearanceFallExplained', 'wholeAreaCleared'),
      actions: [record('clearanceReport'), ...reach('landClearance')],
    },
    { guard: provided('clearanceFallExplained'), actions: [record('clearanceReport')] },
  ],
  RECORD_LAND_LEASE: [
    {
      guard: provided('leaseCoversWholeArea'),
      actions: [record('landLease'), ...reach('landLease')],
    },
    { actions: [record('landLease')] },
  ],
  OPEN_LAND_LEASE: {
    guard: provided('phaseIsNew'),
    actions: [record('landLeaseOpening'), openDossier('land-lease')],
  },
  ...hearOfLand,
  RECORD_RICE_LAND_CONVERSION: { actions: [...reach('riceLandConversion')] },
};

const environmentalTransitions: Transitions = {
  SUBMIT_ENVIRONMENTAL_REPORT: {
    guard: provided('environmentalReportPending'),
    actions: [record('environmentalReport'), startClock('environmentalAppraisal')],
  },
  APPROVE_ENVIRONMENTAL_REPORT: {
    guard: provided('environmentalReportPending', 'environmentalReportSubmitted'),
    actions: [
      record('environmentalResult'),
      stopClock('environmentalAppraisal'),
      ...reach('environmentalAssessment'),
    ],
  },
  RECORD_ENVIRONMENTAL_LICENCE: { actions: [record('environmentalLicence')] },
};

/**
 * Land comes in phases, so clearance and leases go on while the first phase is being built; no text
 * at hand makes the environmental report a condition of starting either.
 */
export const continuingTransitions: Transitions = { ...landTransitions, ...environmentalTransitions };

const planningTransitions: Transitions = {
  BEGIN_DETAILED_PLAN: { guard: provided('detailedPlanPending'), actions: [startClock('detailedPlan')] },
  APPROVE_DETAILED_PLAN: {
    guard: provided('detailedPlanPending'),
    actions: [record('detailedPlan'), stopClock('detailedPlan')],
  },
};

const stopAppraisalClocks = [
  stopClock('feasibilityAppraisal'),
  stopClock('appraisalCompleteness'),
  stopClock('appraisalSupplement'),
];

const appraisalTransitions: Transitions = {
  SETTLE_APPRAISAL_DUTY: [
    {
      guard: provided('appraisalNotUnderWay', 'dutyIsWaived'),
      actions: [record('appraisalDuty'), stopClock(targetClockOf('feasibilityAppraisal'))],
    },
    { guard: provided('appraisalNotUnderWay'), actions: [record('appraisalDuty')] },
  ],
  SUBMIT_FEASIBILITY_REPORT: {
    guard: provided('appraisalIsRequired', 'appraisalNotUnderWay'),
    // A resubmission counts from zero: starting the clock again is a new run of it.
    actions: [
      record('appraisalBegun'),
      startClock('feasibilityAppraisal'),
      startClock('appraisalCompleteness'),
    ],
  },
  REQUEST_SUPPLEMENT: {
    guard: provided('appraisalUnderWay', 'supplementStillAllowed'),
    actions: [
      record('supplementRequest'),
      record('appraisalPaused'),
      pauseClock('feasibilityAppraisal', 'supplement'),
      stopClock('appraisalCompleteness'),
      startClock('appraisalSupplement'),
    ],
  },
  SUBMIT_SUPPLEMENT: {
    guard: provided('supplementAwaited'),
    actions: [
      record('supplementAnswer'),
      record('appraisalResumed'),
      stopClock('appraisalSupplement'),
      resumeClock('feasibilityAppraisal', 'supplement'),
    ],
  },
  RECORD_APPRAISAL_RESULT: [
    {
      guard: provided('appraisalUnderWay', 'licencePrecedesResult', 'resultIsPassed'),
      actions: [record('appraisalResult'), ...stopAppraisalClocks, ...reach('feasibilityAppraisal')],
    },
    {
      guard: provided('appraisalUnderWay', 'licencePrecedesResult'),
      actions: [record('appraisalResult'), ...stopAppraisalClocks],
    },
  ],
};

const projectTransitions: Transitions = {
  APPROVE_PROJECT: {
    guard: provided('projectPending', 'detailedPlanApproved', 'appraisalSettled'),
    actions: [record('projectApproval'), ...reach('projectApproval')],
  },
};

export const preparationTransitions: Transitions = {
  ...planningTransitions,
  ...continuingTransitions,
  ...appraisalTransitions,
  ...projectTransitions,
};

/** The appraisal's own lapses, before the rule that an expired clock is overdue. */
export const appraisalLapses = [
  {
    guard: provided('supplementTimeRanOut'),
    actions: [record('appraisalStopped'), ...stopAppraisalClocks],
  },
  {
    guard: provided('completenessTimeRanOut'),
    actions: [record('completenessSettled'), stopClock('appraisalCompleteness')],
  },
];

/** What nobody waits for any more, however preparation ended. */
export const endOfPreparation = [
  stopClock('detailedPlan'),
  ...stopAppraisalClocks,
  ...PREPARATION_ONLY.map((milestone) => stopClock(targetClockOf(milestone))),
];
