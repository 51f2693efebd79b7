import type { Direction } from '../decision-adjustment/facts.js';
import { BLANK_FACTS, type Facts } from '../vocabulary/facts.js';
import type { LocalDate } from '../vocabulary/regime.js';
import type { Deadline } from '../vocabulary/term.js';

/** Another inspection of the same cluster, by the decision that opened it. */
export interface EarlierInspection {
  readonly decisionNumber: string;
  readonly decidedOn: LocalDate;
  /** Its dossier, where it has one here. */
  readonly dossier: string | null;
}

export interface Violation {
  readonly code: string;
  readonly description: string;
  readonly remedied: boolean;
}

export interface InspectionFacts extends Facts {
  readonly clusterName: string;
  readonly year: number;
  readonly kind: 'inspection' | 'check';
  readonly content: string;
  /**
   * The inspections of the cluster that the lodger declares, and those entered since. A register that
   * knows them would write the same fact through the same recorders.
   */
  readonly earlierInspections: readonly EarlierInspection[];
  readonly signsOfViolation: {
    readonly description: string;
    readonly source: string;
    readonly on: LocalDate;
  } | null;
  readonly decision: {
    readonly documentNumber: string;
    readonly on: LocalDate;
    readonly onSiteUntil: LocalDate;
  } | null;
  /** The clock `onSite` reads it here. */
  readonly onSiteDue: Deadline | null;
  readonly findings: readonly { readonly on: LocalDate; readonly content: string }[];
  readonly conclusion: { readonly documentNumber: string; readonly on: LocalDate } | null;
  readonly violations: readonly Violation[];
  /** The clock `remediation` reads it here. */
  readonly remediationDue: Deadline | null;
  readonly remediationReports: readonly { readonly on: LocalDate; readonly content: string }[];
  /** The proposal to adjust or revoke the decision that established the cluster. */
  readonly referral: {
    readonly documentNumber: string;
    readonly direction: Direction;
    readonly ground: string;
    readonly on: LocalDate;
  } | null;
}

export const BLANK_INSPECTION_FACTS: InspectionFacts = {
  ...BLANK_FACTS,
  clusterName: '',
  year: 0,
  kind: 'check',
  content: '',
  earlierInspections: [],
  signsOfViolation: null,
  decision: null,
  onSiteDue: null,
  findings: [],
  conclusion: null,
  violations: [],
  remediationDue: null,
  remediationReports: [],
  referral: null,
};
