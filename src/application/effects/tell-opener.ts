import { invariant } from '../../engine/invariant.js';
import { DossierLinkStore } from '../../persistence/dossier-link.store.js';
import type { Executor } from '../../persistence/database.js';
import { DossierStore } from '../../persistence/dossier.store.js';
import type { PendingEffect } from '../../persistence/outbox.store.js';
import { ApplyTransition } from '../apply-transition.js';
import type { Refusal } from '../refusal.js';
import { StoredReferences } from '../stored-references.js';
import type { World } from '../world.js';
import type { EffectReceiver } from './effect-receiver.js';

/** The opener went on without waiting: it was withdrawn, returned, or told before. It is not told then. */
const WAITS_NO_LONGER: readonly Refusal['code'][] = ['dossier-ended', 'not-available', 'condition-not-met'];

/** A dossier tells the one that opened it how it ended: a fact of the System, through the one door. */
export class TellOpener implements EffectReceiver {
  readonly type = 'tellOpener';

  constructor(private readonly world: World) {}

  async carryOut(executor: Executor, { id, dossier: code, params }: PendingEffect): Promise<void> {
    const { event } = params as { readonly event: string };
    const dossiers = new DossierStore(executor);
    const told = await dossiers.load(code, '');
    const opener = await new DossierLinkStore(executor).findOpener(code);
    invariant(told !== null && opener !== null, `Expected ${code} to have been opened by a dossier.`);
    const { facts, procedure, occurredAt } = told.dossier;
    const tidings = this.world.registry.get(procedure.code, procedure.version).definition.tidings?.[event];
    invariant(tidings !== undefined, `Expected ${procedure.code} to say what it tells by ${event}.`);

    // Whoever acts on the opener at this moment goes first, or waits.
    await dossiers.lock(opener);
    const waiting = await dossiers.load(opener, '');
    invariant(waiting !== null, `Expected ${opener} to be a dossier.`);
    const door = new ApplyTransition(this.world, dossiers, new StoredReferences(this.world, executor));
    const applied = await door.execute({
      dossier: opener,
      event,
      payload: tidings.tell(facts),
      // The journal of the opener goes on from where it stands.
      occurredAt: occurredAt > waiting.dossier.occurredAt ? occurredAt : waiting.dossier.occurredAt,
      expectedVersion: waiting.dossier.version,
      commandId: `told-${id}`,
      sender: 'system',
    });
    if (applied.ok || WAITS_NO_LONGER.includes(applied.rejection.code)) return;
    throw new Error(`Expected ${opener} to take ${event}, but it was refused: ${applied.rejection.code}.`);
  }
}
