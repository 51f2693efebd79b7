import type { PartyCode } from '../../workflows/vocabulary/role.js';
import { bigint, describeTable, primary, references, text } from './schema.js';
import type { SqlParameters } from './sql-parameters.js';

export interface PartyRow {
  readonly party: PartyCode;
  readonly capacity: string;
}

/** Who takes part in which dossier: an index of `facts.parties` for the lists. */
export const DossierPartyEntity = describeTable({
  name: 'dossier_party',
  columns: {
    party_code: primary(text, 'dossier_party_pkey'),
    dossier_id: primary(bigint, 'dossier_party_pkey'),
    capacity: primary(text, 'dossier_party_pkey'),
  },
  indices: [{ name: 'dossier_party_dossier_id_idx', columns: ['dossier_id'] }],
  foreignKeys: [references('dossier_party_dossier_id_fkey', 'dossier_id', 'dossier', 'id')],
});

/**
 * Part of a commit. Only the differences are written: a row both deleted and inserted by one
 * statement would clash with itself.
 */
export function writeParties(parties: readonly PartyRow[], parameters: SqlParameters): string {
  const rows = `json_to_recordset(${parameters.add(JSON.stringify(parties))}::json) AS party (party text, capacity text)`;
  return `
  party_left AS (
    DELETE FROM dossier_party USING written
    WHERE dossier_id = written.id
      AND (party_code, dossier_party.capacity) NOT IN (SELECT party, capacity FROM ${rows})
  ),
  party_joined AS (
    INSERT INTO dossier_party (party_code, dossier_id, capacity)
    SELECT party.party, written.id, party.capacity FROM written, ${rows}
    ON CONFLICT DO NOTHING
  )`;
}
