import type { Role } from '../../../workflows/vocabulary/role.js';
import type { LocalDate } from '../../../workflows/vocabulary/regime.js';
import { isValidOn, provincesOf as coveredProvinces } from '../../engine/authorize.js';
import type { Actor } from '../../engine/command.js';
import type { Visibility } from '../../persistence/dossier-list.reader.js';
import type { Person } from '../../persistence/dossier-person.store.js';

/** Roles that read every dossier of their province; the same as in `canSee`, which a test compares. */
const PROVINCE_WIDE_READERS: readonly Role[] = ['auditor', 'administrator'];

/** What `canSee` allows, as a filter for lists. */
export function visibilityOf(actor: Actor, on: LocalDate): Visibility {
  const { assignments } = actor;
  const valid = assignments.filter((assignment) => isValidOn(assignment, on));
  const parties = new Set(valid.filter(({ scope }) => scope === undefined).flatMap(({ covers }) => covers));
  return {
    parties: [...parties],
    scoped: valid.flatMap(({ scope, covers }) =>
      scope === undefined
        ? []
        : covers.filter((party) => !parties.has(party)).map((party) => ({ party, scope })),
    ),
    provinces: [
      ...new Set(valid.filter(({ role }) => PROVINCE_WIDE_READERS.includes(role)).flatMap(coveredProvinces)),
    ],
    person: personOf(actor, on),
  };
}

/** Roles that are held in a dossier by name. */
const SEAT_ROLES: readonly Role[] = ['councilChair', 'councilDeputy', 'councilMember', 'councilSecretary'];

/** By name: with the seats that they may hold now. Whoever holds none any more may still be recused. */
export function personOf({ user, assignments }: Actor, on: LocalDate): Person {
  return {
    username: user,
    seats: assignments
      .filter(({ role }) => SEAT_ROLES.includes(role))
      .filter((assignment) => assignment.onBehalfOf === undefined && isValidOn(assignment, on))
      .flatMap(({ role, covers }) => covers.map((party) => ({ role, party }))),
  };
}

/** The provinces in which a person holds any of the roles today; of any role when none is named. */
export function provincesOf(
  { assignments }: Actor,
  on: LocalDate,
  ...roles: readonly Role[]
): readonly string[] {
  return [
    ...new Set(
      assignments
        .filter((assignment) => isValidOn(assignment, on))
        .filter(({ role }) => roles.length === 0 || roles.includes(role))
        .map(({ province }) => province),
    ),
  ];
}

/** Whether a person holds roles of these alone, and any at all. */
export function holdsOnly({ assignments }: Actor, roles: readonly Role[]): boolean {
  return assignments.length > 0 && assignments.every(({ role }) => roles.includes(role));
}

/** The companies of a person who acts for companies alone, and so may know no other; else `null`. */
export function ownCompaniesOf({ assignments }: Actor, on: LocalDate): readonly string[] | null {
  const valid = assignments.filter((assignment) => isValidOn(assignment, on));
  const actsForCompaniesAlone = valid.every(({ role }) => role === 'representative');
  return actsForCompaniesAlone ? [...new Set(valid.map(({ party }) => party))] : null;
}
