import { bigint, describeTable, primary, references, text } from './schema.js';

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
 * Part of a commit: `parameter` holds the parties as JSON, or NULL when they did not change. Only the
 * differences are written; a row both deleted and inserted by one statement would clash with itself.
 */
export function writeParties(parameter: string): string {
  const parties = `json_to_recordset(${parameter}::json) AS party (party text, capacity text)`;
  return `
  party_left AS (
    DELETE FROM dossier_party USING written
    WHERE ${parameter}::json IS NOT NULL AND dossier_id = written.id
      AND (party_code, dossier_party.capacity) NOT IN (SELECT party, capacity FROM ${parties})
  ),
  party_joined AS (
    INSERT INTO dossier_party (party_code, dossier_id, capacity)
    SELECT party.party, written.id, party.capacity FROM written, ${parties}
    ON CONFLICT DO NOTHING
  )`;
}
