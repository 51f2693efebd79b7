import type { JobName } from './queues.js';

/**
 * Carries out one job. It takes nothing from the job but its coming: what there is to do stands in the
 * application's own tables, so a job that is lost, late, doubled or forged changes nothing.
 */
export interface Processor {
  readonly job: JobName;
  /** Returns how much there was to do. What it throws is told and left to the next coming of the job. */
  process(): Promise<number>;
}
