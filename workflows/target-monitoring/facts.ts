import type { Direction } from '../decision-adjustment/facts.js';
import { BLANK_FACTS, type Facts } from '../vocabulary/facts.js';
import type { LocalDate } from '../vocabulary/regime.js';
import type { Deadline } from '../vocabulary/term.js';

/** One figure that the investor is to reach within the year. */
export interface Target {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly planned: number;
}

export type YearResult = 'met' | 'missed' | 'notAssessed' | 'noTarget';

/** How the year before ended, and where that stands: its dossier, or a paper from before there was one. */
export interface PreviousYear {
  readonly result: YearResult;
  readonly dossier: string | null;
  readonly document: string | null;
  readonly on: LocalDate;
}

export interface TargetFacts extends Facts {
  readonly clusterName: string;
  readonly year: number;
  readonly decisionNumber: string;
  readonly targets: readonly Target[];
  /** The clock `report` reads it here; `null` where the decision sets no day. */
  readonly reportDue: Deadline | null;
  readonly results: readonly { readonly code: string; readonly achieved: number }[];
  readonly reportedOn: LocalDate | null;
  readonly returnReason: string | null;
  readonly previousYear: PreviousYear | null;
  readonly assessment: {
    readonly result: 'met' | 'missed';
    readonly missed: readonly string[];
    readonly on: LocalDate;
  } | null;
  readonly review: {
    readonly conclusion: 'goOn' | 'handle' | 'adjust';
    readonly direction: Direction | null;
    readonly documentNumber: string;
    readonly reason: string;
    readonly on: LocalDate;
  } | null;
}

export const BLANK_TARGET_FACTS: TargetFacts = {
  ...BLANK_FACTS,
  clusterName: '',
  year: 0,
  decisionNumber: '',
  targets: [],
  reportDue: null,
  results: [],
  reportedOn: null,
  returnReason: null,
  previousYear: null,
  assessment: null,
  review: null,
};
