import { BLANK_FACTS, type Facts } from '../../vocabulary/facts.js';
import type { LocalDate } from '../../vocabulary/regime.js';
import type { PartyCode } from '../../vocabulary/role.js';
import type { Deadline } from '../../vocabulary/term.js';

/** The figures that both procedures judge; each adds its own. `null` says "not stated yet". */
export interface ClusterFigures {
  readonly name: string;
  readonly commune: string | null;
  readonly district: string | null;
  /** Hectares; of an expansion, the whole cluster afterwards. */
  readonly areaHectares: number;
  readonly industrialLandHectares: number | null;
  /** Hectares that the approved provincial plan gives the cluster. */
  readonly plannedAreaHectares: number | null;
  readonly trades: readonly string[];
}

/** One enterprise that asks to be the investor in the cluster's infrastructure (Đ.9.1b). */
export interface Application {
  readonly party: PartyCode;
  readonly name: string;
  readonly taxCode: string | null;
  readonly representativeTitle: string | null;
  readonly documentNumber: string;
  readonly documentDate: LocalDate | null;
  readonly receivedOn: LocalDate;
  /** Codes of the dossier's components that came with it. */
  readonly components: readonly string[];
}

export interface ContentReview {
  readonly items: readonly {
    readonly item: string;
    readonly passed: boolean;
    readonly note: string | null;
  }[];
  readonly on: LocalDate;
}

export interface ConsultedUnit {
  readonly unit: PartyCode;
  readonly askedOn: LocalDate;
  readonly dueOn: LocalDate | null;
  readonly answer: {
    readonly answer: 'agree' | 'disagree' | 'comment';
    readonly documentNumber: string;
    readonly date: LocalDate;
  } | null;
}

export interface ScoredApplication {
  readonly party: PartyCode;
  readonly groups: GroupScores;
  /** Decimal sum of the four averages: exact of a paper council, else as shown, with two decimals. */
  readonly total: string;
}

/** Average points of each group over the members who scored (Đ.13.2). */
export interface GroupScores {
  readonly infrastructure: number;
  readonly environment: number;
  readonly capacity: number;
  readonly finance: number;
}

/**
 * What a council found. `paper` is a council whose result an officer records; a council that met in its
 * own dossier writes the same fact through `INVESTOR_SELECTED` and `NO_INVESTOR_QUALIFIED`.
 */
export interface InvestorSelection {
  readonly source: 'paper' | 'council';
  readonly outcome: 'selected' | 'noneQualified';
  readonly decisionNumber: string;
  readonly decisionDate: LocalDate;
  readonly minutesNumber: string;
  readonly meetingDate: LocalDate;
  readonly composition: {
    readonly chair: string;
    readonly deputies: readonly string[];
    readonly members: readonly string[];
    readonly secretary: string;
  };
  /** Highest total first. */
  readonly ranking: readonly ScoredApplication[];
  readonly notScored: readonly { readonly party: PartyCode; readonly reason: string }[];
  readonly winner: PartyCode | null;
  readonly tieReason: string | null;
}

/** The facts of a dossier that opens a council and waits for what it finds. */
export interface CouncilFacts extends Facts {
  readonly applications: readonly Application[];
  readonly investorSelection: InvestorSelection | null;
  /** A council that this dossier opened has neither ended nor told its result. */
  readonly councilAtWork: boolean;
}

export type AppraisalPart = 'contentReview' | 'consultation' | 'investorSelection';
export type Ordinal = 'first' | 'again';

/** The facts of a dossier that goes through the sequence of Đ.10. */
export interface SequenceFacts<F extends ClusterFigures = ClusterFigures> extends CouncilFacts {
  readonly figures: F;
  /** `again` after a call for investors in which nobody qualified. */
  readonly call: Ordinal;
  readonly earlierCalls: readonly {
    readonly endedOn: LocalDate;
    readonly reason: string;
    readonly applications: readonly Application[];
    readonly investorSelection: InvestorSelection | null;
  }[];
  readonly notice: {
    readonly documentNumber: string;
    readonly on: LocalDate;
    readonly places: string | null;
  } | null;
  readonly receptionClosedOn: LocalDate | null;
  /** Received in time, but not valid: not sent to the department. */
  readonly applicationsLeftOut: readonly (Application & { readonly reason: string })[];
  readonly submission: {
    readonly documentNumber: string;
    readonly documentDate: LocalDate;
    readonly sets: number;
    readonly receivedOn: LocalDate;
  } | null;
  /** `again` once the provincial committee has sent the dossier back. */
  readonly appraisalRound: Ordinal;
  readonly contentReview: ContentReview | null;
  readonly consultedUnits: readonly ConsultedUnit[];
  readonly consultationClosed: {
    readonly how: 'answered' | 'silenceIsConsent' | 'notNeeded';
    readonly reason: string | null;
    readonly on: LocalDate;
  } | null;
  readonly supplementDue: Deadline | null;
  readonly report: {
    readonly number: string;
    readonly date: LocalDate;
    readonly conclusion: 'eligible' | 'notEligible';
    readonly summary: string | null;
  } | null;
  readonly returnsToDepartment: readonly {
    readonly on: LocalDate;
    readonly reason: string;
    readonly documentNumber: string | null;
    readonly redo: readonly AppraisalPart[];
  }[];
  readonly redoDue: Deadline | null;
  readonly decision: Decision | null;
  readonly ministryNotice: { readonly documentNumber: string; readonly on: LocalDate } | null;
}

/** The decision of the provincial committee, and what the register of clusters takes from it. */
export interface Decision {
  readonly number: string;
  readonly date: LocalDate;
  readonly effectiveOn: LocalDate;
  readonly name: string;
  readonly place: string | null;
  readonly areaHectares: number;
  readonly industrialLandHectares: number;
  readonly trades: readonly string[];
  readonly investor: PartyCode;
  readonly totalCapitalMillionDong: number;
  readonly progress: string;
  readonly incentives: string | null;
}

/** The facts before the lodgement, around a procedure's own blank figures. */
export function blankSequenceFacts<F extends ClusterFigures>(figures: F): SequenceFacts<F> {
  return {
    ...BLANK_FACTS,
    figures,
    call: 'first',
    earlierCalls: [],
    notice: null,
    receptionClosedOn: null,
    applications: [],
    applicationsLeftOut: [],
    submission: null,
    appraisalRound: 'first',
    contentReview: null,
    consultedUnits: [],
    consultationClosed: null,
    investorSelection: null,
    councilAtWork: false,
    supplementDue: null,
    report: null,
    returnsToDepartment: [],
    redoDue: null,
    decision: null,
    ministryNotice: null,
  };
}
