import { notify, pauseClock, resumeClock, startClock, stopClock } from '../vocabulary/effect.js';
import { provided, record, type Transitions } from '../vocabulary/machine.js';
import { reach } from './tracks.js';

/*
 * The building permit, NĐ 217/2026 Đ.53-54: what the file lacks is said once and completed in two working days;
 * bodies that are asked answer in two, and who is silent agrees. Nothing of that is known before 01/7/2026.
 */

/** Whatever runs for a request, once nobody waits for it any more. */
export const stopPermitClocks = [
  stopClock('buildingPermit'),
  stopClock('permitCompletion'),
  stopClock('permitConsultation'),
];

const MAY_NOTIFY_GAPS = ['permitRequested', 'permitRulesInForce', 'permitGapsNotNotified'] as const;
const notifyGaps = [record('permitGaps'), startClock('permitCompletion'), notify('permit-gaps', 'investor')];

const MAY_ANSWER = [
  'permitRequested',
  'someOpinionAwaited',
  'permitOpinionAwaited',
  'unitSpeaksForItself',
] as const;

export const buildingPermitTransitions: Transitions = {
  REQUEST_BUILDING_PERMIT: {
    guard: provided('permitUnsettled'),
    actions: [record('permitRequest'), startClock('buildingPermit')],
  },
  NOTIFY_PERMIT_GAPS: [
    {
      guard: provided(...MAY_NOTIFY_GAPS, 'completionPausesPermit'),
      actions: [...notifyGaps, pauseClock('buildingPermit', 'supplement')],
    },
    { guard: provided(...MAY_NOTIFY_GAPS), actions: notifyGaps },
  ],
  // Open also after its two working days: what follows then is not known, so nothing is barred.
  COMPLETE_PERMIT_FILE: {
    guard: provided('permitRequested', 'permitFileIncomplete'),
    actions: [
      record('permitCompletion'),
      stopClock('permitCompletion'),
      resumeClock('buildingPermit', 'supplement'),
    ],
  },
  CONSULT_ON_PERMIT: {
    guard: provided(
      'permitRequested',
      'permitRulesInForce',
      'earlierOpinionsSettled',
      'permitUnitsAskedOnce',
    ),
    actions: [
      record('permitConsultation'),
      startClock('permitConsultation'),
      notify('permit-consultation', 'consulted'),
    ],
  },
  RECORD_PERMIT_OPINION: [
    {
      guard: provided(...MAY_ANSWER, 'isLastPermitOpinion'),
      actions: [record('permitOpinion'), stopClock('permitConsultation')],
    },
    { guard: provided(...MAY_ANSWER), actions: [record('permitOpinion')] },
  ],
  ISSUE_BUILDING_PERMIT: {
    guard: provided('permitRequested'),
    actions: [record('permitIssued'), ...stopPermitClocks, ...reach('buildingPermit')],
  },
  REFUSE_BUILDING_PERMIT: {
    guard: provided('permitRequested'),
    actions: [record('permitRefused'), ...stopPermitClocks],
  },
  RECORD_PERMIT_EXEMPTION: {
    guard: provided('permitUnsettled', 'exemptionGrounded', 'exemptionInForce'),
    actions: [record('permitExemption'), ...reach('buildingPermit')],
  },
};

/** The permit's own lapses, before the rule that an expired clock is overdue. */
export const permitLapses = [
  {
    guard: provided('permitCompletionTimeRanOut'),
    actions: [
      record('permitCompletionLapse'),
      stopClock('permitCompletion'),
      resumeClock('buildingPermit', 'supplement'),
      notify('permit-completion-lapsed', 'investor', 'localAuthority', 'industryDepartment'),
    ],
  },
  {
    guard: provided('permitOpinionTimeRanOut'),
    actions: [
      record('permitSilence'),
      stopClock('permitConsultation'),
      notify('permit-silence', 'consulted', 'localAuthority', 'industryDepartment'),
    ],
  },
];
