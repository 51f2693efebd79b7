import type { Instant } from '../../workflows/vocabulary/regime.js';
import type { Executor } from './database.js';
import { bigint, boolean, describeTable, integer, moment, primary, text } from './schema.js';

export const CheckpointEntity = describeTable({
  name: 'checkpoint',
  columns: {
    number: primary(integer, 'checkpoint_pkey'),
    size: bigint,
    root: text,
    note: text,
    recorded_at: moment,
    requested_by: text,
  },
});

export const CheckpointKeyEntity = describeTable({
  name: 'checkpoint_key',
  columns: {
    verifier_key: primary(text, 'checkpoint_key_pkey'),
    first_number: integer,
    is_introduced: boolean,
  },
});

/** A signed statement of how the tree over all journals stood. */
export interface StoredCheckpoint {
  /** 1 for the first. */
  readonly number: number;
  /** How many leaves the tree has. */
  readonly size: number;
  readonly root: string;
  /** As it was signed. */
  readonly note: string;
  readonly recordedAt: Instant;
  /** A user's name, or `system`. */
  readonly requestedBy: string;
}

/** A key that checkpoints were signed with. */
export interface CheckpointKey {
  /** Its public half, in the format of https://c2sp.org/signed-note. */
  readonly verifierKey: string;
  /** Of the first checkpoint that it signed. */
  readonly firstNumber: number;
  /** Whether the key before it signed that checkpoint too; the very first key counts as introduced. */
  readonly isIntroduced: boolean;
}

const SELECT = `number, size::float8 AS size, root, note, recorded_at AS "recordedAt", requested_by AS "requestedBy"
  FROM checkpoint`;

export class CheckpointStore {
  constructor(private readonly executor: Executor) {}

  /** Lets one at a time make a checkpoint, until the end of the transaction. */
  async lock(): Promise<void> {
    await this.executor.query(`SELECT pg_advisory_xact_lock(hashtext('checkpoint'))`);
  }

  async find(number: number): Promise<StoredCheckpoint | null> {
    const { rows } = await this.executor.query<StoredCheckpoint>(`SELECT ${SELECT} WHERE number = $1`, [
      number,
    ]);
    return rows[0] ?? null;
  }

  async findLast(): Promise<StoredCheckpoint | null> {
    const { rows } = await this.executor.query<StoredCheckpoint>(
      `SELECT ${SELECT} ORDER BY number DESC LIMIT 1`,
    );
    return rows[0] ?? null;
  }

  /** In the order in which they were made. */
  async readAll(): Promise<readonly StoredCheckpoint[]> {
    const { rows } = await this.executor.query<StoredCheckpoint>(`SELECT ${SELECT} ORDER BY number`);
    return rows;
  }

  async insert({ number, size, root, note, recordedAt, requestedBy }: StoredCheckpoint): Promise<void> {
    await this.executor.query(
      `INSERT INTO checkpoint (number, size, root, note, recorded_at, requested_by) VALUES ($1, $2, $3, $4, $5, $6)`,
      [number, size, root, note, recordedAt, requestedBy],
    );
  }

  /** In the order in which they came into use. */
  async readKeys(): Promise<readonly CheckpointKey[]> {
    const { rows } = await this.executor.query<CheckpointKey>(
      `SELECT verifier_key AS "verifierKey", first_number AS "firstNumber", is_introduced AS "isIntroduced"
       FROM checkpoint_key ORDER BY first_number`,
    );
    return rows;
  }

  async insertKey({ verifierKey, firstNumber, isIntroduced }: CheckpointKey): Promise<void> {
    await this.executor.query(
      `INSERT INTO checkpoint_key (verifier_key, first_number, is_introduced) VALUES ($1, $2, $3)`,
      [verifierKey, firstNumber, isIntroduced],
    );
  }
}
