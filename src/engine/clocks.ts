import type { Effect, PauseGround } from '../../workflows/vocabulary/effect.js';
import type { Facts, LegalEvent } from '../../workflows/vocabulary/facts.js';
import type { ClockExpiryPayload, ExtensionPayload } from '../../workflows/vocabulary/payload.js';
import type { Procedure } from '../../workflows/vocabulary/procedure.js';
import type { Instant, LocalDate, RegimeCode } from '../../workflows/vocabulary/regime.js';
import { computeDue } from './calendar/term-arithmetic.js';
import type { WorkingCalendar } from './calendar/working-calendar.js';
import type { Clock, ClockPause } from './clock.js';
import { definitionOf, dueOf, isOpen } from './clock-due.js';
import type { Rejection } from './rejection.js';
import { replanClock } from './replanning.js';
import { accept, reject, type Result } from './result.js';
import { findTerm, resolveTerm } from './term-table.js';

export interface ClockPlan {
  /** Every clock of the dossier after the event. */
  readonly clocks: readonly Clock[];
  /** Those that the event changed, in the order of the dossier's clocks. */
  readonly changed: readonly Clock[];
}

export interface ClockPlanInput {
  readonly clocks: readonly Clock[];
  readonly effects: readonly Effect[];
  readonly event: LegalEvent;
  /** The facts after the event. */
  readonly facts: Facts;
  readonly regime: RegimeCode;
  readonly procedure: Procedure;
  readonly calendar: WorkingCalendar;
  readonly recordedAt: Instant;
}

/**
 * Applies the clock effects of one event, in their order, to the clocks of a dossier. Clocks start,
 * stop and are judged by the legal date of the event, never by the moment it was recorded.
 * Pure: the same input gives the same plan.
 */
export function planClocks(input: ClockPlanInput): Result<ClockPlan, Rejection> {
  let clocks = input.clocks;
  for (const effect of input.effects) {
    const applied = applyEffect(clocks, effect, input);
    if (!applied.ok) return applied;
    clocks = applied.value;
  }
  const before = new Set(input.clocks);
  return accept({ clocks, changed: clocks.filter((clock) => !before.has(clock)) });
}

function applyEffect(
  clocks: readonly Clock[],
  effect: Effect,
  input: ClockPlanInput,
): Result<readonly Clock[], Rejection> {
  const change = (name: string, apply: (clock: Clock) => Clock) =>
    clocks.map((clock) => (clock.name === name && isOpen(clock) ? apply(clock) : clock));
  const changeAll = (apply: (clock: Clock) => Clock) =>
    clocks.map((clock) => (isOpen(clock) ? apply(clock) : clock));

  switch (effect.type) {
    case 'startClock':
      return accept(start(clocks, effect.params.clock, input));
    case 'stopClock': {
      const refusal = refuseBefore(clocks, effect.params.clock, input);
      if (refusal !== null) return reject(refusal);
      return accept(change(effect.params.clock, (clock) => stop(clock, input)));
    }
    case 'stopAllClocks':
      return accept(changeAll((clock) => stop(clock, input)));
    case 'pauseClock':
      return accept(change(effect.params.clock, (clock) => pause(clock, effect.params.ground, input)));
    case 'pauseAllClocks':
      return accept(changeAll((clock) => pause(clock, effect.params.ground, input)));
    case 'resumeClock':
      return accept(change(effect.params.clock, (clock) => resume(clock, effect.params.ground, input)));
    case 'resumeAllClocks':
      return accept(changeAll((clock) => resume(clock, effect.params.ground, input)));
    case 'breachClock': {
      const { clock: name } = input.event.payload as ClockExpiryPayload;
      return accept(change(name, (clock) => ({ ...clock, status: 'breached', breachedAt: clock.dueAt })));
    }
    case 'extendClock':
      return extend(clocks, input);
    case 'replanClocks':
      return accept(clocks.map((clock) => replanClock(clock, input)));
    case 'notify':
    case 'issueDocument':
    case 'openDossier':
    case 'endOpened':
    case 'signalDossier':
    case 'tellOpener':
    case 'enterRegister':
    case 'unsealSheets':
      return accept(clocks);
  }
}

/**
 * Whether an event is the System's note that a clock is overdue. It only says that nothing was heard
 * by then: an act of an earlier date may still be recorded after it, and takes the breach back.
 */
export function isOverdueNotice(procedure: Procedure, event: string, payload: unknown): boolean {
  return (
    event === 'CLOCK_EXPIRED' &&
    definitionOf(procedure, (payload as ClockExpiryPayload).clock).kind === 'overdue'
  );
}

/** A new run; an open run of the same clock ends here, which is what "counted again from zero" means. */
function start(clocks: readonly Clock[], name: string, input: ClockPlanInput): readonly Clock[] {
  const ended = clocks.map((clock) => (clock.name === name && isOpen(clock) ? stop(clock, input) : clock));
  const started = beginRun(clocks, name, input);
  return started === null ? ended : [...ended, started];
}

type RunInput = Pick<ClockPlanInput, 'facts' | 'regime' | 'procedure' | 'calendar' | 'recordedAt'> & {
  readonly event: Pick<LegalEvent, 'on' | 'occurredAt'>;
};

/** The next run of a clock, from the day of the event, paused from the start where `pauses` last; null where no time is set. */
export function beginRun(
  clocks: readonly Clock[],
  name: string,
  input: RunInput,
  pauses: readonly ClockPause[] = [],
): Clock | null {
  const { event, regime, facts, procedure, recordedAt } = input;
  const term = findTerm(definitionOf(procedure, name), regime, event.on);
  const resolved = term === null ? null : resolveTerm(term, facts);
  if (resolved === null) return null;
  const blank: Clock = {
    name,
    run: nextRun(clocks, name),
    status: 'running',
    term: resolved,
    startedOn: event.on,
    startedAt: event.occurredAt,
    pauses,
    dueOn: null,
    dueAt: null,
    extendedTo: null,
    provisional: false,
    calendarEdition: input.calendar.edition,
    stoppedAt: null,
    breachedAt: null,
    plannedAt: recordedAt,
  };
  return plan(blank, input);
}

export function nextRun(clocks: readonly Clock[], name: string): number {
  return clocks.filter((clock) => clock.name === name).length + 1;
}

/** Gives a clock its due date under the current pauses and calendar, and judges it at the event. */
function plan(clock: Clock, input: Pick<RunInput, 'procedure' | 'calendar' | 'recordedAt' | 'event'>): Clock {
  const due = dueOf(clock, input.procedure, input.calendar);
  const planned = { ...clock, ...due, calendarEdition: input.calendar.edition, plannedAt: input.recordedAt };
  if (due.dueAt === null) return { ...planned, status: 'paused' };
  return clock.breachedAt !== null && due.dueAt <= input.event.occurredAt
    ? { ...planned, status: 'breached' }
    : { ...planned, status: 'running', breachedAt: null };
}

/** The end of a run, judged at the event. */
export function stop(clock: Clock, input: JudgeInput): Clock {
  return {
    ...clock,
    status: 'stopped',
    stoppedAt: input.event.occurredAt,
    breachedAt: breachAt(clock, input),
  };
}

interface JudgeInput {
  readonly event: Pick<LegalEvent, 'occurredAt'>;
  readonly procedure: Procedure;
}

/**
 * When a clock was breached, judged at the event: late when the legal date of the act is at or past the
 * due instant, whenever it was recorded. A paused clock was judged when it was paused.
 */
function breachAt({ name, dueAt, breachedAt }: Clock, { event, procedure }: JudgeInput): Instant | null {
  if (definitionOf(procedure, name).kind !== 'overdue') return null;
  if (dueAt === null) return breachedAt;
  return event.occurredAt >= dueAt ? dueAt : null;
}

/** No pause moves the day of a clock that forbids, so it is left alone; paused, it would forbid nothing. */
function pause(clock: Clock, ground: PauseGround, input: ClockPlanInput): Clock {
  if (definitionOf(input.procedure, clock.name).kind === 'forbids-before') return clock;
  if (clock.pauses.some((open) => open.ground === ground && open.to === null)) return clock;
  return {
    ...clock,
    status: 'paused',
    pauses: [...clock.pauses, { ground, from: input.event.on, to: null }],
    dueOn: null,
    dueAt: null,
    provisional: false,
    breachedAt: breachAt(clock, input),
  };
}

function resume(clock: Clock, ground: PauseGround, input: ClockPlanInput): Clock {
  const open = clock.pauses.some((each) => each.ground === ground && each.to === null);
  if (!open) return clock;
  const pauses = clock.pauses.map((each) =>
    each.ground === ground && each.to === null ? { ...each, to: input.event.on } : each,
  );
  return plan({ ...clock, pauses }, input);
}

function extend(clocks: readonly Clock[], input: ClockPlanInput): Result<readonly Clock[], Rejection> {
  const { clock: name, dueOn } = input.event.payload as ExtensionPayload;
  const clock = clocks.find((each) => each.name === name && isOpen(each));
  if (clock === undefined || definitionOf(input.procedure, name).kind === 'forbids-before') {
    return reject({
      code: 'clock-not-running',
      clock: name,
      label: input.procedure.clocks[name]?.label ?? null,
    });
  }
  if (clock.dueOn !== null && dueOn <= clock.dueOn) {
    return reject({ code: 'extension-not-later', clock: name, dueOn: clock.dueOn });
  }
  const refusal = refuseBeyondLimit(clock, dueOn, input);
  if (refusal !== null) return reject(refusal);
  const extended = plan({ ...clock, extendedTo: dueOn }, input);
  return accept(clocks.map((each) => (each === clock ? extended : each)));
}

/** Where the law says how far a term may be extended: once, and no further than that. */
function refuseBeyondLimit(clock: Clock, dueOn: LocalDate, { calendar }: ClockPlanInput): Rejection | null {
  const { term, startedOn, pauses, name, extendedTo } = clock;
  if (term.kind !== 'span' || term.extension === undefined) return null;
  const { atMost, basis } = term.extension;
  if (extendedTo !== null) return { code: 'extended-before', clock: name, extendedTo, basis };
  const whole = { ...term, amount: term.amount + atMost };
  const { dueOn: latest } = computeDue(calendar, { startOn: startedOn, term: whole, pauses });
  // Nobody knows yet how far, while it is paused.
  if (latest === null) return { code: 'extension-while-paused', clock: name, basis };
  return dueOn > latest ? { code: 'extension-too-long', clock: name, latest, basis } : null;
}

/** The act that a "forbidden before" clock guards is unlawful until the clock's day has come. */
function refuseBefore(clocks: readonly Clock[], name: string, input: ClockPlanInput): Rejection | null {
  const clock = clocks.find((each) => each.name === name && isOpen(each));
  if (
    clock === undefined ||
    clock.dueOn === null ||
    definitionOf(input.procedure, name).kind !== 'forbids-before'
  )
    return null;
  if (input.event.on >= clock.dueOn) return null;
  return { code: 'forbidden-before', clock: name, earliest: clock.dueOn, basis: clock.term.basis };
}
