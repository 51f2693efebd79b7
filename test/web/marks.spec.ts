import { criteriaOf, type Criterion } from '../../workflows/investor-selection/scoring/criteria-set.js';
import {
  worthOf as countedByTheRules,
  type MarkValue,
} from '../../workflows/investor-selection/scoring/score.js';
import { clashesOf } from '../../web/src/screens/council/clashes.js';
import { stepMark, toShown, withChanges, worthOf } from '../../web/src/screens/council/marks.js';
import type { Mark } from '../../web/src/api/criteria.js';
import { formatScore } from '../../web/src/screens/council/format-score.js';
import { shippedSet } from '../workflows/investor-selection/scoring/worked-case.js';

function valuesFor(criterion: Criterion): readonly MarkValue[] {
  switch (criterion.kind) {
    case 'points':
      return [0, 0.01, 0.29, 13.37, criterion.max];
    case 'binary':
      return [true, false];
    case 'choice':
      return criterion.levels.map(({ code }) => code);
    case 'deduction':
      return Array.from({ length: criterion.items + 1 }, (_, missing) => missing);
    case 'ladder':
      return criterion.tracks.flatMap(({ code: track }) =>
        [0, 1, 2, 3, 9].map((count) => ({ track, count })),
      );
  }
}

test.each(['lao-cai-2026', 'statutory-minimum'])(
  'the live sum of %s is the one that the rules make',
  (code) => {
    const marks = criteriaOf(shippedSet(code)).flatMap((criterion) =>
      valuesFor(criterion).map((value) => ({ criterion, value })),
    );
    expect(marks.length).toBeGreaterThan(15);
    for (const { criterion, value } of marks) {
      expect(toShown(worthOf(criterion, value) ?? -1)).toBe(countedByTheRules(criterion, value).toFixed(2));
    }
  },
);

test('changes lie on top of what was saved meanwhile', () => {
  const saved = { a: { 1: { value: 3 }, 2: { value: 4 } } };
  const changes = [
    { party: 'a', criterion: '2', mark: null },
    { party: 'b', criterion: '1', mark: { value: true } },
  ];
  expect(withChanges(saved, changes)).toEqual({ a: { 1: { value: 3 } }, b: { 1: { value: true } } });
});

test('only what nobody has seen clashes: not one’s own saving, nor the same mark in another order', () => {
  const saved = { a: { 1: { value: { count: 2, track: 'tw' } }, 2: { value: 4 } } };
  const change = (criterion: string, mark: Mark | null, before: Mark | null) => ({
    ...{ party: 'a', criterion, mark, before },
  });
  const seen = change('1', { value: true }, { value: { track: 'tw', count: 2 } });
  const typedToo = change('2', { value: 4 }, null);
  expect(clashesOf(saved, [seen, typedToo, change('3', null, null)])).toEqual([]);
  const unseen = change('2', null, { value: 3 });
  const gone = change('3', { value: 1 }, { value: 2 });
  expect(clashesOf(saved, [unseen, gone])).toEqual([
    { change: unseen, saved: { value: 4 } },
    { change: gone, saved: null },
  ]);
});

test('the arrow keys move a mark by its step, within what may be given', () => {
  expect(stepMark(0.1, 0.2, 5)).toBe(0.3);
  expect(stepMark(4.9, 0.25, 5)).toBe(5);
  expect(stepMark(0.5, -1, 5)).toBe(0);
  expect(stepMark(9, 1)).toBe(10);
});

test('exact scores are written as decimals wherever they end', () => {
  const exact = ['76', '76.33', '1337/100', '1/4', '30137/400', '229/3'];
  expect(exact.map((score) => formatScore(score, 'vi'))).toEqual([
    '76',
    '76,33',
    '13,37',
    '0,25',
    '75,3425',
    '229/3',
  ]);
  expect(formatScore('1337/100', 'en')).toBe('13.37');
});
