import type { JsonValue } from '../../../workflows/vocabulary/facts.js';
import type { LocalDate } from '../../../workflows/vocabulary/regime.js';
import type { StateValue } from '../dossier.js';

/**
 * What becomes of a clock that is open when its dossier crosses to another version.
 *
 * `kept` its term, start, pauses and due date stay; `recomputed` start, pauses and extension stay, the term
 * is the new version's; `restarted` a new run from the day of the migration; `stopped` it ends.
 */
export const TREATMENTS = ['kept', 'recomputed', 'restarted', 'stopped'] as const;
export type Treatment = (typeof TREATMENTS)[number];

/** Where dossiers in a state go. Paths are dotted, e.g. `underAppraisal.consultation`. */
export interface StateMapping {
  readonly from: string;
  readonly to: string;
  /** Only for dossiers of which the fact at a dotted path is this; null stands for a fact that is not there. */
  readonly when?: { readonly fact: string; readonly is: JsonValue };
  /** Clocks that start by this row, as no entry action is carried out. */
  readonly starts?: readonly string[];
}

export interface ClockMapping {
  readonly from: string;
  /** Its name in the new version; the same when left out. */
  readonly to?: string;
  readonly treatment: Treatment;
}

/** How the dossiers of one version are carried over to another. */
export interface MigrationPlan {
  readonly procedure: string;
  readonly from: number;
  readonly to: number;
  /** States without a row keep their path. */
  readonly states: readonly StateMapping[];
  /** Clocks without a row are kept. */
  readonly clocks: readonly ClockMapping[];
}

/** On what a migration stands, and who answers for it. */
export interface MigrationGround {
  /** The migration's own id. */
  readonly migration: string;
  readonly instrument: { readonly number: string; readonly date: LocalDate; readonly issuer: string };
  readonly reason: string;
  /** User names. */
  readonly approvedBy: readonly string[];
}

/** One open clock of one dossier, and what becomes of it. */
export interface ClockCrossing {
  readonly name: string;
  readonly run: number;
  readonly to: string;
  readonly treatment: Treatment;
}

/** A plan worked out for one dossier: all that replay needs to cross over again. */
export interface Crossing {
  readonly from: number;
  readonly to: number;
  readonly value: StateValue;
  readonly clocks: readonly ClockCrossing[];
  readonly starts: readonly string[];
}

/** The payload of the journal entry. */
export type MigrationPayload = Crossing & MigrationGround;

/** No event of any machine, for it lies between two of them. */
export const MIGRATION_EVENT = 'DOSSIER_MIGRATED';

/** Why a dossier does not fit a plan, and stays. */
export type MigrationConflict =
  | { readonly code: 'regime-not-supported'; readonly regime: string }
  /** The new version has no such state, or the plan leads to two places at once. */
  | { readonly code: 'state-unknown' | 'state-ambiguous' | 'state-ended'; readonly state: string }
  /** The dossier has had a clock that the new version does not define, or for which it sets no time. */
  | { readonly code: 'clock-unknown' | 'clock-without-term'; readonly clock: string }
  /** A clock limited the old state, and none limits the new one although it names one. */
  | { readonly code: 'limit-lost'; readonly clock: string };
