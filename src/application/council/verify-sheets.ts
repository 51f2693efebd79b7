import type { UnsealingPayload } from '../../../workflows/investor-selection/payloads.js';
import { hashOf } from '../../engine/chain/canonical-json.js';
import type { JournalEntry } from '../../engine/journal-entry.js';

export interface SheetFinding {
  readonly sequence: number;
  readonly reason: string;
}

interface Submitted {
  readonly sequence: number;
  readonly member: string;
  readonly hash: string;
}

/** The sheets that a journal says were submitted, by their hashes. */
export function submittedIn(journal: readonly JournalEntry[]): readonly Submitted[] {
  return journal
    .filter(({ event }) => event === 'SUBMIT_SHEET')
    .map(({ sequence, actor, payload }) => ({
      sequence,
      member: actor.user,
      hash: (payload as { readonly hash: string }).hash,
    }));
}

/** The first submitted sheet that is not stored as it was submitted, if any. */
export function findChangedSheet(
  journal: readonly JournalEntry[],
  stored: readonly { readonly author: string; readonly hash: string }[],
): SheetFinding | null {
  const changed = submittedIn(journal).find(
    ({ member, hash }) => !stored.some((seal) => seal.author === member && seal.hash === hash),
  );
  if (changed === undefined) return null;
  const { sequence, member, hash } = changed;
  return { sequence, reason: `Expected the stored sheet of ${member} to have the hash ${hash}.` };
}

/** The first unsealed sheet whose content does not have the hash that was submitted, if any. */
export function findForgedSheet(journal: readonly JournalEntry[]): SheetFinding | null {
  const unsealing = journal.find(({ event }) => event === 'SHEETS_UNSEALED');
  if (unsealing === undefined) return null;
  const { sheets } = unsealing.payload as unknown as UnsealingPayload;
  const forged = submittedIn(journal).find(
    ({ member, hash }) =>
      !sheets.some(
        ({ salt, marks, ...sheet }) =>
          sheet.member === member && hashOf({ dossier: unsealing.dossier, member, salt, marks }) === hash,
      ),
  );
  if (forged === undefined) return null;
  const { member, hash } = forged;
  return {
    sequence: unsealing.sequence,
    reason: `Expected the unsealed sheet of ${member} to have the hash ${hash}.`,
  };
}
