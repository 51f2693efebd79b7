import { invariant } from '../../engine/invariant.js';
import type { Executor } from '../../persistence/database.js';
import { readDependents } from '../../persistence/dependent-dossier.reader.js';
import type { PendingEffect } from '../../persistence/outbox.store.js';
import type { World } from '../world.js';
import { loadAskingDossier } from './asking-dossier.js';
import type { EffectReceiver } from './effect-receiver.js';
import { tellDossier } from './tell-dossier.js';

/** A dossier tells itself, or those that wait for it; the procedure says which, and what. */
export class SignalDossier implements EffectReceiver {
  readonly type = 'signalDossier';

  constructor(private readonly world: World) {}

  async carryOut(executor: Executor, effect: PendingEffect): Promise<void> {
    const { event } = effect.params as { readonly event: string };
    const { code, facts, procedure, occurredAt } = await loadAskingDossier(this.world, executor, effect);
    const signal = this.world.registry.get(procedure.code, procedure.version).definition.signals?.[event];
    invariant(signal !== undefined, `Expected ${procedure.code} to say whom it signals by ${event}.`);
    const receivers =
      signal.to === 'itself'
        ? [{ code, facts }]
        : await readDependents(executor, facts.province, [code, ...(signal.names?.(facts) ?? [])]);
    for (const receiver of receivers) {
      const payload = signal.tell(facts, code, receiver.facts);
      if (payload === null) continue;
      await tellDossier(this.world, executor, {
        ...{ dossier: receiver.code, event, payload, occurredAt },
        commandId: `signalled-${effect.id}-${receiver.code}`,
      });
    }
  }
}
