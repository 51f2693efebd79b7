import type { Executor } from '../../persistence/database.js';
import { TrainingClockMoveStore } from '../../persistence/training-clock-move.store.js';
import type { Now } from '../now.js';

/**
 * The time of a training: the system's time and how far an administrator has moved ahead of it. Legal
 * time follows it; sessions and log-ins keep to the system's time, so that nobody is logged out by a move.
 */
export class TrainingClock {
  private offsetMs = 0;

  constructor(readonly systemNow: Now) {}

  readonly now: Now = () => new Date(Date.parse(this.systemNow()) + this.offsetMs).toISOString();

  /** Learns of moves made in another process, or before this one began. */
  async refresh(executor: Executor): Promise<void> {
    this.offsetMs = await new TrainingClockMoveStore(executor).readOffset();
  }
}
