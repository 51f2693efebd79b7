import { basisUnder } from '../../workflows/vocabulary/legal-basis.js';
import { canSee } from './authorize.js';
import { localDateOf } from './calendar/local-date.js';
import { refuseImpossibleDate } from './legal-date.js';
import type { Rejection } from './rejection.js';
import { permittedAssignments, workingDaysBackOf, type Situation } from './situation.js';
import { candidatesFor, metaOf } from './xstate.js';

export type Precondition = (situation: Situation) => Rejection | null;

/** In the order in which they are asked; the first refusal wins. */
export const PRECONDITIONS: readonly Precondition[] = [
  refuseInvisible,
  refuseStaleVersion,
  refuseUnknownEvent,
  refuseEnded,
  refuseSuspended,
  refuseUnavailable,
  refuseUnpermitted,
  refuseInvalidPayload,
  refuseUnlawfulDate,
];

function refuseInvisible({ command, dossier, now }: Situation): Rejection | null {
  if (command.sender === 'system' || dossier === null) return null;
  return canSee(command.sender, dossier, localDateOf(now)) ? null : { code: 'not-visible' };
}

function refuseStaleVersion({ command, dossier }: Situation): Rejection | null {
  const actual = dossier?.version ?? 0;
  return command.expectedVersion === actual
    ? null
    : { code: 'stale-version', expected: command.expectedVersion, actual };
}

function refuseUnknownEvent({ command, definition }: Situation): Rejection | null {
  if (definition === undefined) return { code: 'unknown-event', event: command.event };
  return definition.kind === 'fact' && command.sender !== 'system'
    ? { code: 'system-only', event: command.event }
    : null;
}

function refuseEnded({ command, dossier, definition, state }: Situation): Rejection | null {
  return dossier?.status === 'ended' && definition?.afterEnd !== true
    ? { code: 'dossier-ended', event: command.event, state }
    : null;
}

function refuseSuspended({ command, dossier, definition }: Situation): Rejection | null {
  const suspension = dossier?.facts.suspension ?? null;
  return suspension !== null && definition?.whileSuspended !== true
    ? { code: 'dossier-suspended', event: command.event, since: suspension.since }
    : null;
}

function refuseUnavailable({ command, definition, standing, state }: Situation): Rejection | null {
  if (candidatesFor(standing.snapshot, command.event).length > 0) return null;
  const states = metaOf(standing.snapshot).map(({ label }) => label);
  const labels = { event: definition?.label ?? command.event, state: states.join(', ') || state };
  return { code: 'not-available', event: command.event, state, labels };
}

function refuseUnpermitted(situation: Situation): Rejection | null {
  const { command, definition, dossier } = situation;
  if (command.sender === 'system' || permittedAssignments(situation).length > 0) return null;
  const regime = dossier?.regime ?? command.given?.regime;
  const basis =
    definition === undefined || regime === undefined ? undefined : basisUnder(definition.basis, regime);
  return {
    code: 'not-permitted',
    event: command.event,
    permits: definition?.permits ?? [],
    basis: basis ?? null,
  };
}

function refuseInvalidPayload({ procedure, command }: Situation): Rejection | null {
  const faults = procedure.validators.get(command.event)?.(command.payload) ?? [];
  return faults.length === 0 ? null : { code: 'payload-invalid', event: command.event, faults };
}

/** Reaching further back than the house allows needs the head of the unit, and a reason. */
function refuseUnlawfulDate(situation: Situation): Rejection | null {
  const { command, dossier, now, rules } = situation;
  const { occurredAt, sender, backdatingReason } = command;
  const previous = isFact(situation) ? null : (dossier?.occurredAt ?? null);
  const impossible = refuseImpossibleDate({ occurredAt, previous, now });
  if (impossible !== null || sender === 'system') return impossible;

  const allowed = rules.backdatingWorkingDays;
  const workingDays = workingDaysBackOf(situation);
  if (workingDays <= allowed) return null;
  if (!permittedAssignments(situation).some(({ role }) => role === 'leader')) {
    return { code: 'backdating-needs-leader', workingDays, allowed };
  }
  return backdatingReason === undefined ? { code: 'backdating-needs-reason', workingDays, allowed } : null;
}

function isFact({ definition }: Situation): boolean {
  return definition?.kind === 'fact';
}
