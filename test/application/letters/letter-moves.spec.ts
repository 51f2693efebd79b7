import {
  findMembership,
  judgeMove,
  LETTER_MOVES,
  type LetterMove,
} from '../../../src/application/letters/letter-moves.js';
import type { Assignment } from '../../../src/engine/command.js';
import { LETTER_STATUSES } from '../../../src/persistence/letter.store.js';

const DEPARTMENT = 'hn.so-cong-thuong';
const DOSSIER = { procedure: { code: 'cluster-establishment', version: 1 }, value: 'underAppraisal' };

const held = (change: Partial<Assignment> = {}): Assignment => ({
  ...{ role: 'handler', party: DEPARTMENT, province: 'hn', covers: [DEPARTMENT] },
  ...{ from: '2020-01-01', to: null },
  ...change,
});
const memberBy = (...assignments: readonly Assignment[]) =>
  findMembership({ user: 'somebody', assignments }, { party: DEPARTMENT }, DOSSIER, '2026-10-05');

test('who works for the unit has its letters in hand, its head before all else', () => {
  expect(memberBy(held())).toMatchObject({ role: 'handler' });
  expect(memberBy(held(), held({ role: 'leader' }))).toMatchObject({ role: 'leader' });
  expect(memberBy(held({ party: 'hn.moi', covers: ['hn.moi', DEPARTMENT] }))).not.toBeNull();
});

test.each([
  ['another unit', held({ party: 'hn.khac', covers: ['hn.khac'] })],
  ['an assignment that is over', held({ to: '2026-10-04' })],
  ['who only looks on', held({ role: 'auditor' })],
  ['who acts for a company', held({ role: 'representative' })],
  [
    'a substitution for another step',
    held({ onBehalfOf: 'other', scope: { procedures: null, states: ['decided'] } }),
  ],
])('%s has none of them', (_, assignment) => {
  expect(memberBy(assignment)).toBeNull();
});

test.each(Object.keys(LETTER_MOVES) as LetterMove[])(
  '%s is done from where it may be, by whom it may be',
  (move) => {
    const { from, by } = LETTER_MOVES[move];
    for (const status of LETTER_STATUSES) {
      const isOpen = (from as readonly string[]).includes(status);
      expect(judgeMove(move, { status }, held({ role: 'leader' })).ok).toBe(isOpen);
      expect(judgeMove(move, { status }, held()).ok).toBe(isOpen && by === 'member');
      expect(judgeMove(move, { status }, null).ok).toBe(false);
    }
  },
);

test('nothing is done with what went out or was given up', () => {
  for (const { from } of Object.values(LETTER_MOVES)) {
    expect(from).not.toEqual(expect.arrayContaining(['issued']));
    expect(from).not.toEqual(expect.arrayContaining(['discarded']));
  }
});
