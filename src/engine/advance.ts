import type { Effect } from '../../workflows/vocabulary/effect.js';
import type { LegalEvent } from '../../workflows/vocabulary/facts.js';
import type { Instant } from '../../workflows/vocabulary/regime.js';
import type { WorkingCalendar } from './calendar/working-calendar.js';
import type { Clock } from './clock.js';
import { isOverdueNotice, planClocks } from './clocks.js';
import type { Dossier } from './dossier.js';
import { invariant } from './invariant.js';
import type { CompiledProcedure } from './procedure-registry.js';
import type { Rejection } from './rejection.js';
import { accept, reject, type Result } from './result.js';
import { factsOf, hasEnded, revive, step, valueOf, type Snapshot } from './xstate.js';

/** A dossier with the machine's snapshot of it at hand, so that a fold need not revive it each time. */
export interface Standing {
  readonly dossier: Dossier | null;
  readonly snapshot: Snapshot;
}

export interface Advance {
  readonly dossier: Dossier;
  readonly snapshot: Snapshot;
  readonly effects: readonly Effect[];
  readonly changedClocks: readonly Clock[];
}

export interface AdvanceInput {
  readonly procedure: CompiledProcedure;
  readonly code: string;
  readonly standing: Standing;
  readonly event: LegalEvent;
  readonly recordedAt: Instant;
  readonly calendar: WorkingCalendar;
}

/** Where a dossier stands; a dossier not yet lodged stands in `notLodged`. */
export function standingOf(procedure: CompiledProcedure, dossier: Dossier | null): Standing {
  const { machine, definition } = procedure;
  const snapshot =
    dossier === null
      ? revive(machine, definition.machine.initial, definition.blankFacts)
      : revive(machine, dossier.value, dossier.facts);
  return { dossier, snapshot };
}

/**
 * The kernel that both deciding and replaying use: one event moves the machine and the clocks.
 * It asks no permission; it refuses only what the clocks forbid. `not-available` means that the
 * machine did not take the event.
 */
export function advance(input: AdvanceInput): Result<Advance, Rejection> {
  const { procedure, code, standing, event, recordedAt, calendar } = input;
  const { dossier } = standing;
  const stepped = step(procedure.machine, standing.snapshot, event);
  if (stepped === null)
    return reject({ code: 'not-available', event: event.type, state: event.states[0] ?? '' });

  const { snapshot, effects } = stepped;
  const facts = factsOf(snapshot);
  const { regime, acceptedOn } = facts;
  invariant(
    regime !== null && acceptedOn !== null,
    `Expected the lodgement of ${code} to fix its regime and date.`,
  );

  const planned = planClocks({
    clocks: dossier?.clocks ?? [],
    effects,
    event,
    facts,
    regime,
    procedure: procedure.definition,
    calendar,
    recordedAt,
  });
  if (!planned.ok) return planned;

  const after: Dossier = {
    code,
    procedure: { code: procedure.definition.code, version: procedure.definition.version },
    regime,
    acceptedOn,
    value: valueOf(snapshot),
    status: hasEnded(snapshot) ? 'ended' : 'active',
    facts,
    clocks: planned.value.clocks,
    version: event.sequence,
    occurredAt: dossier !== null && isNoteAboutTime(procedure, event) ? dossier.occurredAt : event.occurredAt,
    recordedAt,
  };
  return accept({ dossier: after, snapshot, effects, changedClocks: planned.value.changed });
}

/** What the System notes about clocks says nothing of what people did: an earlier act may still be recorded after it. */
function isNoteAboutTime({ definition }: CompiledProcedure, { type, payload }: LegalEvent): boolean {
  return type === 'CALENDAR_REPLANNED' || isOverdueNotice(definition, type, payload);
}
