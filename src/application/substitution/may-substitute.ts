import type { LocalDate } from '../../../workflows/vocabulary/regime.js';
import type { PartyCode, Role } from '../../../workflows/vocabulary/role.js';
import { isValidOn } from '../../engine/authorize.js';
import type { Actor, Assignment } from '../../engine/command.js';
import type { StoredAssignment } from '../../persistence/role-assignment.store.js';
import { isSubstitutable } from '../../persistence/substitute.reader.js';

/**
 * Whether a person may record or revoke a substitution: the head of the unit for its people, and each
 * person for themself. Whoever only stands in for the head may not: nothing is passed on.
 */
export function maySettleAbsence(
  { user, assignments }: Actor,
  { absent, party }: { readonly absent: string; readonly party: PartyCode },
  today: LocalDate,
): boolean {
  return (
    user === absent || assignments.some((each) => isOwnLeader(each, today) && each.covers.includes(party))
  );
}

/** Whether an assignment makes its holder, in their own name, the head of a unit. */
export function isOwnLeader(assignment: Assignment, today: LocalDate): boolean {
  const { role, onBehalfOf } = assignment;
  return role === 'leader' && onBehalfOf === undefined && isValidOn(assignment, today);
}

interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** The roles of somebody that a substitution at a party would reach. */
export function findSubstitutable(
  assignments: readonly StoredAssignment[],
  party: PartyCode,
  period: Period,
): readonly StoredAssignment[] {
  return assignments.filter(
    (each) => each.party === party && isSubstitutable(each.role) && overlaps(each, period),
  );
}

/** An agency is stood in for by an agency's people and a company by a company's, each within their province. */
export function canStandIn(
  assignments: readonly StoredAssignment[],
  absent: readonly StoredAssignment[],
  period: Period,
): boolean {
  return absent.every(({ role, province }) =>
    assignments.some(
      (each) => each.province === province && isOnSameSide(each.role, role) && overlaps(each, period),
    ),
  );
}

function isOnSameSide(one: Role, other: Role): boolean {
  return isSubstitutable(one) && (one === 'representative') === (other === 'representative');
}

function overlaps({ from, to }: StoredAssignment, period: Period): boolean {
  return from <= period.to && (to === null || period.from <= to);
}
