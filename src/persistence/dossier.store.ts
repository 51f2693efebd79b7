import pg from 'pg';

import type { LocalDate } from '../../workflows/vocabulary/regime.js';
import type { Dossier } from '../engine/dossier.js';
import type { ClockRow } from './clock.store.js';
import {
  day,
  describeTable,
  integer,
  jsonb,
  moment,
  nullable,
  numbered,
  references,
  text,
} from './schema.js';
import { findReceipt, type StoredReceipt } from './command-receipt.store.js';
import type { Executor } from './database.js';
import { formatDossierCode, nextNumber } from './dossier-code-counter.store.js';
import type { Commit, Lodgement } from './dossier-change.js';
import { insertDossier, updateDossier } from './dossier-commit.js';
import type { PartyRow } from './dossier-party.store.js';
import { SELECT_DOSSIER, toDossier, type DossierRow } from './dossier-row.js';
import type { OutboxRow } from './outbox.store.js';

export type { ClockRow, Commit, Lodgement, OutboxRow, PartyRow, StoredReceipt };

export const DossierEntity = describeTable({
  name: 'dossier',
  columns: {
    id: numbered('dossier_pkey'),
    code: text,
    province_code: text,
    procedure_code: text,
    procedure_version: integer,
    regime: text,
    accepted_on: day,
    state: text,
    value: jsonb,
    status: text,
    facts: jsonb,
    version: integer,
    head_hash: text,
    occurred_at: moment,
    recorded_at: moment,
    title: text,
    subject: text,
    cluster_code: nullable(text),
    local_unit_code: nullable(text),
    assignee: nullable(text),
    next_due_at: nullable(moment),
    created_at: moment,
  },
  uniques: [{ name: 'dossier_code_key', columns: ['code'] }],
  indices: [
    { name: 'dossier_province_code_idx', columns: ['province_code', 'id'] },
    { name: 'dossier_cluster_code_idx', columns: ['cluster_code', 'id'], where: 'cluster_code IS NOT NULL' },
    { name: 'dossier_procedure_code_idx', columns: ['procedure_code', 'id'] },
    { name: 'dossier_state_idx', columns: ['state', 'id'] },
    { name: 'dossier_next_due_at_idx', columns: ['next_due_at', 'id'], where: "status = 'active'" },
  ],
  foreignKeys: [references('dossier_province_code_fkey', 'province_code', 'unit', 'code')],
});

export interface LoadedDossier {
  readonly id: string;
  readonly dossier: Dossier;
  /** The hash of the last journal entry. */
  readonly headHash: string;
  /** The receipt already kept for the command, whichever dossier it was for. */
  readonly receipt: StoredReceipt | null;
}

/** A command of this id has already been carried out; its receipt is there to be found. */
export class DuplicateCommand extends Error {
  override readonly name = 'DuplicateCommand';
}

/** Loads and writes dossiers in two round trips for each transition, past TypeORM. */
export class DossierStore {
  constructor(protected readonly executor: Executor) {}

  /** The dossier and the receipt of a command, in one round trip. */
  async load(code: string, commandId: string): Promise<LoadedDossier | null> {
    const { rows } = await this.executor.query<AnsweringRow>({
      name: 'dossier-load',
      text: `SELECT ${SELECT_DOSSIER}, receipt.receipt
             FROM dossier LEFT JOIN command_receipt AS receipt ON receipt.command_id = $2
             WHERE dossier.code = $1`,
      values: [code, commandId],
    });
    const [row] = rows;
    return row === undefined ? null : toLoaded(row);
  }

  /** Makes whoever would write the dossier wait for the end of this transaction. */
  async lock(code: string): Promise<void> {
    await this.executor.query('SELECT FROM dossier WHERE code = $1 FOR UPDATE', [code]);
  }

  /** Many dossiers by their ids, in one round trip and in no order; without receipts. */
  async loadMany(ids: readonly string[]): Promise<readonly LoadedDossier[]> {
    const { rows } = await this.executor.query<DossierRow>({
      name: 'dossier-load-many',
      text: `SELECT ${SELECT_DOSSIER} FROM dossier WHERE dossier.id = ANY ($1)`,
      values: [ids],
    });
    return rows.map((row) => toLoaded({ ...row, receipt: null }));
  }

  /** The same by their codes. */
  async loadByCodes(codes: readonly string[]): Promise<readonly Dossier[]> {
    const { rows } = await this.executor.query<DossierRow>({
      name: 'dossier-load-by-codes',
      text: `SELECT ${SELECT_DOSSIER} FROM dossier WHERE dossier.code = ANY ($1)`,
      values: [codes],
    });
    return rows.map(toDossier);
  }

  /** Writes a transition in one round trip; false when the dossier has moved on. Throws `DuplicateCommand`. */
  async commit(change: Commit): Promise<boolean> {
    const { rows } = await this.executor.query(updateDossier(change)).catch(throwDuplicate);
    return rows.length === 1;
  }

  /** The next code of an agency and day; a rollback gives the number back. Only within a transaction. */
  async allocateCode(agencyCode: string, acceptedOn: LocalDate): Promise<string> {
    return formatDossierCode(agencyCode, acceptedOn, await nextNumber(this.executor, agencyCode, acceptedOn));
  }

  /** Writes a new dossier and returns its id. Throws `DuplicateCommand`. */
  async insert(lodgement: Lodgement): Promise<string> {
    const query = insertDossier(lodgement);
    const { rows } = await this.executor.query<{ id: string }>(query).catch(throwDuplicate);
    const [row] = rows;
    if (row === undefined) throw new TypeError('Expected the new dossier to have an id.');
    return row.id;
  }

  findReceipt(commandId: string): Promise<StoredReceipt | null> {
    return findReceipt(this.executor, commandId);
  }
}

/** A dossier's row, and the receipt of the command that it was read for. */
export type AnsweringRow = DossierRow & { readonly receipt: StoredReceipt | null };

export function toLoaded(row: AnsweringRow): LoadedDossier {
  return { id: row.id, dossier: toDossier(row), headHash: row.head_hash, receipt: row.receipt };
}

const COMMAND_KEYS: readonly (string | undefined)[] = [
  'journal_entry_command_id_key',
  'command_receipt_pkey',
];

function throwDuplicate(error: unknown): never {
  if (error instanceof pg.DatabaseError && COMMAND_KEYS.includes(error.constraint)) {
    throw new DuplicateCommand('Expected a new command, but its id has been used.', { cause: error });
  }
  throw error;
}
