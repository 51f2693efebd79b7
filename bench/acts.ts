import { randomUUID } from 'node:crypto';

import type { QueryConfig, QueryResult, QueryResultRow } from 'pg';

import { ApplyTransition, type TransitionRequest } from '../src/application/apply-transition.js';
import { StoredReferences } from '../src/application/stored-references.js';
import type { Executor } from '../src/persistence/database.js';
import { DossierStore } from '../src/persistence/dossier.store.js';
import { JoiningDossierStore } from '../src/persistence/joining-dossier.store.js';
import { IN_FLIGHT, type Installation } from './installation.js';
import { measure, type Measurement } from './measure.js';

/** The act that is measured: it moves the state, stops one clock and starts another. */
export function publishNotice(dossier: string): TransitionRequest {
  return {
    dossier,
    event: 'PUBLISH_NOTICE',
    payload: { documentNumber: '02/TB-UBND' },
    expectedVersion: 1,
    commandId: randomUUID(),
    sender: 'system',
  };
}

/** The door as the application has it. */
export function doorOf(
  { world, database }: Installation,
  dossiers: DossierStore = new JoiningDossierStore(database.pool),
  executor: Executor = database.pool,
): ApplyTransition {
  return new ApplyTransition(world, dossiers, new StoredReferences(world, executor));
}

/** Acts through the engine, 16 in flight. */
export function measureEngine(
  installation: Installation,
  codes: readonly string[],
  dossiers?: DossierStore,
): Promise<Measurement> {
  const door = doorOf(installation, dossiers);
  return measure(codes, IN_FLIGHT, async (code) => {
    const applied = await door.execute(publishNotice(code));
    if (!applied.ok) throw new Error(`Expected an act on ${code}, but: ${applied.rejection.code}`);
  });
}

/** Reads dossiers once, as the recording of bare SQL does with its own, so that neither finds them colder. */
export async function readOnce({ database }: Installation, codes: readonly string[]): Promise<void> {
  const dossiers = new DossierStore(database.pool);
  for (const code of codes) await dossiers.load(code, randomUUID());
}

/**
 * The very statements that the engine would send, prepared beforehand, through bare `pg`: what the
 * database alone costs.
 */
export async function measureBareSql(
  installation: Installation,
  codes: readonly string[],
): Promise<Measurement> {
  const recorded: (readonly QueryConfig[])[] = [];
  for (const code of codes) {
    const recorder = new StatementRecorder(installation.database.pool);
    await doorOf(installation, new DossierStore(recorder), recorder).execute(publishNotice(code));
    recorded.push(recorder.statements);
  }
  const { pool } = installation.database;
  return measure(recorded, IN_FLIGHT, async (statements) => {
    for (const statement of statements) await pool.query(statement);
  });
}

/** Lets the reading through and keeps the writing for later. */
class StatementRecorder implements Executor {
  readonly statements: QueryConfig[] = [];

  constructor(private readonly executor: Executor) {}

  async query<R extends QueryResultRow>(
    query: string | QueryConfig,
    values?: unknown[],
  ): Promise<QueryResult<R>> {
    const statement = typeof query === 'string' ? { text: query, values: values ?? [] } : query;
    this.statements.push(statement);
    if (this.statements.length === 1) return this.executor.query<R>(statement);
    return { rows: [{ taken: true, committed: true }], rowCount: 1 } as unknown as QueryResult<R>;
  }
}
