import { localDateOf } from '../../engine/calendar/local-date.js';
import { CheckpointStore, type StoredCheckpoint } from '../../persistence/checkpoint.store.js';
import type { Database, Executor } from '../../persistence/database.js';
import type { Step } from '../bring-up-to-date.js';
import type { Now } from '../now.js';
import { attestAccess } from './access-checkpoint.js';
import { signCheckpoint } from './checkpoint.js';
import { verifierKeyOf, type Signer } from './signed-note.js';
import { StoredTree } from './stored-tree.js';

/** Who signs checkpoints. */
export interface CheckpointSigners {
  readonly current: Signer;
  /** Whose key the current one follows: it signs the first checkpoint of the new key as well. */
  readonly previous: Signer | null;
}

/** Lets the tree over all journals grow by what has happened, and signs how it stands then; so with the access log's. */
export class MakeCheckpoint {
  constructor(
    private readonly database: Database,
    private readonly now: Now,
    private readonly signers: CheckpointSigners,
  ) {}

  execute(requestedBy: string): Promise<StoredCheckpoint> {
    return this.database.transaction(async (executor) => {
      const store = new CheckpointStore(executor);
      await store.lock();
      const last = await store.findLast();
      const number = (last?.number ?? 0) + 1;
      const { size, root } = await new StoredTree(executor).grow(last?.size ?? 0);
      const recordedAt = this.now();
      const { current } = this.signers;
      const signers = [current, ...(await this.introduce(executor, number))];
      const note = signCheckpoint({ origin: current.name, size, root, recordedAt }, signers);
      const checkpoint = { number, size, root, note, recordedAt, requestedBy };
      await store.insert(checkpoint);
      await attestAccess(executor, checkpoint, signers);
      return checkpoint;
    });
  }

  /** Records a key that signs for the first time, and returns who vouches for it. */
  private async introduce(executor: Executor, firstNumber: number): Promise<readonly Signer[]> {
    const store = new CheckpointStore(executor);
    const keys = await store.readKeys();
    const verifierKey = verifierKeyOf(this.signers.current);
    if (keys.some((key) => key.verifierKey === verifierKey)) return [];
    const { previous } = this.signers;
    const isKnown = previous !== null && keys.at(-1)?.verifierKey === verifierKeyOf(previous);
    await store.insertKey({ verifierKey, firstNumber, isIntroduced: keys.length === 0 || isKnown });
    return isKnown ? [previous] : [];
  }
}

/** Makes the checkpoint of a day, once that day has none. */
export class MakeDailyCheckpoint implements Step {
  constructor(
    private readonly database: Database,
    private readonly now: Now,
    /** Null where this installation signs none. */
    private readonly makeCheckpoint: MakeCheckpoint | null,
  ) {}

  async execute(): Promise<number> {
    if (this.makeCheckpoint === null) return 0;
    const last = await new CheckpointStore(this.database.pool).findLast();
    if (last !== null && localDateOf(last.recordedAt) >= localDateOf(this.now())) return 0;
    await this.makeCheckpoint.execute('system');
    return 1;
  }
}
