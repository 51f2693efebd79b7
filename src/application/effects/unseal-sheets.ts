import type { JsonValue } from '../../../workflows/vocabulary/facts.js';
import { hashOf } from '../../engine/chain/canonical-json.js';
import { invariant } from '../../engine/invariant.js';
import { actFor, CouncilSheetStore, type StoredSheet } from '../../persistence/council-sheet.store.js';
import type { Executor } from '../../persistence/database.js';
import { DossierStore } from '../../persistence/dossier.store.js';
import type { PendingEffect } from '../../persistence/outbox.store.js';
import { doorWithin } from '../command-transaction.js';
import { readSheet } from '../council/sheet-hash.js';
import type { World } from '../world.js';
import type { EffectReceiver } from './effect-receiver.js';

/**
 * The sheets of a council enter its journal, now that the journal says that the scoring was closed. A
 * sheet that is not the one submitted stops it: nothing is tallied, and the verifier names the sheet.
 */
export class UnsealSheets implements EffectReceiver {
  readonly type = 'unsealSheets';

  constructor(private readonly world: World) {}

  async carryOut(executor: Executor, { id, dossier: code }: PendingEffect): Promise<void> {
    const dossiers = new DossierStore(executor);
    await dossiers.lock(code);
    const loaded = await dossiers.load(code, '');
    invariant(loaded !== null, `Expected the outbox to name a dossier, but found ${code}.`);
    const { facts, occurredAt, version } = loaded.dossier;
    await actFor(executor, { user: null, province: facts.province });
    const sheets = await new CouncilSheetStore(executor).readSubmitted(loaded.id);
    const applied = await doorWithin(this.world, executor).execute({
      dossier: code,
      event: 'SHEETS_UNSEALED',
      payload: { sheets: sheets.map((sheet) => open(code, sheet)) },
      occurredAt,
      expectedVersion: version,
      commandId: `unsealed-${id}`,
      sender: 'system',
    });
    if (applied.ok) return;
    throw new Error(`Expected the sheets of ${code} to be unsealed, but: ${applied.rejection.code}.`);
  }
}

function open(dossier: string, { author: member, content, hash }: StoredSheet): JsonValue {
  const { marks, salt = '' } = readSheet(content);
  const actual = hashOf({ dossier, member, salt, marks });
  if (hash === null || actual !== hash) {
    throw new Error(`Expected the sheet of ${member} in ${dossier} to be as it was submitted.`);
  }
  return { member, hash, salt, marks: marks as unknown as JsonValue };
}
