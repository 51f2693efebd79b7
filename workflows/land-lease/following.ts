import { notify, startClock, stopClock } from '../vocabulary/effect.js';
import {
  provided,
  record,
  type ActionReference,
  type StateDefinition,
  type StateLimit,
  type Transitions,
} from '../vocabulary/machine.js';
import { internal } from '../vocabulary/legal-basis.js';
import { endsWithOpener, outlivesOpener } from '../vocabulary/opened.js';
import type { Capacity } from '../vocabulary/role.js';
import type { PaperCode } from './facts.js';

/* What many states of this procedure have in common. */

export const noLimit = (reason: string): StateLimit => ({ none: internal(reason) });
export const NOT_SET = 'Văn bản tham chiếu không đặt thời hạn cho bước này.';

/** A state with its labels, owner and limit; a text for the limit says why there is none. */
export function step(
  [label, labelEn]: readonly [string, string],
  owner: Capacity,
  limit: StateLimit,
  definition: Omit<StateDefinition, 'meta'>,
): StateDefinition {
  return { meta: { label, labelEn, owner, limit }, ...definition };
}

/** Writes the paper of a step. */
export const paper = (code: PaperCode): ActionReference => record(`${code}Paper`);

/** Until the land is recovered the investor may still step back. */
export const WITHDRAW: Transitions = {
  WITHDRAW: { target: '#land-lease.withdrawn', actions: [record('withdrawal')] },
};

/** Open in every state; the law leaves the grounds free, so the payload must state them. */
export const TERMINATE: Transitions = {
  TERMINATE: { target: '#land-lease.terminated', actions: [record('ending')] },
};

/** Clearance is reported from the notice until the land is handed over, and may fall only with a word. */
const REPORT_CLEARANCE: Transitions = {
  REPORT_LAND_CLEARANCE: { guard: provided('clearanceFallExplained'), actions: [record('clearanceReport')] },
};

/** A notice issued again is valid for another twelve months; the days that forbid go on from the first. */
const REISSUE_NOTICE: Transitions = {
  REISSUE_RECOVERY_NOTICE: {
    guard: provided('signerIsCompetent'),
    actions: [record('noticeAgain'), startClock('noticeValidity')],
  },
};

/** Compensation is paid from the approval of the plan until the site is there, also after the recovery. */
export const PAY_COMPENSATION: Transitions = {
  PAY_COMPENSATION: [
    {
      guard: provided('paymentStaysWithinPlan', 'planIsPaidInFull'),
      actions: [record('payment'), stopClock('compensationPayment')],
    },
    { guard: provided('paymentStaysWithinPlan'), actions: [record('payment')] },
  ],
};

/** Nobody has got or lost anything by law yet, so the phase ends with the construction that it was for. */
export const ENDS_WITH_CONSTRUCTION: Transitions = endsWithOpener(
  '#land-lease.terminated',
  notify('ended-with-construction', 'investor', 'localAuthority', 'compensationUnit'),
);
/** From the approval of the plan on people have compensation coming; only people can end that. */
export const OUTLIVES_CONSTRUCTION: Transitions = outlivesOpener(
  notify('construction-ended', 'localAuthority', 'compensationUnit', 'industryDepartment'),
);

export const whileNoticeRuns: Transitions = {
  ...REISSUE_NOTICE,
  ...REPORT_CLEARANCE,
  ...WITHDRAW,
  ...TERMINATE,
};
export const whileUnpaid: Transitions = { ...whileNoticeRuns, ...ENDS_WITH_CONSTRUCTION };
export const whileLeased: Transitions = { ...REPORT_CLEARANCE, ...TERMINATE, ...OUTLIVES_CONSTRUCTION };
export const whileCleared: Transitions = { ...PAY_COMPENSATION, ...whileLeased };
