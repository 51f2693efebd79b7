import type { UnsealingPayload } from '../../../workflows/investor-selection/payloads.js';
import { hashOf } from '../../engine/chain/canonical-json.js';
import type { BriefEntry } from '../../engine/journal-entry.js';
import { sealOf } from './sheet-hash.js';

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
export function submittedIn(journal: readonly BriefEntry[]): readonly Submitted[] {
  return journal
    .filter(({ event }) => event === 'SUBMIT_SHEET')
    .map(({ sequence, actor, payload }) => ({
      sequence,
      member: actor.user,
      hash: (payload as { readonly hash: string }).hash,
    }));
}

interface Seal {
  readonly author: string;
  readonly hash: string;
}

/** A sheet by which the journal and the database do not agree. */
export interface AlteredSheet {
  readonly member: string;
  /** The entry of its submission; null of a sheet that nobody submitted. */
  readonly sequence: number | null;
}

/** The first sheet whose content is not what was submitted, or that was not submitted at all. */
export function findAlteredSheet(
  journal: readonly BriefEntry[],
  stored: readonly { readonly author: string; readonly content: string }[],
): AlteredSheet | null {
  const seals = stored.map(({ author, content }) => ({ author, hash: sealOf(content) }));
  const changed = findChanged(journal, seals);
  if (changed !== undefined) return { member: changed.member, sequence: changed.sequence };
  const submitted = submittedIn(journal);
  const foreign = seals.find(
    ({ author, hash }) => !submitted.some((each) => each.member === author && each.hash === hash),
  );
  return foreign === undefined ? null : { member: foreign.author, sequence: null };
}

function findChanged(journal: readonly BriefEntry[], stored: readonly Seal[]): Submitted | undefined {
  return submittedIn(journal).find(
    ({ member, hash }) => !stored.some((seal) => seal.author === member && seal.hash === hash),
  );
}

/** The first submitted sheet that is not stored as it was submitted, if any. */
export function findChangedSheet(
  journal: readonly BriefEntry[],
  stored: readonly Seal[],
): SheetFinding | null {
  const changed = findChanged(journal, stored);
  if (changed === undefined) return null;
  const { sequence, member, hash } = changed;
  return { sequence, reason: `Expected the stored sheet of ${member} to have the hash ${hash}.` };
}

/** The first unsealed sheet whose content does not have the hash that was submitted, if any. */
export function findForgedSheet(journal: readonly BriefEntry[]): SheetFinding | null {
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
