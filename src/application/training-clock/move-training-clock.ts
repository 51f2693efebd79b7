import type { Instant } from '../../../workflows/vocabulary/regime.js';
import { accept, reject, type Result } from '../../engine/result.js';
import type { Executor } from '../../persistence/database.js';
import {
  TrainingClockMoveStore,
  type TrainingClockMove,
} from '../../persistence/training-clock-move.store.js';
import type { BringUpToDate } from '../bring-up-to-date.js';
import type { TrainingClock } from './training-clock.js';

/** A move cannot be taken back, so a slip of the finger must not end in another century. */
const MAX_DAYS = 366;
const MS_PER_DAY = 86_400_000;
const SHOWN_MOVES = 20;

export interface TrainingClockState {
  readonly now: Instant;
  readonly systemNow: Instant;
  /** The newest first. */
  readonly moves: readonly TrainingClockMove[];
}

export type TrainingClockRefusal =
  | { readonly code: 'training-clock-off' }
  | { readonly code: 'training-clock-not-forward'; readonly now: Instant };

/** Moves the training clock forward, and lets the System act on what fell due on the way. */
export class MoveTrainingClock {
  private readonly moves: TrainingClockMoveStore;

  constructor(
    /** Null where the installation is no training. */
    private readonly clock: TrainingClock | null,
    private readonly executor: Executor,
    private readonly bringUpToDate: BringUpToDate,
  ) {
    this.moves = new TrainingClockMoveStore(executor);
  }

  async execute(to: Instant, movedBy: string): Promise<Result<TrainingClockState, TrainingClockRefusal>> {
    const { clock } = this;
    if (clock === null) return reject({ code: 'training-clock-off' });
    await clock.refresh(this.executor);
    const now = clock.now();
    if (to <= now || Date.parse(to) - Date.parse(now) > MAX_DAYS * MS_PER_DAY) {
      return reject({ code: 'training-clock-not-forward', now });
    }
    const movedAt = clock.systemNow();
    await this.moves.insert({ offsetMs: Date.parse(to) - Date.parse(movedAt), movedBy, movedAt });
    await clock.refresh(this.executor);
    await this.bringUpToDate.execute();
    return this.read();
  }

  async read(): Promise<Result<TrainingClockState, TrainingClockRefusal>> {
    const { clock } = this;
    if (clock === null) return reject({ code: 'training-clock-off' });
    await clock.refresh(this.executor);
    return accept({
      now: clock.now(),
      systemNow: clock.systemNow(),
      moves: await this.moves.readLatest(SHOWN_MOVES),
    });
  }
}
