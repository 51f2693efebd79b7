import Big from 'big.js';

import { decimal } from './decimal.js';
import { article } from './law.js';

/*
 * Tỷ lệ lấp đầy (Đ.2.7): the industrial land that is leased, sub-leased, or granted to a project, in percent
 * of all industrial land. Counted as decimals; a percent that has to be written with two digits is rounded
 * down, so that writing it never makes a cluster fuller than it is.
 */

export const FILL_BASIS = article('Đ.2.7').R1;
/** As the forms of the procedures take a percent. */
const DIGITS = 2;

/** Hectares; null where nobody has said. */
export interface IndustrialLand {
  readonly industrialLandHectares: number | null;
  readonly leasedHectares: number | null;
  readonly grantedHectares: number | null;
}

/** What is missing before a rate can be counted. */
export type MissingLand = 'industrialLandHectares' | 'leasedHectares';

/**
 * Land that is taken; null where nobody has said how much is leased. Land that was granted and never
 * reported counts as none.
 */
export function takenHectares({ leasedHectares, grantedHectares }: IndustrialLand): Big | null {
  return leasedHectares === null ? null : decimal(leasedHectares).plus(decimal(grantedHectares ?? 0));
}

export function missingFor(land: IndustrialLand): readonly MissingLand[] {
  return (['industrialLandHectares', 'leasedHectares'] as const).filter((figure) => land[figure] === null);
}

/** Percent, to the last digit that a division gives; null where a figure is missing. */
export function fillRate(land: IndustrialLand): Big | null {
  const taken = takenHectares(land);
  const { industrialLandHectares } = land;
  if (taken === null || industrialLandHectares === null || industrialLandHectares <= 0) return null;
  return taken.times(100).div(decimal(industrialLandHectares));
}

/** Industrial land that nobody has taken; null where a figure is missing. */
export function unleasedHectares(land: IndustrialLand): Big | null {
  const taken = takenHectares(land);
  return taken === null || land.industrialLandHectares === null
    ? null
    : decimal(land.industrialLandHectares).minus(taken);
}

/** As a form takes it: two digits, rounded down, never above 100. */
export function toPercent(rate: Big): number {
  const capped = rate.gt(100) ? new Big(100) : rate;
  return capped.round(DIGITS, Big.roundDown).toNumber();
}

export interface AreaFill<C extends IndustrialLand> {
  readonly count: number;
  /** The mean of the rates; null while a figure of any cluster is missing, for it would be a guess. */
  readonly averageFillPercent: number | null;
  readonly unleasedHectares: number | null;
  readonly missing: readonly { readonly cluster: C; readonly figures: readonly MissingLand[] }[];
}

/** The clusters of one area together, as Đ.8.1c asks. */
export function fillOfArea<C extends IndustrialLand>(clusters: readonly C[]): AreaFill<C> {
  const missing = clusters
    .map((cluster) => ({ cluster, figures: missingFor(cluster) }))
    .filter(({ figures }) => figures.length > 0);
  const rates = clusters.flatMap((cluster) => fillRate(cluster) ?? []);
  const unleased = clusters.flatMap((cluster) => unleasedHectares(cluster) ?? []);
  const isWhole = missing.length === 0 && clusters.length > 0;
  const total = (values: readonly Big[]) => values.reduce((sum, value) => sum.plus(value), new Big(0));
  return {
    count: clusters.length,
    averageFillPercent:
      isWhole && rates.length === clusters.length ? toPercent(total(rates).div(rates.length)) : null,
    unleasedHectares: isWhole ? total(unleased).toNumber() : null,
    missing,
  };
}
