import type { PauseGround } from '../../workflows/vocabulary/effect.js';
import type { Basis } from '../../workflows/vocabulary/legal-basis.js';
import type { Instant, LocalDate } from '../../workflows/vocabulary/regime.js';
import type { Deadline, SpanTerm } from '../../workflows/vocabulary/term.js';

/** The term that a run was started under, with every choice made. */
export type ResolvedTerm =
  SpanTerm | { readonly kind: 'deadline'; readonly deadline: Deadline; readonly basis: Basis };

/** Why a clock's days are not counted, from and to inclusive; `to` is null while it lasts. */
export interface ClockPause {
  readonly ground: PauseGround;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

/**
 * One run of a legal time limit. `breached` clocks still run, late; a stopped clock keeps
 * `breachedAt` when it was stopped too late.
 */
export interface Clock {
  readonly name: string;
  /** 1 for the first start of this clock in the dossier. */
  readonly run: number;
  readonly status: 'running' | 'paused' | 'stopped' | 'breached';
  readonly term: ResolvedTerm;
  readonly startedOn: LocalDate;
  readonly startedAt: Instant;
  readonly pauses: readonly ClockPause[];
  /** Null while the clock is paused: the due date is not known before it resumes. */
  readonly dueOn: LocalDate | null;
  readonly dueAt: Instant | null;
  /** A due date set by an extension replaces the computed one. */
  readonly extendedTo: LocalDate | null;
  /** The due date rests on a calendar day that is not decided yet. */
  readonly provisional: boolean;
  readonly calendarEdition: number;
  readonly stoppedAt: Instant | null;
  readonly breachedAt: Instant | null;
  /** When the system learnt of the current due date; a date already past then is history being entered. */
  readonly plannedAt: Instant;
}
