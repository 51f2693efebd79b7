import type { Facts } from '../../workflows/vocabulary/facts.js';
import type { LocalDate } from '../../workflows/vocabulary/regime.js';
import type { Capacity, Permit, Role } from '../../workflows/vocabulary/role.js';
import type { Actor, Assignment } from './command.js';
import { stateNameOf, type Dossier } from './dossier.js';

/** Roles that read every dossier of their province, whoever takes part in it. */
const PROVINCE_WIDE_READERS: readonly Role[] = ['auditor', 'administrator'];

export function isValidOn({ from, to }: Pick<Assignment, 'from' | 'to'>, date: LocalDate): boolean {
  return from <= date && (to === null || date <= to);
}

/** Where a dossier stands, as far as the scope of a substitution asks. */
export interface Step {
  /** The procedure's code. */
  readonly procedure: string;
  /** The outermost state's name. */
  readonly state: string;
}

/** Whether an assignment reaches this step; a role of one's own reaches every step. */
export function reaches({ scope }: Assignment, { procedure, state }: Step): boolean {
  if (scope === undefined) return true;
  const { procedures, states } = scope;
  return (
    (procedures === null || procedures.includes(procedure)) && (states === null || states.includes(state))
  );
}

/** Who takes part in a dossier: units in their capacities, people by name, and who may not. */
export type Taking = Pick<Facts, 'parties' | 'seats' | 'recused'>;

/** What must be known of a dossier to say who sees it. */
export interface VisibleDossier extends Pick<Dossier, 'value'> {
  readonly procedure: Pick<Dossier['procedure'], 'code'>;
  readonly facts: Taking & Pick<Facts, 'province'>;
}

/**
 * Whether a dossier exists at all for this person: one of their parties takes part in it, they have a
 * seat in it, or they read the whole province. One unit is one scope of data. Whoever stands in for
 * another sees what they may act on, and no more; whoever is recused sees nothing, whatever else they are.
 */
export function canSee(actor: Actor, { facts, procedure, value }: VisibleDossier, on: LocalDate): boolean {
  if (facts.recused?.includes(actor.user) === true) return false;
  const parties = new Set(Object.values(facts.parties).flat());
  const step = { procedure: procedure.code, state: stateNameOf(value) };
  return actor.assignments.some(
    (assignment) =>
      isValidOn(assignment, on) &&
      reaches(assignment, step) &&
      (assignment.covers.some((party) => parties.has(party)) ||
        hasSeat(actor, assignment, facts) ||
        (PROVINCE_WIDE_READERS.includes(assignment.role) &&
          provincesOf(assignment).includes(facts.province))),
  );
}

/** Where a role holds: a province goes on with the dossiers of those that it has succeeded. */
export function provincesOf({ province, provinces = [province] }: Assignment): readonly string[] {
  return provinces;
}

/** Roles of people outside the administration: they see what concerns them, not what others submitted. */
const OUTSIDE_ROLES: readonly Role[] = ['representative'];

/** Whether a person sees a dossier only from outside, as an applicant or an investor does. */
export function seesFromOutside(actor: Actor, dossier: VisibleDossier, on: LocalDate): boolean {
  const inside = actor.assignments.filter(({ role }) => !OUTSIDE_ROLES.includes(role));
  return !canSee({ ...actor, assignments: inside }, dossier, on);
}

/** Where a permission is asked: the step, who takes part in the dossier, and whose step it is. */
export interface Place extends Step {
  readonly taking: Taking;
  readonly owners: readonly Capacity[];
}

/**
 * The assignments by which a person may send an event, judged on the day they act. A leader may do
 * what a handler of the same unit may; the successor of a unit may do what that unit might.
 */
export function findPermitted(
  actor: Actor,
  permits: readonly Permit[],
  place: Place,
  on: LocalDate,
): readonly Assignment[] {
  return actor.assignments.filter(
    (assignment) =>
      isValidOn(assignment, on) &&
      reaches(assignment, place) &&
      permits.some(
        (permit) =>
          hasRole(assignment.role, permit.role) &&
          capacitiesOf(permit, place.owners).some((capacity) =>
            capacity === 'council'
              ? hasSeat(actor, assignment, place.taking)
              : place.taking.parties[capacity]?.some((party) => assignment.covers.includes(party)),
          ),
      ),
  );
}

/** A seat is a person's own: named in the dossier in this very role, for a unit that they act for; nobody stands in. */
function hasSeat({ user }: Actor, { role, covers, onBehalfOf }: Assignment, { seats = [] }: Taking): boolean {
  return (
    onBehalfOf === undefined &&
    seats.some((seat) => seat.user === user && seat.role === role && covers.includes(seat.party))
  );
}

function hasRole(held: Role, asked: Role): boolean {
  return held === asked || (held === 'leader' && asked === 'handler');
}

function capacitiesOf(permit: Permit, owners: readonly Capacity[]): readonly Capacity[] {
  return permit.capacity === 'owner' ? owners : [permit.capacity];
}
