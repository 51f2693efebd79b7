import type { Instant } from '../../workflows/vocabulary/regime.js';
import type { PartyCode } from '../../workflows/vocabulary/role.js';
import type { MigrationGround, MigrationPlan } from '../engine/migration/plan.js';
import type { Executor } from './database.js';
import {
  bigint,
  day,
  describeTable,
  integer,
  jsonb,
  moment,
  numbered,
  primary,
  references,
  text,
  texts,
} from './schema.js';

export interface NewMigration {
  readonly plan: MigrationPlan;
  readonly instrument: MigrationGround['instrument'];
  readonly reason: string;
  /** Whose dossiers it is for. */
  readonly provinces: readonly PartyCode[];
  readonly proposedBy: string;
  readonly proposedAt: Instant;
}

export interface StoredMigration extends NewMigration {
  readonly id: string;
  readonly approvals: readonly { readonly username: string; readonly approvedAt: Instant }[];
}

export const DossierMigrationEntity = describeTable({
  name: 'dossier_migration',
  columns: {
    id: numbered('dossier_migration_pkey'),
    procedure_code: text,
    from_version: integer,
    to_version: integer,
    provinces: texts,
    states: jsonb,
    clocks: jsonb,
    instrument_number: text,
    instrument_date: day,
    instrument_issuer: text,
    reason: text,
    proposed_by: text,
    proposed_at: moment,
  },
  indices: [{ name: 'dossier_migration_procedure_code_idx', columns: ['procedure_code', 'id'] }],
});

export const MigrationApprovalEntity = describeTable({
  name: 'migration_approval',
  columns: {
    migration_id: primary(bigint, 'migration_approval_pkey'),
    username: primary(text, 'migration_approval_pkey'),
    approved_at: moment,
  },
  foreignKeys: [
    references('migration_approval_migration_id_fkey', 'migration_id', 'dossier_migration', 'id'),
    references('migration_approval_username_fkey', 'username', 'app_user', 'username'),
  ],
});

const SELECT_MIGRATION = `
  SELECT id, json_build_object('procedure', procedure_code, 'from', from_version, 'to', to_version,
      'states', states, 'clocks', clocks) AS plan,
    json_build_object('number', instrument_number, 'date', instrument_date, 'issuer', instrument_issuer) AS instrument,
    reason, provinces, proposed_by AS "proposedBy", proposed_at AS "proposedAt", coalesce((
      SELECT json_agg(json_build_object('username', username, 'approvedAt',
        to_char(approved_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) ORDER BY approved_at, username)
      FROM migration_approval WHERE migration_id = dossier_migration.id
    ), '[]') AS approvals
  FROM dossier_migration`;

export class DossierMigrationStore {
  constructor(private readonly executor: Executor) {}

  async find(id: string): Promise<StoredMigration | null> {
    const { rows } = await this.executor.query<StoredMigration>(`${SELECT_MIGRATION} WHERE id = $1`, [id]);
    return rows[0] ?? null;
  }

  /** The newest first; there are few. */
  async readAll(): Promise<readonly StoredMigration[]> {
    const { rows } = await this.executor.query<StoredMigration>(`${SELECT_MIGRATION} ORDER BY id DESC`);
    return rows;
  }

  async insert(migration: NewMigration): Promise<StoredMigration> {
    const { plan, instrument, reason, provinces, proposedBy, proposedAt } = migration;
    const { rows } = await this.executor.query<{ id: string }>(
      `INSERT INTO dossier_migration (procedure_code, from_version, to_version, provinces, states, clocks,
         instrument_number, instrument_date, instrument_issuer, reason, proposed_by, proposed_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) RETURNING id`,
      [
        ...[plan.procedure, plan.from, plan.to, provinces],
        ...[JSON.stringify(plan.states), JSON.stringify(plan.clocks)],
        ...[instrument.number, instrument.date, instrument.issuer, reason, proposedBy, proposedAt],
      ],
    );
    const [row] = rows;
    if (row === undefined) throw new TypeError('Expected the new migration to have an id.');
    return { id: row.id, ...migration, approvals: [] };
  }

  /** Approving again changes nothing. */
  async approve(id: string, username: string, approvedAt: Instant): Promise<void> {
    await this.executor.query(
      `INSERT INTO migration_approval (migration_id, username, approved_at) VALUES ($1, $2, $3)
       ON CONFLICT DO NOTHING`,
      [id, username, approvedAt],
    );
  }
}
