import { BLANK_FACTS, type Facts, type Seat } from '../vocabulary/facts.js';
import type { LocalDate } from '../vocabulary/regime.js';
import type { PartyCode } from '../vocabulary/role.js';
import type { Deadline } from '../vocabulary/term.js';
import type { CriteriaSet } from './scoring/criteria-set.js';
import type { Ballots } from './scoring/ranking.js';
import type { Tallied } from './scoring/tally.js';

/** A seat of the council; the secretary has one too, without a vote. */
export interface CouncilSeat extends Seat {
  readonly role: 'councilChair' | 'councilDeputy' | 'councilMember' | 'councilSecretary';
  /** The office that the person holds, e.g. "Phó Giám đốc Sở Xây dựng". */
  readonly title: string;
}

/** The paper by which the council, a member or a deputy's power came about. */
export interface Instrument {
  readonly number: string;
  readonly date: LocalDate;
  readonly fileHash: string | null;
}

/** An investor's dossier as the council has it. */
export interface CouncilApplication {
  readonly party: PartyCode;
  readonly name: string;
  readonly taxCode: string | null;
  readonly documentNumber: string;
  readonly receivedOn: LocalDate;
  readonly components: readonly string[];
  readonly files: readonly {
    readonly component: string;
    readonly name: string;
    readonly fileHash: string;
  }[];
}

export type ConflictKind = 'none' | 'capital' | 'kinship' | 'employment' | 'other';

export interface Declaration {
  readonly user: string;
  readonly on: LocalDate;
  readonly conflicts: readonly {
    readonly party: PartyCode;
    readonly kind: ConflictKind;
    readonly explanation: string | null;
  }[];
}

export interface EligibilityReview {
  readonly party: PartyCode;
  readonly on: LocalDate;
  readonly checks: readonly {
    readonly code: string;
    readonly passed: boolean;
    readonly reason: string | null;
  }[];
}

/** That a sheet was submitted, by its salted hash alone. A member who was let in again has several. */
export interface Submission {
  readonly member: string;
  readonly hash: string;
  readonly on: LocalDate;
  /** That the member asked to have it back, and why. */
  readonly asked?: { readonly on: LocalDate; readonly reason: string };
  readonly reopened: {
    readonly on: LocalDate;
    readonly by: string;
    readonly reason: string;
    readonly until: LocalDate | null;
  } | null;
}

export interface Minutes {
  readonly number: string;
  readonly date: LocalDate;
  readonly attendance: readonly string[];
  readonly objections: readonly { readonly member: string; readonly text: string }[];
  readonly signatures: readonly {
    readonly user: string;
    readonly signed: boolean;
    readonly reason: string | null;
  }[];
  readonly remarks: string | null;
}

/** The facts of a council's dossier. Marks never stand here: before closing only the hashes of sheets do. */
export interface SelectionFacts extends Facts {
  readonly openedBy: { readonly dossier: string; readonly procedure: string };
  readonly applications: readonly CouncilApplication[];
  /** The decision of UBND cấp tỉnh that set the council up. */
  readonly establishment: Instrument | null;
  readonly helpers: readonly string[];
  /** Who sits now and may take part. */
  readonly seats: readonly CouncilSeat[];
  readonly recused: readonly string[];
  /** The seats of those who declared a conflict; they count among the members, and take no part. */
  readonly recusedSeats: readonly CouncilSeat[];
  readonly replacements: readonly (Instrument & {
    readonly left: CouncilSeat;
    readonly joined: CouncilSeat;
  })[];
  /** The Deputy who may act for the Chair. */
  readonly authorisation: { readonly deputy: string; readonly number: string; readonly on: LocalDate } | null;
  readonly criteria: CriteriaSet | null;
  /** The Chair's decision (QĐ-HĐ); from then on the criteria stand. */
  readonly adoption: Instrument | null;
  readonly declarations: readonly Declaration[];
  readonly eligibility: readonly EligibilityReview[];
  readonly scoringDue: Deadline | null;
  readonly submissions: readonly Submission[];
  /** The secretary has found the sheets in order; anything that changes them takes it back. */
  readonly closingRequest: { readonly by: string; readonly on: LocalDate } | null;
  readonly closing: { readonly by: string; readonly secretary: string; readonly on: LocalDate } | null;
  /** The members whose sheets were counted, and what came of them. */
  readonly result: { readonly counted: readonly string[]; readonly tallied: readonly Tallied[] } | null;
  readonly meeting: { readonly date: LocalDate; readonly place: string | null } | null;
  readonly ballots: Ballots | null;
  readonly tieProposal: { readonly winner: PartyCode; readonly reason: string; readonly by: string } | null;
  readonly minutes: Minutes | null;
  readonly winner: PartyCode | null;
}

export const BLANK_SELECTION_FACTS: SelectionFacts = {
  ...BLANK_FACTS,
  openedBy: { dossier: '', procedure: '' },
  applications: [],
  establishment: null,
  helpers: [],
  seats: [],
  recused: [],
  recusedSeats: [],
  replacements: [],
  authorisation: null,
  criteria: null,
  adoption: null,
  declarations: [],
  eligibility: [],
  scoringDue: null,
  submissions: [],
  closingRequest: null,
  closing: null,
  result: null,
  meeting: null,
  ballots: null,
  tieProposal: null,
  minutes: null,
  winner: null,
};
