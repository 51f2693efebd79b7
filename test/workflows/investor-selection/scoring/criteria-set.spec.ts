import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

import { Ajv } from 'ajv';
import addFormatsModule from 'ajv-formats';

import {
  criteriaSetPayload,
  type CriteriaSet,
  type Criterion,
} from '../../../../workflows/investor-selection/scoring/criteria-set.js';
import {
  findScaleFaults,
  findSumFaults,
} from '../../../../workflows/investor-selection/scoring/criteria-set-rules.js';
import { findMarkFault, type Mark } from '../../../../workflows/investor-selection/scoring/score.js';
import { findSheetFaults } from '../../../../workflows/investor-selection/scoring/sheet.js';
import { judgeQuorum } from '../../../../workflows/investor-selection/scoring/quorum.js';
import { shippedSet } from './worked-case.js';

const FOLDER = new URL('../../../../seed/criteria-sets/', import.meta.url);
const SCHEMA = new URL('../../../../seed/criteria-set.schema.json', import.meta.url);
const ajv = new Ajv({ allErrors: true, multipleOfPrecision: 9, keywords: ['x-labels'] });
addFormatsModule.default(ajv);
const fits = ajv.compile(criteriaSetPayload);
const shipped = readdirSync(FOLDER).map((name) => name.replace('.json', ''));
const minimum = shippedSet('statutory-minimum');
const laoCai = shippedSet('lao-cai-2026');

describe('the criteria sets of the release', () => {
  test('are four', () => {
    expect(shipped.sort()).toEqual([
      'lao-cai-2026',
      'lao-cai-working-template',
      'statutory-minimum',
      'thanh-hoa-tie-chain',
    ]);
  });

  test.each(shipped)('%s fits the schema and breaks no rule', (code) => {
    const set = shippedSet(code);
    expect({ fits: fits(set), errors: fits.errors }).toEqual({ fits: true, errors: null });
    expect([...findSumFaults(set), ...findScaleFaults(set)]).toEqual([]);
    expect(set.code).toBe(code);
  });

  test('have the schema that is published; after a wanted change, run this test with UPDATE_GOLDEN=1', () => {
    const text = `${JSON.stringify(criteriaSetPayload, null, 2)}\n`;
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(SCHEMA, text);
    expect(readFileSync(SCHEMA, 'utf8')).toBe(text);
  });
});

/** The minimum with its one criterion of a group changed. */
function change(group: string, changed: object): CriteriaSet {
  return {
    ...minimum,
    groups: minimum.groups.map((each) =>
      each.group === group
        ? { ...each, criteria: each.criteria.map((one) => ({ ...one, ...changed })) }
        : each,
    ),
  };
}

describe('a criteria set that breaks a rule', () => {
  test('of 99 points is refused at its group', () => {
    expect(findSumFaults(change('finance', { max: 39 }))).toEqual([
      {
        rule: 'group-sum',
        path: '/groups/3',
        sentence: 'Năng lực tài chính: 39 điểm, phải là 40 (cả bộ 99 điểm, phải là 100).',
      },
    ]);
  });

  test('of 100 points spread otherwise is refused too, at both groups', () => {
    const shifted = { ...change('finance', { max: 45 }) };
    const groups = shifted.groups.map((each) =>
      each.group === 'capacity' ? { ...each, criteria: each.criteria.map((c) => ({ ...c, max: 25 })) } : each,
    );
    expect(findSumFaults({ ...shifted, groups }).map(({ path }) => path)).toEqual(['/groups/2', '/groups/3']);
  });

  test('without a group is refused', () => {
    expect(findSumFaults({ ...minimum, groups: minimum.groups.slice(1) })).toHaveLength(1);
  });

  const at = '/groups/3/criteria/0';
  test.each<[string, string, object]>([
    ['scale-unsound', at, { step: 0.7 }],
    ['scale-unsound', at, { kind: 'choice', levels: [{ code: 'a', label: 'A', points: 41 }] }],
    ['scale-unsound', at, { kind: 'choice', levels: [{ code: 'a', label: 'A', percent: 99 }] }],
    ['scale-unsound', at, { kind: 'deduction', step: 41, items: 2 }],
    [
      'scale-unsound',
      at,
      {
        kind: 'ladder',
        tracks: [
          {
            code: '1',
            label: '1',
            rungs: [
              { from: 2, percent: 50 },
              { from: 1, percent: 100 },
            ],
          },
        ],
      },
    ],
    [
      'scale-unsound',
      at,
      { kind: 'ladder', tracks: [{ code: '1', label: '1', rungs: [{ from: 1, percent: 90 }] }] },
    ],
    ['threshold', at, { failBelow: 41 }],
    ['threshold', at, { commentBelow: 41 }],
    ['code-repeated', at, { code: '1' }],
  ])('is told %s at %s', (rule, path, changed) => {
    expect(findScaleFaults(change('finance', changed))).toContainEqual(
      expect.objectContaining({ rule, path }),
    );
  });

  test('with the Chair anywhere but last, or a rule twice, is told tie-chain', () => {
    expect(findScaleFaults({ ...minimum, tieChain: ['chair', 'finance'] })).toMatchObject([
      { rule: 'tie-chain' },
    ]);
    expect(findScaleFaults({ ...minimum, tieChain: ['finance', 'finance'] })).toMatchObject([
      { rule: 'tie-chain' },
    ]);
  });
});

describe('a mark', () => {
  const criterion = (code: string): Criterion => {
    const found = laoCai.groups.flatMap(({ criteria }) => criteria).find((each) => each.code === code);
    if (found === undefined) throw new Error(`Expected a criterion ${code}.`);
    return found;
  };

  test.each<[string, Mark['value'], string]>([
    ['II.2', 5.01, 'score-above-maximum'],
    ['II.2', 4.999, 'score-off-step'],
    ['II.2', 1e-7, 'score-off-step'],
    ['II.2', -1, 'score-malformed'],
    ['II.2', 'a', 'score-malformed'],
    ['II.1', 1, 'score-malformed'],
    ['II.5', 'z', 'score-unknown-level'],
    ['IV.1', 6, 'score-above-maximum'],
    ['IV.1', 1.5, 'score-malformed'],
    ['I.1', { track: '9', count: 1 }, 'score-unknown-level'],
    ['I.1', 3, 'score-malformed'],
  ])('for %s of %j is refused as %s', (code, value, fault) => {
    expect(findMarkFault(criterion(code), { value })).toMatchObject({ code: fault });
  });

  test('keeps to the step of its criterion', () => {
    const stepped = { ...criterion('II.2'), step: 0.5 } as Criterion;
    expect(findMarkFault(stepped, { value: 4.5 })).toBeNull();
    expect(findMarkFault(stepped, { value: 4.4 })).toMatchObject({ code: 'score-off-step' });
  });

  test('below or above a threshold owes a comment', () => {
    const talkative: Criterion = { ...criterion('II.2'), commentBelow: 2, commentAbove: 4 };
    expect(findMarkFault(talkative, { value: 1 })).toMatchObject({ code: 'comment-missing' });
    expect(findMarkFault(talkative, { value: 4.5, comment: ' ' })).toMatchObject({ code: 'comment-missing' });
    expect(findMarkFault(talkative, { value: 1, comment: 'Thiếu hợp đồng vay.' })).toBeNull();
    expect(findMarkFault(talkative, { value: 3 })).toBeNull();
  });

  test('is missed where the sheet has a gap, and refused where nothing is asked', () => {
    expect(
      findSheetFaults(minimum, ['a'], { a: { 1: { value: 1 } } }).map(({ code, path }) => [code, path]),
    ).toEqual([
      ['score-missing', '/a/2'],
      ['score-missing', '/a/3'],
      ['score-missing', '/a/4'],
    ]);
    expect(findSheetFaults(minimum, ['a'], { b: {} })).toMatchObject([
      { code: 'score-malformed', path: '/b' },
    ]);
    expect(findSheetFaults(minimum, ['a'], { a: { 9: { value: 1 } } })).toMatchObject([{ path: '/a/9' }]);
  });
});

describe('the quorum', () => {
  test.each([
    [7, 5, true, '2/3', 5, true],
    [7, 4, true, '2/3', 5, false],
    [7, 7, false, '2/3', 5, false],
    [6, 4, true, '2/3', 4, true],
    [5, 3, true, '1/2', 3, true],
    [3, 3, true, '1', 3, true],
  ])(
    'of %i appointed, %i present, led %p, by %s: needs %i',
    (appointed, present, isLed, share, needed, isMet) => {
      expect(judgeQuorum({ appointed, present, isLed, share })).toEqual({ needed, present, isLed, isMet });
    },
  );
});
