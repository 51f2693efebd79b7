import type { Instant } from '../../workflows/vocabulary/regime.js';
import type { Executor } from './database.js';

/*
 * Which dossiers the System has to look at, and when. These queries go without a name: how many clocks
 * are due decides how they are best carried out, and that is never twice the same.
 */

/**
 * The ids of dossiers with a due clock, the longest due first, locked for this transaction; those that
 * somebody else has locked are passed over. Every writer takes the row of the dossier before anything
 * else, so whoever holds it has the dossier for themselves, and nobody can deadlock.
 */
export async function lockDueDossiers(
  executor: Executor,
  now: Instant,
  limit: number,
): Promise<readonly string[]> {
  const { rows } = await executor.query<{ id: string }>(
    `SELECT dossier.id FROM clock JOIN dossier ON dossier.id = clock.dossier_id
     WHERE clock.wake_at <= $1
     ORDER BY clock.wake_at
     LIMIT $2
     FOR NO KEY UPDATE OF dossier SKIP LOCKED`,
    [now, limit],
  );
  return rows.map(({ id }) => id);
}

/** Locks one dossier; false when somebody else has it. */
export async function lockDossier(executor: Executor, id: string): Promise<boolean> {
  const { rowCount } = await executor.query(
    'SELECT FROM dossier WHERE id = $1 FOR NO KEY UPDATE SKIP LOCKED',
    [id],
  );
  return rowCount === 1;
}

/**
 * The distinct instants at which clocks fall due within a span, the earliest first. It leaps from one
 * instant to the next, because thousands of clocks fall due at the same midnight.
 */
export async function readWakeInstants(
  executor: Executor,
  { after, until, limit }: { readonly after: Instant; readonly until: Instant; readonly limit: number },
): Promise<readonly Instant[]> {
  const { rows } = await executor.query<{ instant: Instant }>(
    `WITH RECURSIVE wake (instant) AS (
       (SELECT wake_at FROM clock WHERE wake_at > $1 AND wake_at <= $2 ORDER BY wake_at LIMIT 1)
       UNION ALL
       SELECT next.wake_at FROM wake, LATERAL (
         SELECT wake_at FROM clock WHERE wake_at > wake.instant AND wake_at <= $2 ORDER BY wake_at LIMIT 1
       ) AS next
     )
     SELECT instant FROM wake LIMIT $3`,
    [after, until, limit],
  );
  return rows.map(({ instant }) => instant);
}

export interface DueClocks {
  readonly waiting: number;
  /** When the longest waiting one fell due; null when none waits. */
  readonly oldest: Instant | null;
}

/** How many clocks are due and still wait to be acted on. */
export async function countDueClocks(executor: Executor, now: Instant): Promise<DueClocks> {
  const { rows } = await executor.query<DueClocks>(
    'SELECT count(*)::integer AS waiting, min(wake_at) AS oldest FROM clock WHERE wake_at <= $1',
    [now],
  );
  return rows[0] ?? { waiting: 0, oldest: null };
}

/** Any number that nothing else in the database locks. */
const ARMING_LOCK = 20_240_033;

/** For this transaction, the right to arm alarms; false when another process has it. */
export async function lockArming(executor: Executor): Promise<boolean> {
  const { rows } = await executor.query<{ taken: boolean }>('SELECT pg_try_advisory_xact_lock($1) AS taken', [
    ARMING_LOCK,
  ]);
  return rows[0]?.taken ?? false;
}
