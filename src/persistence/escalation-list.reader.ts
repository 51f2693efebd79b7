import type { Instant, LocalDate } from '../../workflows/vocabulary/regime.js';
import type { PartyCode } from '../../workflows/vocabulary/role.js';
import type { Executor } from './database.js';
import type { Visibility } from './dossier-list.reader.js';
import { isVisible } from './foretold-dossier.reader.js';
import { decodeCursor, isId, toPage, type Page } from './page-cursor.js';
import { SqlParameters } from './sql-parameters.js';

/** A rung that fired or was overtaken, as the screens show it. */
export interface EscalationListItem {
  /** The dossier's code. */
  readonly dossier: string;
  readonly title: string;
  readonly procedure: { readonly code: string; readonly version: number };
  readonly clock: string;
  readonly run: number;
  readonly rung: string;
  readonly kind: 'reminder' | 'escalation';
  readonly dueOn: LocalDate;
  readonly plannedAt: Instant;
  readonly firedAt: Instant;
  readonly overtakenBy: string | null;
  readonly recipients: readonly string[];
  readonly sentence: string;
}

export interface EscalationFilter {
  readonly visibility: Visibility;
  /** The dossier's code. */
  readonly dossier?: string;
  /** A party of the dossier, in any capacity. */
  readonly unit?: PartyCode;
  readonly since?: Instant;
  readonly cursor?: string;
  readonly limit: number;
}

type Row = Omit<EscalationListItem, 'procedure'> & {
  readonly id: string;
  readonly procedureCode: string;
  readonly procedureVersion: number;
};

/** What people were told, the latest first. Throws `BadCursor`. */
export async function listEscalations(
  executor: Executor,
  { visibility, dossier, unit, since, cursor, limit }: EscalationFilter,
): Promise<Page<EscalationListItem>> {
  const before = decodeCursor(cursor, [isId])?.[0] ?? null;
  const parameters = new SqlParameters();
  const conditions = [
    isVisible(visibility, parameters),
    ...(before === null ? [] : [`escalation.id < ${parameters.add(before)}::bigint`]),
    ...(dossier === undefined ? [] : [`dossier.code = ${parameters.add(dossier)}`]),
    ...(since === undefined ? [] : [`escalation.fired_at >= ${parameters.add(since)}::timestamptz`]),
    ...(unit === undefined
      ? []
      : [
          `EXISTS (
            SELECT FROM dossier_party AS involved
            WHERE involved.dossier_id = dossier.id AND involved.party_code = ${parameters.add(unit)}
          )`,
        ]),
  ];
  const { rows } = await executor.query<Row>(
    `SELECT escalation.id, dossier.code AS dossier, dossier.title, dossier.procedure_code AS "procedureCode",
       dossier.procedure_version AS "procedureVersion", escalation.clock_name AS clock, escalation.run, escalation.rung,
       escalation.kind, escalation.due_on AS "dueOn", escalation.planned_at AS "plannedAt",
       escalation.fired_at AS "firedAt", escalation.overtaken_by AS "overtakenBy", escalation.recipients,
       escalation.sentence
     FROM escalation JOIN dossier ON dossier.id = escalation.dossier_id
     WHERE ${conditions.join(' AND ')}
     ORDER BY escalation.id DESC LIMIT ${parameters.add(limit + 1)}`,
    parameters.values,
  );
  return toPage(rows, limit, toItem, ({ id }) => [id]);
}

function toItem(row: Row): EscalationListItem {
  return {
    dossier: row.dossier,
    title: row.title,
    procedure: { code: row.procedureCode, version: row.procedureVersion },
    clock: row.clock,
    run: row.run,
    rung: row.rung,
    kind: row.kind,
    dueOn: row.dueOn,
    plannedAt: row.plannedAt,
    firedAt: row.firedAt,
    overtakenBy: row.overtakenBy,
    recipients: row.recipients,
    sentence: row.sentence,
  };
}
