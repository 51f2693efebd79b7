import type { Instant, LocalDate, RegimeCode } from '../../workflows/vocabulary/regime.js';
import type { PartyCode } from '../../workflows/vocabulary/role.js';
import type { Clock } from '../engine/clock.js';
import type { Executor } from './database.js';
import type { Page } from './page-cursor.js';

/** Whose dossiers may be seen: those with one of the parties in them, and all of some provinces. */
export interface Visibility {
  readonly parties: readonly PartyCode[];
  readonly provinces: readonly PartyCode[];
}

export type ClockFilter = 'overdue' | 'due-soon' | 'running' | 'paused';

export interface DossierFilter {
  readonly visibility: Visibility;
  readonly procedure?: string;
  /** The outermost state's name. */
  readonly state?: string;
  /** A party of the dossier, in any capacity. */
  readonly unit?: PartyCode;
  readonly cluster?: string;
  readonly clock?: ClockFilter;
  /** What `due-soon` means: due by this moment. */
  readonly dueSoonBefore?: Instant;
  readonly now: Instant;
  /** Words of the code, the title or the cluster, with or without accents, each from its beginning. */
  readonly q?: string;
  readonly cursor?: string;
  readonly limit: number;
}

/** The open clock that runs out first. */
export interface NearestClock {
  readonly name: string;
  readonly status: Clock['status'];
  readonly dueAt: Instant;
  readonly dueOn: LocalDate;
}

export interface DossierListItem {
  readonly code: string;
  readonly title: string;
  readonly procedure: { readonly code: string; readonly version: number };
  readonly regime: RegimeCode;
  readonly state: string;
  readonly status: 'active' | 'ended';
  readonly version: number;
  readonly cluster: string | null;
  readonly unit: PartyCode | null;
  readonly acceptedAt: LocalDate;
  readonly assignee: string | null;
  readonly nearestClock: NearestClock | null;
  /** How many flags the dossier carries. */
  readonly flags: number;
}

/** The newest first. Throws `BadCursor`. */
export function listDossiers(executor: Executor, filter: DossierFilter): Promise<Page<DossierListItem>> {
  return Promise.reject(new Error(`Not written yet: ${typeof executor} ${filter.limit}`));
}
