import { openingOf } from '../decision-adjustment/opening.js';
import type { Opening } from '../vocabulary/procedure.js';
import type { InspectionFacts } from './facts.js';

/** What a referred violation proposes to UBND cấp tỉnh. */
export const openings: Readonly<Record<string, Opening>> = {
  'decision-adjustment': openingOf('decisionAdjustment', (facts) => {
    const { clusterName, referral } = facts as InspectionFacts;
    return {
      clusterName,
      direction: referral?.direction ?? 'adjustment',
      documentNumber: referral?.documentNumber ?? '',
      reason: referral?.ground ?? '',
    };
  }),
};
