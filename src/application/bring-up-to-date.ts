/** One thing that the System does by itself, in batches; `execute` returns 0 when there is nothing left. */
export interface Step {
  execute(): Promise<number>;
}

/** No step may hold the others up for longer; the next call goes on. */
const MAX_BATCHES = 50;

/** Does everything that has come to be due, in the order of the steps. */
export class BringUpToDate {
  constructor(private readonly steps: readonly Step[]) {}

  async execute(): Promise<void> {
    for (const step of this.steps) {
      for (let batch = 0; batch < MAX_BATCHES; batch += 1) {
        if ((await step.execute()) === 0) break;
      }
    }
  }
}
