import type { JsonValue } from '../../workflows/vocabulary/facts.js';
import type { Instant, LocalDate } from '../../workflows/vocabulary/regime.js';
import type { PartyCode } from '../../workflows/vocabulary/role.js';
import type { Executor } from './database.js';
import {
  bigint,
  day,
  describeTable,
  integer,
  json,
  moment,
  nullable,
  primary,
  references,
  text,
  uuid,
} from './schema.js';

/** A letter on its way: composed, signed, issued. What it says is kept as it was typed. */
export const LetterEntity = describeTable({
  name: 'letter',
  columns: {
    id: primary(uuid, 'letter_pkey'),
    dossier_id: bigint,
    command_id: text,
    template: text,
    template_version: integer,
    event: text,
    party_code: text,
    status: text,
    revision: integer,
    content: json,
    composed_by: text,
    composed_at: moment,
    changed_at: moment,
    signed_by: nullable(text),
    signed_at: nullable(moment),
    symbol: nullable(text),
    year: nullable(integer),
    ordinal: nullable(integer),
    issued_on: nullable(day),
    issue_command_id: nullable(text),
    file_id: nullable(uuid),
  },
  indices: [
    { name: 'letter_dossier_id_idx', columns: ['dossier_id'] },
    {
      name: 'letter_open_idx',
      columns: ['party_code'],
      where: `status IN ('submitted', 'returned', 'signed')`,
    },
  ],
  uniques: [
    { name: 'letter_command_id_key', columns: ['command_id'] },
    { name: 'letter_number_key', columns: ['party_code', 'symbol', 'year', 'ordinal'] },
  ],
  checks: [
    { name: 'letter_signed_check', expression: '(signed_by IS NULL) = (signed_at IS NULL)' },
    { name: 'letter_issued_check', expression: `(status = 'issued') = (file_id IS NOT NULL)` },
  ],
  foreignKeys: [
    references('letter_dossier_id_fkey', 'dossier_id', 'dossier', 'id'),
    references('letter_party_code_fkey', 'party_code', 'unit', 'code'),
    references('letter_composed_by_fkey', 'composed_by', 'app_user', 'username'),
    references('letter_signed_by_fkey', 'signed_by', 'app_user', 'username'),
    references('letter_file_id_fkey', 'file_id', 'dossier_file', 'id'),
  ],
});

export const LETTER_STATUSES = ['draft', 'submitted', 'returned', 'signed', 'issued', 'discarded'] as const;
export type LetterStatus = (typeof LETTER_STATUSES)[number];

/** Of what a letter is in, once it is issued. */
export interface LetterNumber {
  readonly symbol: string;
  readonly year: number;
  readonly ordinal: number;
}

export interface StoredLetter {
  readonly id: string;
  /** The dossier's code. */
  readonly dossier: string;
  readonly template: string;
  readonly templateVersion: number;
  readonly event: string;
  /** The unit that sends it. */
  readonly party: PartyCode;
  readonly status: LetterStatus;
  /** How often it was changed. */
  readonly revision: number;
  readonly values: Readonly<Record<string, JsonValue>>;
  readonly composedBy: string;
  readonly composedAt: Instant;
  readonly changedAt: Instant;
  readonly signedBy: string | null;
  readonly signedAt: Instant | null;
  readonly number: LetterNumber | null;
  readonly issuedOn: LocalDate | null;
  /** The command that issued it. */
  readonly issueCommand: string | null;
  /** The file of the dossier that it became. */
  readonly file: string | null;
}

export interface NewLetter extends Pick<
  StoredLetter,
  | 'id'
  | 'dossier'
  | 'template'
  | 'templateVersion'
  | 'event'
  | 'party'
  | 'values'
  | 'composedBy'
  | 'composedAt'
> {
  readonly commandId: string;
}

/** What changes when a letter moves on; what is left out stays. */
export type LetterChange = Partial<
  Pick<StoredLetter, 'status' | 'values' | 'number' | 'issuedOn' | 'issueCommand' | 'file'>
> & {
  /** Null takes the signature back. */
  readonly signature?: { readonly by: string; readonly at: Instant } | null;
};

const SELECT_LETTER = `letter.id, dossier.code AS dossier, letter.template,
  letter.template_version AS "templateVersion", letter.event, letter.party_code AS party, letter.status,
  letter.revision, letter.content AS "values", letter.composed_by AS "composedBy",
  letter.composed_at AS "composedAt", letter.changed_at AS "changedAt", letter.signed_by AS "signedBy",
  letter.signed_at AS "signedAt", letter.issued_on AS "issuedOn", letter.issue_command_id AS "issueCommand",
  letter.file_id AS file, CASE WHEN letter.ordinal IS NOT NULL THEN
    json_build_object('symbol', letter.symbol, 'year', letter.year, 'ordinal', letter.ordinal) END AS number`;
const FROM_LETTER = 'FROM letter JOIN dossier ON dossier.id = letter.dossier_id';

export class LetterStore {
  constructor(private readonly executor: Executor) {}

  /** False when the command has begun a letter already. */
  async insert({ values, ...letter }: NewLetter): Promise<boolean> {
    const { rowCount } = await this.executor.query(
      `INSERT INTO letter (id, dossier_id, command_id, template, template_version, event, party_code, status,
         revision, content, composed_by, composed_at, changed_at)
       SELECT $1, dossier.id, $3, $4, $5, $6, $7, 'draft', 1, $8, $9, $10, $10 FROM dossier WHERE code = $2
       ON CONFLICT (command_id) DO NOTHING`,
      [
        ...[letter.id, letter.dossier, letter.commandId, letter.template, letter.templateVersion],
        ...[letter.event, letter.party, JSON.stringify(values), letter.composedBy, letter.composedAt],
      ],
    );
    return rowCount === 1;
  }

  async findByCommand(commandId: string): Promise<StoredLetter | null> {
    return this.findOne('letter.command_id = $1', [commandId]);
  }

  /** Whatever the id is: one that cannot be is none. */
  async find(dossier: string, id: string): Promise<StoredLetter | null> {
    return this.findOne('dossier.code = $1 AND letter.id::text = $2', [dossier, id]);
  }

  /** The same, kept from everybody else until the transaction ends. */
  async lock(dossier: string, id: string): Promise<StoredLetter | null> {
    return this.findOne('dossier.code = $1 AND letter.id::text = $2', [dossier, id], 'FOR UPDATE OF letter');
  }

  /** The newest first. */
  async readOf(dossier: string): Promise<readonly StoredLetter[]> {
    const { rows } = await this.executor.query<StoredLetter>(
      `SELECT ${SELECT_LETTER} ${FROM_LETTER} WHERE dossier.code = $1 ORDER BY letter.composed_at DESC, letter.id`,
      [dossier],
    );
    return rows;
  }

  /** What somebody has to do with of the units' letters; who waits longest comes first. */
  async readOpen(parties: readonly PartyCode[], limit: number): Promise<readonly StoredLetter[]> {
    const { rows } = await this.executor.query<StoredLetter>(
      `SELECT ${SELECT_LETTER} ${FROM_LETTER}
       WHERE letter.party_code = ANY ($1) AND letter.status IN ('submitted', 'returned', 'signed')
       ORDER BY letter.changed_at, letter.id LIMIT $2`,
      [parties, limit],
    );
    return rows;
  }

  /** Writes what changes and counts the revision up. Only within a transaction that has locked the letter. */
  async change(id: string, changedAt: Instant, change: LetterChange): Promise<void> {
    const { status, values, signature, number, issuedOn, issueCommand, file } = change;
    await this.executor.query(
      `UPDATE letter SET revision = revision + 1, changed_at = $2, status = coalesce($3, status),
         content = coalesce($4::json, content),
         signed_by = CASE WHEN $5 THEN $6 ELSE signed_by END,
         signed_at = CASE WHEN $5 THEN $7::timestamptz ELSE signed_at END,
         symbol = coalesce($8, symbol), year = coalesce($9, year), ordinal = coalesce($10, ordinal),
         issued_on = coalesce($11, issued_on), issue_command_id = coalesce($12, issue_command_id),
         file_id = coalesce($13, file_id)
       WHERE id = $1`,
      [
        ...[id, changedAt, status ?? null, values === undefined ? null : JSON.stringify(values)],
        ...[signature !== undefined, signature?.by ?? null, signature?.at ?? null],
        ...[number?.symbol ?? null, number?.year ?? null, number?.ordinal ?? null],
        ...[issuedOn ?? null, issueCommand ?? null, file ?? null],
      ],
    );
  }

  /** Whether the unit has given a number already; nobody else gives one of its kind before the transaction ends. */
  async isTaken(party: PartyCode, { symbol, year, ordinal }: LetterNumber): Promise<boolean> {
    await this.executor.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [
      `letter ${party} ${symbol} ${String(year)}`,
    ]);
    const { rowCount } = await this.executor.query(
      'SELECT FROM letter WHERE party_code = $1 AND symbol = $2 AND year = $3 AND ordinal = $4',
      [party, symbol, year, ordinal],
    );
    return rowCount !== 0;
  }

  /** The number after the highest that the unit has given under this sign in a year. */
  async findNextOrdinal(party: PartyCode, symbol: string, year: number): Promise<number> {
    const { rows } = await this.executor.query<{ next: number }>(
      `SELECT coalesce(max(ordinal), 0) + 1 AS next FROM letter
       WHERE party_code = $1 AND symbol = $2 AND year = $3`,
      [party, symbol, year],
    );
    return rows[0]?.next ?? 1;
  }

  /** What the unit's last letter of the kind was begun with. */
  async findLatestOfKind(party: PartyCode, template: string): Promise<StoredLetter | null> {
    return this.findOne(
      `letter.party_code = $1 AND letter.template = $2 AND letter.status IN ('signed', 'issued')`,
      [party, template],
      'ORDER BY letter.changed_at DESC LIMIT 1',
    );
  }

  private async findOne(where: string, values: readonly unknown[], tail = ''): Promise<StoredLetter | null> {
    const { rows } = await this.executor.query<StoredLetter>(
      `SELECT ${SELECT_LETTER} ${FROM_LETTER} WHERE ${where} ${tail}`,
      [...values],
    );
    return rows[0] ?? null;
  }
}
