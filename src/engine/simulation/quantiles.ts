import type { LocalDate } from '../../../workflows/vocabulary/regime.js';

export interface Quantiles {
  readonly p10: LocalDate;
  readonly p50: LocalDate;
  readonly p90: LocalDate;
}

/** By nearest rank, so that each is a day on which some run really ended. Null of nothing. */
export function quantilesOf(days: readonly LocalDate[]): Quantiles | null {
  const sorted = [...days].sort();
  const at = (percent: number) => sorted[Math.ceil((percent / 100) * sorted.length) - 1];
  const [p10, p50, p90] = [at(10), at(50), at(90)];
  return p10 === undefined || p50 === undefined || p90 === undefined ? null : { p10, p50, p90 };
}
