import type { Decision } from '../engine/decide.js';
import { DuplicateCommand, type DossierStore, type LoadedDossier } from '../persistence/dossier.store.js';
import { toWrites } from './commit-decisions.js';
import type { World } from './world.js';

/** Writes what the System found out about a dossier; returns how many facts, none when another worker was first. */
export async function commitFacts(
  world: World,
  dossiers: DossierStore,
  { id, dossier, headHash }: LoadedDossier,
  decisions: readonly Decision[],
): Promise<number> {
  if (decisions.length === 0) return 0;
  const procedure = world.registry.get(dossier.procedure.code, dossier.procedure.version);
  const writes = toWrites(world, procedure, decisions, headHash, null);
  try {
    const taken = await dossiers.commit({ id, expectedVersion: dossier.version, ...writes });
    return taken ? decisions.length : 0;
  } catch (error) {
    // Another worker wrote the same fact first.
    if (error instanceof DuplicateCommand) return 0;
    throw error;
  }
}
