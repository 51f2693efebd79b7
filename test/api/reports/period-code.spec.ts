import type { Period } from '../../../workflows/periodic-report/forms.js';
import { codeOfPeriod, PERIOD_PATTERN, readPeriod } from '../../../src/api/reports/period-code.js';

const PERIODS: readonly (readonly [string, Period])[] = [
  ['2026', { kind: 'year', year: 2026, number: 1 }],
  ['2026-H1', { kind: 'sixMonths', year: 2026, number: 1 }],
  ['2026-Q4', { kind: 'quarter', year: 2026, number: 4 }],
  ['2026-07', { kind: 'month', year: 2026, number: 7 }],
];

describe('the code of a period', () => {
  it.each(PERIODS)('%s is read as it is written', (code, period) => {
    expect(PERIOD_PATTERN.test(code)).toBe(true);
    expect(readPeriod(code)).toEqual(period);
    expect(codeOfPeriod(period)).toBe(code);
  });

  it.each(['2026-H2', '2026-Q5', '2026-13', '2026-1', '1926'])('%s is none', (code) => {
    expect(PERIOD_PATTERN.test(code)).toBe(false);
  });
});
