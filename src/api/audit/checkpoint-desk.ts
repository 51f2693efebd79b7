import type { MakeCheckpoint } from '../../application/checkpoint/make-checkpoint.js';
import type { StoredCheckpoint } from '../../persistence/checkpoint.store.js';
import { Problem } from '../problems/problem.js';

/** Makes a checkpoint where this installation signs any. */
export class CheckpointDesk {
  constructor(private readonly makeCheckpoint: MakeCheckpoint | null) {}

  /** @throws Problem `checkpoints-off` */
  make(user: string): Promise<StoredCheckpoint> {
    if (this.makeCheckpoint === null) {
      throw new Problem('checkpoints-off', 'Hệ thống này chưa có khóa ký niêm phong.');
    }
    return this.makeCheckpoint.execute(user);
  }
}
