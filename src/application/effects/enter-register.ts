import { ClusterStore } from '../../persistence/cluster.store.js';
import type { Executor } from '../../persistence/database.js';
import { DossierStore } from '../../persistence/dossier.store.js';
import type { PendingEffect } from '../../persistence/outbox.store.js';
import { clusterCodeOf, clusterFromDecision } from './cluster-from-decision.js';
import type { EffectReceiver } from './effect-receiver.js';

/** A decided cluster enters, or changes in, the register. */
export class EnterRegister implements EffectReceiver {
  readonly type = 'enterRegister';

  async carryOut(executor: Executor, effect: PendingEffect): Promise<void> {
    const loaded = await new DossierStore(executor).load(effect.dossier, '');
    if (loaded === null)
      throw new TypeError(`Expected the outbox to name a dossier, but found ${effect.dossier}.`);
    const clusters = new ClusterStore(executor);
    const existing = await clusters.find(clusterCodeOf(loaded.dossier));
    const cluster = clusterFromDecision(loaded.dossier, existing);
    if (cluster !== null) await clusters.upsert([cluster]);
  }
}
