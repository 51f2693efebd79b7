import type { Database, Executor } from '../persistence/database.js';
import { OutboxStore, type PendingEffect } from '../persistence/outbox.store.js';
import type { EffectReceiver } from './effects/effect-receiver.js';
import type { World } from './world.js';

/** How many effects one call carries out; the next call takes the rest. */
const BATCH_SIZE = 100;

/**
 * Carries out what transitions asked of the world. Each effect and its "done" mark are one
 * transaction, and doing one twice changes nothing, so a crash in between is harmless. Effects
 * without a receiver wait in the outbox until theirs exists.
 */
export class RelayOutbox {
  private readonly receivers: ReadonlyMap<string, EffectReceiver>;

  constructor(
    private readonly world: World,
    private readonly database: Database,
    receivers: readonly EffectReceiver[],
  ) {
    this.receivers = new Map(receivers.map((receiver) => [receiver.type, receiver]));
  }

  /** Returns how many effects were carried out. Throws the first failure, after all that could be done was done. */
  async execute(): Promise<number> {
    const pending = await new OutboxStore(this.database.pool).readPending(BATCH_SIZE, [
      ...this.receivers.keys(),
    ]);
    let done = 0;
    const failures = new Map<string, unknown>();
    for (const effect of pending) {
      // What a dossier asked for later waits for what it asked for before; other dossiers do not.
      if (failures.has(effect.dossier)) continue;
      try {
        done += await this.database.transaction((executor) => this.carryOut(executor, effect));
      } catch (error) {
        failures.set(effect.dossier, error);
      }
    }
    const [first] = failures.values();
    if (failures.size > 0) throw first;
    return done;
  }

  private async carryOut(executor: Executor, effect: PendingEffect): Promise<number> {
    const isFirst = await new OutboxStore(executor).markDone(effect.id, this.world.now());
    if (!isFirst) return 0;
    await this.receivers.get(effect.type)?.carryOut(executor, effect);
    return 1;
  }
}
