import type { Opening } from '../vocabulary/procedure.js';
import type { ConstructionFacts } from './facts.js';

/** What a phase of the land needs of the construction that it belongs to. */
export const openings: Readonly<Record<string, Opening>> = {
  'land-lease': {
    relation: 'landLease',
    lodge: (facts, { dossier }) => {
      const { cluster, clusterName, parties, landLeaseOpenings } = facts as ConstructionFacts;
      const last = landLeaseOpenings.at(-1);
      return {
        phase: last?.phase ?? '',
        compensationUnit: last?.compensationUnit ?? '',
        agriculturalHectares: last?.agriculturalHectares ?? 0,
        nonAgriculturalHectares: last?.nonAgriculturalHectares ?? 0,
        riceHectares: last?.riceHectares ?? 0,
        mountainOrPoor: last?.mountainOrPoor ?? false,
        ...(cluster === null ? {} : { cluster }),
        clusterName,
        constructionDossier: dossier,
        localAuthority: parties.localAuthority?.[0] ?? '',
        investor: parties.investor?.[0] ?? '',
      };
    },
  },
};
