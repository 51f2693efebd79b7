import type { Instant, LocalDate } from '../../workflows/vocabulary/regime.js';
import type { PartyCode } from '../../workflows/vocabulary/role.js';
import type { Executor } from './database.js';
import { day, describeTable, moment, numbered, references, text, texts } from './schema.js';

/** That the work of a unit that ended, in some dossiers, is another unit's from now on. */
export interface NewUnitAssignment {
  readonly from: PartyCode;
  readonly to: PartyCode;
  readonly dossiers: readonly string[];
  readonly document: { readonly number: string; readonly date: LocalDate; readonly issuer: string };
  readonly orderedBy: string;
  readonly orderedAt: Instant;
}

export const UnitAssignmentEntity = describeTable({
  name: 'unit_assignment',
  columns: {
    id: numbered('unit_assignment_pkey'),
    from_code: text,
    to_code: text,
    dossiers: texts,
    document_number: text,
    document_date: day,
    document_issuer: text,
    ordered_by: text,
    ordered_at: moment,
  },
  foreignKeys: [
    references('unit_assignment_from_code_fkey', 'from_code', 'unit', 'code'),
    references('unit_assignment_to_code_fkey', 'to_code', 'unit', 'code'),
  ],
});

/** Keeps an order; returns its number. */
export async function insertUnitAssignment(executor: Executor, order: NewUnitAssignment): Promise<string> {
  const { from, to, dossiers, document, orderedBy, orderedAt } = order;
  const { rows } = await executor.query<{ id: string }>(
    `INSERT INTO unit_assignment (from_code, to_code, dossiers, document_number, document_date, document_issuer,
       ordered_by, ordered_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id`,
    [from, to, dossiers, document.number, document.date, document.issuer, orderedBy, orderedAt],
  );
  const [row] = rows;
  if (row === undefined) throw new TypeError('Expected the new order to have a number.');
  return row.id;
}
