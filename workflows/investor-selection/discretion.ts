import type { Discretion } from '../vocabulary/procedure.js';
import { hasVote, owesDeclaration, seatOf } from './council.js';
import type { SelectionFacts } from './facts.js';
import { WORKING_RULES } from './law.js';

/** What says something of an applicant, or of how one was judged. */
const OF_APPLICANTS = [
  'applications',
  'eligibility',
  'declarations',
  'result',
  'ballots',
  'tieProposal',
  'minutes',
  'winner',
] as const satisfies readonly (keyof SelectionFacts)[];

/**
 * A member sees no application before declaring on every applicant, nor what came of one. What others
 * declared is for the secretary, until the scoring has been closed.
 */
export const discretion: Discretion = {
  concealedFrom: (facts, user) => concealedFrom(facts as SelectionFacts, user),
  // What is sent into a council's dossier belongs to the applications.
  concealsFiles: (facts, user) => owesDeclaration(facts as SelectionFacts, user),
  refusal: 'Chưa được xem: phải cam kết không xung đột lợi ích, và chờ Chủ tịch kết thúc chấm điểm.',
  basis: WORKING_RULES,
};

function concealedFrom(facts: SelectionFacts, user: string): readonly string[] {
  const seat = seatOf(facts, user);
  if (seat === null || !hasVote(seat)) return [];
  if (owesDeclaration(facts, user)) return OF_APPLICANTS;
  return facts.result === null ? ['declarations'] : [];
}
