import type { Period } from '../../../workflows/periodic-report/forms.js';

/*
 * How an address writes a period: `2026`, `2026-H1`, `2026-Q3`, `2026-07`.
 */

export const PERIOD_PATTERN = /^20\d{2}(?:-(?:H1|Q[1-4]|0[1-9]|1[0-2]))?$/;

export function codeOfPeriod({ kind, year, number }: Period): string {
  switch (kind) {
    case 'month':
      return `${year}-${String(number).padStart(2, '0')}`;
    case 'quarter':
      return `${year}-Q${number}`;
    case 'sixMonths':
      return `${year}-H1`;
    case 'year':
      return String(year);
  }
}

/** The period of a code that fits the pattern. */
export function readPeriod(code: string): Period {
  const year = Number(code.slice(0, 4));
  const rest = code.slice(5);
  if (rest === '') return { kind: 'year', year, number: 1 };
  if (rest === 'H1') return { kind: 'sixMonths', year, number: 1 };
  return rest.startsWith('Q')
    ? { kind: 'quarter', year, number: Number(rest.slice(1)) }
    : { kind: 'month', year, number: Number(rest) };
}
