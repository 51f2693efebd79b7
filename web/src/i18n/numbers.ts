/**
 * Numbers as the reader's language writes them: 1.234,5 in Vietnamese, 1,234.5 in English, sums of money
 * likewise. Those inside of a sentence are written by the catalogue: `{count, number}`.
 */

import type { Language } from './translate.js';

export interface NumberForm {
  /** Zeros are written up to here. */
  readonly leastDecimals?: number;
  /** A year is written without the marks between thousands: nobody writes 2.026. */
  readonly isGrouped?: boolean;
}

/** As many as every browser knows; what is recorded has fewer. */
const MOST_DECIMALS = 20;

interface Marks {
  readonly thousands: string;
  readonly decimals: string;
}

/** For sentences: `{area, number, exact}`. */
export const NUMBER_FORMATS = { exact: { maximumFractionDigits: MOST_DECIMALS } };

const MARKS: Readonly<Record<Language, Marks>> = {
  vi: { thousands: '.', decimals: ',' },
  en: { thousands: ',', decimals: '.' },
};

/** With every digit that it has. An exact decimal comes as a text, for a number would lose digits. */
export function formatNumber(
  value: number | string,
  language: Language,
  { leastDecimals = 0, isGrouped = true }: NumberForm = {},
): string {
  return new Intl.NumberFormat(language, {
    minimumFractionDigits: leastDecimals,
    maximumFractionDigits: MOST_DECIMALS,
    useGrouping: isGrouped,
  }).format(String(value) as `${number}`);
}

/**
 * What somebody typed, with marks between the thousands or without; null when it is no number of that
 * language, or has more digits than can be kept.
 */
export function parseNumber(typed: string, language: Language): number | null {
  const { thousands, decimals } = MARKS[language];
  const form = new RegExp(`^(-?)(\\d+|\\d{1,3}(?:\\${thousands}\\d{3})+)(?:\\${decimals}(\\d+))?$`);
  const [, sign = '', before, after = ''] = form.exec(typed.trim()) ?? [];
  if (before === undefined) return null;
  const number = Number(`${sign}${before.replaceAll(thousands, '')}.${after}`);
  return digitsOf(formatNumber(number, language)) === digitsOf(typed) ? number : null;
}

/** Without the zeros before and behind, which add nothing to compare. */
function digitsOf(number: string): string {
  return number.replaceAll(/\D/g, '').replaceAll(/^0+|0+$/g, '');
}

/** A number that shows how one is written. */
export function exampleNumber(language: Language): string {
  return formatNumber(1234.5, language);
}
