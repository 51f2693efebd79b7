import {
  contentOf,
  type Access,
  type AccessAnchor,
  type ChainedAccess,
} from '../engine/chain/access-chain.js';
import type { Instant } from '../../workflows/vocabulary/regime.js';
import type { Executor } from './database.js';
import { decodeCursor, isId, toPage, type Page } from './page-cursor.js';
import { describeTable, integer, moment, nullable, numbered, primary, text, texts } from './schema.js';

export const AccessEntryEntity = describeTable({
  name: 'access_entry',
  columns: {
    id: numbered('access_entry_pkey'),
    username: text,
    sequence: integer,
    provinces: texts,
    at: moment,
    kind: text,
    route: text,
    path: text,
    dossier: nullable(text),
    status: integer,
    address: text,
    reason: nullable(text),
    previous_hash: text,
    hash: text,
  },
  indices: [{ name: 'access_entry_dossier_idx', columns: ['dossier', 'id'] }],
  uniques: [{ name: 'access_entry_username_sequence_key', columns: ['username', 'sequence'] }],
});

export const AccessAnchorEntity = describeTable({
  name: 'access_anchor',
  columns: { username: primary(text, 'access_anchor_pkey'), sequence: integer, hash: text },
});

const SELECT = `entry.id, entry.username AS "user", entry.sequence, entry.provinces, entry.at, entry.kind, entry.route,
  entry.path, entry.dossier, entry.status, entry.address, entry.reason, entry.previous_hash AS "previousHash",
  entry.hash FROM access_entry AS entry`;

/** Of the provinces of the reader alone, and no address that names a dossier from which the reader was recused. */
const IS_OPEN_TO_READER = `entry.provinces && $1::text[] AND NOT EXISTS (
    SELECT FROM dossier JOIN dossier_person AS recused ON recused.dossier_id = dossier.id
    WHERE recused.is_recused AND recused.username = $2 AND (entry.dossier = dossier.code OR position(dossier.code IN entry.path) > 0)
  )`;

export interface AccessReader {
  readonly provinces: readonly string[];
  /** The user name. */
  readonly reader: string;
}

export interface AccessFilter extends AccessReader {
  readonly user?: string;
  readonly dossier?: string;
  readonly kind?: string;
  readonly from?: Instant;
  readonly until?: Instant;
  readonly cursor?: string;
  readonly limit: number;
}

export type ListedAccess = ChainedAccess & { readonly id: string };

export class AccessEntryStore {
  constructor(private readonly executor: Executor) {}

  /** Lengthens the person's chain. */
  async append(access: Access): Promise<void> {
    await this.executor.query({
      name: 'access-append',
      text: 'SELECT append_access($1, $2)',
      values: [JSON.stringify(access), contentOf(access)],
    });
  }

  /** The newest first. Throws `BadCursor`. */
  async list({ provinces, reader, cursor, limit, ...filter }: AccessFilter): Promise<Page<ListedAccess>> {
    const [before = null] = decodeCursor(cursor, [isId]) ?? [];
    const { user = null, dossier = null, kind = null, from = null, until = null } = filter;
    const { rows } = await this.executor.query<ListedAccess>(
      `SELECT ${SELECT}
       WHERE ${IS_OPEN_TO_READER}
         AND ($3::text IS NULL OR entry.username = $3) AND ($4::text IS NULL OR entry.dossier = $4)
         AND ($5::text IS NULL OR entry.kind = $5)
         AND ($6::timestamptz IS NULL OR entry.at >= $6) AND ($7::timestamptz IS NULL OR entry.at < $7)
         AND ($8::bigint IS NULL OR entry.id < $8)
       ORDER BY entry.id DESC LIMIT $9`,
      [provinces, reader, user, dossier, kind, from, until, before, limit + 1],
    );
    return toPage(
      rows,
      limit,
      (row) => row,
      ({ id }) => [id],
    );
  }

  /** The next entries of all chains, each in its order, after one entry. */
  async readChains(
    after: { readonly user: string; readonly sequence: number },
    limit: number,
  ): Promise<readonly ChainedAccess[]> {
    const { rows } = await this.executor.query<ChainedAccess>(
      `SELECT ${SELECT}
       WHERE (entry.username, entry.sequence) > ($1, $2)
       ORDER BY entry.username, entry.sequence LIMIT $3`,
      [after.user, after.sequence, limit],
    );
    return rows;
  }

  /** What each chain begins after, by user. */
  async readAnchors(): Promise<ReadonlyMap<string, AccessAnchor>> {
    const { rows } = await this.executor.query<AccessAnchor & { readonly user: string }>(
      'SELECT username AS "user", sequence, hash FROM access_anchor',
    );
    return new Map(rows.map(({ user, sequence, hash }) => [user, { sequence, hash }]));
  }

  /** Forgets what was read longer ago than some months, of which there are at least twelve; returns how many entries. */
  async forgetOlderThan(months: number): Promise<number> {
    const { rows } = await this.executor.query<{ forgotten: number }>(
      'SELECT forget_access(now() - make_interval(months => $1)) AS forgotten',
      [months],
    );
    return rows[0]?.forgotten ?? 0;
  }
}
