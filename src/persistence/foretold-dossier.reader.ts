import type { Instant } from '../../workflows/vocabulary/regime.js';
import type { Dossier } from '../engine/dossier.js';
import type { Executor } from './database.js';
import type { Visibility } from './dossier-list.reader.js';
import { existsFor } from './dossier-person.store.js';
import { SELECT_DOSSIER, toDossier, type DossierRow } from './dossier-row.js';
import type { FiredRung } from './escalation.store.js';
import { decodeCursor, isId, toPage, type Page } from './page-cursor.js';
import { SqlParameters } from './sql-parameters.js';

/** A dossier of which people may be told something, and what they have been told already. */
export interface ForetoldDossier {
  readonly dossier: Dossier;
  readonly fired: readonly FiredRung[];
}

export interface ForetellingFilter {
  readonly visibility: Visibility;
  readonly until: Instant;
  readonly procedure?: string;
  /** The dossier's code. */
  readonly dossier?: string;
  readonly cursor?: string;
  readonly limit: number;
}

/** The dossiers with a clock that the service looks at by a moment, the oldest first. Throws `BadCursor`. */
export async function readForetoldDossiers(
  executor: Executor,
  { visibility, until, procedure, dossier, cursor, limit }: ForetellingFilter,
): Promise<Page<ForetoldDossier>> {
  const after = decodeCursor(cursor, [isId])?.[0] ?? '0';
  const parameters = new SqlParameters();
  const moment = `${parameters.add(until)}::timestamptz`;
  const conditions = [
    `dossier.id > ${parameters.add(after)}::bigint`,
    `dossier.status = 'active'`,
    isVisible(visibility, parameters),
    ...(procedure === undefined ? [] : [`dossier.procedure_code = ${parameters.add(procedure)}`]),
    ...(dossier === undefined ? [] : [`dossier.code = ${parameters.add(dossier)}`]),
  ];
  const { rows } = await executor.query<DossierRow & { fired: readonly FiredRung[] | null }>(
    `SELECT ${SELECT_DOSSIER}, (
       SELECT json_agg(json_build_object('clock', clock_name, 'run', run, 'rung', rung))
       FROM escalation WHERE escalation.dossier_id = dossier.id
     ) AS fired
     FROM dossier
     WHERE ${conditions.join(' AND ')} AND EXISTS (
       SELECT FROM clock
       WHERE clock.dossier_id = dossier.id AND (clock.escalate_at <= ${moment} OR clock.wake_at <= ${moment})
     )
     ORDER BY dossier.id LIMIT ${parameters.add(limit + 1)}`,
    parameters.values,
  );
  return toPage(
    rows,
    limit,
    (row) => ({ dossier: toDossier(row), fired: row.fired ?? [] }),
    ({ id }) => [id],
  );
}

/** A condition on `dossier`. */
export function isVisible({ parties, provinces, person }: Visibility, parameters: SqlParameters): string {
  const exists = person === undefined ? 'true' : existsFor(person, 'dossier.id', parameters);
  return `${exists} AND (
    dossier.province_code = ANY (${parameters.add(provinces)}::text[]) OR EXISTS (
      SELECT FROM dossier_party AS party
      WHERE party.dossier_id = dossier.id AND party.party_code = ANY (${parameters.add(parties)}::text[])
    )
  )`;
}
