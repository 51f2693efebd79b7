import type { Instant } from '../../workflows/vocabulary/regime.js';
import type { PartyCode } from '../../workflows/vocabulary/role.js';
import type { Executor } from './database.js';

/** What one party has to do with dossiers, each counted once whatever its capacities. */
export interface UnitFigures {
  readonly unit: PartyCode;
  readonly active: number;
  readonly overdue: number;
  readonly ended: number;
}

const FIGURES = `count(DISTINCT dossier.id) FILTER (WHERE dossier.status = 'active')::integer AS active,
  count(DISTINCT dossier.id) FILTER (WHERE dossier.status = 'active' AND dossier.next_due_at < $2)::integer AS overdue,
  count(DISTINCT dossier.id) FILTER (WHERE dossier.status <> 'active')::integer AS ended`;

/** By the parties of today. */
export async function countByParty(
  executor: Executor,
  provinces: readonly PartyCode[],
  now: Instant,
): Promise<readonly UnitFigures[]> {
  const { rows } = await executor.query<UnitFigures>(
    `SELECT unit.code AS unit, ${FIGURES}
     FROM dossier JOIN dossier_party ON dossier_party.dossier_id = dossier.id
     JOIN unit ON unit.code = dossier_party.party_code
     WHERE dossier.province_code = ANY ($1) GROUP BY unit.code ORDER BY unit.code`,
    [provinces, now],
  );
  return rows;
}

/** By the parties of the lodgement, whoever has followed them since. */
export async function countByFirstParty(
  executor: Executor,
  provinces: readonly PartyCode[],
  now: Instant,
): Promise<readonly UnitFigures[]> {
  const { rows } = await executor.query<UnitFigures>(
    `SELECT unit.code AS unit, ${FIGURES}
     FROM dossier JOIN journal_entry AS lodgement ON lodgement.dossier_id = dossier.id AND lodgement.sequence = 1
     CROSS JOIN LATERAL json_each(lodgement.given -> 'parties') AS taking (capacity, codes)
     CROSS JOIN LATERAL json_array_elements_text(taking.codes) AS party (code)
     JOIN unit ON unit.code = party.code
     WHERE dossier.province_code = ANY ($1) GROUP BY unit.code ORDER BY unit.code`,
    [provinces, now],
  );
  return rows;
}
