import type { Discretion } from '../vocabulary/procedure.js';
import { hasDeclared, seatOf } from './council.js';
import type { SelectionFacts } from './facts.js';
import { WORKING_RULES } from './law.js';

/**
 * A member sees no application before declaring on every applicant. What others declared is for the
 * secretary, until the scoring has been closed.
 */
export const discretion: Discretion = {
  concealedFrom: (facts, user) => concealedFrom(facts as SelectionFacts, user),
  // What is sent into a council's dossier belongs to the applications.
  concealsFiles: (facts, user) => concealedFrom(facts as SelectionFacts, user).includes('applications'),
  refusal: 'Chưa được xem: phải cam kết không xung đột lợi ích, và chờ Chủ tịch kết thúc chấm điểm.',
  basis: WORKING_RULES,
};

function concealedFrom(facts: SelectionFacts, user: string): readonly string[] {
  const seat = seatOf(facts, user);
  if (seat === null || seat.role === 'councilSecretary') return [];
  return [
    ...(hasDeclared(facts, user) ? [] : ['applications', 'eligibility']),
    ...(facts.result === null ? ['declarations'] : []),
  ];
}
