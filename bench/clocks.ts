import { LiveWorld } from '../src/application/live-world.js';
import type { QueueAddress } from '../src/jobs/queue-backend.js';
import { ALARM_BOUND, measureFallingDue, type FallingDue } from './falling-due.js';
import { startInstallation, type Installation } from './installation.js';
import type { Figure } from './measure.js';
import { lodgeOne, multiply } from './population.js';
import { startRedis } from './redis.js';

const DAY_MS = 24 * 3600_000;
const FAR = 1_000_000;
const HERD = 100_000;
const SPREAD = 1_000;
const SPREAD_MS = 60_000;

/**
 * How late clocks are acted on, on each of the two backends, among a million that are due later: some
 * spread over a minute as in normal work, and a herd at one instant.
 */
export async function measureClocks(): Promise<readonly Figure[]> {
  // So that the database itself says when something was committed.
  const installation = await startInstallation({ track_commit_timestamp: 'on' });
  const redis = await startRedis();
  try {
    const original = await lodgeOne(await inThePast(installation), 'clocks');
    const later = new Date(Date.now() + 30 * DAY_MS).toISOString();
    await multiply(installation, original, 'FAR', FAR, later);
    const figures: Figure[] = [];
    const addresses: readonly QueueAddress[] = [
      { kind: 'postgres', url: installation.queueUrl },
      ...(redis === null ? [] : [{ kind: 'redis' as const, url: redis.url }]),
    ];
    for (const address of addresses) {
      const fallDue = async (name: string, count: number, spreadMs: number) => {
        const prefix = `${name}-${address.kind}`;
        await multiply(installation, original, prefix, count, later);
        return measureFallingDue(installation, address, prefix, spreadMs);
      };
      const spread = await fallDue('SPREAD', SPREAD, SPREAD_MS);
      figures.push(...describe(address.kind, spread, await fallDue('HERD', HERD, 0)));
    }
    return figures;
  } finally {
    await redis?.stop();
    await installation.stop();
  }
}

/** Where a dossier is lodged whose first clock has run out by now. */
async function inThePast(installation: Installation): Promise<Installation> {
  const { registry, rules } = installation.world;
  const past = new Date(Date.now() - 60 * DAY_MS).toISOString();
  const world = new LiveWorld(registry, rules, () => past);
  await world.refresh(installation.database.pool);
  return { ...installation, world };
}

function describe(kind: string, spread: FallingDue, herd: FallingDue): readonly Figure[] {
  return [
    { name: `${kind}: 1,000 over 60 s, p50 s`, value: spread.p50, goal: '< 0.5' },
    { name: `${kind}: 1,000 over 60 s, p99 s`, value: spread.p99, goal: '< 2' },
    { name: `${kind}: alarms armed at most`, value: spread.mostArmed, goal: `≤ ${ALARM_BOUND}` },
    { name: `${kind}: 100,000 at once, first s`, value: herd.first, goal: '< 1' },
    { name: `${kind}: 100,000 at once, last s`, value: herd.last, goal: '< 60' },
    { name: `${kind}: 100,000 at once, acted on`, value: herd.actedOn, goal: '100000' },
    { name: `${kind}: acted on twice`, value: spread.twice + herd.twice, goal: '0' },
    { name: `${kind}: worker's memory, MB`, value: herd.workerMegabytes, goal: '< 600' },
  ];
async function countWaiting(owner: pg.Client): Promise<number> {
  const { rows } = await owner.query<{ waiting: number }>(
    `SELECT count(*)::integer AS waiting FROM clock WHERE wake_at <= (SELECT max(due) FROM expected)`,
  );
  return rows[0]?.waiting ?? 0;
}

async function readLateness(owner: pg.Client, count: number) {
  const { rows } = await owner.query<Record<'acts' | 'dossiers' | 'first' | 'p50' | 'p99' | 'last', number>>(
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
