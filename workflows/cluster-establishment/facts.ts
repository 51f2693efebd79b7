import { blankSequenceFacts, type ClusterFigures, type SequenceFacts } from './sequence/facts.js';

export type ClusterKind = 'ordinary' | 'craft-village' | 'high-tech' | 'ecological';

/** What Đ.8.1 judges of a cluster that does not exist yet; `null` says "not stated yet". */
export interface EstablishmentFigures extends ClusterFigures {
  readonly kind: ClusterKind;
  readonly mountainDistrict: boolean;
  readonly inProvincialList: boolean | null;
  readonly landUsePlanFits: boolean | null;
  /** Percent of the industrial land kept for craft-village units that move in (Đ.2.2). */
  readonly craftVillageSharePercent: number | null;
  /** The clusters already there: in the district in R1, in the commune from R2 on. */
  readonly existingClusters: {
    readonly count: number;
    readonly averageFillPercent?: number;
    readonly unleasedHectares?: number;
  } | null;
}

export type EstablishmentFacts = SequenceFacts<EstablishmentFigures>;

export const BLANK_ESTABLISHMENT_FACTS: EstablishmentFacts = blankSequenceFacts({
  name: '',
  commune: null,
  district: null,
  areaHectares: 0,
  industrialLandHectares: null,
  plannedAreaHectares: null,
  trades: [],
  kind: 'ordinary',
  mountainDistrict: false,
  inProvincialList: null,
  landUsePlanFits: null,
  craftVillageSharePercent: null,
  existingClusters: null,
});
