import {
  fillOfArea,
  fillRate,
  missingFor,
  toPercent,
  unleasedHectares,
  type MissingLand,
} from '../../../workflows/cluster-establishment/sequence/fill-rate.js';
import { foldAccents } from '../../persistence/accent-fold.js';
import type { StoredCluster } from '../../persistence/cluster.store.js';

/** What Đ.2.7 makes of one cluster's figures. */
export interface FillView {
  /** Two digits, rounded down. */
  readonly fillPercent: number | null;
  readonly unleasedHectares: number | null;
  readonly missing: readonly MissingLand[];
}

export function viewFill(cluster: StoredCluster): FillView {
  const rate = fillRate(cluster);
  return {
    fillPercent: rate === null ? null : toPercent(rate),
    unleasedHectares: unleasedHectares(cluster)?.toNumber() ?? null,
    missing: missingFor(cluster),
  };
}

export type AreaKind = 'district' | 'commune';

export interface AreaFigures {
  /** As the register writes it first; null for the clusters of which it is not known. */
  readonly area: string | null;
  readonly count: number;
  readonly averageFillPercent: number | null;
  readonly unleasedHectares: number | null;
  readonly missing: readonly {
    readonly cluster: string;
    readonly name: string;
    readonly figures: readonly MissingLand[];
  }[];
}

/** The clusters of each district or commune together, by name; those of an unknown one at the end. */
export function figuresByArea(clusters: readonly StoredCluster[], by: AreaKind): readonly AreaFigures[] {
  const groups = new Map<string, StoredCluster[]>();
  for (const cluster of clusters) {
    const key = cluster[by] === null ? '' : nameOfArea(cluster[by]);
    groups.set(key, [...(groups.get(key) ?? []), cluster]);
  }
  return [...groups]
    .sort(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1))
    .map(([, group]) => ({ area: group[0]?.[by] ?? null, ...figuresOf(group) }));
}

export function figuresOf(clusters: readonly StoredCluster[]): Omit<AreaFigures, 'area'> {
  const { missing, ...figures } = fillOfArea(clusters);
  return {
    ...figures,
    missing: missing.map(({ cluster, figures: lacking }) => ({
      cluster: cluster.code,
      name: cluster.name,
      figures: lacking,
    })),
  };
}

/** How sources write one area: with and without accents, with and without what kind of area it is. */
export function nameOfArea(name: string): string {
  const folded = foldAccents(name).trim().replaceAll(/\s+/g, ' ');
  return folded.replace(/^(?:ubnd )?(?:huyen|quan|thi xa|thanh pho|xa|phuong|thi tran) /, '');
}
