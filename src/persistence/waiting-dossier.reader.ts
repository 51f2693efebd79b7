import type { LocalDate } from '../../workflows/vocabulary/regime.js';
import type { PartyCode } from '../../workflows/vocabulary/role.js';
import type { Executor } from './database.js';
import { decodeCursor, isCode, isId, toPage, type Page } from './page-cursor.js';

/** A dossier in hand with a party that has ended, and that no one unit has taken over. */
export interface WaitingDossier {
  readonly dossier: string;
  readonly title: string;
  readonly procedure: { readonly code: string; readonly version: number };
  readonly state: string;
  readonly cluster: string | null;
  readonly unit: PartyCode;
  readonly unitName: string;
  readonly capacities: readonly string[];
}

/** How many dossiers wait for the successor of a unit. */
export interface WaitingUnit {
  readonly unit: PartyCode;
  readonly name: string;
  readonly kind: string;
  readonly endedOn: LocalDate;
  readonly dossiers: number;
}

export interface WaitingFilter {
  readonly today: LocalDate;
  readonly provinces: readonly PartyCode[];
  readonly unit?: PartyCode;
}

/** Of `$1` today and `$2` provinces: which active dossiers have which party that has ended. */
const WAITING = `
  SELECT dossier.id, unit.code AS unit, dossier_party.capacity
  FROM unit JOIN dossier_party ON dossier_party.party_code = unit.code
  JOIN dossier ON dossier.id = dossier_party.dossier_id
  WHERE unit.valid_to < $1::date AND dossier.status = 'active' AND dossier.province_code = ANY ($2)
    AND (SELECT count(*) FROM unit_succession WHERE predecessor_code = unit.code) <> 1`;

export async function countWaiting(
  executor: Executor,
  { today, provinces }: WaitingFilter,
): Promise<readonly WaitingUnit[]> {
  const { rows } = await executor.query<WaitingUnit>(
    `SELECT unit.code AS unit, unit.name, unit.kind, unit.valid_to AS "endedOn",
       count(DISTINCT waiting.id)::integer AS dossiers
     FROM (${WAITING}) AS waiting JOIN unit ON unit.code = waiting.unit
     GROUP BY unit.code ORDER BY dossiers DESC, unit.code`,
    [today, provinces],
  );
  return rows;
}

/** In the order of their lodgement; a dossier stands there once for each party that has ended. Throws `BadCursor`. */
export async function listWaiting(
  executor: Executor,
  filter: WaitingFilter & { readonly cursor?: string; readonly limit: number },
): Promise<Page<WaitingDossier>> {
  const { today, provinces, unit = null, cursor, limit } = filter;
  const [id = '0', code = ''] = decodeCursor(cursor, [isId, isCode]) ?? [];
  const { rows } = await executor.query<WaitingDossier & { id: string }>(
    `SELECT waiting.id, dossier.code AS dossier, dossier.title, dossier.state,
       json_build_object('code', dossier.procedure_code, 'version', dossier.procedure_version) AS procedure,
       dossier.cluster_code AS cluster, unit.code AS unit, unit.name AS "unitName",
       array_agg(waiting.capacity ORDER BY waiting.capacity) AS capacities
     FROM (${WAITING}) AS waiting JOIN dossier ON dossier.id = waiting.id JOIN unit ON unit.code = waiting.unit
     WHERE ($3::text IS NULL OR unit.code = $3) AND (waiting.id, unit.code) > ($4, $5)
     GROUP BY waiting.id, dossier.id, unit.code
     ORDER BY waiting.id, unit.code LIMIT $6`,
    [today, provinces, unit, id, code, limit + 1],
  );
  return toPage(rows, limit, toWaiting, (row) => [row.id, row.unit]);
}

function toWaiting(row: WaitingDossier): WaitingDossier {
  const { dossier, title, procedure, state, cluster, unit, unitName, capacities } = row;
  return { dossier, title, procedure, state, cluster, unit, unitName, capacities };
}
