import type { OpenQueues } from './open-queues.js';
import { JOB_NAMES, JOBS, type JobName } from './queues.js';

/** How many periods a repeating job may be late before its schedule counts as lost. */
const PATIENCE = 3;

/** The repeating jobs, as the queue knows them. */
export class Schedules {
  constructor(
    private readonly queues: OpenQueues,
    private readonly heartbeatMs: number,
  ) {}

  /**
   * Sets right every schedule that the queue has lost, or whose next run lies too far from now: behind,
   * when nobody works on the queue; ahead, when the clock on the wall was put back. Returns which.
   */
  async repair(): Promise<readonly JobName[]> {
    const repaired: JobName[] = [];
    for (const job of JOB_NAMES) {
      const { queue: name, everyBeats } = JOBS[job];
      if (everyBeats === null) continue;
      const queue = this.queues.get(name);
      const every = everyBeats * this.heartbeatMs;
      const schedule = await queue.getJobScheduler(job);
      const distance = schedule?.next === undefined ? Infinity : Math.abs(schedule.next - Date.now());
      if (schedule?.every === every && distance <= PATIENCE * every) continue;
      // A schedule is counted on from its last run, so one that has gone wrong begins anew.
      await queue.removeJobScheduler(job);
      await queue.upsertJobScheduler(job, { every }, { name: job });
      repaired.push(job);
    }
    return repaired;
  }
}
