import {
  blankSequenceFacts,
  type ClusterFigures,
  type SequenceFacts,
} from '../cluster-establishment/sequence/facts.js';

export type SharedWork = 'road' | 'waterSupply' | 'wastewater' | 'solidWaste' | 'fireSafety';

/** What Đ.8.2 judges of a cluster that exists; `areaHectares` is the whole of it after the expansion. */
export interface ExpansionFigures extends ClusterFigures {
  readonly currentAreaHectares: number;
  readonly fillPercent: number | null;
  readonly demandExceedsStock: boolean | null;
  readonly fitsPlan: boolean | null;
  /** The essential shared works that are finished and in use. */
  readonly worksInUse: readonly SharedWork[];
  /** Formed before QĐ 105/2009/QĐ-TTg took effect. */
  readonly formedBeforeDecision105: boolean;
}

export type ExpansionFacts = SequenceFacts<ExpansionFigures>;

export const BLANK_EXPANSION_FACTS: ExpansionFacts = blankSequenceFacts({
  name: '',
  commune: null,
  district: null,
  areaHectares: 0,
  industrialLandHectares: null,
  plannedAreaHectares: null,
  trades: [],
  currentAreaHectares: 0,
  fillPercent: null,
  demandExceedsStock: null,
  fitsPlan: null,
  worksInUse: [],
  formedBeforeDecision105: false,
});
