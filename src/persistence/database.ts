import type { QueryConfig, QueryResult, QueryResultRow } from 'pg';

/**
 * Whatever runs SQL: the pool (each statement by itself) or one transaction. Errors of the world
 * come out as `Fault`, all others as PostgreSQL gave them.
 */
export interface Executor {
  query<R extends QueryResultRow = QueryResultRow>(
    query: string | QueryConfig,
    values?: unknown[],
  ): Promise<QueryResult<R>>;
}

export interface DatabaseOptions {
  /** How many connections may be open at once. */
  readonly poolSize: number;
}

export class Database {
  /** Runs each statement by itself, on any free connection. */
  readonly pool: Executor;

  constructor(pool: Executor) {
    this.pool = pool;
  }

  /** Runs `work` in one transaction: commits when it resolves, rolls back when it throws. */
  transaction<T>(work: (executor: Executor) => Promise<T>): Promise<T> {
    return Promise.reject(new Error(`Not written yet: ${typeof work}`));
  }

  close(): Promise<void> {
    return Promise.reject(new Error('Not written yet'));
  }
}

/** Connects to PostgreSQL as the role `ccn_app`. */
export function openDatabase(url: string, options: DatabaseOptions): Database {
  throw new Error(`Not written yet: ${url} ${options.poolSize}`);
}
