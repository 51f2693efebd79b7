import fc from 'fast-check';

import { writeSheet } from '../../../src/application/council/sheet-hash.js';
import { recount } from '../../../src/application/council/recount.js';
import { hashOf } from '../../../src/engine/chain/canonical-json.js';
import type { JournalEntry } from '../../../src/engine/journal-entry.js';
import type { SelectionFacts } from '../../../workflows/investor-selection/facts.js';
import type { Marks } from '../../../workflows/investor-selection/scoring/sheet.js';
import { theSystem, type Step } from '../../specification/act.js';
import { History } from '../../specification/history.js';
import { chair, closing, deputy, m1, m2, selection } from '../../workflows/investor-selection/setting.js';

const SCORERS = { chair, deputy, m1, m2 };
const PARTIES = ['a', 'b'];
const MAXIMA = [15, 15, 30, 40];

const points = (max: number) =>
  fc.integer({ min: 0, max: max * 100 }).map((value) => ({ value: value / 100 }));
const ofOne = fc
  .tuple(...MAXIMA.map(points))
  .map((marks) => Object.fromEntries(marks.map((mark, index) => [String(index + 1), mark])));
const marks: fc.Arbitrary<Marks> = fc.record(Object.fromEntries(PARTIES.map((party) => [party, ofOne])));

interface Sheet {
  readonly member: keyof typeof SCORERS;
  readonly salt: string;
  readonly marks: Marks;
}

/** The journal of a council whose members submitted these, in this order; who comes twice was let in again. */
function journalOf(sheets: readonly Sheet[], last: readonly Step[]) {
  const begun = [selection.lodging, ...(selection.journeys.scoring ?? [])].reduce(
    (history, step) => history.continue(step),
    History.begin(selection),
  );
  const code = begun.dossier?.code ?? '';
  const sealed = sheets.map((sheet) => ({ ...sheet, hash: hashOf(JSON.parse(writeSheet(code, sheet))) }));
  const steps = sealed.flatMap(({ member, hash }, index): Step[] => [
    ...(sheets.slice(0, index).some((earlier) => earlier.member === member)
      ? [chair.does('REOPEN_SHEET', { member })]
      : []),
    SCORERS[member].does('SUBMIT_SHEET', { hash }),
  ]);
  return [...steps, ...last, ...closing, theSystem.does('SHEETS_UNSEALED', { sheets: sealed })].reduce(
    (history, step) => history.continue(step),
    begun,
  );
}

const CONFLICT = {
  conflicts: [
    { party: 'a', kind: 'kinship', explanation: 'Anh trai điều hành.' },
    { party: 'b', kind: 'none' },
  ],
};

test('the result counted again from the exported journal is the one that was stored, whatever was scored', () => {
  const sheet = (member: Sheet['member']) =>
    fc.record({ member: fc.constant(member), salt: fc.constant('5'.repeat(64)), marks });
  fc.assert(
    fc.property(
      fc.tuple(sheet('chair'), sheet('deputy'), sheet('m1'), sheet('m2')),
      fc.array(fc.oneof(sheet('deputy'), sheet('m1')), { maxLength: 2 }),
      fc.boolean(),
      (first, again, isRecused) => {
        const last = isRecused ? [m2.does('DECLARE_CONFLICTS', CONFLICT)] : [];
        const { entries, dossier } = journalOf([...first, ...again], last);
        const exported = JSON.parse(JSON.stringify(entries)) as readonly JournalEntry[];
        const counted = recount(exported);
        const { result } = dossier?.facts as SelectionFacts;
        expect(counted?.tallied).toEqual(result?.tallied);
        expect(counted?.members).toEqual([...(result?.counted ?? [])].sort());
        expect(counted?.members).toHaveLength(isRecused ? 3 : 4);
        expect(counted?.forged).toBeNull();
      },
    ),
    { numRuns: 15 },
  );
});

test('there is nothing to count before the sheets are open', () => {
  const { entries } = History.begin(selection).continue(selection.lodging);
  expect(recount(entries)).toBeNull();
});
