import type { DossierStore, LoadedDossier } from '../persistence/dossier.store.js';
import { commitFacts } from './commit-facts.js';
import { settle } from './settle.js';
import type { World } from './world.js';

/** Brings a dossier that was just loaded up to now; returns how many facts were written. */
export async function settleLoaded(
  world: World,
  dossiers: DossierStore,
  loaded: LoadedDossier,
): Promise<number> {
  const { dossier } = loaded;
  const procedure = world.registry.get(dossier.procedure.code, dossier.procedure.version);
  const now = world.now();
  const decisions = settle({ world, procedure, dossier, until: now, now, calendar: world.calendar() });
  return commitFacts(world, dossiers, loaded, decisions);
}
