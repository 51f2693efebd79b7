import type { JsonValue } from '../../workflows/vocabulary/facts.js';
import type { Instant, LocalDate } from '../../workflows/vocabulary/regime.js';
import type { PartyCode } from '../../workflows/vocabulary/role.js';
import { startOfDay } from './calendar/local-date.js';
import type { WorkingCalendar } from './calendar/working-calendar.js';
import { atTime, localDateOf } from './calendar/local-date.js';
import type { Clock } from './clock.js';
import { definitionOf } from './clock-due.js';
import type { Dossier } from './dossier.js';
import type { CompiledProcedure } from './procedure-registry.js';

/** Something that has come to pass by itself and that the System must send as an event. */
export interface DueFact {
  readonly event: 'CALENDAR_REPLANNED' | 'CLOCK_EXPIRED' | 'UNIT_SUCCEEDED';
  readonly payload: JsonValue;
  readonly occurredAt: Instant;
}

/** That a unit ended and one other unit took over all its work. */
export interface Succession {
  readonly from: PartyCode;
  readonly to: PartyCode;
  readonly since: LocalDate;
  readonly instrument: string;
}

/** Finds the one successor of a party, or nothing while it is not known. */
export type FindSuccession = (party: PartyCode) => Succession | null;

/**
 * The earliest fact due on a dossier by a moment. Before an act of that date is decided, every such
 * fact is settled, so that the act finds the dossier as the law has it: windows closed, clocks
 * overdue, units succeeded.
 */
export function findDueFact(
  procedure: CompiledProcedure,
  dossier: Dossier,
  findSuccession: FindSuccession,
  until: Instant,
): DueFact | null {
  if (dossier.status === 'ended') return null;
  const due = [...expiries(procedure, dossier, until), ...successions(dossier, findSuccession, until)];
  return due.sort((a, b) => compare(a.occurredAt, b.occurredAt))[0] ?? null;
}

function expiries(procedure: CompiledProcedure, dossier: Dossier, until: Instant): readonly DueFact[] {
  return dossier.clocks.flatMap((clock): DueFact[] =>
    canExpire(procedure, clock) && clock.dueAt !== null && clock.dueAt <= until
      ? [{ event: 'CLOCK_EXPIRED', payload: { clock: clock.name }, occurredAt: expiryOf(clock, clock.dueAt) }]
      : [],
  );
}

/**
 * The moment that an expiry is dated: the due instant; but 24:00 of a day belongs to that day, so what
 * starts when a window closes counts from the day of its closing and not from the day after.
 */
function expiryOf({ dueOn }: Clock, dueAt: Instant): Instant {
  return localDateOf(dueAt) === dueOn ? dueAt : new Date(Date.parse(dueAt) - 1).toISOString();
}

/** Only a clock that runs can expire; one that forbids acts before its day is never due. */
export function canExpire(procedure: CompiledProcedure, clock: Clock): boolean {
  return (
    clock.status === 'running' && definitionOf(procedure.definition, clock.name).kind !== 'forbids-before'
  );
}

function successions(dossier: Dossier, findSuccession: FindSuccession, until: Instant): readonly DueFact[] {
  const parties = new Set(Object.values(dossier.facts.parties).flat());
  return [...parties].flatMap((party): DueFact[] => {
    const succession = findSuccession(party);
    if (succession === null) return [];
    const { from, to, instrument, since } = succession;
    const began = startOfDay(since);
    if (began > until) return [];
    const occurredAt = began > dossier.occurredAt ? began : dossier.occurredAt;
    return [{ event: 'UNIT_SUCCEEDED', payload: { from, to, instrument }, occurredAt }];
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * When the System looks at a running clock: at its due instant; but when that had passed before the
 * clock was even recorded, history is being entered from paper, and the System waits some working
 * days for the rest of it before it calls the clock overdue.
 */
export function wakeAt(
  procedure: CompiledProcedure,
  clock: Clock,
  calendar: WorkingCalendar,
  catchUpWorkingDays: number,
): Instant | null {
  if (!canExpire(procedure, clock) || clock.dueAt === null) return null;
  if (clock.dueAt > clock.plannedAt) return clock.dueAt;
  const openingHour = '08:00';
  return atTime(calendar.addWorkingDays(localDateOf(clock.plannedAt), catchUpWorkingDays), openingHour);
}
