import type { Processor } from './processor.js';
import type { Schedules } from './schedules.js';
import { within } from './within.js';

/**
 * Sees to it that the jobs are done even when no queue asks for them. At each heartbeat it looks
 * whether the queue still has its schedules; where it has not, or does not answer, it sets them right
 * and does the work itself. It measures by the process's own steady clock, which nobody can put back.
 */
export class Watchdog {
  private timer: NodeJS.Timeout | null = null;
  private round: Promise<void> = Promise.resolve();
  private isStopped = false;

  constructor(
    private readonly schedules: Schedules,
    /** The processors of the repeating jobs. */
    private readonly processors: readonly Processor[],
    private readonly periodMs: number,
    /** Told when the queue had lost what should come by itself, or does not answer. */
    private readonly onSilence: (reason: unknown) => void,
  ) {}

  start(): void {
    this.round = this.look().finally(() => {
      if (!this.isStopped) this.timer = setTimeout(() => this.start(), this.periodMs);
    });
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    if (this.timer !== null) clearTimeout(this.timer);
    await this.round;
  }

  private async look(): Promise<void> {
    try {
      const repaired = await within(this.periodMs, this.schedules.repair());
      if (repaired.length === 0) return;
      this.onSilence(`Not scheduled: ${repaired.join(', ')}.`);
    } catch (error) {
      this.onSilence(error);
    }
    for (const processor of this.processors) {
      if (this.isStopped) return;
      // It tells of its failure itself.
      await processor.process().catch(() => undefined);
    }
  }
}
