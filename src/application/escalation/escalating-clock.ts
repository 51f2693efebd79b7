import type { Instant } from '../../../workflows/vocabulary/regime.js';
import type { PartyCode } from '../../../workflows/vocabulary/role.js';
import type { Clock } from '../../engine/clock.js';
import { definitionOf } from '../../engine/clock-due.js';
import type { Dossier } from '../../engine/dossier.js';
import { chooseLadder, type Ladder } from '../../engine/escalation/ladder.js';
import { planRungs, type EscalatingClock } from '../../engine/escalation/plan-rungs.js';
import type { CompiledProcedure } from '../../engine/procedure-registry.js';
import type { World } from '../world.js';

/** A clock with the ladder that holds on its due day, so that a ladder never changes under a due date. */
export function toEscalating(
  world: World,
  procedure: CompiledProcedure,
  dossier: Dossier,
  clock: Clock,
): EscalatingClock {
  const { kind } = definitionOf(procedure.definition, clock.name);
  return { clock, kind, ladder: ladderOf(world, procedure, dossier, clock), calendar: world.calendar() };
}

function ladderOf(world: World, procedure: CompiledProcedure, dossier: Dossier, clock: Clock): Ladder | null {
  if (clock.dueOn === null || dossier.status === 'ended') return null;
  return chooseLadder(world.escalationRules(), {
    province: dossier.facts.province,
    units: ownersOf(procedure, dossier, clock),
    procedure: dossier.procedure.code,
    clock: clock.name,
    on: clock.dueOn,
  });
}

/** The parties whose clock it is. */
export function ownersOf(
  { definition }: CompiledProcedure,
  { facts }: Dossier,
  { name }: Clock,
): readonly PartyCode[] {
  return facts.parties[definitionOf(definition, name).owner] ?? [];
}

/** The people whose clock it is by name: all of them once it is past due, before that those who have not done their part. */
export function seatedOf(
  { definition }: CompiledProcedure,
  { facts }: Dossier,
  { name, dueAt }: Clock,
  now: Instant,
): readonly string[] {
  if (definitionOf(definition, name).owner !== 'council') return [];
  const isPast = dueAt !== null && now >= dueAt;
  const users = (facts.seats ?? []).map(({ user }) => user);
  return users.filter((user) => isPast || definition.owes?.(facts, user, name) !== false);
}

/** When a clock is first to be looked at, whatever has been said of it already. */
export function escalateAt(
  world: World,
  procedure: CompiledProcedure,
  dossier: Dossier,
  clock: Clock,
): Instant | null {
  return planRungs(toEscalating(world, procedure, dossier, clock))[0]?.at ?? null;
}
