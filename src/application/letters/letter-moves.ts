import type { LocalDate } from '../../../workflows/vocabulary/regime.js';
import { isValidOn, reaches, type Step } from '../../engine/authorize.js';
import type { Actor, Assignment } from '../../engine/command.js';
import { stateNameOf, type Dossier } from '../../engine/dossier.js';
import { accept, reject, type Result } from '../../engine/result.js';
import type { LetterStatus, StoredLetter } from '../../persistence/letter.store.js';
import type { LetterRefusal } from './letter-refusal.js';

/*
 * The way of a letter: composed, submitted for signature, signed or sent back, and issued under a number. It never
 * changes the dossier before it is issued, and then through the one door.
 */

interface Move {
  readonly from: readonly LetterStatus[];
  /** Whoever works for the unit that sends it, or its head. */
  readonly by: 'member' | 'head';
  readonly to: LetterStatus | null;
}

export const LETTER_MOVES = {
  save: { from: ['draft', 'returned'], by: 'member', to: null },
  submit: { from: ['draft', 'returned'], by: 'member', to: 'submitted' },
  recall: { from: ['submitted'], by: 'member', to: 'draft' },
  return: { from: ['submitted'], by: 'head', to: 'returned' },
  sign: { from: ['submitted'], by: 'head', to: 'signed' },
  issue: { from: ['signed'], by: 'member', to: 'issued' },
  discard: { from: ['draft', 'returned', 'submitted', 'signed'], by: 'member', to: 'discarded' },
} as const satisfies Readonly<Record<string, Move>>;
export type LetterMove = keyof typeof LETTER_MOVES;

/** The assignment by which a person works for the unit that sends a letter, as its head where they are; or null. */
export function findMembership(
  actor: Actor,
  letter: Pick<StoredLetter, 'party'>,
  dossier: Pick<Dossier, 'procedure' | 'value'>,
  on: LocalDate,
): Assignment | null {
  const step: Step = { procedure: dossier.procedure.code, state: stateNameOf(dossier.value) };
  const held = actor.assignments.filter(
    (assignment) =>
      isValidOn(assignment, on) &&
      reaches(assignment, step) &&
      (assignment.role === 'handler' || assignment.role === 'leader') &&
      assignment.covers.includes(letter.party),
  );
  return held.find(({ role }) => role === 'leader') ?? held[0] ?? null;
}

/** Whether a person may do this with the letter as it stands; the assignment by which, or why not. */
export function judgeMove(
  move: LetterMove,
  { status }: Pick<StoredLetter, 'status'>,
  membership: Assignment | null,
): Result<Assignment, LetterRefusal> {
  const { by, from }: Move = LETTER_MOVES[move];
  if (membership === null || (by === 'head' && membership.role !== 'leader'))
    return reject({ code: 'letter-not-permitted', needs: by });
  return from.includes(status) ? accept(membership) : reject({ code: 'letter-closed', status });
}
