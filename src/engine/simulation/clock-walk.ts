import type { Effect } from '../../../workflows/vocabulary/effect.js';
import type { Facts, LegalEvent } from '../../../workflows/vocabulary/facts.js';
import type { Basis } from '../../../workflows/vocabulary/legal-basis.js';
import type { ActionReference, StateMeta } from '../../../workflows/vocabulary/machine.js';
import type { Procedure } from '../../../workflows/vocabulary/procedure.js';
import type { Instant, LocalDate, RegimeCode } from '../../../workflows/vocabulary/regime.js';
import { atTime } from '../calendar/local-date.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { Clock } from '../clock.js';
import { definitionOf, isOpen } from '../clock-due.js';
import { planClocks } from '../clocks.js';
import { SYSTEM } from '../command.js';
import type { Place, WayOut } from './places.js';

/** What stays the same while a dossier is walked on: the law, the calendar, and the facts of today. */
export interface WalkGround {
  readonly procedure: Procedure;
  readonly facts: Facts;
  readonly regime: RegimeCode;
  readonly calendar: WorkingCalendar;
  readonly recordedAt: Instant;
}

/** Where a walked dossier stands, since when, and with which clocks. */
export interface Standpoint {
  readonly place: Place;
  readonly on: LocalDate;
  readonly clocks: readonly Clock[];
}

/** The last day on which a place may lawfully be left, and what says so. */
export interface LastDay {
  readonly on: LocalDate;
  /** The clock that sets it; null where nothing does, and then the place counts no day. */
  readonly clock: string | null;
  readonly basis: Basis | null;
  readonly provisional: boolean;
}

/** At which hour an act of the walk is taken to happen; no day is counted by it. */
const NOON = '12:00';

/**
 * The last lawful day of a place: that of the clock that the state names, or, where that one does not
 * run, of the clocks that leaving would stop. A paused clock sets none: what it waits for has no last day.
 * A day that has passed is today's, for nobody can act earlier.
 */
export function lastDayOf(ground: WalkGround, { place, on, clocks }: Standpoint, way: WayOut): LastDay {
  const limit: StateMeta['limit'] = place.node.definition.meta?.limit;
  const named = limit !== undefined && 'clock' in limit ? limit.clock : null;
  const open = clocks.filter(
    (clock) => isOpen(clock) && definitionOf(ground.procedure, clock.name).kind !== 'forbids-before',
  );
  const own = open.filter(({ name }) => name === named);
  const setting = own.length > 0 ? own : open.filter(({ name }) => stops(way.actions, name));
  const [first] = setting
    .flatMap(({ name, dueOn, provisional, term }) =>
      dueOn === null ? [] : [{ dueOn, clock: name, basis: term.basis, provisional }],
    )
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  if (first === undefined) {
    const basis = limit !== undefined && 'none' in limit ? limit.none : null;
    return { on, clock: null, basis, provisional: false };
  }
  const { dueOn, ...rest } = first;
  return { ...rest, on: dueOn > on ? dueOn : on };
}

/** Leaves a place on a day, or on the first later one on which the law no longer forbids it. */
export function leave(
  ground: WalkGround,
  from: Standpoint,
  way: WayOut,
  on: LocalDate,
  to: Place,
): Standpoint {
  const planned = plan(ground, from.clocks, way.event, way.actions.flatMap(toEffect), on);
  if (planned.ok) return { place: to, on, clocks: planned.value.clocks };
  if (planned.rejection.code !== 'forbidden-before') return { place: to, on, clocks: from.clocks };
  return leave(ground, from, way, planned.rejection.earliest, to);
}

/** A dossier that is suspended is taken to go on today. */
export function resumeSuspended(
  ground: WalkGround,
  clocks: readonly Clock[],
  on: LocalDate,
): readonly Clock[] {
  const resumption: Effect = { type: 'resumeAllClocks', params: { ground: 'suspension' } };
  const planned = plan(ground, clocks, 'RESUME', [resumption], on);
  return planned.ok ? planned.value.clocks : clocks;
}

function plan(
  ground: WalkGround,
  clocks: readonly Clock[],
  type: string,
  effects: readonly Effect[],
  on: LocalDate,
) {
  const event: LegalEvent = {
    type,
    payload: null,
    occurredAt: atTime(on, NOON),
    on,
    isDayOff: !ground.calendar.isWorkingDay(on),
    actor: SYSTEM,
    states: [],
    sequence: 0,
  };
  return planClocks({ ...ground, clocks, effects, event });
}

/** What is recorded stays as it is today; these two read a payload that nobody has written yet. */
function toEffect(action: ActionReference): Effect[] {
  return action.type === 'record' || action.type === 'breachClock' || action.type === 'extendClock'
    ? []
    : [action];
}

function stops(actions: readonly ActionReference[], clock: string): boolean {
  return actions.some((action) => action.type === 'stopClock' && action.params.clock === clock);
}
