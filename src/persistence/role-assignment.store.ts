import type { LocalDate } from '../../workflows/vocabulary/regime.js';
import type { PartyCode, Role } from '../../workflows/vocabulary/role.js';
import { day, describeTable, nullable, numbered, references, text, uuid } from './schema.js';
import type { Executor } from './database.js';

/** A role that a user holds at a party, both days included; `to` is null while it lasts. */
export interface StoredAssignment {
  readonly role: Role;
  readonly party: PartyCode;
  readonly province: PartyCode;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

export const RoleAssignmentEntity = describeTable({
  name: 'role_assignment',
  columns: {
    id: numbered('role_assignment_pkey'),
    user_id: uuid,
    role: text,
    party_code: text,
    province_code: text,
    valid_from: day,
    valid_to: nullable(day),
  },
  uniques: [
    {
      name: 'role_assignment_user_id_role_party_code_valid_from_key',
      columns: ['user_id', 'role', 'party_code', 'valid_from'],
    },
  ],
  foreignKeys: [
    references('role_assignment_user_id_fkey', 'user_id', 'app_user', 'id'),
    references('role_assignment_province_code_fkey', 'province_code', 'unit', 'code'),
  ],
});

/** A row of `role_assignment` as a `StoredAssignment`. */
export const SELECT_ASSIGNMENT = `role_assignment.role, role_assignment.party_code AS party,
  role_assignment.province_code AS province, role_assignment.valid_from AS "from", role_assignment.valid_to AS "to"`;

export async function insertAssignments(
  executor: Executor,
  userId: string,
  assignments: readonly StoredAssignment[],
): Promise<void> {
  await executor.query(
    `INSERT INTO role_assignment (user_id, role, party_code, province_code, valid_from, valid_to)
     SELECT $1, role, party, province, "from", "to"
     FROM json_to_recordset($2::json) AS assignment (
       role text, party text, province text, "from" date, "to" date
     )`,
    [userId, JSON.stringify(assignments)],
  );
}
