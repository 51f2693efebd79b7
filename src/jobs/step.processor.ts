import type { Step } from '../application/bring-up-to-date.js';
import type { Processor } from './processor.js';
import type { JobName } from './queues.js';

/** Repeats one step of the application until there is nothing left to do. */
export class StepProcessor implements Processor {
  constructor(
    readonly job: JobName,
    private readonly step: Step,
  ) {}

  async process(): Promise<number> {
    let done = 0;
    for (;;) {
      const batch = await this.step.execute();
      if (batch === 0) return done;
      done += batch;
    }
  }
}
