import type { Database } from '../persistence/database.js';
import { Fault } from '../persistence/fault.js';
import { OutboxStore, type PendingEffect } from '../persistence/outbox.store.js';
import type { EffectReceiver } from './effects/effect-receiver.js';
import { reasonOf, type ReportFailure } from './report-failure.js';
import type { World } from './world.js';

/** How many effects are read at once, each of another dossier. */
const BATCH_SIZE = 100;
/** How many of them are carried out at the same time. */
const LANES = 4;
/** The fifth failure, after two and a half minutes, parks an effect: what cannot be done now is not done by trying more. */
const MAX_ATTEMPTS = 5;

/**
 * Carries out what transitions asked of the world: at least once, and for each dossier in the order of
 * its journal. Each effect and its "done" mark are one transaction, and doing one twice changes nothing,
 * so a crash in between is harmless. Effects without a receiver wait in the outbox until theirs exists,
 * and hold up no other.
 */
export class RelayOutbox {
  private readonly receivers: ReadonlyMap<string, EffectReceiver>;

  constructor(
    private readonly world: World,
    private readonly database: Database,
    receivers: readonly EffectReceiver[],
    private readonly report: ReportFailure,
  ) {
    this.receivers = new Map(receivers.map((receiver) => [receiver.type, receiver]));
  }

  /** The types of effect that can be carried out. */
  get types(): readonly string[] {
    return [...this.receivers.keys()];
  }

  /** Returns how many effects were carried out; none is left that could be carried out now. */
  async execute(): Promise<number> {
    const outbox = new OutboxStore(this.database.pool);
    let done = 0;
    for (;;) {
      const next = await outbox.readNext(this.types, this.world.now(), BATCH_SIZE);
      const carriedOut = await this.carryOutAll(next);
      done += carriedOut;
      // What is left failed just now, or another relay is at it.
      if (carriedOut === 0) return done;
    }
  }

  private async carryOutAll(effects: readonly PendingEffect[]): Promise<number> {
    let taken = 0;
    let done = 0;
    const lane = async () => {
      for (let effect = effects[taken]; effect !== undefined; effect = effects[taken]) {
        taken += 1;
        if (await this.carryOut(effect)) done += 1;
      }
    };
    const lanes = await Promise.allSettled(Array.from({ length: LANES }, lane));
    for (const each of lanes) if (each.status === 'rejected') throw each.reason;
    return done;
  }

  private async carryOut(effect: PendingEffect): Promise<boolean> {
    try {
      return await this.database.transaction(async (executor) => {
        const isOurs = await new OutboxStore(executor).markDone(effect.id, this.world.now());
        if (isOurs) await this.receivers.get(effect.type)?.carryOut(executor, effect);
        return isOurs;
      });
    } catch (error) {
      // The world failing says nothing against the effect.
      if (error instanceof Fault) throw error;
      const outbox = new OutboxStore(this.database.pool);
      await outbox.markFailed(effect.id, this.world.now(), reasonOf(error), MAX_ATTEMPTS);
      this.report({ work: 'effect', dossier: effect.dossier, error });
      return false;
    }
  }
}
