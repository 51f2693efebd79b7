import type { Executor } from './database.js';

const BATCH = 5_000;

/** A leaf of the tree over all journals, beside the journal as it is today. */
export interface AttestedHead {
  readonly head: { readonly dossier: string; readonly sequence: number; readonly hash: string };
  /** The hash of the entry that has this sequence today; null when there is none. */
  readonly actual: string | null;
  /** How many entries the journal has today, or at least up to that one. */
  readonly entries: number;
}

interface HeadRow {
  readonly index: number;
  readonly code: string;
  readonly sequence: number;
  readonly hash: string;
  readonly actual: string | null;
  readonly entries: number;
}

/** Every leaf in the order of the tree. */
export async function* streamAttestedHeads(executor: Executor): AsyncGenerator<AttestedHead> {
  let last = -1;
  for (;;) {
    const { rows } = await executor.query<HeadRow>({
      name: 'attested-heads',
      text: `SELECT leaf.index::float8 AS index, leaf.code, leaf.sequence, leaf.hash, entry.hash AS actual,
               CASE WHEN entry.hash IS NULL
                 THEN (SELECT count(*)::int FROM journal_entry one WHERE one.dossier_id = leaf.dossier_id)
                 ELSE leaf.sequence
               END AS entries
             FROM checkpoint_leaf leaf
             LEFT JOIN journal_entry entry
               ON entry.dossier_id = leaf.dossier_id AND entry.sequence = leaf.sequence
             WHERE leaf.index > $1 ORDER BY leaf.index LIMIT $2`,
      values: [last, BATCH],
    });
    for (const { code, sequence, hash, actual, entries } of rows) {
      yield { head: { dossier: code, sequence, hash }, actual, entries };
    }
    const end = rows.at(-1);
    if (end === undefined || rows.length < BATCH) return;
    last = end.index;
  }
}
