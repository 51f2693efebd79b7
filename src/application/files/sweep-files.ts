import type { Step } from '../bring-up-to-date.js';

/** Throws away what will never be a file of a dossier, whichever way it came about. */
export class SweepFiles implements Step {
  constructor(private readonly steps: readonly Step[]) {}

  async execute(): Promise<number> {
    let swept = 0;
    for (const step of this.steps) swept += await step.execute();
    return swept;
  }
}
