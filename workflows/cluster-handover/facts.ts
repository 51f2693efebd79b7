import type { CouncilFacts } from '../cluster-establishment/sequence/facts.js';
import { BLANK_SELECTION } from '../new-investor/facts.js';
import { BLANK_FACTS } from '../vocabulary/facts.js';
import type { LocalDate } from '../vocabulary/regime.js';
import type { PartyCode } from '../vocabulary/role.js';
import type { Deadline } from '../vocabulary/term.js';

/** What one side found of a line. */
export interface Finding {
  readonly quantity: number;
  readonly note: string | null;
  readonly on: LocalDate;
}

/** The paper by which both sides settle a line on which they differ. */
export interface Annex {
  readonly documentNumber: string;
  readonly quantity: number;
  readonly explanation: string;
  readonly fileHash: string | null;
  readonly on: LocalDate;
}

/** The two sides of a list, one occasion: the inventory, or the physical handover. */
export interface TwoSides {
  readonly giver: Finding | null;
  readonly receiver: Finding | null;
  readonly annex: Annex | null;
}

export type AssetKind = 'asset' | 'legalFile' | 'obligation';

/** A line of what is handed over. */
export interface AssetLine {
  readonly code: string;
  readonly kind: AssetKind;
  readonly name: string;
  readonly unit: string;
  readonly quantity: number;
  readonly valueMillionDong: number | null;
  readonly inventory: TwoSides;
  readonly handover: TwoSides;
  /** Of an asset: who paid for it, and what of its cost the investor may get back. */
  readonly classification: {
    readonly funding: 'stateBudget' | 'other';
    readonly buildingCostMillionDong: number;
    readonly buildingCostInPriceMillionDong: number;
    readonly runningCostInPriceMillionDong: number;
  } | null;
  /** Of an obligation: the paper by which it was settled. */
  readonly settlement: { readonly documentNumber: string; readonly on: LocalDate } | null;
}

export interface Signature {
  readonly documentNumber: string;
  readonly on: LocalDate;
}

export interface HandoverFacts extends CouncilFacts {
  readonly clusterName: string;
  readonly proposal: { readonly documentNumber: string; readonly reason: string } | null;
  readonly assets: readonly AssetLine[];
  readonly inventoryMinutes: Signature | null;
  readonly assignmentFile: Signature | null;
  readonly assignmentReturns: readonly { readonly on: LocalDate; readonly reason: string }[];
  readonly assignment: {
    readonly number: string;
    readonly on: LocalDate;
    readonly investor: PartyCode;
  } | null;
  /** The clock `assignmentProgramme` reads it here. */
  readonly programmeDue: Deadline | null;
  /** The decision of establishment as adjusted; the register takes the investor from here. */
  readonly decision: {
    readonly number: string;
    readonly date: LocalDate;
    readonly effectiveOn: LocalDate;
    readonly name: string;
    readonly investor: PartyCode;
  } | null;
  readonly minutes: { readonly giver: Signature | null; readonly receiver: Signature | null };
  readonly operatorRegistration: Signature | null;
}

export const NOBODY_YET: TwoSides = { giver: null, receiver: null, annex: null };

export const BLANK_HANDOVER_FACTS: HandoverFacts = {
  ...BLANK_FACTS,
  ...BLANK_SELECTION,
  clusterName: '',
  proposal: null,
  assets: [],
  inventoryMinutes: null,
  assignmentFile: null,
  assignmentReturns: [],
  assignment: null,
  programmeDue: null,
  decision: null,
  minutes: { giver: null, receiver: null },
  operatorRegistration: null,
};
