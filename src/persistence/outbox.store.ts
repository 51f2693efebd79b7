import type { JsonValue } from '../../workflows/vocabulary/facts.js';
import type { Instant } from '../../workflows/vocabulary/regime.js';
import type { Executor } from './database.js';

/** An effect that has not been carried out yet. */
export interface PendingEffect {
  readonly id: string;
  /** The dossier's code. */
  readonly dossier: string;
  readonly sequence: number;
  readonly ordinal: number;
  readonly type: string;
  readonly params: JsonValue;
  readonly createdAt: Instant;
}

export class OutboxStore {
  constructor(private readonly executor: Executor) {}

  /** The oldest effects that wait, in the order they were asked for. */
  readPending(limit: number): Promise<PendingEffect[]> {
    return Promise.reject(new Error(`Not written yet: ${typeof this.executor} ${limit}`));
  }

  /** False when it had been done already. */
  markDone(id: string, doneAt: Instant): Promise<boolean> {
    return Promise.reject(new Error(`Not written yet: ${typeof this.executor} ${id} ${doneAt}`));
  }
}
