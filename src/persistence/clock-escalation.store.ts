import type { Instant } from '../../workflows/vocabulary/regime.js';
import type { Executor } from './database.js';

/*
 * The column `escalate_at` of `clock`: when somebody may have to be told. A commit writes it with the
 * clock, knowing nothing of what has fired; whoever looks at the clock then moves it on.
 */

/** One run of a clock of a dossier. */
export interface ClockKey {
  readonly dossierId: string;
  /** The dossier's code. */
  readonly dossier: string;
  readonly name: string;
  readonly run: number;
}

/**
 * The clocks to look at by now, the longest waiting first; locked until the transaction ends, and passed
 * over by whoever else looks. What has fallen due on a clock is settled first: it may end the clock, and
 * then nobody is told.
 */
export async function lockClocksToEscalate(
  executor: Executor,
  now: Instant,
  limit: number,
): Promise<ClockKey[]> {
  const { rows } = await executor.query<ClockKey>({
    name: 'clock-lock-to-escalate',
    text: `SELECT clock.dossier_id AS "dossierId", dossier.code AS dossier, clock.name, clock.run
           FROM clock JOIN dossier ON dossier.id = clock.dossier_id
           WHERE clock.escalate_at <= $1 AND (clock.wake_at IS NULL OR clock.wake_at > $1)
           ORDER BY clock.escalate_at, clock.dossier_id, clock.ordinal
           LIMIT $2
           FOR NO KEY UPDATE OF clock SKIP LOCKED`,
    values: [now, limit],
  });
  return rows;
}

/** Locks one of them until the transaction ends; false when there is nothing to look at any more. */
export async function lockClockToEscalate(
  executor: Executor,
  { dossierId, name, run }: ClockKey,
  now: Instant,
): Promise<boolean> {
  const { rowCount } = await executor.query({
    name: 'clock-lock-one-to-escalate',
    text: `SELECT FROM clock
           WHERE dossier_id = $1 AND name = $2 AND run = $3
             AND escalate_at <= $4 AND (wake_at IS NULL OR wake_at > $4)
           FOR NO KEY UPDATE`,
    values: [dossierId, name, run, now],
  });
  return rowCount === 1;
}

/** When to look at a clock again; null for never, unless a commit says otherwise. */
export async function setEscalateAt(
  executor: Executor,
  { dossierId, name, run }: ClockKey,
  escalateAt: Instant | null,
): Promise<void> {
  await executor.query({
    name: 'clock-set-escalate-at',
    text: 'UPDATE clock SET escalate_at = $4 WHERE dossier_id = $1 AND name = $2 AND run = $3',
    values: [dossierId, name, run, escalateAt],
  });
}

/**
 * Has every clock that runs looked at again at a moment, because ladders or the calendar have changed. The
 * rows are locked in the order in which a commit locks them, so that neither waits for the other for ever.
 */
export async function lookAtEveryClock(executor: Executor, at: Instant): Promise<void> {
  await executor.query({
    name: 'clock-look-at-every',
    text: `WITH running AS (
             SELECT dossier_id, name, run FROM clock WHERE status IN ('running', 'breached')
             ORDER BY dossier_id, ordinal FOR NO KEY UPDATE
           )
           UPDATE clock SET escalate_at = $1 FROM running
           WHERE (clock.dossier_id, clock.name, clock.run) = (running.dossier_id, running.name, running.run)`,
    values: [at],
  });
}
