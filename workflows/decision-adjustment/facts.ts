import type { CouncilFacts } from '../cluster-establishment/sequence/facts.js';
import { BLANK_SELECTION } from '../new-investor/facts.js';
import { BLANK_FACTS } from '../vocabulary/facts.js';
import type { LocalDate } from '../vocabulary/regime.js';
import type { PartyCode } from '../vocabulary/role.js';
import type { Deadline } from '../vocabulary/term.js';

/** What is asked of the decision that established the cluster; each has a decision of its own. */
export const DIRECTIONS = {
  adjustment: 'Điều chỉnh nội dung quyết định',
  investorChange: 'Thay đổi chủ đầu tư',
  abolition: 'Bãi bỏ quyết định',
  ending: 'Chấm dứt hoạt động của cụm',
} as const;
export type Direction = keyof typeof DIRECTIONS;

/** A right or a duty of somebody that the change touches. */
export interface RightOrDuty {
  readonly code: string;
  readonly holder: string;
  readonly description: string;
  readonly settlement: { readonly documentNumber: string; readonly on: LocalDate } | null;
}

export interface AdjustmentDecision {
  readonly direction: Direction;
  readonly number: string;
  readonly date: LocalDate;
  readonly effectiveOn: LocalDate;
  readonly reason: string;
  readonly name: string;
  /** What the register of clusters takes from here; a field that is left out stays there as it was. */
  readonly areaHectares?: number;
  readonly industrialLandHectares?: number;
  readonly trades?: readonly string[];
  readonly investor?: PartyCode;
  readonly status?: 'abolished' | 'ended';
  readonly content: string | null;
  readonly stateWorks: string | null;
}

export interface AdjustmentFacts extends CouncilFacts {
  readonly clusterName: string;
  readonly direction: Direction;
  readonly proposal: {
    readonly documentNumber: string;
    readonly reason: string;
    /** The decision of establishment that is to change, where the proposal names it. */
    readonly decisionNumber: string | null;
  } | null;
  readonly reconsiderations: readonly {
    readonly from: Direction;
    readonly to: Direction;
    readonly reason: string;
    readonly on: LocalDate;
  }[];
  readonly opinions: readonly {
    readonly party: PartyCode | null;
    readonly documentNumber: string;
    readonly content: string;
    readonly on: LocalDate;
  }[];
  /** `null` until somebody has said what there is; an empty list says that there is nothing. */
  readonly rights: readonly RightOrDuty[] | null;
  readonly appraisal: {
    readonly documentNumber: string;
    readonly conclusion: 'agree' | 'disagree';
    readonly summary: string;
    readonly hasStateWorks: boolean;
    readonly on: LocalDate;
  } | null;
  readonly returns: readonly { readonly on: LocalDate; readonly reason: string }[];
  /** The clock `handling` reads it here; `null` where nobody has set a day. */
  readonly handlingDue: Deadline | null;
  readonly decision: AdjustmentDecision | null;
}

export const BLANK_ADJUSTMENT_FACTS: AdjustmentFacts = {
  ...BLANK_FACTS,
  ...BLANK_SELECTION,
  clusterName: '',
  direction: 'adjustment',
  proposal: null,
  reconsiderations: [],
  opinions: [],
  rights: null,
  appraisal: null,
  returns: [],
  handlingDue: null,
  decision: null,
};
