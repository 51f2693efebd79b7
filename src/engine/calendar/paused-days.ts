import { epochDayOf } from './local-date.js';
import type { LocalDate } from './local-date.js';

/** A stop of the clock: `from` is the day it was stopped, `to` the day it ran again, `null` while it stands. */
export interface Pause {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

/**
 * The days on which the clock did not run through: every day that a pause touches, both ends included.
 * Pauses may overlap; a day touched by two of them is one paused day.
 */
export class PausedDays {
  readonly #stops: readonly { readonly first: number; readonly last: number }[];

  /** @throws RangeError when a pause ends before it begins. */
  constructor(pauses: readonly Pause[]) {
    this.#stops = pauses.map(({ from, to }) => {
      const first = epochDayOf(from);
      const last = to === null ? Infinity : epochDayOf(to);
      if (last < first) throw new RangeError('Expected a pause that does not end before it begins.');
      return { first, last };
    });
  }

  has(epochDay: number): boolean {
    return this.#stops.some(({ first, last }) => first <= epochDay && epochDay <= last);
  }

  /** Whether the clock stands on this day and nobody knows yet when it will run again. */
  isStandingAt(epochDay: number): boolean {
    return this.#stops.some(({ first, last }) => first <= epochDay && last === Infinity);
  }
}
