import { openingOf } from '../decision-adjustment/opening.js';
import type { Opening } from '../vocabulary/procedure.js';
import type { TargetFacts } from './facts.js';

/** What the review of two missed years proposes, where it asks for a change of the decision. */
export const openings: Readonly<Record<string, Opening>> = {
  'decision-adjustment': openingOf('decisionAdjustment', (facts) => {
    const { clusterName, review } = facts as TargetFacts;
    return {
      clusterName,
      direction: review?.direction ?? 'adjustment',
      documentNumber: review?.documentNumber ?? '',
      reason: review?.reason ?? '',
    };
  }),
};
