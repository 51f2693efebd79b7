import type { Instant, LocalDate } from '../../workflows/vocabulary/regime.js';
import type { PartyCode } from '../../workflows/vocabulary/role.js';
import type { Scope } from '../engine/command.js';
import type { Executor } from './database.js';
import { day, describeTable, moment, nullable, numbered, references, text, texts } from './schema.js';

/** The paper that authorises a substitution. */
export interface AuthorisationDocument {
  readonly number: string;
  readonly date: LocalDate;
  readonly issuer: string;
  readonly fileHash: string | null;
}

export interface NewSubstitution extends Scope {
  /** The user name of the person whose roles are stood in for. */
  readonly absent: string;
  readonly substitute: string;
  readonly party: PartyCode;
  readonly province: PartyCode;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly document: AuthorisationDocument;
  readonly createdBy: string;
  readonly createdAt: Instant;
}

export interface StoredSubstitution extends NewSubstitution {
  readonly id: string;
  readonly revokedBy: string | null;
  readonly revokedAt: Instant | null;
}

export const SubstitutionEntity = describeTable({
  name: 'substitution',
  columns: {
    id: numbered('substitution_pkey'),
    absent: text,
    substitute: text,
    party_code: text,
    province_code: text,
    valid_from: day,
    valid_to: day,
    procedures: nullable(texts),
    states: nullable(texts),
    document_number: text,
    document_date: day,
    document_issuer: text,
    document_file_hash: nullable(text),
    created_by: text,
    created_at: moment,
    revoked_by: nullable(text),
    revoked_at: nullable(moment),
  },
  indices: [
    { name: 'substitution_substitute_idx', columns: ['substitute'], where: 'revoked_at IS NULL' },
    { name: 'substitution_absent_idx', columns: ['absent'], where: 'revoked_at IS NULL' },
    { name: 'substitution_province_code_idx', columns: ['province_code', 'id'] },
  ],
  foreignKeys: [
    references('substitution_absent_fkey', 'absent', 'app_user', 'username'),
    references('substitution_substitute_fkey', 'substitute', 'app_user', 'username'),
    references('substitution_province_code_fkey', 'province_code', 'unit', 'code'),
  ],
});

/** A row of `substitution` as a `StoredSubstitution`. */
export const SELECT_SUBSTITUTION = `substitution.id, substitution.absent, substitution.substitute,
  substitution.party_code AS party, substitution.province_code AS province, substitution.valid_from AS "from",
  substitution.valid_to AS "to", substitution.procedures, substitution.states,
  json_build_object(
    'number', substitution.document_number, 'date', substitution.document_date,
    'issuer', substitution.document_issuer, 'fileHash', substitution.document_file_hash
  ) AS document,
  substitution.created_by AS "createdBy", substitution.created_at AS "createdAt",
  substitution.revoked_by AS "revokedBy", substitution.revoked_at AS "revokedAt"`;

export class SubstitutionStore {
  constructor(private readonly executor: Executor) {}

  async find(id: string): Promise<StoredSubstitution | null> {
    const { rows } = await this.executor.query<StoredSubstitution>(
      `SELECT ${SELECT_SUBSTITUTION} FROM substitution WHERE id = $1`,
      [id],
    );
    return rows[0] ?? null;
  }

  async insert(substitution: NewSubstitution): Promise<StoredSubstitution> {
    const { absent, substitute, party, province, from, to, procedures, states } = substitution;
    const { document, createdBy, createdAt } = substitution;
    const { rows } = await this.executor.query<StoredSubstitution>(
      `INSERT INTO substitution (absent, substitute, party_code, province_code, valid_from, valid_to, procedures,
         states, document_number, document_date, document_issuer, document_file_hash, created_by, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
       RETURNING ${SELECT_SUBSTITUTION}`,
      [
        ...[absent, substitute, party, province, from, to, procedures, states],
        ...[document.number, document.date, document.issuer, document.fileHash, createdBy, createdAt],
      ],
    );
    const [row] = rows;
    if (row === undefined) throw new TypeError('Expected the new substitution to be returned.');
    return row;
  }

  /** False when it had been revoked already. */
  async revoke(id: string, revokedBy: string, revokedAt: Instant): Promise<boolean> {
    const { rowCount } = await this.executor.query(
      'UPDATE substitution SET revoked_by = $2, revoked_at = $3 WHERE id = $1 AND revoked_at IS NULL',
      [id, revokedBy, revokedAt],
    );
    return rowCount === 1;
  }

  /**
   * Whether a person is, on some day of a period, absent or a substitute. Only within a transaction
   * that has called `lockPeople`, or the answer may be old when it is used.
   */
  async isEngaged(
    user: string,
    as: 'absent' | 'substitute',
    period: { readonly from: LocalDate; readonly to: LocalDate },
  ): Promise<boolean> {
    const { rowCount } = await this.executor.query(
      `SELECT FROM substitution
       WHERE ${as} = $1 AND revoked_at IS NULL AND valid_from <= $3 AND $2 <= valid_to LIMIT 1`,
      [user, period.from, period.to],
    );
    return rowCount !== 0;
  }

  /** Two substitutions that touch the same people are recorded one after the other. */
  async lockPeople(...users: readonly string[]): Promise<void> {
    await this.executor.query(
      'SELECT FROM app_user WHERE username = ANY ($1) ORDER BY username FOR NO KEY UPDATE',
      [users],
    );
  }
}
