import type { PartyCode } from '../../workflows/vocabulary/role.js';
import type { Dossier } from '../engine/dossier.js';
import type { JournalEntry } from '../engine/journal-entry.js';
import type { Executor } from './database.js';
import { isUnhidden } from './dossier-person.store.js';
import { SELECT_DOSSIER, toDossier, type DossierRow } from './dossier-row.js';
import { toEntry, type EntryRow } from './journal-entry.store.js';

export interface StreamOptions {
  /** How many rows are held in memory at a time. */
  readonly batchSize?: number;
}

/** A dossier as stored, with its whole journal, both as of one moment. */
export interface JournalledDossier {
  readonly stored: { readonly dossier: Dossier; readonly headHash: string };
  readonly journal: readonly JournalEntry[];
  /** The hashes of the scoring sheets as they are stored. */
  readonly seals: readonly StoredSeal[];
}

export interface StoredSeal {
  readonly author: string;
  readonly hash: string;
}

type JournalledRow = DossierRow & {
  readonly journal: readonly EntryRow[] | null;
  readonly seals: readonly StoredSeal[] | null;
};

/** One statement sees one moment, so a transition in between cannot make the two disagree. */
const SELECT_JOURNALLED = `SELECT ${SELECT_DOSSIER}, (
    SELECT json_agg(entry ORDER BY entry.sequence) FROM journal_entry AS entry
    WHERE entry.dossier_id = dossier.id
  ) AS journal, (
    SELECT json_agg(json_build_object('author', seal.author, 'hash', seal.hash)) FROM council_seal AS seal
    WHERE seal.dossier_id = dossier.id
  ) AS seals
  FROM dossier`;

function toJournalled(row: JournalledRow): JournalledDossier {
  return {
    stored: { dossier: toDossier(row), headHash: row.head_hash },
    journal: (row.journal ?? []).map((entry) => toEntry(row.code, entry)),
    seals: row.seals ?? [],
  };
}

/** One dossier with its journal, for the verifier. */
export async function findJournalledDossier(
  executor: Executor,
  code: string,
): Promise<JournalledDossier | null> {
  const { rows } = await executor.query<JournalledRow>({
    name: 'journalled-dossier-find',
    text: `${SELECT_JOURNALLED} WHERE dossier.code = $1`,
    values: [code],
  });
  const [row] = rows;
  return row === undefined ? null : toJournalled(row);
}

/** Every dossier with its journal, in the order of their lodgement, for the verifier; of some provinces, or of all. */
export async function* streamJournalledDossiers(
  executor: Executor,
  {
    batchSize = 100,
    provinces = null,
    reader = null,
  }: StreamOptions & {
    readonly provinces?: readonly PartyCode[] | null;
    /** The user name of who reads; dossiers from which they were recused are left out. */
    readonly reader?: string | null;
  } = {},
): AsyncGenerator<JournalledDossier> {
  let lastId = '0';
  for (;;) {
    const { rows } = await executor.query<JournalledRow>({
      name: 'journalled-dossier-stream',
      text: `${SELECT_JOURNALLED} WHERE dossier.id > $1 AND ($3::text[] IS NULL OR dossier.province_code = ANY ($3))
               AND ${isUnhidden('dossier.id', '$4')}
             ORDER BY dossier.id LIMIT $2`,
      values: [lastId, batchSize, provinces, reader],
    });
    for (const row of rows) yield toJournalled(row);
    const end = rows.at(-1);
    if (end === undefined || rows.length < batchSize) return;
    lastId = end.id;
  }
}
