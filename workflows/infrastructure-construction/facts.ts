import { BLANK_FACTS, type Facts } from '../vocabulary/facts.js';
import type { LocalDate } from '../vocabulary/regime.js';
import type { PartyCode } from '../vocabulary/role.js';
import type { Deadline } from '../vocabulary/term.js';
import type { MilestoneCode, Stage } from './milestones.js';
import type { PercentReport } from './percent-report.js';

/** A decision or paper of an authority, as far as it is known. */
export interface Outcome {
  readonly documentNumber: string;
  readonly issuer: string | null;
  readonly on: LocalDate;
}

/** Where a statement was found: the document, its row, and the words it used. */
export interface SourceReference {
  readonly document: string;
  readonly row: string;
  readonly wording: string;
}

/** One appraisal of the feasibility report; a resubmission begins another from zero. */
export interface Appraisal {
  readonly status: 'underWay' | 'awaitingSupplement' | 'passed' | 'failed' | 'stopped';
  readonly submittedOn: LocalDate;
  /** The five working days in which missing parts may be asked have passed. */
  readonly completenessSettled: boolean;
  readonly supplementAskedOn: LocalDate | null;
  readonly outcome: Outcome | null;
}

/** The building permit, and what came of the request that was made last. */
export interface BuildingPermit {
  readonly status: 'none' | 'requested' | 'issued' | 'refused' | 'exempt';
  readonly ground: string | null;
  readonly outcome: Outcome | null;
  readonly requestedOn: LocalDate | null;
  readonly gaps: PermitGaps | null;
  readonly consultedUnits: readonly PermitOpinion[];
}

/** The one notice of what the file of a permit lacks. */
export interface PermitGaps {
  readonly notifiedOn: LocalDate;
  readonly documentNumber: string;
  readonly components: readonly {
    readonly code: string;
    readonly reason: string;
    readonly guidance: string;
  }[];
  readonly completedOn: LocalDate | null;
  /** The two working days passed before the file was complete. */
  readonly ranOutOn: LocalDate | null;
}

/** What a body that was asked about a permit said, or that it let its time pass. */
export interface PermitOpinion {
  readonly unit: PartyCode;
  readonly askedBy: PartyCode | null;
  readonly askedOn: LocalDate;
  readonly answer: {
    readonly answer: 'agree' | 'disagree' | 'comment';
    /** Nobody wrote it: the body let its time pass. */
    readonly bySilence: boolean;
    readonly documentNumber: string | null;
    readonly on: LocalDate;
  } | null;
}

export interface LandLease {
  readonly phase: string;
  readonly documentNumber: string;
  readonly on: LocalDate;
  readonly coversWholeArea: boolean;
}

export interface LandLeaseOpening {
  readonly phase: string;
  readonly compensationUnit: PartyCode;
  readonly agriculturalHectares: number;
  readonly nonAgriculturalHectares: number;
  readonly riceHectares: number;
  readonly mountainOrPoor: boolean;
  readonly on: LocalDate;
  /** Its dossier ended without a lease; the phase may be opened again. */
  readonly ended: {
    readonly on: LocalDate;
    readonly ground: string;
    readonly reason: string;
  } | null;
}

/** A line of the source, in its own words; `milestones` is how it was read, empty when it says nothing. */
export interface SourceMilestone {
  readonly sequence: number;
  readonly milestones: readonly MilestoneCode[];
  readonly task: string;
  readonly lead: string;
  readonly leadInherited: boolean;
  readonly result: string;
  readonly target: string;
  readonly targetInherited: boolean;
}

export interface SourceStatus {
  readonly stage: Stage;
  /** As precise as the source: `2022-10` where it names only the month. */
  readonly since: string | null;
  readonly wording: string;
  readonly recordedFor: LocalDate;
}

export interface ConstructionFacts extends Facts {
  readonly clusterName: string;
  readonly district: string;
  readonly investorName: string;
  readonly establishment: { readonly decisionNumber: string | null; readonly date: LocalDate | null };
  readonly projectGroup: 'A' | 'B' | 'C' | null;
  readonly workGrade: 'special' | 'I' | 'II' | 'III' | 'IV' | null;
  /** Group and grade as the appraisal terms tell them apart, e.g. `A-first`, `C-other`. */
  readonly appraisalBand: string | null;
  /** Yes or no, answered for each project; `null` while nobody has answered. */
  readonly appraisalRequired: boolean | null;
  readonly detailedPlan: Outcome | null;
  readonly landClearance: readonly PercentReport[];
  readonly landLeases: readonly LandLease[];
  /** The phases of land that were opened as dossiers of their own, the last one last. */
  readonly landLeaseOpenings: readonly LandLeaseOpening[];
  readonly environmental: {
    readonly submittedOn: LocalDate | null;
    readonly group: 'I' | 'other' | null;
    readonly outcome: Outcome | null;
    readonly licence: Outcome | null;
  };
  readonly appraisal: Appraisal | null;
  readonly projectApproval: Outcome | null;
  readonly permit: BuildingPermit;
  /** Động thổ: a ceremony, not the legal start of construction. */
  readonly groundCeremonyOn: LocalDate | null;
  readonly constructionNotice: Outcome | null;
  readonly works: readonly PercentReport[];
  readonly acceptance: Outcome | null;
  readonly fireSafety: Outcome | null;
  readonly sharedWorksComplete: boolean;
  readonly serviceRegulation: Outcome | null;
  readonly serviceRegulationSentOn: LocalDate | null;
  readonly occupancy: readonly PercentReport[];
  /** The day each was reached, or the day for which a source says that it had been. */
  readonly reached: Readonly<Partial<Record<MilestoneCode, LocalDate>>>;
  /** The clocks `target…` read their deadlines here. */
  readonly targets: Readonly<Partial<Record<MilestoneCode, Deadline>>>;
  readonly targetSources: Readonly<Partial<Record<MilestoneCode, TargetSource>>>;
  readonly source: SourceReference | null;
  readonly sourceStatuses: readonly SourceStatus[];
  readonly sourceMilestones: readonly SourceMilestone[];
}

export interface TargetSource extends SourceReference {
  readonly setOn: LocalDate;
  readonly setBy: PartyCode | null;
  readonly lead: string | null;
}

export const BLANK_PERMIT: BuildingPermit = {
  status: 'none',
  ground: null,
  outcome: null,
  requestedOn: null,
  gaps: null,
  consultedUnits: [],
};

export const BLANK_CONSTRUCTION_FACTS: ConstructionFacts = {
  ...BLANK_FACTS,
  clusterName: '',
  district: '',
  investorName: '',
  establishment: { decisionNumber: null, date: null },
  projectGroup: null,
  workGrade: null,
  appraisalBand: null,
  appraisalRequired: null,
  detailedPlan: null,
  landClearance: [],
  landLeases: [],
  landLeaseOpenings: [],
  environmental: { submittedOn: null, group: null, outcome: null, licence: null },
  appraisal: null,
  projectApproval: null,
  permit: BLANK_PERMIT,
  groundCeremonyOn: null,
  constructionNotice: null,
  works: [],
  acceptance: null,
  fireSafety: null,
  sharedWorksComplete: false,
  serviceRegulation: null,
  serviceRegulationSentOn: null,
  occupancy: [],
  reached: {},
  targets: {},
  targetSources: {},
  source: null,
  sourceStatuses: [],
  sourceMilestones: [],
};
