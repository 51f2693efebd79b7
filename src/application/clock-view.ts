import type { Basis } from '../../workflows/vocabulary/legal-basis.js';
import type { Instant, LocalDate } from '../../workflows/vocabulary/regime.js';
import type { ClockDefinition } from '../../workflows/vocabulary/term.js';
import { daysBetween, localDateOf } from '../engine/calendar/local-date.js';
import { computeRemaining } from '../engine/calendar/term-arithmetic.js';
import type { WorkingCalendar } from '../engine/calendar/working-calendar.js';
import type { Clock, ClockPause } from '../engine/clock.js';
import { definitionOf } from '../engine/clock-due.js';
import type { CompiledProcedure } from '../engine/procedure-registry.js';

/** A clock as a reader sees it. */
export interface ClockView {
  readonly name: string;
  readonly label: string;
  readonly run: number;
  readonly kind: ClockDefinition['kind'];
  readonly status: Clock['status'];
  readonly startedAt: Instant;
  readonly startedOn: LocalDate;
  readonly dueAt: Instant | null;
  readonly dueOn: LocalDate | null;
  /** Days left, in `unit`, negative when overdue; null for a clock that is not running. */
  readonly remaining: number | null;
  readonly unit: 'working-day' | 'calendar-day';
  readonly provisional: boolean;
  readonly pauses: readonly ClockPause[];
  readonly extendedTo: LocalDate | null;
  readonly stoppedAt: Instant | null;
  readonly breachedAt: Instant | null;
  readonly legalBasis: Basis;
}

export function viewClock(
  procedure: CompiledProcedure,
  clock: Clock,
  calendar: WorkingCalendar,
  now: Instant,
): ClockView {
  const { label, kind } = definitionOf(procedure.definition, clock.name);
  return {
    name: clock.name,
    label,
    run: clock.run,
    kind,
    status: clock.status,
    startedAt: clock.startedAt,
    startedOn: clock.startedOn,
    dueAt: clock.dueAt,
    dueOn: clock.dueOn,
    ...remainingOf(clock, calendar, localDateOf(now)),
    provisional: clock.provisional,
    pauses: clock.pauses,
    extendedTo: clock.extendedTo,
    stoppedAt: clock.stoppedAt,
    breachedAt: clock.breachedAt,
    legalBasis: clock.term.basis,
  };
}

/** A date that was set, by a plan or by an extension, is counted down to; a term is counted out. */
export function remainingOf(
  {
    status,
    term,
    dueOn,
    extendedTo,
    startedOn,
    pauses,
  }: Pick<Clock, 'status' | 'term' | 'dueOn' | 'extendedTo' | 'startedOn' | 'pauses'>,
  calendar: WorkingCalendar,
  today: LocalDate,
): Pick<ClockView, 'remaining' | 'unit'> {
  const unit = term.kind === 'span' && term.unit === 'working-day' ? 'working-day' : 'calendar-day';
  if (status === 'stopped') return { remaining: null, unit };
  if (term.kind === 'span' && extendedTo === null) {
    const { amount } = computeRemaining(calendar, { startOn: startedOn, term, pauses }, today);
    return { remaining: amount, unit };
  }
  if (dueOn === null) return { remaining: null, unit };
  const remaining =
    unit === 'working-day' ? calendar.workingDaysBetween(today, dueOn) : daysBetween(today, dueOn);
  return { remaining, unit };
}
