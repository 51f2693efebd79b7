import { decimal } from '../cluster-establishment/sequence/decimal.js';
import type { Target, TargetFacts } from './facts.js';

/** The targets whose reported figure stays below the one that was set; equal is reached. */
export function findMissed({
  targets,
  results,
}: Pick<TargetFacts, 'targets' | 'results'>): readonly Target[] {
  return targets.filter(({ code, planned }) => {
    const achieved = results.find((result) => result.code === code)?.achieved ?? 0;
    return decimal(achieved).lt(decimal(planned));
  });
}
