import type { LeafRange } from '../engine/chain/merkle-tree.js';
import type { Executor } from './database.js';
import { bigint, describeTable, integer, primary, text } from './schema.js';

export const CheckpointLeafEntity = describeTable({
  name: 'checkpoint_leaf',
  columns: {
    index: primary(bigint, 'checkpoint_leaf_pkey'),
    dossier_id: bigint,
    code: text,
    sequence: integer,
    hash: text,
  },
  uniques: [{ name: 'checkpoint_leaf_dossier_id_sequence_key', columns: ['dossier_id', 'sequence'] }],
});

export const CheckpointSubtreeEntity = describeTable({
  name: 'checkpoint_subtree',
  columns: {
    height: primary(integer, 'checkpoint_subtree_pkey'),
    index: primary(bigint, 'checkpoint_subtree_pkey'),
    hash: text,
  },
});

/** The last entry of a dossier when a checkpoint was made. */
export interface StoredLeaf {
  readonly index: number;
  readonly dossier: string;
  readonly sequence: number;
  readonly hash: string;
}

export interface StoredSubtree {
  /** It has two to this power of leaves. */
  readonly height: number;
  /** How many of its height stand to its left. */
  readonly index: number;
  readonly hash: string;
}

const LEAF = `index::float8 AS index, code AS dossier, sequence, hash FROM checkpoint_leaf`;

export class CheckpointTreeStore {
  constructor(private readonly executor: Executor) {}

  /** Appends a leaf for every dossier that has gone on since its last one, by their age; returns the tree's size. */
  async appendHeads(size: number): Promise<number> {
    const { rowCount } = await this.executor.query(
      `INSERT INTO checkpoint_leaf (index, dossier_id, code, sequence, hash)
       SELECT $1 + row_number() OVER (ORDER BY id) - 1, id, code, version, head_hash FROM dossier
       WHERE NOT EXISTS (
         SELECT FROM checkpoint_leaf leaf WHERE leaf.dossier_id = dossier.id AND leaf.sequence = dossier.version
       )`,
      [size],
    );
    return size + (rowCount ?? 0);
  }

  async readLeaves({ begin, end }: LeafRange): Promise<readonly StoredLeaf[]> {
    const { rows } = await this.executor.query<StoredLeaf>({
      name: 'checkpoint-leaves',
      text: `SELECT ${LEAF} WHERE index >= $1 AND index < $2 ORDER BY checkpoint_leaf.index`,
      values: [begin, end],
    });
    return rows;
  }

  /** A dossier's last leaf among the first ones of a tree. */
  async findLeaf(dossier: string, size: number): Promise<StoredLeaf | null> {
    const { rows } = await this.executor.query<StoredLeaf>(
      `SELECT ${LEAF}
       WHERE dossier_id = (SELECT id FROM dossier WHERE code = $1) AND checkpoint_leaf.index < $2
       ORDER BY sequence DESC LIMIT 1`,
      [dossier, size],
    );
    return rows[0] ?? null;
  }

  /** Of one height, from `begin` to `end` in the order of their height. */
  async readSubtrees(height: number, { begin, end }: LeafRange): Promise<readonly string[]> {
    const { rows } = await this.executor.query<{ hash: string }>({
      name: 'checkpoint-subtrees',
      text: `SELECT hash FROM checkpoint_subtree WHERE height = $1 AND index >= $2 AND index < $3 ORDER BY index`,
      values: [height, begin, end],
    });
    return rows.map(({ hash }) => hash);
  }

  async insertSubtrees(subtrees: readonly StoredSubtree[]): Promise<void> {
    await this.executor.query(
      `INSERT INTO checkpoint_subtree (height, index, hash) SELECT * FROM unnest($1::int[], $2::bigint[], $3::text[])`,
      [
        subtrees.map(({ height }) => height),
        subtrees.map(({ index }) => index),
        subtrees.map(({ hash }) => hash),
      ],
    );
  }
}
