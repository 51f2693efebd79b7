import type { JsonValue } from '../../../workflows/vocabulary/facts.js';
import { stateNameOf } from '../../engine/dossier.js';
import { DossierLinkStore } from '../../persistence/dossier-link.store.js';
import type { Executor } from '../../persistence/database.js';
import type { PendingEffect } from '../../persistence/outbox.store.js';
import type { World } from '../world.js';
import { loadAskingDossier } from './asking-dossier.js';
import type { EffectReceiver } from './effect-receiver.js';
import { tellDossier } from './tell-dossier.js';

/**
 * A dossier has ended: what it opened hears that nobody waits for it any more, and ends as well or is
 * flagged, as its procedure says. Matters of their own, and what has ended already, are not told.
 */
export class EndOpened implements EffectReceiver {
  readonly type = 'endOpened';

  constructor(private readonly world: World) {}

  async carryOut(executor: Executor, effect: PendingEffect): Promise<void> {
    const opened = await new DossierLinkStore(executor).findOpened(effect.dossier);
    if (opened.length === 0) return;
    const dossier = await loadAskingDossier(this.world, executor, effect);
    const { code, facts, procedure, value, occurredAt } = dossier;
    const { openings = {} } = this.world.registry.get(procedure.code, procedure.version).definition;
    const payload: JsonValue = {
      dossier: code,
      procedure: procedure.code,
      state: stateNameOf(value),
      ...(facts.ended === null ? {} : { reason: facts.ended.reason }),
    };
    for (const child of opened) {
      if (openings[child.procedure]?.isMatterOfItsOwn === true) continue;
      await tellDossier(this.world, executor, {
        ...{ dossier: child.code, event: 'OPENER_ENDED', payload, occurredAt },
        commandId: `opener-ended-${effect.id}-${child.code}`,
      });
    }
  }
}
