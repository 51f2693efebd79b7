import type { ReplanClocks } from '../application/calendar/replan-clocks.js';
import type { Processor } from './processor.js';

/** Counts open clocks again where the calendar has a newer edition. */
export class ReplanningProcessor implements Processor {
  readonly job = 'replan';

  constructor(private readonly replanClocks: ReplanClocks) {}

  async process(): Promise<number> {
    let replanned = 0;
    for (;;) {
      const batch = await this.replanClocks.execute();
      if (batch === 0) return replanned;
      replanned += batch;
    }
  }
}
