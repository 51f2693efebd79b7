import {
  completenessOf,
  findDraftFaults,
  type Marks,
} from '../../../workflows/investor-selection/scoring/sheet.js';
import { eligibleOf } from '../../../workflows/investor-selection/council.js';
import type { Instant } from '../../../workflows/vocabulary/regime.js';
import { canonicalJson } from '../../engine/chain/canonical-json.js';
import type { Actor } from '../../engine/command.js';
import { invariant } from '../../engine/invariant.js';
import { accept, reject, type Result } from '../../engine/result.js';
import type { Database } from '../../persistence/database.js';
import type { Refusal } from '../refusal.js';
import type { World } from '../world.js';
import { refuseSubmission } from './may-submit.js';
import { refuseFaultySheet, refuseStaleSheet } from './sheet-refusal.js';
import { takeSheet } from './take-sheet.js';

export interface DraftRequest {
  /** The dossier's code. */
  readonly council: string;
  readonly marks: Marks;
  /** The revision of the sheet that the sender has seen; 0 when they have seen that there is none. */
  readonly expectedRevision: number;
  readonly sender: Actor;
}

export interface SavedDraft {
  readonly revision: number;
  readonly savedAt: Instant;
  readonly given: number;
  readonly asked: number;
}

/** Keeps what a member has scored so far. It is in no journal; gaps are allowed, impossible marks are not. */
export class SaveDraft {
  constructor(
    private readonly world: World,
    private readonly database: Database,
  ) {}

  async execute({
    council,
    marks,
    expectedRevision,
    sender,
  }: DraftRequest): Promise<Result<SavedDraft, Refusal>> {
    return this.database.transaction(async (executor) => {
      const taken = await takeSheet(executor, { council, author: sender.user });
      if (taken === null) return reject({ code: 'not-visible' });
      const { facts, latest, sheets } = taken;
      const refusal =
        refuseSubmission(this.world, taken.council.dossier, sender) ??
        refuseStaleSheet(latest, expectedRevision) ??
        refuseFaultySheet(facts, marks, findDraftFaults);
      if (refusal !== null) return reject(refusal);
      const { province, criteria } = facts;
      invariant(criteria !== null, `Expected ${council} to score by criteria.`);

      // The sheet that the Chair gave back stays as it was; its marks go on in a new round.
      const round = latest === null ? 1 : latest.hash === null ? latest.round : latest.round + 1;
      const revision = expectedRevision + 1;
      const savedAt = this.world.now();
      const key = { dossierId: taken.council.id, author: sender.user, round };
      await sheets.saveDraft(key, { province, content: canonicalJson({ marks }), savedAt, revision });
      return accept({ revision, savedAt, ...completenessOf(criteria, eligibleOf(facts), marks) });
    });
  }
}
