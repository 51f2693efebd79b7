import type { Instant } from '../../workflows/vocabulary/regime.js';
import { bigint, describeTable, integer, json, moment, primary, references, text } from './schema.js';
import type { SqlParameters } from './sql-parameters.js';
import type { Executor } from './database.js';

/** What a command was answered with, kept so that the same command gets the same answer again. */
export interface StoredReceipt {
  readonly commandId: string;
  /** SHA-256 of the request: another request under the same id is not the same command. */
  readonly requestHash: string;
  /** The dossier's code. */
  readonly dossier: string;
  readonly version: number;
  readonly event: string;
  readonly state: string;
  readonly occurredAt: Instant;
  readonly recordedAt: Instant;
  /** The hash of the journal entry. */
  readonly hash: string;
}

export const CommandReceiptEntity = describeTable({
  name: 'command_receipt',
  columns: {
    command_id: primary(text, 'command_receipt_pkey'),
    dossier_id: bigint,
    version: integer,
    request_hash: text,
    receipt: json,
    recorded_at: moment,
  },
  foreignKeys: [references('command_receipt_dossier_id_fkey', 'dossier_id', 'dossier', 'id')],
});

/** Part of a commit. */
export function insertReceipt(receipt: StoredReceipt, parameters: SqlParameters): string {
  const { commandId, version, requestHash, recordedAt } = receipt;
  return `
  receipted AS (
    INSERT INTO command_receipt (command_id, dossier_id, version, request_hash, receipt, recorded_at)
    SELECT ${parameters.add(commandId)}, written.id, ${parameters.add(version)}::integer, ${parameters.add(requestHash)},
      ${parameters.add(JSON.stringify(receipt))}::json, ${parameters.add(recordedAt)}::timestamptz
    FROM written
  )`;
}

export async function findReceipt(executor: Executor, commandId: string): Promise<StoredReceipt | null> {
  const { rows } = await executor.query<{ receipt: StoredReceipt }>({
    name: 'command-receipt-find',
    text: 'SELECT receipt FROM command_receipt WHERE command_id = $1',
    values: [commandId],
  });
  return rows[0]?.receipt ?? null;
}
