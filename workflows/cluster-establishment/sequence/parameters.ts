import type { Facts } from '../../vocabulary/facts.js';

/*
 * What a province settles for itself. Each is fixed in the dossier at its lodgement. A value that no
 * province has set falls back to one that is marked "chưa có căn cứ" wherever it is shown.
 */

/** Whether a consulted body that stays silent past its date has agreed. NĐ 32 says nothing of it. */
export const SILENCE_IS_CONSENT = 'consultation.silenceIsConsent';

export function isSilenceConsent({ parameters }: Facts): boolean {
  return parameters[SILENCE_IS_CONSENT] === true;
}

/** How many sets the commune sends to the department in R3; in R1 and R2 the decree says two. */
export const SETS_SENT = 'submission.sets';
const SETS_IN_DECREE_32 = 2;

/** The number of sets asked, or `null` where no rule is known. */
export function setsAsked({ regime, parameters }: Facts): number | null {
  if (regime !== 'R3') return SETS_IN_DECREE_32;
  const configured = parameters[SETS_SENT];
  return typeof configured === 'number' ? configured : null;
}
