import { invariant } from '../../engine/invariant.js';
import { DossierLinkStore } from '../../persistence/dossier-link.store.js';
import type { Executor } from '../../persistence/database.js';
import type { PendingEffect } from '../../persistence/outbox.store.js';
import type { LodgeDossier } from '../lodge-dossier.js';
import type { World } from '../world.js';
import { loadAskingDossier } from './asking-dossier.js';
import type { EffectReceiver } from './effect-receiver.js';

/**
 * A dossier opens another and waits for it. What the other needs travels with its lodgement, it stays in
 * the province, and the law that governs the one governs the other, unless it is a matter of its own.
 */
export class OpenDossier implements EffectReceiver {
  readonly type = 'openDossier';

  constructor(
    private readonly world: World,
    private readonly lodgeDossier: LodgeDossier,
  ) {}

  async carryOut(executor: Executor, effect: PendingEffect): Promise<void> {
    const { procedure: code } = effect.params as { readonly procedure: string };
    const dossier = await loadAskingDossier(this.world, executor, effect);
    const { code: opener, facts, procedure, regime, occurredAt } = dossier;
    const opening = this.world.registry.get(procedure.code, procedure.version).definition.openings?.[code];
    invariant(opening !== undefined, `Expected ${procedure.code} to say what it hands over to ${code}.`);

    const lodged = await this.lodgeDossier.executeWithin(executor, {
      procedure: code,
      payload: opening.lodge(facts, { dossier: opener, procedure: procedure.code }),
      occurredAt,
      commandId: `opened-${effect.id}`,
      sender: 'system',
      province: facts.province,
      ...(opening.isMatterOfItsOwn === true ? {} : { regime }),
    });
    invariant(lodged.ok, `Expected ${opener} to open a dossier of ${code}, but it was refused.`);
    await new DossierLinkStore(executor).insert({
      opener,
      opened: lodged.value.dossier,
      relation: opening.relation,
      createdAt: this.world.now(),
    });
  }
}
