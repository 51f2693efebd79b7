import { reject, type Result } from '../engine/result.js';
import type { Database, Executor } from '../persistence/database.js';
import { DossierStore, DuplicateCommand } from '../persistence/dossier.store.js';
import { ApplyTransition } from './apply-transition.js';
import type { Refusal } from './refusal.js';
import { StoredReferences } from './stored-references.js';
import type { World } from './world.js';

/** The one door inside a transaction of the caller's, which a duplicate command ends: it is thrown on. */
export function doorWithin(world: World, executor: Executor): ApplyTransition {
  return new ApplyTransition(
    world,
    new DossierStore(executor),
    new StoredReferences(world, executor),
    'caller',
  );
}

/**
 * Does more than one transition in one transaction; a refusal rolls it back. Where the command's id was used
 * at the same instant, the work is done once more, and finds the receipt of whoever was first.
 */
export async function inOneTransaction<T, R extends { readonly code: string } = Refusal>(
  database: Database,
  work: (executor: Executor) => Promise<Result<T, R>>,
): Promise<Result<T, R>> {
  const attempt = () =>
    database.transaction(async (executor) => {
      const done = await work(executor);
      if (!done.ok) throw new Refused(done.rejection);
      return done;
    });
  try {
    return await attempt().catch((error: unknown) => {
      if (error instanceof DuplicateCommand) return attempt();
      throw error;
    });
  } catch (error) {
    if (error instanceof Refused) return reject(error.refusal as R);
    throw error;
  }
}

/** Carries a refusal out of the transaction so that it rolls back. */
class Refused extends Error {
  constructor(readonly refusal: { readonly code: string }) {
    super(refusal.code);
  }
}
