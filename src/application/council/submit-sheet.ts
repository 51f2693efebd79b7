import { randomBytes } from 'node:crypto';

import { findSheetFaults } from '../../../workflows/investor-selection/scoring/sheet.js';
import { hashOf } from '../../engine/chain/canonical-json.js';
import type { Actor } from '../../engine/command.js';
import { accept, reject, type Result } from '../../engine/result.js';
import { actFor, CouncilSheetStore } from '../../persistence/council-sheet.store.js';
import type { Database, Executor } from '../../persistence/database.js';
import { DossierStore } from '../../persistence/dossier.store.js';
import { ApplyTransition, type Applied } from '../apply-transition.js';
import type { Refusal } from '../refusal.js';
import { StoredReferences } from '../stored-references.js';
import type { World } from '../world.js';
import { refuseSubmission } from './may-submit.js';
import { selectionOf } from './selection.js';
import { readSheet, writeSheet } from './sheet-hash.js';
import { refuseFaultySheet } from './sheet-refusal.js';

export interface SubmissionRequest {
  /** The dossier's code. */
  readonly council: string;
  readonly expectedVersion: number;
  readonly commandId: string;
  readonly sender: Actor;
}

const SALT_BYTES = 32;

/**
 * Locks a member's draft and sends its salted hash through the one door, in one transaction. The salt
 * stays with the sheet: without it nobody can find the marks by trying.
 */
export class SubmitSheet {
  constructor(
    private readonly world: World,
    private readonly database: Database,
  ) {}

  async execute(request: SubmissionRequest): Promise<Result<Applied, Refusal>> {
    try {
      return await this.database.transaction(async (executor) => {
        const applied = await this.executeWithin(executor, request);
        // A rollback gives the draft back.
        if (!applied.ok) throw new Refused(applied.rejection);
        return applied;
      });
    } catch (error) {
      if (error instanceof Refused) return reject(error.refusal);
      throw error;
    }
  }

  private async executeWithin(
    executor: Executor,
    { council, commandId, expectedVersion, sender }: SubmissionRequest,
  ): Promise<Result<Applied, Refusal>> {
    const dossiers = new DossierStore(executor);
    const seen = await dossiers.load(council, '');
    const province = seen === null ? null : (selectionOf(seen.dossier)?.province ?? null);
    if (seen === null || province === null) return reject({ code: 'not-visible' });
    await actFor(executor, { user: sender.user, province });
    const sheets = new CouncilSheetStore(executor);
    // The same submission, sent twice at once, waits here for the first; so the receipt is looked for after it.
    const latest = await sheets.findLatest(seen.id, sender.user);
    const loaded = await dossiers.load(council, commandId);
    const facts = loaded === null ? null : selectionOf(loaded.dossier);
    if (loaded === null || facts === null) return reject({ code: 'not-visible' });
    if (loaded.receipt !== null) {
      const isThisOne = loaded.receipt.dossier === council && loaded.receipt.event === 'SUBMIT_SHEET';
      return isThisOne
        ? accept({ receipt: loaded.receipt, dossier: null })
        : reject({ code: 'command-id-reused', commandId });
    }
    const refusal = refuseSubmission(this.world, loaded.dossier, sender);
    if (refusal !== null) return reject(refusal);
    if (latest?.hash !== null) return reject({ code: 'sheet-not-drafted' });
    const { marks } = readSheet(latest.content);
    const faulty = refuseFaultySheet(facts, marks, findSheetFaults);
    if (faulty !== null) return reject(faulty);

    const sheet = { member: sender.user, salt: randomBytes(SALT_BYTES).toString('hex'), marks };
    const hash = hashOf({ dossier: council, ...sheet });
    const key = { dossierId: loaded.id, author: sender.user, round: latest.round };
    await sheets.submit(key, writeSheet(council, sheet), hash);
    return new ApplyTransition(this.world, dossiers, new StoredReferences(this.world, executor)).execute({
      dossier: council,
      event: 'SUBMIT_SHEET',
      payload: { hash },
      expectedVersion,
      commandId,
      sender,
    });
  }
}

/** Carries a refusal out of the transaction so that it rolls back. */
class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}
