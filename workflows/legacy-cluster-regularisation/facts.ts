import type { CouncilFacts } from '../cluster-establishment/sequence/facts.js';
import { BLANK_SELECTION } from '../new-investor/facts.js';
import { BLANK_FACTS } from '../vocabulary/facts.js';
import type { LocalDate } from '../vocabulary/regime.js';
import type { PartyCode } from '../vocabulary/role.js';
import type { Deadline } from '../vocabulary/term.js';

/** A paper from the time before QĐ 105/2009. */
export interface OldPaper {
  readonly documentNumber: string;
  readonly date: LocalDate;
}

export interface LegacyFigures {
  readonly name: string;
  readonly district: string | null;
  readonly areaHectares: number;
  readonly industrialLandHectares: number;
  readonly fillPercent: number;
  readonly clearanceFinished: boolean;
  readonly trades: readonly string[];
  /** Works inside that the State paid for. */
  readonly hasStateWorks: boolean;
}

export interface LegacyFacts extends CouncilFacts {
  readonly figures: LegacyFigures;
  /** All four must be older than QĐ 105/2009 (Đ.35.4). */
  readonly review: {
    readonly project: OldPaper;
    readonly detailedPlan: OldPaper;
    readonly planning: OldPaper;
    readonly investmentProject: OldPaper;
    readonly inProvincialPlan: boolean;
    readonly on: LocalDate;
  } | null;
  /** Who lawfully was chủ đầu tư already, so that nobody is chosen. */
  readonly existingInvestor: {
    readonly party: PartyCode;
    readonly documentNumber: string;
    readonly ground: string;
  } | null;
  readonly proposal: { readonly documentNumber: string; readonly on: LocalDate } | null;
  readonly returns: readonly { readonly on: LocalDate; readonly reason: string }[];
  /** The clock `programme` reads it here. */
  readonly programmeDue: Deadline | null;
  readonly decision: {
    readonly number: string;
    readonly date: LocalDate;
    readonly effectiveOn: LocalDate;
    readonly name: string;
    readonly areaHectares: number;
    readonly industrialLandHectares: number;
    readonly trades: readonly string[];
    readonly investor: PartyCode;
    readonly stateWorks: string | null;
  } | null;
}

export const BLANK_LEGACY_FACTS: LegacyFacts = {
  ...BLANK_FACTS,
  ...BLANK_SELECTION,
  figures: {
    name: '',
    district: null,
    areaHectares: 0,
    industrialLandHectares: 0,
    fillPercent: 0,
    clearanceFinished: false,
    trades: [],
    hasStateWorks: false,
  },
  review: null,
  existingInvestor: null,
  proposal: null,
  returns: [],
  programmeDue: null,
  decision: null,
};
