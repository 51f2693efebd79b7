import type { QueryConfig } from 'pg';

import { nextDueAt, readChangedClocks, UPSERT_CLOCKS } from './clock.store.js';
import { insertReceipt } from './command-receipt.store.js';
import { insertDocuments, recordedBy } from './document-record.store.js';
import type { Commit, Lodgement } from './dossier-change.js';
import { writeParties } from './dossier-party.store.js';
import { writePeople } from './dossier-person.store.js';
import { CHANGING_COLUMNS, toChangingColumns } from './dossier-row.js';
import { writeWords } from './dossier-search.store.js';
import { insertEntries } from './journal-entry.store.js';
import { insertEffects } from './outbox.store.js';
import { SqlParameters } from './sql-parameters.js';
import { oweWebhooks } from './webhook-delivery.store.js';

/*
 * The one statement by which a dossier is written, with one part for each table: PostgreSQL does all
 * of it or nothing, in one round trip. The part `written` yields the dossier's row, or no row when
 * the dossier has moved on; every other part reads from it, so then nothing at all is written. Parts
 * that have nothing to write are left out, and the statement's name says which are in it. PostgreSQL
 * tells names apart by their first 63 bytes, so the parts of the journal and of the
 * webhooks, which are always there, are not named.
 */

type Writes = Omit<Lodgement, 'provinceCode'>;

/** Compare-and-set on the version: a concurrent commit makes this one wait, and then find no row. */
export function updateDossier(change: Commit): QueryConfig {
  const parameters = new SqlParameters();
  const id = parameters.add(change.id);
  const expectedVersion = parameters.add(change.expectedVersion);
  const columns = [...CHANGING_COLUMNS, ...(change.clocks.length === 0 ? [] : ['next_due_at'])];
  const values = [
    ...columnValues(change, parameters),
    ...(change.clocks.length === 0 ? [] : [nextDueAt(id)]),
  ];
  const written = `
  written AS (
    UPDATE dossier SET (${columns.join(', ')}) = ROW (${values.join(', ')})
    WHERE id = ${id} AND version = ${expectedVersion}
    RETURNING id, province_code, procedure_code
  )`;
  return toQuery('dossier-update', written, change, parameters);
}

export function insertDossier(lodgement: Lodgement): QueryConfig {
  const { after, provinceCode } = lodgement;
  const parameters = new SqlParameters();
  const given = {
    code: after.code,
    province_code: provinceCode,
    procedure_code: after.procedure.code,
    accepted_on: after.acceptedOn,
    created_at: after.recordedAt,
  };
  const columns = [...Object.keys(given), ...CHANGING_COLUMNS, 'next_due_at'];
  const values = [
    ...Object.values(given).map((value) => parameters.add(value)),
    ...columnValues(lodgement, parameters),
    lodgement.clocks.length === 0 ? 'NULL' : nextDueAt('NULL'),
  ];
  const written = `
  written AS (
    INSERT INTO dossier (${columns.join(', ')}) VALUES (${values.join(', ')})
    RETURNING id, province_code, procedure_code
  )`;
  return toQuery('dossier-insert', written, lodgement, parameters);
}

function columnValues({ after, entries, title }: Writes, parameters: SqlParameters): readonly string[] {
  const headHash = entries.at(-1)?.hash;
  if (headHash === undefined) throw new TypeError('Expected a commit to have at least one journal entry.');
  const columns = toChangingColumns(after, headHash, title);
  return CHANGING_COLUMNS.map((column) => parameters.add(columns[column]));
}

function toQuery(name: string, written: string, writes: Writes, parameters: SqlParameters): QueryConfig {
  const { after, entries, clocks, outbox, receipt, parties, people, search } = writes;
  const before = clocks.length === 0 ? [] : [readChangedClocks(clocks, parameters)];
  const documents = recordedBy(entries, after.facts);
  const always = [insertEntries(entries, parameters), oweWebhooks(entries, parameters)];
  const parts = {
    clocks: clocks.length === 0 ? null : UPSERT_CLOCKS,
    effects: outbox.length === 0 ? null : insertEffects(outbox, after.recordedAt, parameters),
    receipt: receipt === null ? null : insertReceipt(receipt, parameters),
    parties: parties === null ? null : writeParties(parties, parameters),
    people: people === undefined ? null : writePeople(people, parameters),
    words: search === null ? null : writeWords(search, parameters),
    documents: documents.length === 0 ? null : insertDocuments(documents, parameters),
  };
  const present = Object.entries(parts).filter(([, sql]) => sql !== null);
  return {
    name: [name, ...present.map(([part]) => part)].join('-'),
    text: `WITH ${[...before, written, ...always, ...present.map(([, sql]) => sql)].join(',')}\nSELECT id FROM written`,
    values: parameters.values,
  };
}
