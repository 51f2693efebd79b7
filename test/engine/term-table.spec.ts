import { factAt, findTerm, resolveTerm } from '../../src/engine/term-table.js';
import type { ClockDefinition, SpanTerm, Term, TermRow } from '../../workflows/vocabulary/term.js';
import { blankFacts, house } from './support/well-permit-facts.js';

const days = (amount: number): SpanTerm => ({ kind: 'span', amount, unit: 'calendar-day', basis: house });
const none: Term = { kind: 'none', basis: house };
const tableOf = (...terms: TermRow[]): ClockDefinition => ({
  label: 'Thử',
  kind: 'overdue',
  owner: 'applicant',
  terms,
});

describe('the row of a term table', () => {
  const table = tableOf(
    { regimes: ['R1'], startedTo: '2026-06-30', term: days(30) },
    { regimes: ['R1', 'R2'], startedFrom: '2026-07-01', term: days(15) },
    { regimes: ['R1', 'R2'], term: days(20) },
  );

  test.each([
    ['R1', '2026-06-30', 30],
    ['R1', '2026-07-01', 15],
    ['R2', '2026-06-30', 20],
    ['R2', '2026-07-01', 15],
  ] as const)('under %s, started on %s, has %i days', (regime, startedOn, amount) => {
    expect(findTerm(table, regime, startedOn)).toEqual(days(amount));
  });

  test('is the first that fits, both dates inside', () => {
    const rows = tableOf(
      { startedFrom: '2026-01-01', startedTo: '2026-01-01', term: days(1) },
      { term: days(2) },
      { term: days(3) },
    );
    expect(findTerm(rows, 'R3', '2026-01-01')).toEqual(days(1));
    expect(findTerm(rows, 'R3', '2025-12-31')).toEqual(days(2));
    expect(findTerm(rows, 'R3', '2026-01-02')).toEqual(days(2));
  });

  test('is none where the table has none for the regime', () => {
    expect(findTerm(table, 'R3', '2026-01-01')).toBeNull();
  });
});

describe('a resolved term', () => {
  const facts = { ...blankFacts, group: 'B' as const, parameters: { silence: 'counts', empty: null } };

  test('is a span as it stands, and nothing where no time is set', () => {
    expect(resolveTerm(days(5), facts)).toEqual(days(5));
    expect(resolveTerm(none, facts)).toBeNull();
  });

  test('takes its deadline from the facts, and is nothing without one', () => {
    const term: Term = { kind: 'deadline', fact: 'deadline', basis: house };
    const deadline = { type: 'quarter', year: 2026, quarter: 2 } as const;
    expect(resolveTerm(term, { ...facts, deadline } as typeof facts)).toEqual({
      kind: 'deadline',
      deadline,
      basis: house,
    });
    expect(resolveTerm(term, facts)).toBeNull();
  });

  test('takes the choice that the facts name, or the other one', () => {
    const choose = (fact: string, of: Record<string, SpanTerm>, otherwise: SpanTerm | typeof none) =>
      resolveTerm({ kind: 'choice', fact, of, otherwise }, facts);
    expect(choose('group', { A: days(1), B: days(2) }, days(3))).toEqual(days(2));
    expect(choose('group', { A: days(1) }, days(3))).toEqual(days(3));
    expect(choose('group', { A: days(1) }, none)).toBeNull();
    expect(choose('parameters.silence', { counts: days(4) }, none)).toEqual(days(4));
    expect(choose('depth', { '0': days(1) }, days(3))).toEqual(days(3));
  });

  test('never takes a choice that the table does not have itself', () => {
    const term = { kind: 'choice', fact: 'subject', of: {}, otherwise: days(3), basis: house } as Term;
    expect(resolveTerm(term, { ...facts, subject: 'constructor' })).toEqual(days(3));
  });
});

describe('a fact by its path', () => {
  const facts = { ...blankFacts, depth: 80, parameters: { windows: { days: 15 }, nothing: null } };

  test.each([
    ['depth', 80],
    ['parameters.windows.days', 15],
    ['parameters.nothing', null],
    ['parameters.nothing.more', null],
    ['depth.more', null],
    ['unknown', null],
  ])('%s is %s', (path, value) => {
    expect(factAt(facts, path)).toBe(value);
  });
});
