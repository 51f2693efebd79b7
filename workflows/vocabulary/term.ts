import type { Basis } from './legal-basis.js';
import type { LocalDate, RegimeCode } from './regime.js';
import type { Capacity } from './role.js';

export type TermUnit = 'working-day' | 'calendar-day' | 'month';

/** A number of days or months counted from the day the clock starts. */
export interface SpanTerm {
  readonly kind: 'span';
  readonly amount: number;
  readonly unit: TermUnit;
  /** The start day is day 1. Default false: Bộ luật Dân sự 2015 Đ.147.2. */
  readonly countStartDay?: boolean;
  /** `HH:mm` on the last day; default 24:00. */
  readonly cutOff?: string;
  /** It may be extended once, by at most so many more of its unit. Left out where nothing is known of it. */
  readonly extension?: { readonly atMost: number; readonly basis: Basis };
  readonly basis: Basis;
}

/** A date that the dossier itself carries: `fact` names the fact that holds a `Deadline`. */
export interface DeadlineTerm {
  readonly kind: 'deadline';
  readonly fact: string;
  readonly basis: Basis;
}

/** The law, or the dossier, sets no time. The clock is not started; the screen says so. */
export interface NoTerm {
  readonly kind: 'none';
  readonly basis: Basis;
}

/** The term depends on a fact, e.g. the group (A, B, C) of a project. */
export interface ChoiceTerm {
  readonly kind: 'choice';
  readonly fact: string;
  readonly of: Readonly<Record<string, SpanTerm | NoTerm>>;
  readonly otherwise: SpanTerm | NoTerm;
}

export type Term = SpanTerm | DeadlineTerm | NoTerm | ChoiceTerm;

/** A row of a term table; the first row whose regime and start date fit gives the term. */
export interface TermRow {
  readonly regimes?: readonly RegimeCode[];
  readonly startedFrom?: LocalDate;
  readonly startedTo?: LocalDate;
  readonly term: Term;
}

/** A date as plans and directives write it; see `src/engine/calendar/term-arithmetic.ts`. */
export type Deadline =
  | { readonly type: 'date'; readonly date: LocalDate }
  | { readonly type: 'before'; readonly date: LocalDate }
  | { readonly type: 'month'; readonly year: number; readonly month: number }
  | { readonly type: 'quarter'; readonly year: number; readonly quarter: number }
  | { readonly type: 'year'; readonly year: number };

/**
 * A legal time limit of a procedure.
 *
 * `overdue`: passing it is recorded and escalated, the work goes on.
 * `lapse`: passing it moves the dossier, as the end of a reception window does.
 * `forbids-before`: nothing is due; the act it guards is unlawful before its date.
 */
export interface ClockDefinition {
  readonly label: string;
  readonly kind: 'overdue' | 'lapse' | 'forbids-before';
  readonly owner: Capacity;
  readonly terms: readonly TermRow[];
  /** Of an earlier version: nothing starts it any more, but migrated dossiers have had it. */
  readonly retired?: true;
}
