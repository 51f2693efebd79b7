import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import pg from 'pg';

import { OpenQueues } from '../src/jobs/open-queues.js';
import { QueueBackend, type QueueAddress } from '../src/jobs/queue-backend.js';
import type { Installation } from './installation.js';

export const ALARM_BOUND = 500;
export const HEARTBEAT_SECONDS = 5;

const WORK = fileURLToPath(new URL('./work.js', import.meta.url));
/** Long enough for the worker to start and to arm its alarms. */
const LEAD_MS = 15_000;
const GIVE_UP_MS = 300_000;

export interface FallingDue {
  readonly actedOn: number;
  readonly twice: number;
  /** How long after they were due the clocks were acted on and committed, in seconds. */
  readonly first: number;
  readonly p50: number;
  readonly p99: number;
  readonly last: number;
  readonly mostArmed: number;
  readonly workerMegabytes: number;
}

/**
 * Lets the clocks of the dossiers with a prefix fall due, all at one instant or spread over some time,
 * for one worker, and waits until all have been acted on. When each was committed, the database says.
 */
export async function measureFallingDue(
  { applicationUrl, adminUrl }: Installation,
  address: QueueAddress,
  prefix: string,
  spreadMs: number,
): Promise<FallingDue> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  const queues = new OpenQueues(new QueueBackend(address, () => undefined));
  const alarms = queues.get('clock-alarms');
  try {
    const count = await setDue(admin, prefix, new Date(Date.now() + LEAD_MS), spreadMs);
    const worker = await startWorker(applicationUrl, address);
    let mostArmed = 0;
    const end = Date.now() + LEAD_MS + spreadMs + GIVE_UP_MS;
    while ((await countWaiting(admin)) > 0 && Date.now() < end) {
      const armed = await alarms.getJobCounts('delayed');
      mostArmed = Math.max(mostArmed, armed.delayed ?? 0);
      await pause(200);
    }
    const workerMegabytes = await worker.stop();
    return { ...(await readLateness(admin, count)), mostArmed, workerMegabytes };
  } finally {
    await queues.close();
    await admin.end();
  }
}

/** Keeps in a table of its own when each is due, since acting on a clock clears that. */
async function setDue(admin: pg.Client, prefix: string, first: Date, spreadMs: number): Promise<number> {
  await admin.query('DROP TABLE IF EXISTS expected');
  await admin.query(
    `CREATE TABLE expected AS
     SELECT dossier.id, $2::timestamptz + $3 * interval '1 millisecond'
       * (row_number() OVER (ORDER BY dossier.id) - 1) / count(*) OVER () AS due
     FROM dossier WHERE code LIKE $1 || '-%'`,
    [prefix, first, spreadMs],
  );
  await admin.query('ALTER TABLE expected ADD PRIMARY KEY (id)');
  const { rowCount } = await admin.query(
    `UPDATE clock SET wake_at = expected.due FROM expected
     WHERE clock.dossier_id = expected.id AND clock.wake_at IS NOT NULL`,
  );
  await admin.query('ANALYZE clock, expected');
  return rowCount ?? 0;
}

async function countWaiting(admin: pg.Client): Promise<number> {
  const { rows } = await admin.query<{ waiting: number }>(
    `SELECT count(*)::integer AS waiting FROM clock WHERE wake_at <= (SELECT max(due) FROM expected)`,
  );
  return rows[0]?.waiting ?? 0;
}

async function readLateness(admin: pg.Client, count: number) {
  const { rows } = await admin.query<Record<'acts' | 'dossiers' | 'first' | 'p50' | 'p99' | 'last', number>>(
    `SELECT count(*)::integer AS acts, count(DISTINCT id)::integer AS dossiers,
       min(late)::float AS first, max(late)::float AS last,
       percentile_cont(0.5) WITHIN GROUP (ORDER BY late) AS p50,
       percentile_cont(0.99) WITHIN GROUP (ORDER BY late) AS p99
     FROM (
       SELECT expected.id, extract(epoch FROM pg_xact_commit_timestamp(entry.xmin) - expected.due) AS late
       FROM expected JOIN journal_entry entry ON entry.dossier_id = expected.id AND entry.event = 'CLOCK_EXPIRED'
     ) AS acted`,
  );
  const [row] = rows;
  if (row?.dossiers !== count) throw new Error(`Expected ${count} acts, but found ${row?.dossiers ?? 0}.`);
  const { acts, dossiers: actedOn, first, p50, p99, last } = row;
  return { actedOn, twice: acts - actedOn, first, p50, p99, last };
}

async function startWorker(databaseUrl: string, { kind, url }: QueueAddress) {
  const child = spawn(process.execPath, [WORK, databaseUrl, kind, url], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exit = once(child, 'exit');
  const lines = createInterface({ input: child.stdout });
  const ended = exit.then(() => {
    throw new Error('The worker ended before its work was done.');
  });
  ended.catch(() => undefined);
  await Promise.race([once(lines, 'line'), ended]);
  return {
    /** Returns the most memory that it ever held, in MB. */
    stop: async (): Promise<number> => {
      const said = once(lines, 'line');
      child.kill('SIGTERM');
      const [megabytes] = (await said) as [string];
      await exit;
      return Number(megabytes);
    },
  };
}
