import type { Instant } from '../../workflows/vocabulary/regime.js';
import type { PartyCode } from '../../workflows/vocabulary/role.js';
import type { Executor } from './database.js';
import type { DossierListItem } from './dossier-list.reader.js';
import type { Page } from './page-cursor.js';

/** A state of a procedure and the capacity in which a party may act in it. */
export interface Duty {
  readonly procedure: string;
  readonly version: number;
  readonly state: string;
  readonly capacity: string;
}

export interface WorklistFilter {
  /** The parties that the person acts for, with every predecessor whose work they continue. */
  readonly parties: readonly PartyCode[];
  readonly duties: readonly Duty[];
  readonly now: Instant;
  readonly cursor?: string;
  readonly limit: number;
}

/** What a person may act on, by the due date of the nearest clock; dossiers without one come last. Throws `BadCursor`. */
export function readWorklist(executor: Executor, filter: WorklistFilter): Promise<Page<DossierListItem>> {
  return Promise.reject(new Error(`Not written yet: ${typeof executor} ${filter.limit}`));
}
