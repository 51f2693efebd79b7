import type { Effect } from '../../../workflows/vocabulary/effect.js';
import type { Executor } from '../../persistence/database.js';
import type { PendingEffect } from '../../persistence/outbox.store.js';

/**
 * Carries out one type of effect. It is called at least once for each effect, in the transaction that
 * marks the effect done, so that doing it twice must change nothing; effects of one dossier come in
 * the order of its journal. What it throws leaves the effect to be tried again.
 */
export interface EffectReceiver {
  readonly type: Effect['type'];
  carryOut(executor: Executor, effect: PendingEffect): Promise<void>;
}
