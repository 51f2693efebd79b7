import { ClusterStore } from '../persistence/cluster.store.js';
import type { Database, Executor } from '../persistence/database.js';
import { DossierStore } from '../persistence/dossier.store.js';
import { OutboxStore, type PendingEffect } from '../persistence/outbox.store.js';
import { clusterCodeOf, clusterFromDecision } from './enter-cluster-register.js';
import type { World } from './world.js';

/** How many effects one call carries out; the next call takes the rest. */
const BATCH_SIZE = 100;

/**
 * Carries out what transitions asked of the world. Each effect and its "done" mark are one
 * transaction, and doing one twice changes nothing, so a crash in between is harmless. Notices,
 * documents and child dossiers wait in the outbox until their carriers exist.
 */
export class RelayOutbox {
  constructor(
    private readonly world: World,
    private readonly database: Database,
  ) {}

  /** Returns how many effects were carried out. */
  async execute(): Promise<number> {
    const pending = await new OutboxStore(this.database.pool).readPending(BATCH_SIZE, ['enterRegister']);
    let done = 0;
    for (const effect of pending) {
      done += await this.database.transaction((executor) => this.carryOut(executor, effect));
    }
    return done;
  }

  private async carryOut(executor: Executor, effect: PendingEffect): Promise<number> {
    const isFirst = await new OutboxStore(executor).markDone(effect.id, this.world.now());
    if (!isFirst) return 0;
    const loaded = await new DossierStore(executor).load(effect.dossier, '');
    if (loaded === null)
      throw new TypeError(`Expected the outbox to name a dossier, but found ${effect.dossier}.`);
    const clusters = new ClusterStore(executor);
    const existing = await clusters.find(clusterCodeOf(loaded.dossier));
    const cluster = clusterFromDecision(loaded.dossier, existing);
    if (cluster !== null) await clusters.upsert([cluster]);
    return 1;
  }
}
