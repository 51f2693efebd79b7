import type { JsonValue } from '../../../workflows/vocabulary/facts.js';
import type { Instant } from '../../../workflows/vocabulary/regime.js';
import { invariant } from '../../engine/invariant.js';
import type { Executor } from '../../persistence/database.js';
import { DossierStore } from '../../persistence/dossier.store.js';
import { doorWithin } from '../command-transaction.js';
import type { Refusal } from '../refusal.js';
import type { World } from '../world.js';

/** What one dossier tells another: a fact of the System. */
export interface Told {
  /** The code of the dossier that is told. */
  readonly dossier: string;
  readonly event: string;
  readonly payload: JsonValue;
  /** When it happened where it happened. */
  readonly occurredAt: Instant;
  /** The same at every attempt, so that it is told once. */
  readonly commandId: string;
}

/** The one that is told went on without waiting: it was withdrawn, returned, or told before. It is not told then. */
const WAITS_NO_LONGER: readonly Refusal['code'][] = ['dossier-ended', 'not-available', 'condition-not-met'];

/** Tells a dossier through the one door. */
export async function tellDossier(
  world: World,
  executor: Executor,
  { dossier: code, event, payload, occurredAt, commandId }: Told,
): Promise<void> {
  const dossiers = new DossierStore(executor);
  // Whoever acts on it at this moment goes first, or waits.
  await dossiers.lock(code);
  const told = await dossiers.load(code, '');
  invariant(told !== null, `Expected ${code} to be a dossier.`);
  const applied = await doorWithin(world, executor).execute({
    dossier: code,
    event,
    payload,
    // Its journal goes on from where it stands.
    occurredAt: occurredAt > told.dossier.occurredAt ? occurredAt : told.dossier.occurredAt,
    expectedVersion: told.dossier.version,
    commandId,
    sender: 'system',
  });
  if (applied.ok || WAITS_NO_LONGER.includes(applied.rejection.code)) return;
  throw new Error(`Expected ${code} to take ${event}, but it was refused: ${applied.rejection.code}.`);
}
