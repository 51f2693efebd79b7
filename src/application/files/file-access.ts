import type { LocalDate } from '../../../workflows/vocabulary/regime.js';
import type { PartyCode, Role } from '../../../workflows/vocabulary/role.js';
import { canSee, isValidOn, seesFromOutside } from '../../engine/authorize.js';
import type { Actor } from '../../engine/command.js';
import type { Dossier } from '../../engine/dossier.js';
import type { CompiledProcedure } from '../../engine/procedure-registry.js';
import type { StoredFile } from '../../persistence/dossier-file.store.js';
import type { DossierLinkStore } from '../../persistence/dossier-link.store.js';

/*
 * Rights to files come through the dossier. All of this is asked of somebody who sees the dossier.
 */

/** Roles that look at dossiers and take no part in them. */
const READERS: readonly Role[] = ['auditor', 'administrator'];

/** The party that a person sends files for; null for whoever only looks on. */
export function senderPartyOf(actor: Actor, dossier: Dossier, on: LocalDate): PartyCode | null {
  const acting = actor.assignments.find(
    (assignment) =>
      !READERS.includes(assignment.role) && canSee({ ...actor, assignments: [assignment] }, dossier, on),
  );
  return acting?.party ?? null;
}

/** Whether all files of a dossier are kept from a person for now, as what they belong to is. */
export function areFilesConcealed(
  { definition }: CompiledProcedure,
  { facts }: Dossier,
  { user }: Pick<Actor, 'user'>,
): boolean {
  return definition.discretion?.concealsFiles?.(facts, user) ?? false;
}

/** Whether a person was recused from a dossier that this one opened: what investors sent lies here, and is what is judged there. */
export async function isRecusedFromOpened(
  links: DossierLinkStore,
  { code, facts }: Dossier,
  { user }: Pick<Actor, 'user'>,
): Promise<boolean> {
  if (facts.hasOpened !== true) return false;
  return (await links.readLinks(code)).some(
    ({ relation, facts: { recused = [] } }) => relation !== 'openedBy' && recused.includes(user),
  );
}

/**
 * Which files a person may read: all, inside the administration; from outside those that their own side sent,
 * and those of the documents that the dossier shows them.
 */
export function readableFiles(
  files: readonly StoredFile[],
  { actor, dossier, on }: { readonly actor: Actor; readonly dossier: Dossier; readonly on: LocalDate },
): readonly StoredFile[] {
  if (!seesFromOutside(actor, dossier, on)) return files;
  const own = new Set(
    actor.assignments.filter((each) => isValidOn(each, on)).flatMap(({ covers }) => covers),
  );
  const shown = new Set(dossier.facts.documents.map(({ fileHash }) => fileHash));
  return files.filter(({ uploadedFor, sha256 }) => own.has(uploadedFor) || shown.has(sha256));
}
