import type { Instant, RegimeCode } from '../../workflows/vocabulary/regime.js';
import type { PartyCode } from '../../workflows/vocabulary/role.js';
import { localDateOf } from '../engine/calendar/local-date.js';
import type { StateValue } from '../engine/dossier.js';
import type { PastMove } from '../engine/simulation/history.js';
import type { Executor } from './database.js';

/** The newest dossiers of a procedure whose past is read; what is older says little of today. */
export const DOSSIERS_READ = 500;

export interface PastFilter {
  readonly procedure: string;
  readonly regime: RegimeCode;
  readonly province: PartyCode;
  /** The dossier's code whose moves are read whatever its age. */
  readonly own: string;
}

interface MoveRow {
  readonly dossier: string;
  readonly event: string;
  readonly occurredAt: Instant;
  readonly after: StateValue;
}

/** Where dossiers of one procedure went, under one law and in one province, each in the order of its journal. */
export async function readPastMoves(
  executor: Executor,
  { procedure, regime, province, own }: PastFilter,
): Promise<readonly PastMove[]> {
  const { rows } = await executor.query<MoveRow>(
    `WITH looked_at AS (
       (SELECT id, code FROM dossier
        WHERE procedure_code = $1 AND regime = $2 AND province_code = $3
        ORDER BY id DESC LIMIT $5)
       UNION
       SELECT id, code FROM dossier WHERE code = $4
     )
     SELECT looked_at.code AS dossier, entry.event, entry.occurred_at AS "occurredAt", entry.state_after AS after
     FROM looked_at JOIN journal_entry AS entry ON entry.dossier_id = looked_at.id
     WHERE entry.state_before::text IS DISTINCT FROM entry.state_after::text
     ORDER BY looked_at.id, entry.sequence`,
    [procedure, regime, province, own, DOSSIERS_READ],
  );
  return rows.map(({ occurredAt, ...move }) => ({ ...move, on: localDateOf(occurredAt) }));
}
