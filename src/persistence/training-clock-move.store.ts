import type { Instant } from '../../workflows/vocabulary/regime.js';
import type { Executor } from './database.js';
import { bigint, describeTable, moment, numbered, text } from './schema.js';

/** How far the training clock was ahead of the system's time after a move. */
export interface TrainingClockMove {
  readonly offsetMs: number;
  readonly movedBy: string;
  /** By the system's time. */
  readonly movedAt: Instant;
}

export const TrainingClockMoveEntity = describeTable({
  name: 'training_clock_move',
  columns: {
    id: numbered('training_clock_move_pkey'),
    offset_ms: bigint,
    moved_by: text,
    moved_at: moment,
  },
});

export class TrainingClockMoveStore {
  constructor(private readonly executor: Executor) {}

  /** The furthest that the clock was ever moved, so that two moves at once never turn it back. */
  async readOffset(): Promise<number> {
    const { rows } = await this.executor.query<{ offsetMs: number }>(
      'SELECT coalesce(max(offset_ms), 0)::float8 AS "offsetMs" FROM training_clock_move',
    );
    return rows[0]?.offsetMs ?? 0;
  }

  /** The newest first. */
  async readLatest(limit: number): Promise<TrainingClockMove[]> {
    const { rows } = await this.executor.query<TrainingClockMove>(
      `SELECT offset_ms::float8 AS "offsetMs", moved_by AS "movedBy", moved_at AS "movedAt"
       FROM training_clock_move ORDER BY id DESC LIMIT $1`,
      [limit],
    );
    return rows;
  }

  async insert({ offsetMs, movedBy, movedAt }: TrainingClockMove): Promise<void> {
    await this.executor.query(
      'INSERT INTO training_clock_move (offset_ms, moved_by, moved_at) VALUES ($1, $2, $3)',
      [offsetMs, movedBy, movedAt],
    );
  }
}
