import { BLANK_FACTS, type Facts } from '../vocabulary/facts.js';
import type { LocalDate } from '../vocabulary/regime.js';
import type { PartyCode } from '../vocabulary/role.js';
import type { Deadline } from '../vocabulary/term.js';
import type { FormCode, Period, Window } from './forms.js';

/** `1` … as the form numbers it, or `5.1` below; its name stands in the form. */
export interface Indicator {
  readonly code: string;
  /** `null` where there is no figure; then the note says why. */
  readonly value: number | null;
  readonly note: string | null;
}

/** A report that this one should be summed up from and that is not there. */
export interface MissingReport {
  readonly reporter: PartyCode;
  readonly reason: string;
}

export interface SubmittedReport {
  readonly on: LocalDate;
  /** Handed in by the last lawful day. */
  readonly inTime: boolean;
  readonly by: PartyCode | null;
  readonly documentNumber: string | null;
  readonly indicators: readonly Indicator[];
  readonly content: string | null;
  readonly fileHash: string | null;
  /** The dossiers of the reports below that it is summed up from. */
  readonly basedOn: readonly string[];
  readonly missing: readonly MissingReport[];
  readonly answer: 'awaited' | 'accepted' | 'returned';
  readonly answerReason: string | null;
}

export interface ReportFacts extends Facts {
  readonly form: FormCode;
  readonly period: Period;
  /** What the figures cover; `null` where no text says. */
  readonly window: Window | null;
  readonly clusterName: string | null;
  /** Organisations outside the system that get a copy. */
  readonly copyTo: readonly string[];
  /** The rule that generated the obligation, where one did. */
  readonly rule: string | null;
  /** The last lawful day is the one before ("trước ngày"). */
  readonly dueBefore: LocalDate | null;
  /** The clocks `report` and `planReport` read it here: one of them, by what the form rests on. */
  readonly due: { readonly circular: Deadline | null; readonly plan: Deadline | null };
  /** The clock `resubmission` reads it here; `null` where the return sets no day. */
  readonly resubmissionDue: Deadline | null;
  readonly reports: readonly SubmittedReport[];
}

export const BLANK_REPORT_FACTS: ReportFacts = {
  ...BLANK_FACTS,
  form: 'form01',
  period: { kind: 'year', year: 0, number: 1 },
  window: null,
  clusterName: null,
  copyTo: [],
  rule: null,
  dueBefore: null,
  due: { circular: null, plan: null },
  resubmissionDue: null,
  reports: [],
};
