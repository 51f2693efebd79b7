import type { Tidings } from '../vocabulary/procedure.js';
import type { LandFacts } from './facts.js';

/** What the construction that opened this phase is told. */
export const tidings: Readonly<Record<string, Tidings>> = {
  LAND_LEASED: {
    tell: (facts) => {
      const { phase, lease } = facts as LandFacts;
      return {
        phase,
        documentNumber: lease?.documentNumber ?? '',
        coversWholeArea: lease?.coversWholeArea ?? false,
      };
    },
  },
  LAND_LEASE_ENDED: {
    tell: (facts) => {
      const { phase, ended } = facts as LandFacts;
      return { phase, ground: ended?.ground ?? '', reason: ended?.reason ?? '' };
    },
  },
};
