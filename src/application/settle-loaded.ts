import type { DossierStore, LoadedDossier } from '../persistence/dossier.store.js';
import { toWrites } from './commit-decisions.js';
import { settle } from './settle.js';
import type { World } from './world.js';

/** Brings a dossier that was just loaded up to now; returns how many facts were written. */
export async function settleLoaded(
  world: World,
  dossiers: DossierStore,
  { id, dossier, headHash }: LoadedDossier,
): Promise<number> {
  const procedure = world.registry.get(dossier.procedure.code, dossier.procedure.version);
  const now = world.now();
  const decisions = settle({ world, procedure, dossier, until: now, now, calendar: world.calendar() });
  if (decisions.length === 0) return 0;
  const writes = toWrites(world, procedure, decisions, headHash, null);
  const taken = await dossiers.commit({ id, expectedVersion: dossier.version, ...writes });
  if (!taken) throw new Error(`Expected dossier ${dossier.code} to stand still while it was settled.`);
  return decisions.length;
}
