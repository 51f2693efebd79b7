import type { Instant } from '../../workflows/vocabulary/regime.js';
import type { StoredCheckpoint } from './checkpoint.store.js';
import type { Executor } from './database.js';
import { bytes, describeTable, integer, moment, primary, references, text } from './schema.js';

export const CheckpointTimeStampEntity = describeTable({
  name: 'checkpoint_time_stamp',
  columns: {
    number: primary(integer, 'checkpoint_time_stamp_pkey'),
    token: bytes,
    authority: text,
    stamped_at: moment,
    received_at: moment,
  },
  foreignKeys: [references('checkpoint_time_stamp_number_fkey', 'number', 'checkpoint', 'number')],
});

/** A time-stamp token over the signed note of a checkpoint. */
export interface StoredTimeStamp {
  /** Of the checkpoint. */
  readonly number: number;
  /** As it came: a TimeStampToken of RFC 3161 in DER. */
  readonly token: Buffer;
  /** The host that was asked. */
  readonly authority: string;
  /** When the authority says that the checkpoint was there. */
  readonly stampedAt: Instant;
  readonly receivedAt: Instant;
}

const SELECT = `stamp.number, stamp.token, stamp.authority, stamp.stamped_at AS "stampedAt",
  stamp.received_at AS "receivedAt" FROM checkpoint_time_stamp AS stamp`;

export class CheckpointTimeStampStore {
  constructor(private readonly executor: Executor) {}

  async find(number: number): Promise<StoredTimeStamp | null> {
    const { rows } = await this.executor.query<StoredTimeStamp>(`SELECT ${SELECT} WHERE stamp.number = $1`, [
      number,
    ]);
    return rows[0] ?? null;
  }

  /** In the order of their checkpoints. */
  async readAll(): Promise<readonly StoredTimeStamp[]> {
    const { rows } = await this.executor.query<StoredTimeStamp>(`SELECT ${SELECT} ORDER BY stamp.number`);
    return rows;
  }

  /** The checkpoints made since a moment that have none, the newest first. */
  async readUnstamped(
    since: Instant,
    limit: number,
  ): Promise<readonly Pick<StoredCheckpoint, 'number' | 'note'>[]> {
    const { rows } = await this.executor.query<Pick<StoredCheckpoint, 'number' | 'note'>>(
      `SELECT number, note FROM checkpoint
       WHERE recorded_at >= $1 AND NOT EXISTS (SELECT FROM checkpoint_time_stamp AS stamp WHERE stamp.number = checkpoint.number)
       ORDER BY number DESC LIMIT $2`,
      [since, limit],
    );
    return rows;
  }

  /** The first one stays. */
  async insert({ number, token, authority, stampedAt, receivedAt }: StoredTimeStamp): Promise<void> {
    await this.executor.query(
      `INSERT INTO checkpoint_time_stamp (number, token, authority, stamped_at, received_at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (number) DO NOTHING`,
      [number, token, authority, stampedAt, receivedAt],
    );
  }
}
