import type { LocalDate } from '../../workflows/vocabulary/regime.js';
import type { PartyCode, Role } from '../../workflows/vocabulary/role.js';
import type { Scope } from '../engine/command.js';
import type { Executor } from './database.js';
import type { StoredAssignment } from './role-assignment.store.js';

/** A role of somebody else's, as far as a substitution reaches. */
export interface SubstitutedAssignment extends StoredAssignment {
  readonly onBehalfOf: string;
  readonly scope: Scope;
}

/**
 * The roles that may be stood in for. A member of a council is replaced by a decision, and what the
 * auditor and the administrator may do belongs to their account alone.
 */
export const SUBSTITUTABLE_ROLES: readonly Role[] = ['handler', 'leader', 'representative'];

export function isSubstitutable(role: Role): boolean {
  return SUBSTITUTABLE_ROLES.includes(role);
}

/**
 * The roles that a user (`substitute`, an SQL expression) has on behalf of others: what each absent
 * person holds by themself, for as long as both they and the authorisation hold. What they in turn
 * have on behalf of others is not among it, so nothing is ever passed on.
 */
export function selectSubstituted(substitute: string): string {
  return `SELECT held.role, held.party_code AS party, held.province_code AS province,
      greatest(held.valid_from, substitution.valid_from) AS "from",
      least(held.valid_to, substitution.valid_to) AS "to", substitution.absent AS "onBehalfOf",
      json_build_object('procedures', substitution.procedures, 'states', substitution.states) AS scope
    FROM substitution
    JOIN app_user AS absentee ON absentee.username = substitution.absent AND absentee.disabled_at IS NULL
    JOIN role_assignment AS held
      ON held.user_id = absentee.id AND held.party_code = substitution.party_code
    WHERE substitution.substitute = ${substitute} AND substitution.revoked_at IS NULL
      AND held.role IN (${SUBSTITUTABLE_ROLES.map((role) => `'${role}'`).join(', ')})
    ORDER BY substitution.id, held.id`;
}

/** What is asked of a substitution, so that it counts. */
export interface SubstitutionQuery {
  /** As what the people are asked for; a role that nobody may stand in for finds nobody. */
  readonly roles: readonly Role[];
  readonly parties: readonly PartyCode[];
  readonly on: LocalDate;
  /** The procedure's code. */
  readonly procedure: string;
  /** The outermost state's name. */
  readonly state: string;
}

/** Who stands in for whom at a step, among these people; for notices, which both of them get. */
export async function findSubstitutes(
  executor: Executor,
  users: readonly string[],
  { roles, parties, on, procedure, state }: SubstitutionQuery,
): Promise<readonly { readonly absent: string; readonly substitute: string }[]> {
  const { rows } = await executor.query<{ absent: string; substitute: string }>({
    name: 'substitution-find-substitutes',
    text: `SELECT DISTINCT substitution.absent, substitution.substitute
           FROM substitution
           JOIN app_user AS stand_in
             ON stand_in.username = substitution.substitute AND stand_in.disabled_at IS NULL
           JOIN app_user AS absentee ON absentee.username = substitution.absent
           JOIN role_assignment AS held
             ON held.user_id = absentee.id AND held.party_code = substitution.party_code
           WHERE substitution.absent = ANY ($1) AND substitution.party_code = ANY ($2)
             AND held.role = ANY ($3) AND substitution.revoked_at IS NULL
             AND held.valid_from <= $4 AND (held.valid_to IS NULL OR $4 <= held.valid_to)
             AND substitution.valid_from <= $4 AND $4 <= substitution.valid_to
             AND (substitution.procedures IS NULL OR $5 = ANY (substitution.procedures))
             AND (substitution.states IS NULL OR $6 = ANY (substitution.states))
           ORDER BY substitution.absent, substitution.substitute`,
    values: [users, parties, roles.filter(isSubstitutable), on, procedure, state],
  });
  return rows;
}
