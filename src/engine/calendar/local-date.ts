import type { Instant, LocalDate } from '../../../workflows/vocabulary/regime.js';

/**
 * Dates and moments of Vietnamese legal time.
 *
 * Asia/Ho_Chi_Minh has been UTC+7 without summer time since 13 June 1975, before any date this system
 * can meet. So the zone is one number here: a time-zone library would add a dependency, and a table of
 * rules that differs from machine to machine, for nothing.
 *
 * Dates and moments lie in the years 1000 to 9999, whose texts have one length and compare as time does.
 * Counting runs on epoch days (whole days since 1970-01-01); texts are read and printed only at the edges.
 */

export type { Instant, LocalDate };

const MS_PER_MINUTE = 60_000;
export const MS_PER_DAY = 86_400_000;
const VIETNAM_OFFSET_MS = 7 * 3_600_000;

const DATE = /^[1-9]\d{3}-\d{2}-\d{2}$/;
const TIME_OF_DAY = /^([01]\d|2[0-3]):([0-5]\d)$/;
const MOMENT =
  /^([1-9]\d{3}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

/** 9999-12-31, the last day that has a four-digit year. */
export const LAST_EPOCH_DAY = Date.UTC(9999, 11, 31) / MS_PER_DAY;
const FIRST_EPOCH_DAY = Date.UTC(1000, 0, 1) / MS_PER_DAY;

/** The days that are spoken of are few, and each is spoken of often. Of more than so many none is remembered. */
const MOST_DAYS = 50_000;
const epochDays = new Map<string, number>();
const dates = new Map<number, LocalDate>();

function remember<Key, Value>(known: Map<Key, Value>, key: Key, value: Value): Value {
  if (known.size >= MOST_DAYS) known.clear();
  known.set(key, value);
  return value;
}

function findEpochDay(text: string): number | undefined {
  return epochDays.get(text) ?? readEpochDay(text);
}

function readEpochDay(text: string): number | undefined {
  if (!DATE.test(text)) return undefined;
  const month = Number(text.slice(5, 7));
  const dayOfMonth = Number(text.slice(8));
  const midnight = Date.UTC(Number(text.slice(0, 4)), month - 1, dayOfMonth);
  // Date.UTC turns 30 February into 2 March: a day is real only if it survives the round trip.
  const isReal = isWithin(month, 1, 12) && new Date(midnight).getUTCDate() === dayOfMonth;
  return isReal ? remember(epochDays, text, midnight / MS_PER_DAY) : undefined;
}

/** Whether `text` is a day that exists: `2028-02-29` is, `2026-02-29` is not. */
export function isLocalDate(text: string): boolean {
  return findEpochDay(text) !== undefined;
}

/** Days since 1970-01-01. @throws RangeError when `date` is not a real `YYYY-MM-DD`. */
export function epochDayOf(date: LocalDate): number {
  const epochDay = findEpochDay(date);
  if (epochDay === undefined) throw new RangeError(`Expected a real date YYYY-MM-DD, not ${quote(date)}.`);
  return epochDay;
}

/** Whether a number is a day that {@link fromEpochDay} can print. */
export function isEpochDay(epochDay: number): boolean {
  return isWithin(epochDay, FIRST_EPOCH_DAY, LAST_EPOCH_DAY);
}

/** The inverse of {@link epochDayOf}. @throws RangeError outside the years 1000 to 9999. */
export function fromEpochDay(epochDay: number): LocalDate {
  return dates.get(epochDay) ?? printEpochDay(epochDay);
}

function printEpochDay(epochDay: number): LocalDate {
  if (!isEpochDay(epochDay)) {
    throw new RangeError(`Expected a day between the years 1000 and 9999, but got epoch day ${epochDay}.`);
  }
  return remember(dates, epochDay, new Date(epochDay * MS_PER_DAY).toISOString().slice(0, 10));
}

/** `date` moved by `days`, which may be negative. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return fromEpochDay(epochDayOf(date) + days);
}

/** Days from `from` to `to`: 1 from a day to the next, negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return epochDayOf(to) - epochDayOf(from);
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOfEpochDay(epochDay: number): number {
  // 1970-01-01 was a Thursday; the double remainder keeps days before it positive.
  return ((((epochDay + 3) % 7) + 7) % 7) + 1;
}

/** 1 is Monday (thứ Hai), 7 is Sunday (Chủ nhật). */
export function weekdayOf(date: LocalDate): number {
  return weekdayOfEpochDay(epochDayOf(date));
}

/** The last day of a month. @throws RangeError unless the year is 1000 to 9999 and the month 1 to 12. */
export function lastDayOfMonth(year: number, month: number): LocalDate {
  if (!isWithin(year, 1000, 9999) || !isWithin(month, 1, 12)) {
    throw new RangeError(
      `Expected a year from 1000 to 9999 and a month from 1 to 12, but got ${year} and ${month}.`,
    );
  }
  return fromEpochDay(Date.UTC(year, month, 0) / MS_PER_DAY);
}

/**
 * Reads an ISO 8601 moment written with `Z` or an offset (`2026-08-05T17:00+07:00`); digits finer than a
 * millisecond are dropped. @throws RangeError for anything else; a time without an offset names no moment.
 */
export function parseInstant(text: string): Instant {
  return printInstant(millisecondsOf(text));
}

/** The civil day in Việt Nam on which `instant` falls: 17:00 UTC already belongs to the next day. */
export function localDateOf(instant: Instant): LocalDate {
  return fromEpochDay(Math.floor((millisecondsOf(instant) + VIETNAM_OFFSET_MS) / MS_PER_DAY));
}

/** A moment in Việt Nam as numbers. */
export interface CivilTime {
  readonly epochDay: number;
  /** Milliseconds since 00:00. */
  readonly timeOfDay: number;
}

/** Where a moment lies in Việt Nam. @throws RangeError as {@link parseInstant} does. */
export function civilTimeOf(instant: Instant): CivilTime {
  const ms = millisecondsOf(instant) + VIETNAM_OFFSET_MS;
  const epochDay = Math.floor(ms / MS_PER_DAY);
  return { epochDay, timeOfDay: ms - epochDay * MS_PER_DAY };
}

/** The inverse of {@link civilTimeOf}. */
export function momentAt({ epochDay, timeOfDay }: CivilTime): Instant {
  return printInstant(epochDay * MS_PER_DAY + timeOfDay - VIETNAM_OFFSET_MS);
}

/** 00:00 in Việt Nam on `date`. */
export function startOfDay(date: LocalDate): Instant {
  return printInstant(startOfDayMs(date));
}

/** 24:00 in Việt Nam on `date`, which is 00:00 of the next day: the first moment that is too late. */
export function endOfDay(date: LocalDate): Instant {
  return printInstant(startOfDayMs(date) + MS_PER_DAY);
}

/** `timeOfDay` (`HH:mm`, 00:00 to 23:59) in Việt Nam on `date`. @throws RangeError for another form. */
export function atTime(date: LocalDate, timeOfDay: string): Instant {
  return momentAt({ epochDay: epochDayOf(date), timeOfDay: parseTimeOfDay(timeOfDay) });
}

/** Milliseconds since 00:00. @throws RangeError for another form than `HH:mm`, 00:00 to 23:59. */
export function parseTimeOfDay(text: string): number {
  const parts = TIME_OF_DAY.exec(text);
  if (parts === null) throw new RangeError(`Expected a time of day HH:mm, but got ${quote(text)}.`);
  return (Number(parts[1]) * 60 + Number(parts[2])) * MS_PER_MINUTE;
}

function startOfDayMs(date: LocalDate): number {
  return epochDayOf(date) * MS_PER_DAY - VIETNAM_OFFSET_MS;
}

function millisecondsOf(text: string): number {
  const date = MOMENT.exec(text)?.[1];
  if (date === undefined || !isLocalDate(date)) {
    throw new RangeError(
      `Expected a moment with an offset such as 2026-08-05T17:00+07:00, but got ${quote(text)}.`,
    );
  }
  return Date.parse(text);
}

function printInstant(ms: number): Instant {
  if (ms < FIRST_EPOCH_DAY * MS_PER_DAY || ms >= (LAST_EPOCH_DAY + 1) * MS_PER_DAY) {
    throw new RangeError('Expected a moment between the years 1000 and 9999 UTC.');
  }
  return new Date(ms).toISOString();
}

function isWithin(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && least <= value && value <= most;
}

/** What was got, short enough to log whatever its length. */
function quote(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
}
