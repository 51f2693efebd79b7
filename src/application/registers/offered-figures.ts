import type { RegimeCode } from '../../../workflows/vocabulary/regime.js';
import type { Dossier } from '../../engine/dossier.js';
import { factAt } from '../../engine/term-table.js';
import type { StoredCluster } from '../../persistence/cluster.store.js';
import {
  figuresOf,
  nameOfArea,
  viewFill,
  type AreaFigures,
  type AreaKind,
  type FillView,
} from './area-figures.js';

/** Which clusters Đ.8.1c speaks of: those of the district in R1, of the commune from R2 on. */
const AREA_OF: Readonly<Partial<Record<RegimeCode, AreaKind>>> = {
  R1: 'district',
  R2: 'commune',
  R3: 'commune',
};

/** What the register has to say to the conditions of a dossier; the dossier decides by what is entered in it. */
export type OfferedFigures =
  | ({ readonly kind: 'cluster'; readonly cluster: string; readonly name: string } & FillView)
  | ({
      readonly kind: 'area';
      readonly by: AreaKind;
      /** Clusters of the province of which the register does not know the area, and which may lie there. */
      readonly unplaced: number;
    } & AreaFigures)
  | { readonly kind: 'none'; readonly lacks: 'cluster' | 'area' | 'use' };

/** An expansion is offered its cluster's rate; an establishment the figures of the clusters around it. */
export function offerFigures(dossier: Dossier, clusters: readonly StoredCluster[]): OfferedFigures {
  const { facts, regime } = dossier;
  if (factAt(facts, 'figures.currentAreaHectares') !== null) {
    const own = clusters.find(({ code }) => code === facts.cluster);
    if (own === undefined) return { kind: 'none', lacks: 'cluster' };
    return { kind: 'cluster', cluster: own.code, name: own.name, ...viewFill(own) };
  }
  const by = AREA_OF[regime];
  // Only what establishes a cluster states whether it is in the province's list.
  if (by === undefined || !hasFact(facts, 'inProvincialList')) return { kind: 'none', lacks: 'use' };
  const area = factAt(facts, `figures.${by}`);
  if (typeof area !== 'string') return { kind: 'none', lacks: 'area' };
  const there = clusters.filter(
    (cluster) => cluster[by] !== null && nameOfArea(cluster[by]) === nameOfArea(area),
  );
  const unplaced = clusters.filter((cluster) => cluster[by] === null).length;
  return { kind: 'area', by, area, unplaced, ...figuresOf(there) };
}

function hasFact(facts: Dossier['facts'], figure: string): boolean {
  const figures = factAt(facts, 'figures');
  return typeof figures === 'object' && figures !== null && Object.hasOwn(figures, figure);
}
