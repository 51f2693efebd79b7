/** What the register of clusters keeps the history of. */
export const CLUSTER_FIGURES = [
  'name',
  'district',
  'commune',
  'areaHectares',
  'industrialLandHectares',
  'leasedHectares',
  'grantedHectares',
  'trades',
  'status',
  'investor',
  'decision',
] as const;
export type ClusterFigure = (typeof CLUSTER_FIGURES)[number];

/** What the register of investors keeps the history of. */
export const INVESTOR_FIGURES = ['name', 'taxCode'] as const;

/** What the register of secondary investors keeps the history of. */
export const SECONDARY_FIGURES = [
  'cluster',
  'name',
  'taxCode',
  'trade',
  'landHectares',
  'landBasis',
  'since',
  'until',
] as const;
export type SecondaryFigure = (typeof SECONDARY_FIGURES)[number];
