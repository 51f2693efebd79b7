import type { Service } from './open-service.js';
import type { Starting } from './run-process.js';

const PERIOD_MS = 15_000;
/** One beat makes at most this many sweeps of each kind; the next one goes on. */
const MAX_SWEEPS = 50;

export interface HeartbeatOptions {
  /** Whether this process acts on what falls due, or only keeps what it knows up to date. */
  readonly acts: boolean;
}

/**
 * Beats until the process stops. A beat that fails is told and tried again at the next one; several
 * processes may beat at once, because settling twice changes nothing.
 */
export function startHeartbeat(starting: Starting, service: Service, { acts }: HeartbeatOptions): void {
  let timer: NodeJS.Timeout | undefined;
  let beat = Promise.resolve();
  const schedule = () => {
    timer = setTimeout(() => {
      beat = (acts ? actAndRefresh(service) : refresh(service))
        .catch((error: unknown) => {
          service.metrics.countHeartbeatFailure();
          starting.logger.warn({ err: error }, 'A heartbeat failed.');
        })
        .then(() => {
          if (timer !== undefined) schedule();
        });
    }, PERIOD_MS);
  };
  schedule();
  starting.onStop(async () => {
    clearTimeout(timer);
    timer = undefined;
    await beat;
  });
}

async function actAndRefresh(service: Service): Promise<void> {
  await refresh(service);
  const { replanClocks, settleDueClocks, escalateClocks, relayOutbox, deliverNotices, deliverWebhooks } =
    service.application;
  for (let sweep = 0; sweep < MAX_SWEEPS; sweep += 1) {
    if ((await replanClocks.execute()) === 0) break;
  }
  for (let sweep = 0; sweep < MAX_SWEEPS; sweep += 1) {
    const written = await settleDueClocks.execute();
    service.metrics.countSettledFacts(written);
    if (written === 0) break;
  }
  for (let sweep = 0; sweep < MAX_SWEEPS; sweep += 1) {
    if ((await escalateClocks.execute()) === 0) break;
  }
  await relayOutbox.execute();
  await deliverNotices.execute();
  await deliverWebhooks.execute();
}

async function refresh({ application: { world, database } }: Service): Promise<void> {
  await world.refresh(database.pool);
}
