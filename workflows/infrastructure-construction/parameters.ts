import type { Facts } from '../vocabulary/facts.js';
import type { LocalDate } from '../vocabulary/regime.js';

/*
 * What the texts at hand leave open. Each is set by province, with the document that says so, and fixed in
 * the dossier at its lodgement; until then nothing is refused and no time is added.
 */

/** Whether the time for a building permit stands while the investor completes the file. NĐ 217/2026 Đ.53-54, as read, do not say. */
export const COMPLETION_PAUSES_PERMIT = 'buildingPermit.completionPauses';

export function completionPauses({ parameters }: Facts): boolean {
  return parameters[COMPLETION_PAUSES_PERMIT] === true;
}

/** The first day, `YYYY-MM-DD`, on which the environmental licence must precede the notice of an appraisal's result. */
export const LICENCE_BEFORE_RESULT_FROM = 'environmentalLicence.beforeAppraisalResultFrom';
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** `null` while nobody has said since when. */
export function licenceAskedFrom({ parameters }: Facts): LocalDate | null {
  const configured = parameters[LICENCE_BEFORE_RESULT_FROM];
  return typeof configured === 'string' && DATE.test(configured) ? configured : null;
}
