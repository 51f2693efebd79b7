import type { Facts } from '../../vocabulary/facts.js';
import type { Opening } from '../../vocabulary/procedure.js';
import type { CouncilFacts } from './facts.js';

/** What the council that selects the investor needs of the dossier that opens it. */
export const councilOpenings: Readonly<Record<string, Opening>> = {
  'investor-selection': {
    relation: 'investorSelection',
    lodge: (facts: Facts, openedBy) => {
      const { applications, cluster, parties, subject } = facts as CouncilFacts;
      return {
        openedBy,
        subject,
        ...(cluster === null ? {} : { cluster }),
        industryDepartment: parties.industryDepartment?.[0] ?? '',
        provincialCommittee: parties.provincialCommittee?.[0] ?? '',
        applications: applications.map(
          ({ party, name, taxCode, documentNumber, receivedOn, components }) => ({
            party,
            name,
            ...(taxCode === null ? {} : { taxCode }),
            documentNumber,
            receivedOn,
            components,
          }),
        ),
      };
    },
  },
};
