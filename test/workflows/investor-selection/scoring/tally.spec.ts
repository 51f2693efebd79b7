import fc from 'fast-check';

import {
  criteriaOf,
  type CriteriaSet,
  type Criterion,
} from '../../../../workflows/investor-selection/scoring/criteria-set.js';
import { Fraction } from '../../../../workflows/investor-selection/scoring/fraction.js';
import { standingOf } from '../../../../workflows/investor-selection/scoring/ranking.js';
import type { Mark, MarkValue } from '../../../../workflows/investor-selection/scoring/score.js';
import { spreadOf } from '../../../../workflows/investor-selection/scoring/spread.js';
import { tally, type CountedSheet } from '../../../../workflows/investor-selection/scoring/tally.js';
import { sheetOf, shippedSet, WORKED_CASE } from './worked-case.js';

const minimum = shippedSet('statutory-minimum');
const thanhHoa = shippedSet('thanh-hoa-tie-chain');
const laoCai = shippedSet('lao-cai-2026');

describe('the worked case', () => {
  const tallied = tally({ criteria: minimum, applications: ['a', 'b'], sheets: WORKED_CASE });

  test('averages 12 / 11 / 23 / 30 and 13 / 12 / 21 / 30: a tie at 76.00', () => {
    expect(tallied).toEqual([
      expect.objectContaining({
        party: 'a',
        rank: 1,
        total: '76',
        groups: { infrastructure: '12', environment: '11', capacity: '23', finance: '30' },
        qualifies: true,
      }),
      expect.objectContaining({
        party: 'b',
        rank: 1,
        total: '76',
        groups: { infrastructure: '13', environment: '12', capacity: '21', finance: '30' },
        qualifies: true,
      }),
    ]);
    expect(Fraction.parse(tallied[0]?.total ?? '').toFixed(2)).toBe('76.00');
  });

  test('waits for the Chair where no chain was adopted', () => {
    expect(standingOf(tallied, minimum.tieChain, null)).toEqual({
      leaders: ['a', 'b'],
      decidedBy: null,
      waitsFor: 'chair',
    });
  });

  test('is decided for A by the chain of Thanh Hóa, whose finance rule leaves both', () => {
    expect(standingOf(tallied, thanhHoa.tieChain, null)).toEqual({
      leaders: ['a'],
      decidedBy: 'capacity',
      waitsFor: null,
    });
    expect(standingOf(tallied, ['finance'], null)).toMatchObject({ leaders: ['a', 'b'], waitsFor: 'chair' });
  });

  test('asks for ballots where the chain comes to them, and for the Chair when they are equal', () => {
    const chain = ['finance', 'ballots', 'chair'] as const;
    expect(standingOf(tallied, chain, null)).toMatchObject({ waitsFor: 'ballots' });
    const ballots = (a: number, b: number) => [
      { party: 'a', votes: a },
      { party: 'b', votes: b },
    ];
    expect(standingOf(tallied, chain, ballots(1, 2))).toMatchObject({
      leaders: ['b'],
      decidedBy: 'ballots',
    });
    expect(standingOf(tallied, chain, ballots(1, 1))).toMatchObject({ waitsFor: 'chair' });
  });

  test('spreads the members over each criterion', () => {
    const spread = spreadOf({ criteria: minimum, applications: ['a'], sheets: WORKED_CASE });
    // Points 12, 13, 11: mean 12, squares 0, 1, 1, variance 2/3, deviation 0.8165.
    expect(spread[0]).toEqual({
      party: 'a',
      criterion: '1',
      min: '11',
      max: '13',
      mean: '12',
      deviation: '0.82',
      distances: [
        { member: 'm1', score: '12', distance: '0' },
        { member: 'm2', score: '13', distance: '1' },
        { member: 'm3', score: '11', distance: '-1' },
      ],
    });
  });
});

/** By hand: 11.25 + 15 | 10 + 4.5 + 8 + 5 + 7 | 4 + 1.5 + 2 + 1 + 2 | 7 + 4.25, and 15 + 0 | 0 + 3 + 6 + 4 + 10 | 6 + 2 + 1 + 0.5 + 4 | 10 + 0.5. */
const LAO_CAI_SHEETS: readonly CountedSheet[] = [
  sheetBy('m1', {
    'I.1': { track: '2', count: 1 },
    'I.2': { track: '3', count: 5 },
    'II.1': true,
    'II.2': 4.5,
    'II.3': 8,
    'II.4': 5,
    'II.5': 'b',
    'III.1': 'b',
    'III.2': 1.5,
    'III.3': 2,
    'III.4': 1,
    'III.5': 'b',
    'IV.1': 2,
    'IV.2': 1,
  }),
  sheetBy('m2', {
    'I.1': { track: '1', count: 2 },
    'I.2': { track: '4', count: 1 },
    'II.1': false,
    'II.2': 3,
    'II.3': 6,
    'II.4': 4,
    'II.5': 'a',
    'III.1': 'a',
    'III.2': 2,
    'III.3': 1,
    'III.4': 0.5,
    'III.5': 'a',
    'IV.1': 0,
    'IV.2': 6,
  }),
];

function sheetBy(member: string, values: Readonly<Record<string, MarkValue>>): CountedSheet {
  const marks = Object.entries(values).map(([code, value]) => [code, { value }] as const);
  return { member, marks: { x: Object.fromEntries(marks) } };
}

describe('the set of Lào Cai', () => {
  test('has all five kinds of criterion, fourteen in all', () => {
    const criteria = criteriaOf(laoCai);
    expect(criteria).toHaveLength(14);
    expect(new Set(criteria.map(({ kind }) => kind))).toEqual(
      new Set(['points', 'choice', 'binary', 'deduction', 'ladder']),
    );
    expect(laoCai.preconditions).toHaveLength(5);
  });

  test('is counted as by hand', () => {
    const [tallied] = tally({ criteria: laoCai, applications: ['x'], sheets: LAO_CAI_SHEETS });
    expect(Object.fromEntries((tallied?.criteria ?? []).map(({ code, average }) => [code, average]))).toEqual(
      {
        'I.1': '105/8', // (11.25 + 15) / 2
        'I.2': '15/2', // (15 + 0) / 2: one work is below the first rung of two
        'II.1': '5',
        'II.2': '15/4',
        'II.3': '7',
        'II.4': '9/2',
        'II.5': '17/2',
        'III.1': '5',
        'III.2': '7/4',
        'III.3': '3/2',
        'III.4': '3/4',
        'III.5': '3',
        'IV.1': '17/2', // (10 − 2 × 1.5 + 10) / 2
        'IV.2': '19/8', // (5 − 0.75 + 5 − 6 × 0.75) / 2
      },
    );
    expect(tallied?.groups).toEqual({
      infrastructure: '12',
      environment: '87/8',
      capacity: '165/8',
      finance: '115/4',
    });
    // 12 + 10.875 + 20.625 + 28.75
    expect(tallied?.total).toBe('289/4');
    expect(Fraction.parse(tallied?.total ?? '').toFixed(2)).toBe('72.25');
  });
});

describe('an average that no decimal can say', () => {
  test('is compared exactly with the pass mark', () => {
    // Finance 20, 20, 21: 20 and a third; with 29 and two thirds from the rest it is 50, not 49.99.
    const sheets = [
      sheetOf('m1', { a: [10, 10, 10, 20], b: [10, 9, 10, 20] }),
      sheetOf('m2', { a: [10, 10, 9, 20], b: [10, 10, 9, 20] }),
      sheetOf('m3', { a: [10, 10, 10, 21], b: [10, 10, 10, 21] }),
    ];
    const [a, b] = tally({ criteria: minimum, applications: ['a', 'b'], sheets });
    expect(a).toMatchObject({ party: 'a', total: '50', qualifies: true });
    expect(b).toMatchObject({ party: 'b', total: '149/3', qualifies: false });
    expect(Fraction.parse('149/3').toFixed(2)).toBe('49.67');
  });

  test('does not pass by being rounded up', () => {
    const [almost] = tally({
      criteria: minimum,
      applications: ['a'],
      sheets: Array.from({ length: 201 }, (_, index) =>
        sheetOf(`m${index}`, { a: [15, 15, index === 0 ? 19 : 20, 0] }),
      ),
    });
    expect(Fraction.parse(almost?.total ?? '').toFixed(2)).toBe('50.00');
    expect(almost?.qualifies).toBe(false);
  });
});

describe('a failing criterion', () => {
  test('fails an application whatever its total', () => {
    const strict: CriteriaSet = {
      ...minimum,
      groups: minimum.groups.map((group) => ({
        ...group,
        criteria: group.criteria.map((criterion): Criterion =>
          criterion.code === '2' ? { ...criterion, failBelow: 11.5 } : criterion,
        ),
      })),
    };
    const tallied = tally({ criteria: strict, applications: ['a', 'b'], sheets: WORKED_CASE });
    expect(tallied.map(({ party, failing, qualifies }) => ({ party, failing, qualifies }))).toEqual([
      { party: 'a', failing: ['2'], qualifies: false },
      { party: 'b', failing: [], qualifies: true },
    ]);
    expect(standingOf(tallied, [], null)).toMatchObject({ leaders: ['b'], decidedBy: 'total' });
  });
});

describe('the tally, whatever the marks', () => {
  const PARTIES = ['p1', 'p2', 'p3'];

  const markFor = (criterion: Criterion): fc.Arbitrary<Mark> => {
    switch (criterion.kind) {
      case 'points':
        return fc.integer({ min: 0, max: criterion.max * 100 }).map((value) => ({ value: value / 100 }));
      case 'binary':
        return fc.boolean().map((value) => ({ value }));
      case 'choice':
        return fc.constantFrom(...criterion.levels.map(({ code }) => ({ value: code })));
      case 'deduction':
        return fc.integer({ min: 0, max: criterion.items }).map((value) => ({ value }));
      case 'ladder':
        return fc
          .record({
            track: fc.constantFrom(...criterion.tracks.map(({ code }) => code)),
            count: fc.nat(8),
          })
          .map((value) => ({ value }));
    }
  };
  const marks = fc.record(
    Object.fromEntries(
      PARTIES.map((party) => [
        party,
        fc.record(
          Object.fromEntries(criteriaOf(laoCai).map((criterion) => [criterion.code, markFor(criterion)])),
        ),
      ]),
    ),
  );
  const sheets = fc
    .array(marks, { minLength: 1, maxLength: 5 })
    .map((all) => all.map((each, index): CountedSheet => ({ member: `m${index}`, marks: each })));
  const count = (criteria: CriteriaSet, given: readonly CountedSheet[], applications = PARTIES) =>
    tally({ criteria, applications, sheets: given });
  const byCode = (tallied: ReturnType<typeof tally>) =>
    tallied.map((each) => ({
      ...each,
      criteria: [...each.criteria].sort((a, b) => (a.code < b.code ? -1 : 1)),
    }));

  test('does not depend on the order of sheets, members, applications or criteria', () => {
    fc.assert(
      fc.property(sheets, fc.infiniteStream(fc.nat()), (given, numbers) => {
        const shuffle = <T>(items: readonly T[]): T[] =>
          items
            .map((item) => ({ item, place: numbers.next().value as number }))
            .sort((a, b) => a.place - b.place)
            .map(({ item }) => item);
        const turned: CriteriaSet = {
          ...laoCai,
          groups: shuffle(laoCai.groups).map((group) => ({ ...group, criteria: shuffle(group.criteria) })),
        };
        const renamed = shuffle(given).map((sheet, index) => ({ ...sheet, member: `other${index}` }));
        expect(byCode(count(turned, renamed, shuffle(PARTIES)))).toEqual(byCode(count(laoCai, given)));
      }),
      { numRuns: 50 },
    );
  });

  test('never lowers an average when a sheet of full marks is added', () => {
    const full = (criterion: Criterion): Mark => {
      switch (criterion.kind) {
        case 'points':
          return { value: criterion.max };
        case 'binary':
          return { value: true };
        case 'choice':
          return { value: criterion.levels[0]?.code ?? '' };
        case 'deduction':
          return { value: 0 };
        case 'ladder':
          return { value: { track: '1', count: 1 } };
      }
    };
    const best = Object.fromEntries(criteriaOf(laoCai).map((criterion) => [criterion.code, full(criterion)]));
    const generous: CountedSheet = {
      member: 'generous',
      marks: Object.fromEntries(PARTIES.map((party) => [party, best])),
    };
    fc.assert(
      fc.property(sheets, (given) => {
        const totals = new Map(count(laoCai, given).map(({ party, total }) => [party, total]));
        for (const { party, total } of count(laoCai, [...given, generous])) {
          const before = Fraction.parse(totals.get(party) ?? '');
          expect(Fraction.parse(total).compareTo(before)).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('keeps every total within 0 and 100, as the sum of its groups', () => {
    fc.assert(
      fc.property(sheets, (given) => {
        for (const { total, groups } of count(laoCai, given)) {
          const sum = Fraction.sum(Object.values(groups).map((group) => Fraction.parse(group)));
          expect(sum.toString()).toBe(total);
          expect(sum.compareTo(Fraction.of(100))).toBeLessThanOrEqual(0);
          expect(sum.compareTo(Fraction.ZERO)).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 50 },
    );
  });
});
