/** Dates as Vietnamese offices write them, in either language: 05/03/2026. */

const ZONE = 'Asia/Ho_Chi_Minh';
const moment = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** A calendar date such as `2026-03-05` as `05/03/2026`. */
export function formatDate(date: string): string {
  const [year, month, day] = date.split('-');
  return day === undefined ? date : `${day}/${month ?? ''}/${year ?? ''}`;
}

/** A moment in UTC as `05/03/2026 09:41` on the clocks of Vietnam. */
export function formatInstant(instant: string): string {
  return moment.format(new Date(instant)).replace(',', '');
}

/** What somebody typed, such as `5/3/2026` or `05032026`, as a calendar date; null when it is none. */
export function parseDate(typed: string): string | null {
  const parts = /^\s*(\d{1,2})[/.\- ]?(\d{1,2})[/.\- ]?(\d{4})\s*$/.exec(typed);
  if (parts === null) return null;
  const [, day = '', month = '', year = ''] = parts;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const read = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(read.getTime()) || !read.toISOString().startsWith(date) ? null : date;
}

/** Whether a text is a calendar date as the service writes it. */
export function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && parseDate(formatDate(text)) === text;
}
