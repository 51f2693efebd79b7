import { pauseClock, resumeClock, startClock, stopClock } from '../vocabulary/effect.js';
import { provided, record, type Transitions } from '../vocabulary/machine.js';
import { targetClockOf, type MilestoneCode } from './milestones.js';

/*
 * The tracks of preparation. They run beside each other and some outlive it, so they are facts and
 * clocks whose events are open in `preparing`, not states; see README.md.
 */

/** What reaching a milestone does: the date is written and its target's clock stops. */
export const reach = (code: MilestoneCode) => [record(`${code}Reached`), stopClock(targetClockOf(code))];

/** Land comes in phases: clearance and leases go on while the first phase is being built. */
export const landTransitions: Transitions = {
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
  RECORD_RICE_LAND_CONVERSION: { actions: [...reach('riceLandConversion')] },
};

const planningTransitions: Transitions = {
  BEGIN_DETAILED_PLAN: { guard: provided('detailedPlanPending'), actions: [startClock('detailed-plan')] },
  APPROVE_DETAILED_PLAN: {
    guard: provided('detailedPlanPending'),
    actions: [record('detailedPlan'), stopClock('detailed-plan')],
  },
  SUBMIT_ENVIRONMENTAL_REPORT: {
    guard: provided('environmentalReportPending'),
    actions: [record('environmentalReport'), startClock('environmental-appraisal')],
  },
  APPROVE_ENVIRONMENTAL_REPORT: {
    guard: provided('environmentalReportPending', 'environmentalReportSubmitted'),
    actions: [
      record('environmentalResult'),
      stopClock('environmental-appraisal'),
      ...reach('environmentalAssessment'),
    ],
  },
};

const stopAppraisalClocks = [
  stopClock('feasibility-appraisal'),
  stopClock('appraisal-completeness'),
  stopClock('appraisal-supplement'),
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
      startClock('feasibility-appraisal'),
      startClock('appraisal-completeness'),
    ],
  },
  REQUEST_SUPPLEMENT: {
    guard: provided('appraisalUnderWay', 'supplementStillAllowed'),
    actions: [
      record('supplementRequest'),
      record('appraisalPaused'),
      pauseClock('feasibility-appraisal', 'supplement'),
      stopClock('appraisal-completeness'),
      startClock('appraisal-supplement'),
    ],
  },
  SUBMIT_SUPPLEMENT: {
    guard: provided('supplementAwaited'),
    actions: [
      record('supplementAnswer'),
      record('appraisalResumed'),
      stopClock('appraisal-supplement'),
      resumeClock('feasibility-appraisal', 'supplement'),
    ],
  },
  RECORD_APPRAISAL_RESULT: [
    {
      guard: provided('appraisalUnderWay', 'resultIsPassed'),
      actions: [record('appraisalResult'), ...stopAppraisalClocks, ...reach('feasibilityAppraisal')],
    },
    {
      guard: provided('appraisalUnderWay'),
      actions: [record('appraisalResult'), ...stopAppraisalClocks],
    },
  ],
};

const projectTransitions: Transitions = {
  APPROVE_PROJECT: {
    guard: provided('projectPending', 'detailedPlanApproved', 'appraisalSettled'),
    actions: [record('projectApproval'), ...reach('projectApproval')],
  },
  REQUEST_BUILDING_PERMIT: {
    guard: provided('permitUnsettled'),
    actions: [record('permitRequest'), startClock('building-permit')],
  },
  ISSUE_BUILDING_PERMIT: {
    guard: provided('permitRequested'),
    actions: [record('permitIssued'), stopClock('building-permit'), ...reach('buildingPermit')],
  },
  REFUSE_BUILDING_PERMIT: {
    guard: provided('permitRequested'),
    actions: [record('permitRefused'), stopClock('building-permit')],
  },
  RECORD_PERMIT_EXEMPTION: {
    guard: provided('permitUnsettled', 'exemptionGrounded', 'exemptionInForce'),
    actions: [record('permitExemption'), ...reach('buildingPermit')],
  },
};

export const preparationTransitions: Transitions = {
  ...planningTransitions,
  ...landTransitions,
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
    actions: [record('completenessSettled'), stopClock('appraisal-completeness')],
  },
];
