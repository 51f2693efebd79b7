import type { SelectionFacts } from '../../../workflows/investor-selection/facts.js';
import { actFor, CouncilSheetStore, type StoredSheet } from '../../persistence/council-sheet.store.js';
import type { Executor } from '../../persistence/database.js';
import { DossierStore, type LoadedDossier } from '../../persistence/dossier.store.js';
import { selectionOf } from './selection.js';

/** A member's own sheet, in that member's hands alone until the transaction ends. */
export interface TakenSheet {
  readonly council: LoadedDossier;
  readonly facts: SelectionFacts;
  readonly sheets: CouncilSheetStore;
  /** Of the latest round; nothing when nothing has been saved. */
  readonly latest: StoredSheet | null;
}

export interface SheetOf {
  /** The dossier's code. */
  readonly council: string;
  readonly author: string;
  /** Whose receipt is looked for. */
  readonly commandId?: string;
}

/**
 * Takes a sheet to save or to submit it: the transaction works for its author from here on, and who is at
 * the same sheet already goes first. What is returned is as they left it. Nothing where there is no council.
 */
export async function takeSheet(
  executor: Executor,
  { council: code, author, commandId = '' }: SheetOf,
): Promise<TakenSheet | null> {
  const dossiers = new DossierStore(executor);
  const seen = await dossiers.load(code, '');
  const province = seen === null ? null : (selectionOf(seen.dossier)?.province ?? null);
  if (seen === null || province === null) return null;
  await actFor(executor, { user: author, province });
  const sheets = new CouncilSheetStore(executor);
  await sheets.lock(seen.id, author);
  const council = await dossiers.load(code, commandId);
  const facts = council === null ? null : selectionOf(council.dossier);
  if (council === null || facts === null) return null;
  return { council, facts, sheets, latest: await sheets.findLatest(council.id, author) };
}
