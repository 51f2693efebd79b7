import type { CriteriaSet } from '../../../workflows/investor-selection/scoring/criteria-set.js';

/** The criteria sets that the release brings, for councils to begin from. */
export class CriteriaLibrary {
  constructor(readonly sets: readonly CriteriaSet[]) {}
}
