import type { Step } from '../application/bring-up-to-date.js';
import type { Processor } from './processor.js';
import type { JobName } from './queues.js';

/** Repeats one step of the application until there is nothing left to do, or enough for one coming of the job. */
export class StepProcessor implements Processor {
  constructor(
    readonly job: JobName,
    private readonly step: Step,
    /** How much is enough; what is left waits for the next coming, so that nothing waits for it. */
    private readonly most = Infinity,
  ) {}

  async process(): Promise<number> {
    let done = 0;
    while (done < this.most) {
      const batch = await this.step.execute();
      if (batch === 0) break;
      done += batch;
    }
    return done;
  }
}
