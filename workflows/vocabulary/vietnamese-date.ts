import type { LocalDate } from './regime.js';

/** dd/MM/yyyy, as sentences have it; nothing where there is no date. */
export function vietnameseDate(date: LocalDate | null | undefined): string {
  return (date ?? '').split('-').reverse().join('/');
}
