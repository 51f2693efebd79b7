import pg from 'pg';

import { toFault } from './fault.js';
import { valueParsers } from './value-parsers.js';

/**
 * Whatever runs SQL: the pool (each statement by itself) or one transaction. When the world fails it
 * throws a `Fault`; all other errors come out as PostgreSQL gave them.
 */
export interface Executor {
  query<R extends pg.QueryResultRow = pg.QueryResultRow>(
    query: string | pg.QueryConfig,
    values?: unknown[],
  ): Promise<pg.QueryResult<R>>;
}

export interface DatabaseOptions {
  /** How many connections may be open at once. */
  readonly poolSize: number;
  /** What a connection that goes lost while idle is reported to; the pool replaces it by itself. */
  readonly onConnectionLost?: (error: Error) => void;
}

/** How long to wait for a free connection, or for a new one to open. */
const CONNECT_MS = 10_000;

/** The application's way to PostgreSQL. */
export class Database {
  /** Runs each statement by itself, on any free connection. */
  readonly pool: Executor;

  constructor(private readonly connections: pg.Pool) {
    this.pool = asExecutor(connections);
  }

  /** Runs `work` in one transaction: commits when it resolves, rolls back when it throws. */
  async transaction<T>(work: (executor: Executor) => Promise<T>): Promise<T> {
    const client = await this.connections.connect().catch((error: unknown) => {
      throw toFault(error);
    });
    const executor = asExecutor(client);
    // The statement that finds the connection lost throws; unheard, the event besides would end the process.
    const ignore = (): void => undefined;
    client.on('error', ignore);
    let isUsable = true;
    try {
      await executor.query('BEGIN');
      const result = await work(executor);
      const { command } = await executor.query('COMMIT');
      // PostgreSQL answers COMMIT with ROLLBACK when a statement had failed and `work` went on regardless.
      if (command !== 'COMMIT')
        throw new Error('Expected the transaction to commit, but one of its statements failed.');
      return result;
    } catch (error) {
      isUsable = await rollBack(executor);
      throw error;
    } finally {
      // A connection whose transaction could not be ended is closed, never lent again.
      client.off('error', ignore);
      client.release(!isUsable);
    }
  }

  close(): Promise<void> {
    return this.connections.end();
  }
}

/**
 * Connects to PostgreSQL, and works there as the role `ccn_app` whoever logs in: the login must be
 * that role or a member of it. Nothing is sent before the first query.
 */
export function openDatabase(url: string, options: DatabaseOptions): Database {
  const pool = new pg.Pool({
    connectionString: withSessionSettings(url),
    max: options.poolSize,
    connectionTimeoutMillis: CONNECT_MS,
    keepAlive: true,
    // Statements that a transaction sends without awaiting each go out together.
    pipeline: true,
    types: valueParsers,
  });
  // Without a listener, a connection lost while idle would end the process.
  pool.on('error', options.onConnectionLost ?? (() => undefined));
  return new Database(pool);
}

/** `valueParsers` reads moments in UTC; just-in-time compilation only delays short statements. */
const SESSION_SETTINGS = { role: 'ccn_app', timezone: 'UTC', datestyle: 'ISO', jit: 'off' };

function withSessionSettings(url: string): string {
  const settings = Object.entries(SESSION_SETTINGS).map(([name, value]) => `-c ${name}=${value}`);
  const target = new URL(url);
  const given = target.searchParams.get('options');
  target.searchParams.set('options', [...(given === null ? [] : [given]), ...settings].join(' '));
  return target.href;
}

function asExecutor(connection: pg.Pool | pg.PoolClient): Executor {
  return {
    query: async <R extends pg.QueryResultRow>(query: string | pg.QueryConfig, values?: unknown[]) => {
      try {
        return await connection.query<R>(query, values);
      } catch (error) {
        throw toFault(error);
      }
    },
  };
}

async function rollBack(executor: Executor): Promise<boolean> {
  try {
    await executor.query('ROLLBACK');
    return true;
  } catch {
    return false;
  }
}
