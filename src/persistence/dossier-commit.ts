import type { QueryConfig } from 'pg';

import { insertReceipt } from './command-receipt.store.js';
import { nextDueAt, readChangedClocks, UPSERT_CLOCKS } from './clock.store.js';
import type { Commit, Lodgement } from './dossier-change.js';
import { writeParties } from './dossier-party.store.js';
import { CHANGING_COLUMNS, toChangingColumns } from './dossier-row.js';
import { insertWords, updateWords } from './dossier-search.store.js';
import { insertEntries } from './journal-entry.store.js';
import { insertEffects } from './outbox.store.js';
import { toWords } from './search-words.js';

/*
 * The two statements by which a dossier is written. Each is one statement with one part for each
 * table: PostgreSQL does all of it or nothing, in one round trip. The part `written` yields the
 * dossier's row, or no row when the dossier has moved on; every other part reads from it, so then
 * nothing at all is written.
 */

type Writes = Omit<Lodgement, 'provinceCode'>;

/** The parameters that both statements share; the changing columns follow them. */
const [ENTRIES, CLOCKS, EFFECTS, RECEIPT, PARTIES, WORDS] = ['$1', '$2', '$3', '$4', '$5', '$6'] as const;
const columnParameters = CHANGING_COLUMNS.map((_, index) => `$${index + 7}`);
const parameterOf = (offset: number) => `$${7 + CHANGING_COLUMNS.length + offset}`;
const recordedAt = columnParameters[CHANGING_COLUMNS.indexOf('recorded_at')] ?? '';

const consequences = [
  insertEntries(ENTRIES),
  UPSERT_CLOCKS,
  insertEffects(EFFECTS, recordedAt),
  insertReceipt(RECEIPT),
  writeParties(PARTIES),
];

const [id, expectedVersion] = [parameterOf(0), parameterOf(1)];
const UPDATE_DOSSIER = `WITH ${[
  readChangedClocks(CLOCKS),
  `
  written AS (
    UPDATE dossier SET
      (${CHANGING_COLUMNS.join(', ')}, next_due_at) = ROW (${columnParameters.join(', ')}, ${nextDueAt(id)})
    WHERE id = ${id} AND version = ${expectedVersion}
    RETURNING id
  )`,
  ...consequences,
  updateWords(WORDS),
].join(',')}
SELECT id FROM written`;

const newColumns = ['code', 'province_code', 'procedure_code', 'accepted_on'];
const INSERT_DOSSIER = `WITH ${[
  readChangedClocks(CLOCKS),
  `
  written AS (
    INSERT INTO dossier (${CHANGING_COLUMNS.join(', ')}, next_due_at, created_at, ${newColumns.join(', ')})
    VALUES (${columnParameters.join(', ')}, ${nextDueAt('NULL')}, ${recordedAt},
      ${newColumns.map((_, index) => parameterOf(index)).join(', ')})
    RETURNING id
  )`,
  ...consequences,
  insertWords(WORDS),
].join(',')}
SELECT id FROM written`;

export function updateDossier(change: Commit): QueryConfig {
  return {
    name: 'dossier-update',
    text: UPDATE_DOSSIER,
    values: [...sharedValues(change), change.id, change.expectedVersion],
  };
}

export function insertDossier(lodgement: Lodgement): QueryConfig {
  const { after, provinceCode } = lodgement;
  return {
    name: 'dossier-insert',
    text: INSERT_DOSSIER,
    values: [...sharedValues(lodgement), after.code, provinceCode, after.procedure.code, after.acceptedOn],
  };
}

function sharedValues({
  after,
  entries,
  clocks,
  outbox,
  receipt,
  parties,
  title,
  search,
}: Writes): unknown[] {
  const headHash = entries.at(-1)?.hash;
  if (headHash === undefined) throw new TypeError('Expected a commit to have at least one journal entry.');
  const columns = toChangingColumns(after, headHash, title);
  return [
    JSON.stringify(entries),
    JSON.stringify(clocks),
    JSON.stringify(outbox),
    receipt === null ? null : JSON.stringify(receipt),
    parties === null ? null : JSON.stringify(parties),
    toWords(search),
    ...CHANGING_COLUMNS.map((column) => columns[column]),
  ];
}
