import type { TSchema } from '@sinclair/typebox';

import type { ActingPerson, LegalEvent } from '../../workflows/vocabulary/facts.js';
import { basisUnder, type Basis } from '../../workflows/vocabulary/legal-basis.js';
import type { Instant } from '../../workflows/vocabulary/regime.js';
import { standingOf } from './advance.js';
import { findPermitted } from './authorize.js';
import { localDateOf } from './calendar/local-date.js';
import type { Actor } from './command.js';
import { stateNameOf, type Dossier } from './dossier.js';
import type { CompiledProcedure } from './procedure-registry.js';
import type { Rejection } from './rejection.js';
import { ownersOf } from './situation.js';
import { toUnmetCondition } from './unmet-condition.js';
import { candidatesFor, eventsOf, factsOf, type Snapshot } from './xstate.js';

/** What a person may do next with a dossier, or why a transition that is near is closed to them. */
export interface AvailableTransition {
  readonly event: string;
  readonly label: string;
  readonly labelEn: string;
  readonly payloadSchema: TSchema;
  readonly basis: Basis | null;
  /** `null` when it is open, as far as can be said before there is a payload. */
  readonly closedBy: Rejection | null;
}

/** Every imperative that the current states take, in the order of the procedure's events. */
export function availableTransitions(
  procedure: CompiledProcedure,
  dossier: Dossier,
  actor: Actor,
  now: Instant,
): readonly AvailableTransition[] {
  const { snapshot } = standingOf(procedure, dossier);
  const taken = new Set(eventsOf(snapshot));
  const ended = dossier.status === 'ended';
  return Object.entries(procedure.definition.events)
    .filter(
      ([event, { kind, afterEnd }]) =>
        kind === 'imperative' && taken.has(event) && (!ended || afterEnd === true),
    )
    .map(([event, { label, labelEn, payload, basis }]) => ({
      event,
      label,
      labelEn,
      payloadSchema: payload,
      basis: basisUnder(basis, dossier.regime) ?? null,
      closedBy: findClosure(procedure, dossier, snapshot, event, actor, now),
    }));
}

function findClosure(
  procedure: CompiledProcedure,
  dossier: Dossier,
  snapshot: Snapshot,
  event: string,
  actor: Actor,
  now: Instant,
): Rejection | null {
  const definition = procedure.definition.events[event];
  const { suspension } = dossier.facts;
  if (suspension !== null && definition?.whileSuspended !== true) {
    return { code: 'dossier-suspended', event, since: suspension.since };
  }
  const permits = definition?.permits ?? [];
  const place = {
    taking: dossier.facts,
    owners: ownersOf(snapshot),
    procedure: dossier.procedure.code,
    state: stateNameOf(dossier.value),
  };
  const [permitted] = findPermitted(actor, permits, place, localDateOf(now));
  if (permitted === undefined) {
    const basis = definition === undefined ? undefined : basisUnder(definition.basis, dossier.regime);
    return { code: 'not-permitted', event, permits, basis: basis ?? null };
  }
  const { role, party } = permitted;
  return findFailingAhead(procedure, dossier, snapshot, event, { user: actor.user, role, party });
}

/** A transition is closed ahead of its payload when every candidate has a condition that fails whatever is sent. */
function findFailingAhead(
  procedure: CompiledProcedure,
  dossier: Dossier,
  snapshot: Snapshot,
  event: string,
  actor: ActingPerson,
): Rejection | null {
  const facts = factsOf(snapshot);
  const fails = (name: string) => {
    const condition = procedure.definition.conditions[name];
    return (
      condition !== undefined &&
      condition.reads !== 'event' &&
      !condition.holds(facts, { ...NO_EVENT, actor })
    );
  };
  const failing = candidatesFor(snapshot, event).map((names) => names.find(fails));
  const [first] = failing;
  if (first === undefined || failing.includes(undefined)) return null;
  return toUnmetCondition(procedure, first, facts, dossier.regime, null);
}

/** What a condition that reads no more than the facts and who acts is given beside them, and does not read. */
const NO_EVENT: Omit<LegalEvent, 'actor'> = {
  type: '',
  payload: null,
  occurredAt: '',
  on: '',
  isDayOff: false,
  states: [],
  sequence: 0,
};
