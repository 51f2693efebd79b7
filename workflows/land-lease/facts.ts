import { BLANK_FACTS, type Facts } from '../vocabulary/facts.js';
import type { PercentReport } from '../infrastructure-construction/percent-report.js';
import type { LocalDate } from '../vocabulary/regime.js';

/** The papers that settle a step and of which nothing more is asked later. */
export const PAPERS = [
  'recoveryPlan',
  'residentsMeeting',
  'inventoryPersuasion',
  'compulsoryInventory',
  'postedPlan',
  'dialogue',
  'submittedPlan',
  'recovery',
  'handoverRequest',
  'handoverPersuasion',
  'enforcementOrder',
  'enforcement',
  'site',
  'riceLandResolution',
  'primeMinisterApproval',
  'riceLandExemption',
  'leaseFile',
  'landPrice',
  'leaseProposal',
  'contract',
] as const;
export type PaperCode = (typeof PAPERS)[number];

export interface Paper {
  readonly documentNumber: string;
  readonly issuer: string | null;
  readonly on: LocalDate;
}

/** Whether a phase takes land of a kind; the notice periods choose by it. */
export type Presence = 'some' | 'none';

export interface LandFacts extends Facts {
  readonly clusterName: string;
  /** Đợt, e.g. `Đợt 1`: each phase is a dossier of its own. */
  readonly phase: string;
  /** The dossier `infrastructure-construction` that this phase belongs to. */
  readonly constructionDossier: string | null;
  /** Hectares; rice land is a part of the agricultural land. */
  readonly land: {
    readonly agriculturalHectares: number;
    readonly nonAgriculturalHectares: number;
    readonly riceHectares: number;
  };
  readonly agriculturalLand: Presence;
  readonly nonAgriculturalLand: Presence;
  /** Which provincial decision limits the lease, read from the parameter at the lodgement. */
  readonly leaseLimits: string;
  readonly papers: Readonly<Partial<Record<PaperCode, Paper>>>;
  readonly notice: {
    readonly documentNumber: string;
    readonly on: LocalDate;
    readonly reissues: readonly { readonly documentNumber: string; readonly on: LocalDate }[];
    /** Twelve months have passed and it has not been issued again. */
    readonly lapsedOn: LocalDate | null;
  } | null;
  readonly opinions: { readonly households: number; readonly disagreeing: number } | null;
  readonly approvedPlan: (Paper & { readonly totalMillionDong: number }) | null;
  readonly payments: readonly {
    readonly on: LocalDate;
    readonly millionDong: number;
    readonly households: number | null;
  }[];
  /** Which of the seven cases of Đ.87.5 lets the land be recovered. */
  readonly recoveryCase: { readonly number: number; readonly on: LocalDate } | null;
  readonly landClearance: readonly PercentReport[];
  /** The last percentage reported, or `null` before there is one. */
  readonly landClearancePercent: number | null;
  readonly lease: {
    readonly documentNumber: string;
    readonly on: LocalDate;
    readonly areaHectares: number;
    readonly rent: 'oneOff' | 'annual';
    readonly coversWholeArea: boolean;
  } | null;
  readonly fieldHandover: {
    readonly documentNumber: string;
    readonly on: LocalDate;
    readonly areaHectares: number;
  } | null;
}

export const BLANK_LAND_FACTS: LandFacts = {
  ...BLANK_FACTS,
  clusterName: '',
  phase: '',
  constructionDossier: null,
  land: { agriculturalHectares: 0, nonAgriculturalHectares: 0, riceHectares: 0 },
  agriculturalLand: 'none',
  nonAgriculturalLand: 'none',
  leaseLimits: 'unknown',
  papers: {},
  notice: null,
  opinions: null,
  approvedPlan: null,
  payments: [],
  recoveryCase: null,
  landClearance: [],
  landClearancePercent: null,
  lease: null,
  fieldHandover: null,
};
