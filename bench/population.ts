import pg from 'pg';

import type { JsonValue } from '../workflows/vocabulary/facts.js';
import { LodgeDossier } from '../src/application/lodge-dossier.js';
import { COMMUNE, INVESTOR, PROVINCE, type Installation } from './installation.js';

/** An establishment with what a first lodgement needs. */
export const LODGEMENT = {
  documentNumber: '01/CV',
  localAuthority: COMMUNE,
  cluster: { name: 'Cụm đo', areaHectares: 50 },
  investor: { party: INVESTOR, name: 'Nhà đầu tư mẫu' },
};

/** Lodges one dossier as an officer's act would, and returns its code. */
export async function lodgeOne(
  { database, world }: Installation,
  commandId: string,
  payload: JsonValue = LODGEMENT,
): Promise<string> {
  const lodge = new LodgeDossier(world, database);
  const lodged = await lodge.execute({
    procedure: 'cluster-establishment',
    payload,
    commandId,
    sender: 'system',
    province: PROVINCE,
  });
  if (!lodged.ok)
    throw new Error(`Expected to lodge, but it was refused: ${JSON.stringify(lodged.rejection)}`);
  return lodged.value.dossier;
}

/**
 * Multiplies a dossier by copying its rows as the superuser, because lodging a million one by one would
 * take an hour. The copies have codes of their own and the original's hash as head, which is all that an
 * act on them reads; their journals are not meant to verify. With `wakeFrom` the System looks
 * at their clocks from then on, one a second, and not when it would look at the original's.
 */
export async function multiply(
  { adminUrl }: Installation,
  code: string,
  prefix: string,
  count: number,
  wakeFrom: string | null = null,
): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query('SET synchronous_commit = off');
    // The copies refer to what the original refers to: millions of checks would find what is known.
    await client.query('SET session_replication_role = replica');
    for (const statement of COPY_STATEMENTS)
      await client.query(statement.sql, statement.values(code, prefix, count, wakeFrom));
    await client.query('VACUUM ANALYZE');
    // What the copying left to be written must not be written during the measurement.
    await client.query('CHECKPOINT');
    const { rows } = await client.query<{ code: string }>(
      'SELECT code FROM dossier WHERE code LIKE $1 ORDER BY random() LIMIT 60000',
      [`${prefix}-%`],
    );
    return rows.map((row) => row.code);
  } finally {
    await client.end();
  }
}

interface CopyStatement {
  readonly sql: string;
  values(code: string, prefix: string, count: number, wakeFrom: string | null): unknown[];
}

const COPIES = `(SELECT copy.id FROM dossier copy WHERE copy.code LIKE $2 || '-%') copies,
  (SELECT id FROM dossier WHERE code = $1) original`;

const COPY_STATEMENTS: readonly CopyStatement[] = [
  {
    sql: `INSERT INTO dossier (code, province_code, procedure_code, procedure_version, regime, accepted_on, state, value,
            status, facts, version, head_hash, occurred_at, recorded_at, title, subject, cluster_code, local_unit_code,
            assignee, next_due_at, created_at)
          SELECT $2 || '-' || number, province_code, procedure_code, procedure_version, regime, accepted_on, state, value,
            status, facts, version, head_hash, occurred_at, recorded_at, title, subject, cluster_code, local_unit_code,
            assignee, next_due_at + number * interval '1 second', created_at
          FROM dossier, generate_series(1, $3::int) number WHERE code = $1`,
    values: (code, prefix, count) => [code, prefix, count],
  },
  {
    sql: `INSERT INTO dossier_party SELECT party_code, copies.id, capacity
          FROM dossier_party party, ${COPIES} WHERE party.dossier_id = original.id`,
    values: (code, prefix) => [code, prefix],
  },
  {
    sql: `INSERT INTO dossier_search SELECT copies.id, words
          FROM dossier_search search, ${COPIES} WHERE search.dossier_id = original.id`,
    values: (code, prefix) => [code, prefix],
  },
  {
    sql: `INSERT INTO clock
          SELECT (jsonb_populate_record(clock, jsonb_build_object('dossier_id', copies.id,
            'wake_at', coalesce($3::timestamptz + (copies.id % 1000000) * interval '1 second', wake_at)))).*
          FROM clock, ${COPIES} WHERE clock.dossier_id = original.id`,
    values: (code, prefix, _, wakeFrom) => [code, prefix, wakeFrom],
  },
  {
    sql: `INSERT INTO journal_entry
          SELECT (jsonb_populate_record(entry,
            jsonb_build_object('dossier_id', copies.id, 'command_id', 'copy-' || copies.id || '-' || sequence))).*
          FROM journal_entry entry, ${COPIES} WHERE entry.dossier_id = original.id`,
    values: (code, prefix) => [code, prefix],
  },
];
