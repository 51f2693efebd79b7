import { randomBytes } from 'node:crypto';

import { findSheetFaults } from '../../../workflows/investor-selection/scoring/sheet.js';
import { hashOf } from '../../engine/chain/canonical-json.js';
import type { Actor } from '../../engine/command.js';
import { accept, reject, type Result } from '../../engine/result.js';
import type { Database, Executor } from '../../persistence/database.js';
import type { StoredReceipt } from '../../persistence/command-receipt.store.js';
import { findEntryMark } from '../../persistence/journal-entry.store.js';
import type { Applied } from '../apply-transition.js';
import { doorWithin, inOneTransaction } from '../command-transaction.js';
import type { Refusal } from '../refusal.js';
import type { World } from '../world.js';
import { refuseSubmission } from './may-submit.js';
import { readSheet, writeSheet } from './sheet-hash.js';
import { refuseFaultySheet, refuseStaleSheet } from './sheet-refusal.js';
import { takeSheet } from './take-sheet.js';

export interface SubmissionRequest {
  /** The dossier's code. */
  readonly council: string;
  readonly expectedVersion: number;
  /** The revision of the draft that the sender has seen; left out, the draft is taken as it is. */
  readonly expectedRevision?: number | undefined;
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

  execute(request: SubmissionRequest): Promise<Result<Applied, Refusal>> {
    return inOneTransaction(this.database, (executor) => this.executeWithin(executor, request));
  }

  private async executeWithin(
    executor: Executor,
    request: SubmissionRequest,
  ): Promise<Result<Applied, Refusal>> {
    const { council, commandId, expectedVersion, expectedRevision, sender } = request;
    const taken = await takeSheet(executor, { council, author: sender.user, commandId });
    if (taken === null) return reject({ code: 'not-visible' });
    const { receipt } = taken.council;
    if (receipt !== null) return answerSubmission(executor, receipt, request);
    const refusal = refuseSubmission(this.world, taken.council.dossier, sender);
    if (refusal !== null) return reject(refusal);
    const { facts, latest, sheets } = taken;
    if (latest?.hash !== null) return reject({ code: 'sheet-not-drafted' });
    const { marks } = readSheet(latest.content);
    const faulty =
      refuseStaleSheet(latest, expectedRevision ?? latest.revision) ??
      refuseFaultySheet(facts, marks, findSheetFaults);
    if (faulty !== null) return reject(faulty);

    const sheet = { member: sender.user, salt: randomBytes(SALT_BYTES).toString('hex'), marks };
    const hash = hashOf({ dossier: council, ...sheet });
    const key = { dossierId: taken.council.id, author: sender.user, round: latest.round };
    await sheets.submit(key, writeSheet(council, sheet), hash);
    return doorWithin(this.world, executor).execute({
      dossier: council,
      event: 'SUBMIT_SHEET',
      payload: { hash },
      expectedVersion,
      commandId,
      sender,
    });
  }
}

/** The submission sent again brings its receipt back, to nobody but whose sheet it was. */
async function answerSubmission(
  executor: Executor,
  receipt: StoredReceipt,
  { council, sender }: SubmissionRequest,
): Promise<Result<Applied, Refusal>> {
  const isSubmission = receipt.dossier === council && receipt.event === 'SUBMIT_SHEET';
  const mark = isSubmission ? await findEntryMark(executor, council, receipt.version) : null;
  return mark?.user === sender.user
    ? accept({ receipt, dossier: null })
    : reject({ code: 'command-id-reused', commandId: receipt.commandId });
}
