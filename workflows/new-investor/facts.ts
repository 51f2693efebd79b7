import type { CouncilFacts } from '../cluster-establishment/sequence/facts.js';

/** What a procedure that may choose an investor starts with. */
export const BLANK_SELECTION: Pick<CouncilFacts, 'applications' | 'investorSelection' | 'councilAtWork'> = {
  applications: [],
  investorSelection: null,
  councilAtWork: false,
};
