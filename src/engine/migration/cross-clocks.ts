import type { PauseGround } from '../../../workflows/vocabulary/effect.js';
import type { Facts } from '../../../workflows/vocabulary/facts.js';
import type { Procedure } from '../../../workflows/vocabulary/procedure.js';
import type { Instant, LocalDate, RegimeCode } from '../../../workflows/vocabulary/regime.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { Clock, ClockPause } from '../clock.js';
import { definitionOf, dueOf } from '../clock-due.js';
import { beginRun, nextRun, stop } from '../clocks.js';
import { invariant } from '../invariant.js';
import { findTerm, resolveTerm } from '../term-table.js';
import type { ClockCrossing, Crossing } from './plan.js';

export interface CrossClocksInput {
  readonly clocks: readonly Clock[];
  readonly crossing: Pick<Crossing, 'clocks' | 'starts'>;
  readonly facts: Facts;
  readonly regime: RegimeCode;
  /** The old version judges what ends, the new one counts what goes on. */
  readonly from: Procedure;
  readonly to: Procedure;
  readonly calendar: WorkingCalendar;
  readonly on: LocalDate;
  readonly occurredAt: Instant;
  readonly recordedAt: Instant;
}

/** Every clock of a dossier after it has crossed to another version. */
export function crossClocks(input: CrossClocksInput): readonly Clock[] {
  const crossed = input.crossing.clocks.reduce(
    (clocks: readonly Clock[], crossing) => crossClock(clocks, crossing, input),
    input.clocks,
  );
  return input.crossing.starts.reduce((clocks: readonly Clock[], name) => {
    const grounds: readonly PauseGround[] = input.facts.suspension === null ? [] : ['suspension'];
    const started = beginRun(clocks, name, runInput(input), lasting(name, grounds, input));
    return started === null ? clocks : [...clocks, started];
  }, crossed);
}

function crossClock(
  clocks: readonly Clock[],
  { name, run, to, treatment }: ClockCrossing,
  input: CrossClocksInput,
): readonly Clock[] {
  const clock = clocks.find((each) => each.name === name && each.run === run);
  invariant(clock !== undefined, `Expected run ${run} of the clock '${name}' to be open.`);
  const ended = stop(clock, { event: input, procedure: input.from });
  const withThis = (changed: Clock) => clocks.map((each) => (each === clock ? changed : each));
  if (treatment === 'stopped') return withThis(ended);
  if (treatment === 'restarted') {
    const pauses = clock.pauses.flatMap(({ ground, to: end }) => (end === null ? [ground] : []));
    const started = beginRun(clocks, to, runInput(input), lasting(to, pauses, input));
    return started === null ? withThis(ended) : [...withThis(ended), started];
  }
  const carried = treatment === 'kept' ? clock : recompute(clock, to, input);
  if (to === name) return withThis(carried);
  // The days go on under the new name, so the breach goes with them: it happened once.
  return [...withThis({ ...ended, breachedAt: null }), { ...carried, name: to, run: nextRun(clocks, to) }];
}

/** What keeps a new run from its first day on; no pause moves the day of a clock that forbids. */
function lasting(
  name: string,
  grounds: readonly PauseGround[],
  { to, on }: CrossClocksInput,
): readonly ClockPause[] {
  if (definitionOf(to, name).kind === 'forbids-before') return [];
  return grounds.map((ground) => ({ ground, from: on, to: null }));
}

function runInput(input: CrossClocksInput) {
  const { facts, regime, to: procedure, calendar, recordedAt, on, occurredAt } = input;
  return { facts, regime, procedure, calendar, recordedAt, event: { on, occurredAt } };
}

/**
 * The same days under the new version's term. `plannedAt` stays: no history is being entered, and a date
 * that has moved into the past runs out at once.
 */
function recompute(clock: Clock, to: string, input: CrossClocksInput): Clock {
  const term = findTerm(definitionOf(input.to, to), input.regime, clock.startedOn);
  const resolved = term === null ? null : resolveTerm(term, input.facts);
  invariant(resolved !== null, `Expected version ${input.to.version} to set a time for '${to}'.`);
  const renewed = { ...clock, name: to, term: resolved };
  const due = dueOf(renewed, input.to, input.calendar);
  const planned = { ...renewed, ...due, calendarEdition: input.calendar.edition };
  if (clock.breachedAt === null || due.dueAt === null) return planned;
  return due.dueAt <= input.occurredAt
    ? { ...planned, breachedAt: due.dueAt }
    : { ...planned, status: 'running', breachedAt: null };
}
