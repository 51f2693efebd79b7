import type { Now } from '../application/now.js';
import type { Instant } from '../../workflows/vocabulary/regime.js';
import type { Database } from '../persistence/database.js';
import { lockArming, readWakeInstants } from '../persistence/due-clocks.js';
import type { JobQueue } from './queue-backend.js';
import { within } from './within.js';

export interface AlarmOptions {
  /** How far ahead alarms are armed. */
  readonly horizonMinutes: number;
  /** How many may be armed at once. */
  readonly bound: number;
}

const MINUTE_MS = 60_000;
/** So that no alarm rings a moment before its clock is due, when there would be nothing to do yet. */
const MARGIN_MS = 5;
/** The queue must answer within, or others get the right to arm. */
const ANSWER_MS = 10_000;

/**
 * Arms one alarm for each instant at which clocks fall due soon: the clocks cluster at the hours that
 * the law knows, and one bell wakes for all of them. The clocks' rows decide what rings; an alarm is
 * only their shadow in the queue, made anew at each heartbeat.
 */
export class AlarmClock {
  constructor(
    private readonly now: Now,
    private readonly database: Database,
    private readonly queue: JobQueue,
    private readonly options: AlarmOptions,
  ) {}

  /** Makes the armed alarms those of the nearest instants, and takes the others back; one process at a time does so. */
  async arm(): Promise<void> {
    await this.database.transaction(async (executor) => {
      if (!(await lockArming(executor))) return;
      const now = this.now();
      const { horizonMinutes, bound } = this.options;
      const until = new Date(Date.parse(now) + horizonMinutes * MINUTE_MS).toISOString();
      const instants = await readWakeInstants(executor, { after: now, until, limit: bound });
      await within(
        ANSWER_MS,
        this.match(new Map(instants.map((instant) => [alarmId(instant), instant])), now),
      );
    });
  }

  private async match(wanted: ReadonlyMap<string, Instant>, now: Instant): Promise<void> {
    const armed = new Set(await this.queue.getRanges(['delayed'], 0, -1));
    // First take back, then arm, so that there are never more than the bound.
    for (const id of armed) if (!wanted.has(id)) await this.queue.remove(id);
    const missing = [...wanted].filter(([id]) => !armed.has(id));
    if (missing.length === 0) return;
    await this.queue.addBulk(
      missing.map(([jobId, instant]) => ({
        name: 'ring-alarm',
        data: {},
        // By how long it is to wait and not by when to ring: the queue's clock may not be ours.
        opts: { jobId, delay: Date.parse(instant) - Date.parse(now) + MARGIN_MS },
      })),
    );
  }
}

/** The same instant always has the same alarm. BullMQ allows no colon in an id. */
export function alarmId(instant: Instant): string {
  return `alarm-${instant.replaceAll(':', '.')}`;
}
