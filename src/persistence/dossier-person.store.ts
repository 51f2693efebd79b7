import type { Facts } from '../../workflows/vocabulary/facts.js';
import type { PartyCode, Role } from '../../workflows/vocabulary/role.js';
import { bigint, boolean, describeTable, primary, references, text } from './schema.js';
import type { SqlParameters } from './sql-parameters.js';

export interface PersonRow {
  readonly username: string;
  /** Empty for who is recused: they take part in no role. */
  readonly role: Role | '';
  readonly party: PartyCode;
  readonly isRecused: boolean;
}

/** Who takes part by name, and for whom the dossier does not exist: an index of `facts` for the lists. */
export const DossierPersonEntity = describeTable({
  name: 'dossier_person',
  columns: {
    username: primary(text, 'dossier_person_pkey'),
    dossier_id: primary(bigint, 'dossier_person_pkey'),
    role: primary(text, 'dossier_person_pkey'),
    party_code: primary(text, 'dossier_person_pkey'),
    is_recused: boolean,
  },
  indices: [{ name: 'dossier_person_dossier_id_idx', columns: ['dossier_id'] }],
  foreignKeys: [references('dossier_person_dossier_id_fkey', 'dossier_id', 'dossier', 'id')],
});

export function personRows({
  seats = [],
  recused = [],
}: Pick<Facts, 'seats' | 'recused'>): readonly PersonRow[] {
  return [
    ...seats.map(({ user, role, party }) => ({ username: user, role, party, isRecused: false })),
    ...recused.map((username) => ({ username, role: '' as const, party: '', isRecused: true })),
  ];
}

/** Part of a commit; only the differences are written, as with parties. */
export function writePeople(people: readonly PersonRow[], parameters: SqlParameters): string {
  const rows = `json_to_recordset(${parameters.add(JSON.stringify(people))}::json)
    AS person (username text, role text, party text, "isRecused" boolean)`;
  return `
  person_left AS (
    DELETE FROM dossier_person USING written
    WHERE dossier_id = written.id
      AND (dossier_person.username, dossier_person.role, party_code) NOT IN (
        SELECT person.username, person.role, person.party FROM ${rows}
      )
  ),
  person_joined AS (
    INSERT INTO dossier_person (username, dossier_id, role, party_code, is_recused)
    SELECT person.username, written.id, person.role, person.party, person."isRecused" FROM written, ${rows}
    ON CONFLICT DO NOTHING
  )`;
}

/** A person whose dossiers are not only those of their units: where they have a seat, and where they are recused. */
export interface Person {
  readonly username: string;
  readonly seats: readonly { readonly role: Role; readonly party: PartyCode }[];
}

/** SQL that is true of the dossiers that exist for a person. */
export function existsFor(
  { username }: Pick<Person, 'username'>,
  dossierId: string,
  parameters: SqlParameters,
): string {
  return isUnhidden(dossierId, parameters.add(username));
}

/** The same by SQL that says whose name it is; true of every dossier for nobody in particular. */
export function isUnhidden(dossierId: string, username: string): string {
  return `NOT EXISTS (
    SELECT FROM dossier_person AS recused
    WHERE recused.dossier_id = ${dossierId} AND recused.is_recused AND recused.username = ${username}
  )`;
}

/**
 * SQL that is true of the rows of `notice` that still are their recipient's to see: what was told before a
 * recusal leads to a dossier that no longer exists for that person.
 */
export const NOTICE_IS_OPEN = `NOT EXISTS (
    SELECT FROM dossier JOIN dossier_person AS recused ON recused.dossier_id = dossier.id
    WHERE dossier.code = notice.dossier_code AND recused.is_recused
      AND recused.username = notice.recipient
  )`;

/** SQL that is true of the rows of `seated` that are a person's own seats. */
export function isSeatOf({ username, seats }: Person, parameters: SqlParameters): string {
  const roles = parameters.add(seats.map(({ role }) => role));
  const parties = parameters.add(seats.map(({ party }) => party));
  return `seated.username = ${parameters.add(username)} AND NOT seated.is_recused
    AND (seated.role, seated.party_code) IN (
      SELECT seat.role, seat.party FROM unnest(${roles}::text[], ${parties}::text[]) AS seat (role, party)
    )`;
}
