import type { Instant } from '../../workflows/vocabulary/regime.js';
import type { Executor } from './database.js';
import { bigint, describeTable, integer, moment, primary, references, text } from './schema.js';

export const AccessLeafEntity = describeTable({
  name: 'access_leaf',
  columns: {
    index: primary(bigint, 'access_leaf_pkey'),
    username: text,
    from_sequence: integer,
    since: moment,
    sequence: integer,
    hash: text,
  },
  uniques: [{ name: 'access_leaf_username_sequence_key', columns: ['username', 'sequence'] }],
});

export const AccessCheckpointEntity = describeTable({
  name: 'access_checkpoint',
  columns: { number: primary(integer, 'access_checkpoint_pkey'), size: bigint, note: text },
  foreignKeys: [references('access_checkpoint_number_fkey', 'number', 'checkpoint', 'number')],
});

/** What somebody had read between two checkpoints, as the later one attests it. */
export interface StoredAccessLeaf {
  readonly user: string;
  /** The first entry that no leaf before attests, and when it was made. */
  readonly from: number;
  readonly since: Instant;
  /** The last entry then, and its hash. */
  readonly sequence: number;
  readonly hash: string;
}

/** The access log's part of a checkpoint. */
export interface StoredAccessCheckpoint {
  /** Of the checkpoint of all journals that it was made with. */
  readonly number: number;
  readonly size: number;
  /** As it was signed. */
  readonly note: string;
}

/** A leaf of the access log's tree, beside that person's log as it is today. */
export interface AttestedAccess {
  readonly head: StoredAccessLeaf;
  /** The hash that the entry has today, or had when it was forgotten last; null when it is not there. */
  readonly actual: string | null;
  /** The last entry that was forgotten by the rule of retention; 0 when none was. */
  readonly forgotten: number;
  /** There is something of that person's log at all. */
  readonly isThere: boolean;
  /** Its entries are less than a year old, so that no rule may have forgotten them. */
  readonly isRecent: boolean;
}

const BATCH = 5_000;

export class AccessCheckpointStore {
  constructor(private readonly executor: Executor) {}

  /**
   * Appends a leaf for everybody whose log has gone on since their last one; returns the tree's size. Looks up one
   * person after the other in the index, because the log has a thousand entries for each person.
   */
  async appendHeads(size: number): Promise<number> {
    const { rowCount } = await this.executor.query(
      `WITH RECURSIVE person AS (
         (SELECT username FROM access_entry ORDER BY username LIMIT 1)
         UNION ALL
         SELECT (SELECT next.username FROM access_entry next WHERE next.username > person.username
                 ORDER BY next.username LIMIT 1)
         FROM person WHERE person.username IS NOT NULL
       )
       INSERT INTO access_leaf (index, username, from_sequence, since, sequence, hash)
       SELECT $1 + row_number() OVER (ORDER BY username) - 1, username, first.sequence, first.at, last.sequence, last.hash
       FROM person
       CROSS JOIN LATERAL (
         SELECT coalesce(max(leaf.sequence), 0) AS sequence FROM access_leaf leaf WHERE leaf.username = person.username
       ) attested
       CROSS JOIN LATERAL (
         SELECT entry.sequence, entry.at FROM access_entry entry
         WHERE entry.username = person.username AND entry.sequence > attested.sequence
         ORDER BY entry.sequence LIMIT 1
       ) first
       CROSS JOIN LATERAL (
         SELECT entry.sequence, entry.hash FROM access_entry entry
         WHERE entry.username = person.username ORDER BY entry.sequence DESC LIMIT 1
       ) last
       WHERE person.username IS NOT NULL`,
      [size],
    );
    return size + (rowCount ?? 0);
  }

  async findLast(): Promise<StoredAccessCheckpoint | null> {
    return (await this.read('ORDER BY number DESC LIMIT 1'))[0] ?? null;
  }

  async find(number: number): Promise<StoredAccessCheckpoint | null> {
    return (await this.read('WHERE number = $1', number))[0] ?? null;
  }

  /** In the order in which they were made. */
  readAll(): Promise<readonly StoredAccessCheckpoint[]> {
    return this.read('ORDER BY number');
  }

  private async read(
    which: string,
    ...values: readonly number[]
  ): Promise<readonly StoredAccessCheckpoint[]> {
    const { rows } = await this.executor.query<StoredAccessCheckpoint>(
      `SELECT number, size::float8 AS size, note FROM access_checkpoint ${which}`,
      [...values],
    );
    return rows;
  }

  async insert({ number, size, note }: StoredAccessCheckpoint): Promise<void> {
    await this.executor.query('INSERT INTO access_checkpoint (number, size, note) VALUES ($1, $2, $3)', [
      number,
      size,
      note,
    ]);
  }

  /** Every leaf in the order of the tree. */
  async *streamLeaves(): AsyncGenerator<StoredAccessLeaf> {
    for (let begin = 0; ; begin += BATCH) {
      const { rows } = await this.executor.query<StoredAccessLeaf>({
        name: 'access-leaves',
        text: `SELECT username AS "user", from_sequence AS "from", since, sequence, hash FROM access_leaf
               WHERE index >= $1 AND index < $2 ORDER BY index`,
        values: [begin, begin + BATCH],
      });
      yield* rows;
      if (rows.length < BATCH) return;
    }
  }

  /** The same, each beside the log as it is today. */
  async *streamAttested(): AsyncGenerator<AttestedAccess> {
    let last = -1;
    for (;;) {
      const { rows } = await this.executor.query<
        StoredAccessLeaf & Omit<AttestedAccess, 'head'> & { readonly index: number }
      >({
        name: 'attested-accesses',
        text: `SELECT leaf.index::float8 AS index, leaf.username AS "user", leaf.from_sequence AS "from", leaf.since,
                 leaf.sequence, leaf.hash,
                 coalesce(entry.hash, CASE WHEN anchor.sequence = leaf.sequence THEN anchor.hash END) AS actual,
                 coalesce(anchor.sequence, 0) AS forgotten,
                 anchor.username IS NOT NULL
                   OR EXISTS (SELECT FROM access_entry kept WHERE kept.username = leaf.username) AS "isThere",
                 leaf.since >= now() - interval '1 year' AS "isRecent"
               FROM access_leaf leaf
               LEFT JOIN access_entry entry ON entry.username = leaf.username AND entry.sequence = leaf.sequence
               LEFT JOIN access_anchor anchor ON anchor.username = leaf.username
               WHERE leaf.index > $1 ORDER BY leaf.index LIMIT $2`,
        values: [last, BATCH],
      });
      for (const { user, from, since, sequence, hash, actual, forgotten, isThere, isRecent } of rows) {
        yield { head: { user, from, since, sequence, hash }, actual, forgotten, isThere, isRecent };
      }
      const end = rows.at(-1);
      if (end === undefined || rows.length < BATCH) return;
      last = end.index;
    }
  }
}
