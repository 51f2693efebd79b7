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
    const addresses: readonly QueueAddress[] = [
      { kind: 'postgres', url: installation.queueUrl },
      ...(redis === null ? [] : [{ kind: 'redis' as const, url: redis.url }]),
    ];
    // All copies are made before a worker starts, which would act on the original as well.
    for (const { kind } of addresses) {
      await multiply(installation, original, `SPREAD-${kind}`, SPREAD, later);
      await multiply(installation, original, `HERD-${kind}`, HERD, later);
    }
    const figures: Figure[] = [];
    for (const address of addresses) {
      const { kind } = address;
      const spread = await measureFallingDue(installation, address, `SPREAD-${kind}`, SPREAD_MS);
      const herd = await measureFallingDue(installation, address, `HERD-${kind}`, 0);
      figures.push(...describe(kind, spread, herd));
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
}
