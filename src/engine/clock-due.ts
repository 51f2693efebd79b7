import type { Procedure } from '../../workflows/vocabulary/procedure.js';
import { endOfDay, startOfDay } from './calendar/local-date.js';
import { computeDue, computeEarliest, resolveDeadline } from './calendar/term-arithmetic.js';
import type { WorkingCalendar } from './calendar/working-calendar.js';
import type { Clock } from './clock.js';
import { invariant } from './invariant.js';

/** A clock that still matters: it runs, is paused, or runs late. */
export function isOpen(clock: Clock): boolean {
  return clock.status !== 'stopped';
}

/** The clock's kind and owner, from its procedure. */
export function definitionOf(procedure: Procedure, name: string) {
  const definition = procedure.clocks[name];
  invariant(
    definition !== undefined,
    `Expected procedure '${procedure.code}' to define the clock '${name}'.`,
  );
  return definition;
}

/** What a clock's term, start, pauses and extension amount to under a calendar. */
export type Due = Pick<Clock, 'dueOn' | 'dueAt' | 'provisional'>;

/** The due date that counts: the computed one, or a later one that an extension has set. */
export function dueOf(clock: Clock, procedure: Procedure, calendar: WorkingCalendar): Due {
  if (clock.pauses.some(({ to }) => to === null)) return { dueOn: null, dueAt: null, provisional: false };
  const computed = computeClockDue(clock, procedure, calendar);
  const { extendedTo } = clock;
  if (extendedTo === null || (computed.dueOn !== null && computed.dueOn >= extendedTo)) return computed;
  return { dueOn: extendedTo, dueAt: endOfDay(extendedTo), provisional: false };
}

function computeClockDue(
  { term, startedOn, pauses, name }: Clock,
  procedure: Procedure,
  calendar: WorkingCalendar,
): Due {
  if (term.kind === 'deadline') return { ...resolveDeadline(term.deadline), provisional: false };
  if (definitionOf(procedure, name).kind !== 'forbids-before') {
    return computeDue(calendar, { startOn: startedOn, term, pauses });
  }
  const { earliestOn, provisional } = computeEarliest(startedOn, term, calendar);
  return { dueOn: earliestOn, dueAt: startOfDay(earliestOn), provisional };
}
