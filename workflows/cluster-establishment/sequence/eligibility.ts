import type { RegimeBasis } from '../../vocabulary/legal-basis.js';
import { condition, type Condition } from '../../vocabulary/procedure.js';
import type { ClusterFigures, SequenceFacts } from './facts.js';
import type { ReportPayload } from './payloads.js';

/**
 * A condition of Đ.8. It binds a report that finds the cluster eligible; a report that does not may be
 * submitted whatever the figures are.
 */
export function eligibilityCondition<F extends ClusterFigures>(definition: {
  holds(facts: SequenceFacts<F>): boolean;
  detail?(facts: SequenceFacts<F>): string;
  readonly refusal: string;
  readonly basis: RegimeBasis;
}): Condition {
  return condition<SequenceFacts<F>, ReportPayload>({
    ...definition,
    holds: (facts, { payload }) => payload.conclusion !== 'eligible' || definition.holds(facts),
  });
}
