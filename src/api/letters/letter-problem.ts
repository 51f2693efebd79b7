import {
  describeLetterRefusal,
  isLetterRefusal,
  type LetterRefusal,
} from '../../application/letters/letter-refusal.js';
import type { Refusal } from '../../application/refusal.js';
import { notFound, Problem } from '../problems/problem.js';
import { toProblem } from '../problems/refusal-problem.js';

export function toLetterProblem(refusal: LetterRefusal | Refusal): Problem {
  if (!isLetterRefusal(refusal)) return toProblem(refusal);
  if (refusal.code === 'letter-unknown') return notFound('văn bản này trong hồ sơ');
  return new Problem(refusal.code, describeLetterRefusal(refusal), { members: membersOf(refusal) });
}

/** What a program needs besides the sentence. */
function membersOf(refusal: LetterRefusal): Readonly<Record<string, unknown>> {
  switch (refusal.code) {
    case 'stale-letter':
      return { expectedRevision: refusal.expected, actualRevision: refusal.actual };
    case 'letter-incomplete':
      return { faults: refusal.gaps };
    case 'letter-number-taken':
      return { nextOrdinal: refusal.next };
    default:
      return {};
  }
}
