import type { Language } from '../../i18n/translate.js';
import { formatNumber } from '../../i18n/numbers.js';

/** Of the finest exact average that is still written as a decimal. */
const MOST_DECIMALS = 6;

/** `76.33` or `1337/100` as the reader writes it; a third of a point stays a fraction. */
export function formatScore(score: string, language: Language): string {
  const decimal = toDecimal(score);
  const [, decimals = ''] = decimal.split('.');
  return decimal.includes('/')
    ? decimal
    : formatNumber(decimal, language, { leastDecimals: decimals.length });
}

function toDecimal(exact: string): string {
  const [above, below] = exact.split('/');
  if (above === undefined || below === undefined) return exact;
  for (let decimals = 1; decimals <= MOST_DECIMALS; decimals += 1) {
    const scaled = BigInt(above) * 10n ** BigInt(decimals);
    if (scaled % BigInt(below) !== 0n) continue;
    const digits = String(scaled / BigInt(below)).padStart(decimals + 1, '0');
    return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  }
  return exact;
}
