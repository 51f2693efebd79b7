import { isLocalDate } from '../../engine/calendar/local-date.js';
import { malformedRequest } from '../problems/problem.js';

/** How a date is written; whether the calendar has it, `refuseUnrealDate` says. */
export const DATE_PATTERN = /^\d{4}-\d{2}-\d{2}$/;

/** @throws Problem for a date that does not exist, such as 30 February. */
export function refuseUnrealDate(path: string, date: string): void {
  if (!isLocalDate(date))
    throw malformedRequest([{ path, sentence: 'phải là ngày có thật, dạng YYYY-MM-DD' }]);
}
