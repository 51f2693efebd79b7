import type { PartyCode } from '../../workflows/vocabulary/role.js';
import type { Clock } from '../engine/clock.js';
import type { Dossier } from '../engine/dossier.js';
import { toClock, type ClockJson } from './clock.store.js';
import type { Executor } from './database.js';

/** A dossier with the clocks that still matter, and nothing else of it. */
export interface OpenClocks extends Pick<Dossier, 'code' | 'procedure' | 'status' | 'version'> {
  readonly id: string;
  readonly title: string;
  readonly clocks: readonly Clock[];
}

interface OpenClocksRow extends Omit<OpenClocks, 'clocks' | 'procedure'> {
  readonly procedure_code: string;
  readonly procedure_version: number;
  readonly clocks: readonly ClockJson[];
}

const SELECT_OPEN_CLOCKS = `
  SELECT dossier.id, dossier.code, dossier.title, dossier.status, dossier.version, dossier.procedure_code,
    dossier.procedure_version, (
      SELECT json_agg(clock ORDER BY clock.ordinal) FROM clock
      WHERE clock.dossier_id = dossier.id AND clock.status <> 'stopped'
    ) AS clocks
  FROM dossier`;

/** Dossiers with an open clock that was not held against an edition of the calendar yet. */
export async function findUnchecked(
  executor: Executor,
  edition: number,
  limit: number,
): Promise<readonly OpenClocks[]> {
  const { rows } = await executor.query<OpenClocksRow>({
    name: 'open-clock-find-unchecked',
    text: `${SELECT_OPEN_CLOCKS} WHERE dossier.id IN (
             SELECT DISTINCT dossier_id FROM clock
             WHERE status <> 'stopped' AND checked_edition < $1 LIMIT $2
           ) ORDER BY dossier.id`,
    values: [edition, limit],
  });
  return rows.map(toOpenClocks);
}

/** How many open clocks of some provinces were not held against an edition of the calendar yet. */
export async function countUnchecked(
  executor: Executor,
  edition: number,
  provinces: readonly PartyCode[],
): Promise<number> {
  const { rows } = await executor.query<{ count: number }>({
    name: 'open-clock-count-unchecked',
    text: `SELECT count(*)::integer AS count FROM clock JOIN dossier ON dossier.id = clock.dossier_id
           WHERE clock.status <> 'stopped' AND clock.checked_edition < $1 AND dossier.province_code = ANY ($2)`,
    values: [edition, provinces],
  });
  return rows[0]?.count ?? 0;
}

/** Every dossier of some provinces that has open clocks, in the order of their lodgement. */
export async function* streamOpenClocks(
  executor: Executor,
  provinces: readonly PartyCode[],
  batchSize = 500,
): AsyncGenerator<OpenClocks> {
  let lastId = '0';
  for (;;) {
    const { rows } = await executor.query<OpenClocksRow>({
      name: 'open-clock-stream',
      text: `${SELECT_OPEN_CLOCKS} WHERE dossier.id > $1 AND dossier.status = 'active'
               AND dossier.province_code = ANY ($2)
               AND EXISTS (SELECT FROM clock WHERE clock.dossier_id = dossier.id AND clock.status <> 'stopped')
             ORDER BY dossier.id LIMIT $3`,
      values: [lastId, provinces, batchSize],
    });
    for (const row of rows) yield toOpenClocks(row);
    const end = rows.at(-1);
    if (end === undefined || rows.length < batchSize) return;
    lastId = end.id;
  }
}

function toOpenClocks({ procedure_code, procedure_version, clocks, ...row }: OpenClocksRow): OpenClocks {
  return {
    ...row,
    procedure: { code: procedure_code, version: procedure_version },
    clocks: clocks.map(toClock),
  };
}
