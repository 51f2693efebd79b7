import type { OwnedState } from '../engine/owned-states.js';
import type { SqlParameters } from './sql-parameters.js';

/** Joins to `dossier` those whose turn it is, as `responsible.party_code`; who has several capacities, several times. */
export function joinResponsible(states: readonly OwnedState[], parameters: SqlParameters): string {
  return `
    JOIN json_to_recordset(${parameters.add(JSON.stringify(states))}::json)
      AS owned (procedure text, version integer, state text, value jsonb, capacity text)
      ON owned.procedure = dossier.procedure_code AND owned.version = dossier.procedure_version
      AND owned.state = dossier.state AND dossier.value @> owned.value
    JOIN dossier_party AS responsible
      ON responsible.dossier_id = dossier.id AND responsible.capacity = owned.capacity`;
}
