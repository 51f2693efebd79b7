import { findDueChanges, findNextDueChange } from '../../web/src/screens/audit/due-change.js';
import { findFactChanges } from '../../web/src/screens/audit/fact-difference.js';

describe('the difference of facts', () => {
  test('goes down to single values, and leaves out what stayed', () => {
    const before = { name: 'A', cluster: { area: 50, land: 35 }, papers: ['b1'] };
    const after = { name: 'A', cluster: { area: 60, land: 35 }, papers: ['b1', 'b2'] };
    expect(findFactChanges(before, after)).toEqual([
      { path: ['cluster', 'area'], before: 50, after: 60 },
      { path: ['papers', '1'], before: undefined, after: 'b2' },
    ]);
  });

  test('tells what came, what went, and what another kind of value replaced', () => {
    expect(findFactChanges({ answeredOn: null }, {})).toEqual([]);
    expect(findFactChanges({ old: { a: 1 }, kind: 'x' }, { fresh: { b: 2 }, kind: { c: 3 } })).toEqual([
      { path: ['old', 'a'], before: 1, after: undefined },
      { path: ['kind'], before: 'x', after: { c: 3 } },
      { path: ['fresh', 'b'], before: undefined, after: 2 },
    ]);
  });
});

describe('changes of due dates', () => {
  const clock = (name: string, dueOn: string | null) => ({ name, run: 1, dueOn });
  const journal = [
    { sequence: 1, clocks: [clock('notice', '2026-09-23')] },
    { sequence: 2, clocks: [clock('notice', '2026-09-23')] },
    { sequence: 3, clocks: [clock('notice', null), clock('appraisal', '2026-10-20')] },
  ];

  test('are those set, moved and taken away', () => {
    expect(findDueChanges(undefined, { sequence: 1, clocks: [clock('notice', '2026-09-23')] })).toEqual([
      { name: 'notice', before: null, after: '2026-09-23' },
    ]);
    expect(findDueChanges(journal[1], { sequence: 3, clocks: [clock('notice', null)] })).toEqual([
      { name: 'notice', before: '2026-09-23', after: null },
    ]);
  });

  test('are found after the entry that is shown, and nowhere else', () => {
    expect(findNextDueChange(journal, 1)).toBe(3);
    expect(findNextDueChange(journal, 3)).toBeNull();
  });
});
