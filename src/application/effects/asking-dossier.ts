import type { Dossier } from '../../engine/dossier.js';
import { invariant } from '../../engine/invariant.js';
import { replay } from '../../engine/replay.js';
import type { Executor } from '../../persistence/database.js';
import { DossierStore } from '../../persistence/dossier.store.js';
import { readJournal } from '../../persistence/journal-entry.store.js';
import type { PendingEffect } from '../../persistence/outbox.store.js';
import type { World } from '../world.js';

/**
 * The dossier as the entry that asked for an effect left it. What an effect says is of that moment: a
 * dossier may have moved on before it is carried out, and two entries may ask for the same thing at once.
 */
export async function loadAskingDossier(
  world: World,
  executor: Executor,
  { dossier: code, sequence }: PendingEffect,
): Promise<Dossier> {
  const loaded = await new DossierStore(executor).load(code, '');
  invariant(loaded !== null, `Expected the outbox to name a dossier, but found ${code}.`);
  if (loaded.dossier.version === sequence) return loaded.dossier;
  const journal = await readJournal(executor, code);
  const asked = replay(journal.slice(0, sequence), world);
  invariant(asked !== null, `Expected ${code} to have entry ${sequence}.`);
  return asked;
}
