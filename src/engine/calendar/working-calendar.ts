import type { CalendarDay, CalendarDayKind, CalendarEdition } from './calendar-edition.js';
import {
  civilTimeOf,
  epochDayOf,
  fromEpochDay,
  isEpochDay,
  momentAt,
  parseTimeOfDay,
  weekdayOfEpochDay,
} from './local-date.js';
import type { CivilTime, Instant, LocalDate } from './local-date.js';

export { CalendarEditionError, parseCalendarEdition } from './calendar-edition.js';
export type { CalendarDay, CalendarEdition, CalendarFault } from './calendar-edition.js';

export type DayReason =
  'working-day' | 'weekend' | 'holiday' | 'compensatory-day-off' | 'swapped-working-day';

export interface DayDescription {
  readonly working: boolean;
  readonly reason: DayReason;
  /** Only for a day that the edition lists. */
  readonly name?: string;
  readonly basis?: string;
  /** The day may still change: listed as provisional, or in a year that the edition does not cover. */
  readonly provisional: boolean;
}

/** Hours of a working day, each `HH:mm`; `from` is inside, `to` is outside. */
export interface OpeningHours {
  readonly from: string;
  readonly to: string;
}

const REASON_OF_KIND: Readonly<Record<CalendarDayKind, DayReason>> = {
  holiday: 'holiday',
  compensatory_day_off: 'compensatory-day-off',
  swapped_working_day: 'swapped-working-day',
};
const FRIDAY = 5;

// Bits of a day in the table.
const COVERED = 1;
const WORKING = 2;
const PROVISIONAL = 4;

/**
 * The working days of the Vietnamese civil service: Monday to Friday, minus holidays and compensatory days
 * off, plus weekend days that are worked instead (Bộ luật Lao động 2019 Đ.111–112 and the yearly
 * announcements). In a year without any listed day only weekends are off, and every day is provisional.
 */
export class WorkingCalendar {
  /** The number of the edition, for the journal. */
  readonly edition: number;
  readonly #listed: ReadonlyMap<number, CalendarDay>;
  readonly #table: DayTable;

  constructor(edition: CalendarEdition) {
    this.edition = edition.edition;
    this.#listed = new Map(edition.days.map((day) => [epochDayOf(day.date), day]));
    this.#table = tabulate(edition.days);
  }

  /** What `date` is, and why. */
  describe(date: LocalDate): DayDescription {
    const epochDay = epochDayOf(date);
    const working = this.isWorkingEpochDay(epochDay);
    const provisional = this.isProvisionalEpochDay(epochDay);
    const listed = this.#listed.get(epochDay);
    if (listed === undefined) return { working, reason: working ? 'working-day' : 'weekend', provisional };
    const { name, basis } = listed;
    return { working, reason: REASON_OF_KIND[listed.kind], name, basis, provisional };
  }

  isWorkingDay(date: LocalDate): boolean {
    return this.isWorkingEpochDay(epochDayOf(date));
  }

  /** {@link isWorkingDay} for loops that count in epoch days. */
  isWorkingEpochDay(epochDay: number): boolean {
    const flags = this.#flagsOf(epochDay);
    return flags === 0 ? isWeekday(epochDay) : (flags & WORKING) !== 0;
  }

  /** Whether a later edition may still change this day. */
  isProvisionalEpochDay(epochDay: number): boolean {
    const flags = this.#flagsOf(epochDay);
    return flags === 0 || (flags & PROVISIONAL) !== 0;
  }

  /** The first working day on or after `date`. */
  nextWorkingDay(date: LocalDate): LocalDate {
    let epochDay = epochDayOf(date);
    while (!this.isWorkingEpochDay(epochDay)) epochDay += 1;
    return fromEpochDay(epochDay);
  }

  /**
   * The `count`-th working day after `date`, or before it when `count` is negative; `date` itself is not
   * counted. A count of 0 answers `date`, whether it is worked or not.
   * @throws RangeError when `count` is not an integer, or leads outside the years 1000 to 9999.
   */
  addWorkingDays(date: LocalDate, count: number): LocalDate {
    return fromEpochDay(this.addWorkingEpochDays(epochDayOf(date), count));
  }

  /** {@link addWorkingDays} for those who count in epoch days; the answer may lie beyond the last year. */
  addWorkingEpochDays(from: number, count: number): number {
    if (!Number.isSafeInteger(count)) throw new RangeError(`Expected a number of days, but got ${count}.`);
    const step = Math.sign(count);
    let epochDay = from;
    let left = Math.abs(count);
    while (left > 0 && isEpochDay(epochDay)) {
      epochDay += step;
      if (this.isWorkingEpochDay(epochDay)) left -= 1;
    }
    return epochDay;
  }

  /** How many working days lie after `from`, up to and including `to`; negative when `to` is earlier. */
  workingDaysBetween(from: LocalDate, to: LocalDate): number {
    if (to < from) return 0 - this.workingDaysBetween(to, from);
    const last = epochDayOf(to);
    let count = 0;
    for (let epochDay = epochDayOf(from) + 1; epochDay <= last; epochDay += 1) {
      if (this.isWorkingEpochDay(epochDay)) count += 1;
    }
    return count;
  }

  /**
   * When something that becomes ready at `instant` may go out: at once inside the hours of a working day,
   * otherwise when the next one opens. @throws RangeError when the hours are not `from` < `to`.
   */
  nextOpening(instant: Instant, hours: OpeningHours): Instant {
    return momentAt(this.nextOpeningTime(civilTimeOf(instant), hours));
  }

  /** {@link nextOpening} for those who count in civil time. */
  nextOpeningTime(time: CivilTime, { from, to }: OpeningHours): CivilTime {
    if (from >= to) throw new RangeError(`Expected hours that open before they close, not ${from}–${to}.`);
    const opening = parseTimeOfDay(from);
    let { epochDay } = time;
    if (this.isWorkingEpochDay(epochDay) && time.timeOfDay < parseTimeOfDay(to))
      return { epochDay, timeOfDay: Math.max(time.timeOfDay, opening) };
    do epochDay += 1;
    while (!this.isWorkingEpochDay(epochDay));
    return { epochDay, timeOfDay: opening };
  }

  #flagsOf(epochDay: number): number {
    return this.#table.flags[epochDay - this.#table.firstDay] ?? 0;
  }
}

/** One byte a day, from the first listed year to the last, so that counting is a walk over bytes. */
interface DayTable {
  readonly firstDay: number;
  /** 0 for a day of a year that the edition does not cover. */
  readonly flags: Uint8Array;
}

function tabulate(days: readonly CalendarDay[]): DayTable {
  const years = [...new Set(days.map(({ date }) => date.slice(0, 4)))].sort();
  const firstDay = epochDayOf(`${years[0] ?? '1970'}-01-01`);
  const lastDay = epochDayOf(`${years.at(-1) ?? '1970'}-12-31`);
  const flags = new Uint8Array(lastDay - firstDay + 1);
  for (const year of years) {
    const lastOfYear = epochDayOf(`${year}-12-31`);
    for (let epochDay = epochDayOf(`${year}-01-01`); epochDay <= lastOfYear; epochDay += 1) {
      flags[epochDay - firstDay] = isWeekday(epochDay) ? COVERED | WORKING : COVERED;
    }
  }
  for (const { date, kind, status } of days) {
    const working = kind === 'swapped_working_day' ? WORKING : 0;
    flags[epochDayOf(date) - firstDay] = COVERED | working | (status === 'provisional' ? PROVISIONAL : 0);
  }
  return { firstDay, flags };
}

function isWeekday(epochDay: number): boolean {
  return weekdayOfEpochDay(epochDay) <= FRIDAY;
}
