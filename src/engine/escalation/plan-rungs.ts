import type { ClockDefinition } from '../../../workflows/vocabulary/term.js';
import type { Instant, LocalDate } from '../../../workflows/vocabulary/regime.js';
import { civilTimeOf, epochDayOf, momentAt, parseTimeOfDay, type CivilTime } from '../calendar/local-date.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { Clock } from '../clock.js';
import type { Ladder, Rung, RungTime } from './ladder.js';

/** A rung with the moment at which it goes out. */
export interface PlannedRung {
  readonly rung: Rung;
  readonly at: Instant;
}

/** What is to be said of a clock now, and when to look at it again. */
export interface EscalationStep {
  /** The latest rung that is due; the ones before it that were never said are overtaken by it. */
  readonly firing: { readonly planned: PlannedRung; readonly overtaken: readonly PlannedRung[] } | null;
  /** The next rung's moment; null when there is none. */
  readonly next: Instant | null;
}

/** A clock with what is known of it besides: its kind, its ladder, and the legal calendar. */
export interface EscalatingClock {
  readonly clock: Clock;
  readonly kind: ClockDefinition['kind'];
  readonly ladder: Ladder | null;
  readonly calendar: WorkingCalendar;
}

/** A due date so far off is nobody's plan, and its rungs could lead out of the calendar. */
const LAST_PLANNED_DAY = '9990-12-31';

/**
 * When each rung of a clock goes out, the earliest first. Every moment lies within the opening hours of a
 * working day: what falls outside waits for the next opening. Nothing is planned for a clock that is
 * paused or stopped, for one that only forbids, or for one whose due date was past when the system
 * learnt of it: that is history being entered, and reminds nobody. Neither is a rung whose moment had
 * passed by then.
 */
export function planRungs({ clock, kind, ladder, calendar }: EscalatingClock): readonly PlannedRung[] {
  const { dueOn, dueAt, plannedAt, status } = clock;
  const isOpen = status === 'running' || status === 'breached';
  if (ladder === null || kind === 'forbids-before' || !isOpen) return [];
  if (dueOn === null || dueAt === null || dueAt <= plannedAt || dueOn > LAST_PLANNED_DAY) return [];
  return ladder.rungs
    .map((rung) => {
      const nominal = nominalTime(rung.when, dueOn, dueAt, calendar);
      return { rung, at: momentAt(calendar.nextOpeningTime(nominal, ladder.openingHours)) };
    })
    .filter(({ at }) => at >= plannedAt)
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

function nominalTime(when: RungTime, dueOn: LocalDate, dueAt: Instant, calendar: WorkingCalendar): CivilTime {
  if (when === 'breach') return civilTimeOf(dueAt);
  return {
    epochDay: calendar.addWorkingEpochDays(epochDayOf(dueOn), when.workingDaysFromDue),
    timeOfDay: parseTimeOfDay(when.at),
  };
}

/**
 * One look at a clock at a moment. Each rung fires once in a run of its clock, so those that `fired`
 * names are left out, whatever the due date has become. When several are due at once, because they fell
 * on the same opening or nobody was there to say them, only the latest is said.
 */
export function stepEscalation(
  escalating: EscalatingClock,
  fired: ReadonlySet<string>,
  now: Instant,
): EscalationStep {
  const waiting = planRungs(escalating).filter(({ rung }) => !fired.has(rung.code));
  const due = waiting.filter(({ at }) => at <= now);
  const later = waiting[due.length]?.at ?? null;
  const { calendar, ladder } = escalating;
  const planned = due.at(-1);
  if (planned === undefined || ladder === null) return { firing: null, next: later };
  const opening = calendar.nextOpening(now, ladder.openingHours);
  if (opening > now) return { firing: null, next: opening };
  return { firing: { planned, overtaken: due.slice(0, -1) }, next: later };
}
