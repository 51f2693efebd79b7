import type { Processor } from './processor.js';
import { JOB_NAMES, type JobName } from './queues.js';

/** The jobs and what carries them out do not match one to one. `message` names every mistake. */
export class JobRegistryError extends Error {
  override readonly name = 'JobRegistryError';
}

/** Which processor carries out which job: each exactly one. */
export class JobRegistry {
  private readonly processors: ReadonlyMap<string, Processor>;

  /** @throws JobRegistryError for a job without a processor or with two, and for a processor without a job. */
  constructor(processors: readonly Processor[], jobs: readonly JobName[] = JOB_NAMES) {
    const countOf = (job: string) => processors.filter((processor) => processor.job === job).length;
    const known = new Set<string>([...jobs, ...processors.map(({ job }) => job)]);
    const faults = [...known].flatMap((job) => {
      if (!jobs.some((name) => name === job)) return [`There is no job '${job}', but it has a processor.`];
      const count = countOf(job);
      return count === 1 ? [] : [`The job '${job}' has ${count} processors, but should have one.`];
    });
    if (faults.length > 0) throw new JobRegistryError(faults.join('\n'));
    this.processors = new Map(processors.map((processor) => [processor.job, processor]));
  }

  /** @throws TypeError for a job that a newer release has put into the queue. */
  get(job: string): Processor {
    const processor = this.processors.get(job);
    if (processor === undefined) throw new TypeError(`Expected a job of this release, but found '${job}'.`);
    return processor;
  }
}
