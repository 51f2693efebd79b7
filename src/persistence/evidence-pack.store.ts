import type { Instant } from '../../workflows/vocabulary/regime.js';
import type { Executor } from './database.js';
import { decodeCursor, isId, toPage, type Page } from './page-cursor.js';
import { bigint, describeTable, moment, nullable, numbered, references, text } from './schema.js';

export const EvidencePackEntity = describeTable({
  name: 'evidence_pack',
  columns: {
    id: numbered('evidence_pack_pkey'),
    requested_by: text,
    label: nullable(text),
    address: text,
    reason: nullable(text),
    state: text,
    ordered_at: moment,
    finished_at: nullable(moment),
    expires_at: nullable(moment),
    sha256: nullable(text),
    size: nullable(bigint),
  },
  indices: [{ name: 'evidence_pack_requested_by_idx', columns: ['requested_by', 'id'] }],
  checks: [
    {
      name: 'evidence_pack_state_check',
      expression: `state IN ('ordered', 'ready', 'canceled', 'expired')`,
    },
  ],
  foreignKeys: [references('evidence_pack_requested_by_fkey', 'requested_by', 'app_user', 'username')],
});

export interface NewPack {
  /** A user name. */
  readonly requestedBy: string;
  /** What the auditor calls it. */
  readonly label: string | null;
  /** Where the order came from, and why, for the access log. */
  readonly address: string;
  readonly reason: string | null;
  readonly orderedAt: Instant;
  /** The dossiers' codes, in the order in which they are written. */
  readonly codes: readonly string[];
}

/** A pack with how far it has come. */
export interface StoredPack extends Omit<NewPack, 'codes'> {
  readonly id: string;
  readonly state: 'ordered' | 'ready' | 'canceled' | 'expired';
  readonly finishedAt: Instant | null;
  readonly expiresAt: Instant | null;
  /** Of the whole file; null before there is one. */
  readonly sha256: string | null;
  /** In bytes: of the whole file, or of what has been written so far. */
  readonly size: number;
  /** How many dossiers it is to hold. */
  readonly dossiers: number;
  readonly written: number;
  /** How many the auditor could no longer read when their turn came. */
  readonly withheld: number;
  /** How many could not be written. */
  readonly failed: number;
}

/** A file that lies in the folder of a pack. */
export interface PackedFile {
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
}

const SELECT_PACK = `pack.id, pack.requested_by AS "requestedBy", pack.label, pack.address, pack.reason, pack.state,
  pack.ordered_at AS "orderedAt", pack.finished_at AS "finishedAt", pack.expires_at AS "expiresAt", pack.sha256,
  coalesce(pack.size, counted.size)::float8 AS size, counted.dossiers, counted.written, counted.withheld, counted.failed
  FROM evidence_pack AS pack, LATERAL (
    SELECT count(*)::integer AS dossiers, coalesce(sum(part.size), 0) AS size,
      count(*) FILTER (WHERE part.state = 'written')::integer AS written,
      count(*) FILTER (WHERE part.state = 'withheld')::integer AS withheld,
      count(*) FILTER (WHERE part.state = 'failed')::integer AS failed
    FROM evidence_pack_dossier AS part WHERE part.pack_id = pack.id
  ) AS counted`;

/** What auditors ordered; the dossiers of each are rows of `EvidencePackDossierStore`. */
export class EvidencePackStore {
  constructor(private readonly executor: Executor) {}

  /** Returns its id. A code that no dossier has is left out. */
  async insert({ requestedBy, label, address, reason, orderedAt, codes }: NewPack): Promise<string> {
    const { rows } = await this.executor.query<{ id: string }>(
      `WITH pack AS (
         INSERT INTO evidence_pack (requested_by, label, address, reason, state, ordered_at)
         VALUES ($1, $2, $3, $4, 'ordered', $5) RETURNING id
       ), part AS (
         INSERT INTO evidence_pack_dossier (pack_id, position, dossier_id, state)
         SELECT pack.id, given.position, dossier.id, 'waiting'
         FROM pack, unnest($6::text[]) WITH ORDINALITY AS given (code, position) JOIN dossier USING (code)
       )
       SELECT id FROM pack`,
      [requestedBy, label, address, reason, orderedAt, codes],
    );
    const [row] = rows;
    if (row === undefined) throw new TypeError('Expected the new pack to have an id.');
    return row.id;
  }

  async find(id: string): Promise<StoredPack | null> {
    const { rows } = await this.executor.query<StoredPack>(`SELECT ${SELECT_PACK} WHERE pack.id = $1`, [id]);
    return rows[0] ?? null;
  }

  /** A person's own, the newest first. Throws `BadCursor`. */
  async list(
    requestedBy: string,
    { cursor, limit }: { readonly cursor?: string; readonly limit: number },
  ): Promise<Page<StoredPack>> {
    const before = decodeCursor(cursor, [isId])?.[0] ?? null;
    const { rows } = await this.executor.query<StoredPack>(
      `SELECT ${SELECT_PACK}
       WHERE pack.requested_by = $1 AND ($2::bigint IS NULL OR pack.id < $2) ORDER BY pack.id DESC LIMIT $3`,
      [requestedBy, before, limit + 1],
    );
    return toPage(
      rows,
      limit,
      (row) => row,
      ({ id }) => [id],
    );
  }

  /** How many of a person's packs take up room, or will. */
  async countKept(requestedBy: string): Promise<number> {
    const { rows } = await this.executor.query<{ count: number }>(
      `SELECT count(*)::integer FROM evidence_pack WHERE requested_by = $1 AND state IN ('ordered', 'ready')`,
      [requestedBy],
    );
    return rows[0]?.count ?? 0;
  }

  /** Ids of the packs that are to be written, the oldest first. */
  async readOrdered(): Promise<readonly string[]> {
    const { rows } = await this.executor.query<{ id: string }>(
      `SELECT id FROM evidence_pack WHERE state = 'ordered' ORDER BY id`,
    );
    return rows.map(({ id }) => id);
  }

  /** False when another has the pack in hand. Held to the end of the transaction, and so no longer than its process lives. */
  async tryLock(id: string): Promise<boolean> {
    const { rows } = await this.executor.query<{ isLocked: boolean }>(
      `SELECT pg_try_advisory_xact_lock(hashtextextended('evidence_pack ' || $1, 0)) AS "isLocked"`,
      [id],
    );
    return rows[0]?.isLocked === true;
  }

  /** False when it was canceled meanwhile. */
  async finish(
    id: string,
    { sha256, size }: PackedFile,
    { finishedAt, expiresAt }: { readonly finishedAt: Instant; readonly expiresAt: Instant },
  ): Promise<boolean> {
    const { rowCount } = await this.executor.query(
      `UPDATE evidence_pack SET state = 'ready', sha256 = $2, size = $3, finished_at = $4, expires_at = $5
       WHERE id = $1 AND state = 'ordered'`,
      [id, sha256, size, finishedAt, expiresAt],
    );
    return rowCount === 1;
  }

  async cancel(id: string): Promise<void> {
    await this.executor.query(
      `UPDATE evidence_pack SET state = 'canceled' WHERE id = $1 AND state IN ('ordered', 'ready')`,
      [id],
    );
  }

  /** Returns how many were to be kept until now. */
  async expire(now: Instant): Promise<number> {
    const { rowCount } = await this.executor.query(
      `UPDATE evidence_pack SET state = 'expired' WHERE state = 'ready' AND expires_at <= $1`,
      [now],
    );
    return rowCount ?? 0;
  }

  /** Those of these ids whose files are still needed. */
  async filterKept(ids: readonly string[]): Promise<readonly string[]> {
    const { rows } = await this.executor.query<{ id: string }>(
      `SELECT id FROM evidence_pack WHERE id = ANY ($1::bigint[]) AND state IN ('ordered', 'ready')`,
      [ids],
    );
    return rows.map(({ id }) => id);
  }
}
