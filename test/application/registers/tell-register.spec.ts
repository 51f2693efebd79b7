import { tellRegister, type Telling } from '../../../src/application/registers/tell-register.js';

const FIGURES = ['leased', 'trades'] as const;
interface Entry {
  readonly code: string;
  readonly leased: number | null;
  readonly trades: readonly string[];
}

const entry = (leased: number | null, trades: readonly string[] = []): Entry => ({
  code: 'x',
  leased,
  trades,
});
const telling = (asOf: string | null): Telling => ({
  ...{ asOf, dossier: null, source: null, reason: null, commandId: null },
  ...{ recordedBy: 'officer', recordedAt: '2026-11-01T02:00:00.000Z' },
});

test('a new entry begins its history with what it has, and with nothing of what it has not', () => {
  const told = tellRegister({
    figures: FIGURES,
    existing: null,
    next: entry(3),
    latest: [],
    telling: telling(null),
  });
  expect(told.entry).toEqual(entry(3));
  expect(told.values).toMatchObject([{ figure: 'leased', value: 3, asOf: null, recordedBy: 'officer' }]);
});

test('the same twice tells nothing', () => {
  const existing = entry(3, ['a']);
  const told = tellRegister({
    ...{ figures: FIGURES, existing, next: entry(3, ['a']) },
    ...{ latest: [{ figure: 'leased', asOf: '2026-06-01' }], telling: telling('2026-12-01') },
  });
  expect(told.values).toEqual([]);
});

test('what is stated again on a later day joins the history unchanged', () => {
  const existing = entry(3);
  const told = tellRegister({
    ...{ figures: FIGURES, existing, next: existing, stated: ['leased'] as const },
    ...{ latest: [{ figure: 'leased', asOf: '2026-06-01' }], telling: telling('2026-12-01') },
  });
  expect(told.values).toMatchObject([{ figure: 'leased', value: 3, asOf: '2026-12-01' }]);
});

test.each([
  ['2026-05-31', 3],
  ['2026-06-01', 5],
  ['2026-06-02', 5],
  [null, 3],
])('a value of %s, against one of 2026-06-01, leaves %p', (asOf, leased) => {
  const told = tellRegister({
    ...{ figures: FIGURES, existing: entry(3), next: entry(5) },
    ...{ latest: [{ figure: 'leased', asOf: '2026-06-01' }], telling: telling(asOf) },
  });
  expect(told.entry.leased).toBe(leased);
  expect(told.values).toMatchObject([{ figure: 'leased', value: 5 }]);
});
