import { formatNumber, parseNumber } from '../i18n/numbers.js';
import type { Language } from '../i18n/translate.js';

/** A value of whatever kind, as it is typed. */
export function writeAny(value: unknown, language: Language): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return formatNumber(value, language);
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** A number only where it is written as one: `007` and `1,50` are texts, of which nothing may be lost. */
export function readAny(text: string, language: Language): unknown {
  if (text === '') return undefined;
  if (/^(?:true|false|null)$/.test(text)) return JSON.parse(text) as unknown;
  const number = parseNumber(text, language);
  if (number === null) return text;
  const isWrittenSo = [true, false].some(
    (isGrouped) => formatNumber(number, language, { isGrouped }) === text,
  );
  return isWrittenSo ? number : text;
}
