import type { Facts } from '../../workflows/vocabulary/facts.js';
import type { LocalDate } from '../../workflows/vocabulary/regime.js';
import type { Capacity, Permit, Role } from '../../workflows/vocabulary/role.js';
import type { Actor, Assignment } from './command.js';

/** Roles that read every dossier of their province, whoever takes part in it. */
const PROVINCE_WIDE_READERS: readonly Role[] = ['auditor', 'administrator'];

export function isValidOn({ from, to }: Assignment, date: LocalDate): boolean {
  return from <= date && (to === null || date <= to);
}

/**
 * Whether a dossier exists at all for this person: one of their parties takes part in it, or they
 * read the whole province. One unit is one scope of data.
 */
export function canSee(actor: Actor, facts: Pick<Facts, 'parties' | 'province'>, on: LocalDate): boolean {
  const parties = new Set(Object.values(facts.parties).flat());
  return actor.assignments.some(
    (assignment) =>
      isValidOn(assignment, on) &&
      (assignment.covers.some((party) => parties.has(party)) ||
        (PROVINCE_WIDE_READERS.includes(assignment.role) && assignment.province === facts.province)),
  );
}

/** Roles of people outside the administration: they see what concerns them, not what others submitted. */
const OUTSIDE_ROLES: readonly Role[] = ['representative'];

/** Whether a person sees a dossier only from outside, as an applicant or an investor does. */
export function seesFromOutside(
  actor: Actor,
  facts: Pick<Facts, 'parties' | 'province'>,
  on: LocalDate,
): boolean {
  const inside = actor.assignments.filter(({ role }) => !OUTSIDE_ROLES.includes(role));
  return !canSee({ ...actor, assignments: inside }, facts, on);
}

/**
 * The assignments by which a person may send an event, judged on the day they act. A leader may do
 * what a handler of the same unit may; the successor of a unit may do what that unit might.
 */
export function findPermitted(
  actor: Actor,
  permits: readonly Permit[],
  facts: Pick<Facts, 'parties'>,
  owners: readonly Capacity[],
  on: LocalDate,
): readonly Assignment[] {
  return actor.assignments.filter(
    (assignment) =>
      isValidOn(assignment, on) &&
      permits.some(
        (permit) =>
          hasRole(assignment.role, permit.role) &&
          capacitiesOf(permit, owners).some((capacity) =>
            facts.parties[capacity]?.some((party) => assignment.covers.includes(party)),
          ),
      ),
  );
}

function hasRole(held: Role, asked: Role): boolean {
  return held === asked || (held === 'leader' && asked === 'handler');
}

function capacitiesOf(permit: Permit, owners: readonly Capacity[]): readonly Capacity[] {
  return permit.capacity === 'owner' ? owners : [permit.capacity];
}
