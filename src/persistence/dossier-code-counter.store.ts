import type { LocalDate } from '../../workflows/vocabulary/regime.js';
import { day, describeTable, integer, primary, text } from './schema.js';
import type { Executor } from './database.js';

export const DossierCodeCounterEntity = describeTable({
  name: 'dossier_code_counter',
  columns: {
    agency_code: primary(text, 'dossier_code_counter_pkey'),
    accepted_on: primary(day, 'dossier_code_counter_pkey'),
    last_number: integer,
  },
});

/**
 * The next number of an agency and day, from 1. A sequence would leave gaps; this row is locked until
 * the lodgement's transaction ends, so lodgements of one agency and day queue up here, and a
 * transaction that is rolled back gives its number back.
 */
export async function nextNumber(
  executor: Executor,
  agencyCode: string,
  acceptedOn: LocalDate,
): Promise<number> {
  const { rows } = await executor.query<{ last_number: number }>({
    name: 'dossier-code-counter-next',
    text: `INSERT INTO dossier_code_counter AS counter (agency_code, accepted_on, last_number)
           VALUES ($1, $2, 1)
           ON CONFLICT (agency_code, accepted_on) DO UPDATE SET last_number = counter.last_number + 1
           RETURNING last_number`,
    values: [agencyCode, acceptedOn],
  });
  const [row] = rows;
  if (row === undefined) throw new TypeError('Expected the counter to return its number.');
  return row.last_number;
}

/** A dossier's code, e.g. `000.00.01.H26-261121-0001`: agency, date of acceptance, number of the day. */
export function formatDossierCode(agencyCode: string, acceptedOn: LocalDate, number: number): string {
  const yymmdd = acceptedOn.slice(2).replaceAll('-', '');
  return `${agencyCode}-${yymmdd}-${String(number).padStart(4, '0')}`;
}
