import { invariant } from '../../engine/invariant.js';
import { DossierLinkStore } from '../../persistence/dossier-link.store.js';
import type { Executor } from '../../persistence/database.js';
import type { PendingEffect } from '../../persistence/outbox.store.js';
import type { World } from '../world.js';
import { loadAskingDossier } from './asking-dossier.js';
import type { EffectReceiver } from './effect-receiver.js';
import { tellDossier } from './tell-dossier.js';

/** A dossier tells the one that opened it how it ended; one that nobody opened tells nobody. */
export class TellOpener implements EffectReceiver {
  readonly type = 'tellOpener';

  constructor(private readonly world: World) {}

  async carryOut(executor: Executor, effect: PendingEffect): Promise<void> {
    const { event } = effect.params as { readonly event: string };
    const opener = await new DossierLinkStore(executor).findOpener(effect.dossier);
    if (opener === null) return;
    const { facts, procedure, occurredAt } = await loadAskingDossier(this.world, executor, effect);
    const tidings = this.world.registry.get(procedure.code, procedure.version).definition.tidings?.[event];
    invariant(tidings !== undefined, `Expected ${procedure.code} to say what it tells by ${event}.`);
    const payload = tidings.tell(facts);
    await tellDossier(this.world, executor, {
      ...{ dossier: opener, event, payload, occurredAt },
      commandId: `told-${effect.id}`,
    });
  }
}
