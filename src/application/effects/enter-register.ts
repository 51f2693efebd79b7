import { localDateOf } from '../../engine/calendar/local-date.js';
import { factAt } from '../../engine/term-table.js';
import type { Executor } from '../../persistence/database.js';
import type { PendingEffect } from '../../persistence/outbox.store.js';
import type { World } from '../world.js';
import { writeCluster } from '../registers/write-cluster.js';
import { loadAskingDossier } from './asking-dossier.js';
import { clusterCodeOf, clusterFromDecision } from './cluster-from-decision.js';
import type { EffectReceiver } from './effect-receiver.js';

/** A decided cluster enters, or changes in, the register: of the day that the decision takes effect. */
export class EnterRegister implements EffectReceiver {
  readonly type = 'enterRegister';

  constructor(private readonly world: World) {}

  async carryOut(executor: Executor, effect: PendingEffect): Promise<void> {
    const dossier = await loadAskingDossier(this.world, executor, effect);
    const effectiveOn = factAt(dossier.facts, 'decision.effectiveOn');
    await writeCluster(
      executor,
      clusterCodeOf(dossier),
      (existing) => clusterFromDecision(dossier, existing),
      {
        asOf: typeof effectiveOn === 'string' ? effectiveOn : localDateOf(dossier.occurredAt),
        dossier: dossier.code,
        source: null,
        reason: null,
        recordedBy: 'system',
        recordedAt: this.world.now(),
        commandId: null,
      },
    );
  }
}
