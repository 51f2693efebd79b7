import type { ActingPerson, Facts, Given, LegalEvent } from '../../workflows/vocabulary/facts.js';
import type { EventDefinition } from '../../workflows/vocabulary/procedure.js';
import type { Instant } from '../../workflows/vocabulary/regime.js';
import type { Capacity } from '../../workflows/vocabulary/role.js';
import { standingOf, type Standing } from './advance.js';
import { findPermitted, type Taking } from './authorize.js';
import { localDateOf } from './calendar/local-date.js';
import type { WorkingCalendar } from './calendar/working-calendar.js';
import { SYSTEM, type Assignment, type Command } from './command.js';
import { stateNameOf, statePathsOf, type Dossier } from './dossier.js';
import { invariant } from './invariant.js';
import { workingDaysBack } from './legal-date.js';
import type { CompiledProcedure } from './procedure-registry.js';
import { factsOf, metaOf, valueOf, type Snapshot } from './xstate.js';

/** Rules of the house that no law sets; visible parameters of the installation or the province. */
export interface HouseRules {
  /** How many working days back a handler may date an act without the leader and a reason. */
  readonly backdatingWorkingDays: number;
}

export interface DecideInput {
  readonly procedure: CompiledProcedure;
  /** The dossier's code; a lodgement brings the code it will have. */
  readonly code: string;
  readonly dossier: Dossier | null;
  readonly command: Command;
  readonly now: Instant;
  readonly calendar: WorkingCalendar;
  readonly rules: HouseRules;
}

/** A command together with where it finds the dossier. */
export interface Situation extends DecideInput {
  readonly standing: Standing;
  readonly definition: EventDefinition | undefined;
  readonly taking: Taking;
  readonly owners: readonly Capacity[];
  readonly state: string;
}

export function describeSituation(input: DecideInput): Situation {
  const standing = standingOf(input.procedure, input.dossier);
  return {
    ...input,
    standing,
    definition: definitionOfEvent(input.procedure, input.command.event),
    taking: takingOf(factsOf(standing.snapshot), input.command.given),
    owners: ownersOf(standing.snapshot),
    state: stateNameOf(valueOf(standing.snapshot)),
  };
}

/** A lodgement brings its parties with it; nobody has a seat yet. */
function takingOf(facts: Facts, given: Given | undefined): Taking {
  return given === undefined ? facts : { parties: given.parties };
}

/** A name such as `constructor` is no event, although every object answers to it. */
function definitionOfEvent({ definition }: CompiledProcedure, event: string): EventDefinition | undefined {
  return Object.hasOwn(definition.events, event) ? definition.events[event] : undefined;
}

/** The capacities that own the active states. */
export function ownersOf(snapshot: Snapshot): readonly Capacity[] {
  return [...new Set(metaOf(snapshot).flatMap(({ owner }) => (owner === undefined ? [] : [owner])))];
}

/** The assignments by which the sender may send this event; none for the System, which needs none. */
export function permittedAssignments(situation: Situation): readonly Assignment[] {
  const { command, definition, taking, owners, state, procedure, now } = situation;
  if (command.sender === 'system') return [];
  const place = { taking, owners, state, procedure: procedure.definition.code };
  return findPermitted(command.sender, definition?.permits ?? [], place, localDateOf(now));
}

/** How many working days the command's legal date reaches back. */
export function workingDaysBackOf({ command, calendar, now }: Situation): number {
  return workingDaysBack(calendar, command.occurredAt, now);
}

export function toLegalEvent(situation: Situation): LegalEvent {
  const { command, standing, dossier, calendar } = situation;
  const on = localDateOf(command.occurredAt);
  return {
    type: command.event,
    payload: command.payload,
    occurredAt: command.occurredAt,
    on,
    isDayOff: !calendar.isWorkingDay(on),
    actor: actingPerson(situation),
    states: statePathsOf(valueOf(standing.snapshot)),
    sequence: (dossier?.version ?? 0) + 1,
    ...(command.given === undefined ? {} : { given: command.given }),
  };
}

function actingPerson(situation: Situation): ActingPerson {
  const { sender } = situation.command;
  if (sender === 'system') return SYSTEM;
  const assignment = chooseAssignment(situation);
  invariant(assignment !== undefined, 'Expected a permitted sender to have an assignment.');
  const { role, party, onBehalfOf } = assignment;
  return { user: sender.user, role, party, ...(onBehalfOf === undefined ? {} : { onBehalfOf }) };
}

/** In whose name a person acts: their own wherever that is enough, and as the leader where they are one. */
function chooseAssignment(situation: Situation): Assignment | undefined {
  const needsLeader = workingDaysBackOf(situation) > situation.rules.backdatingWorkingDays;
  const able = permittedAssignments(situation).filter(({ role }) => !needsLeader || role === 'leader');
  const own = able.filter(({ onBehalfOf }) => onBehalfOf === undefined);
  const choices = own.length > 0 ? own : able;
  return choices.find(({ role }) => role === 'leader') ?? choices[0];
}
