import type { Instant, LocalDate } from '../vocabulary/regime.js';

/*
 * When nobody may be forced off the land (Đ.89): from 22:00 to 06:00, on days off, and fifteen days
 * before and after Tết. The text at hand does not say from which day the fifteen are counted; here it
 * is mùng 1, and a day too many is refused rather than one too few.
 */

const VIETNAM_OFFSET_HOURS = 7;
const NIGHT_FROM = 22;
const NIGHT_TO = 6;
const DAYS_AROUND_TET = 15;
const MS_PER_DAY = 86_400_000;

/** Mùng 1 by year, 2024–2027 as the shipped calendar has them. */
const FIRST_DAY_OF_TET: Readonly<Record<string, LocalDate>> = {
  '2024': '2024-02-10',
  '2025': '2025-01-29',
  '2026': '2026-02-17',
  '2027': '2027-02-06',
};
/** Mùng 1 never falls before or after these days, so in a year not listed nothing is allowed near them. */
const EARLIEST_TET = '-01-21';
const LATEST_TET = '-02-21';

export function isAtNight(occurredAt: Instant): boolean {
  const hour = (Number(occurredAt.slice(11, 13)) + VIETNAM_OFFSET_HOURS) % 24;
  return hour >= NIGHT_FROM || hour < NIGHT_TO;
}

export function isNearTet(date: LocalDate): boolean {
  const year = date.slice(0, 4);
  const listed = FIRST_DAY_OF_TET[year];
  const [earliest, latest] =
    listed === undefined ? [year + EARLIEST_TET, year + LATEST_TET] : [listed, listed];
  return daysBetween(date, earliest) <= DAYS_AROUND_TET && daysBetween(latest, date) <= DAYS_AROUND_TET;
}

const daysBetween = (from: LocalDate, to: LocalDate): number =>
  (Date.parse(to) - Date.parse(from)) / MS_PER_DAY;
