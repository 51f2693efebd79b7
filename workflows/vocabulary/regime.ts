import type { LegalBasis } from './legal-basis.js';
import type { LocalDate, RegimeCode } from './regime-code.js';

export type { Instant, LocalDate, RegimeCode } from './regime-code.js';

/**
 * Which law governs a dossier. Chosen once, by the date of its acceptance, and kept for life:
 * NĐ 32/2024 Đ.35.2, NĐ 139/2025 Đ.22.3 and NĐ 303/2026 Đ.1 k18 all let work in hand go on.
 */
export interface Regime {
  readonly code: RegimeCode;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  readonly instruments: readonly string[];
  readonly firstRecipient: 'UBND cấp huyện' | 'UBND cấp xã';
  readonly basis: LegalBasis;
}

export const REGIMES: readonly Regime[] = [
  {
    code: 'R0',
    from: null,
    to: '2024-04-30',
    instruments: ['NĐ 68/2017/NĐ-CP', 'NĐ 66/2020/NĐ-CP'],
    firstRecipient: 'UBND cấp huyện',
    basis: { instrument: 'NĐ 32/2024/NĐ-CP', article: 'Đ.35.2', confidence: 'C-2ND' },
  },
  {
    code: 'R1',
    from: '2024-05-01',
    to: '2025-06-30',
    instruments: ['NĐ 32/2024/NĐ-CP'],
    firstRecipient: 'UBND cấp huyện',
    basis: { instrument: 'NĐ 32/2024/NĐ-CP', article: 'Đ.37', confidence: 'C-ORIG' },
  },
  {
    code: 'R2',
    from: '2025-07-01',
    to: '2026-09-14',
    instruments: ['NĐ 32/2024/NĐ-CP', 'NĐ 139/2025/NĐ-CP'],
    firstRecipient: 'UBND cấp xã',
    basis: { instrument: 'NĐ 139/2025/NĐ-CP', article: 'Đ.6, 11, 12', confidence: 'C-ORIG' },
  },
  {
    code: 'R3',
    from: '2026-09-15',
    to: null,
    instruments: ['NĐ 32/2024/NĐ-CP', 'NĐ 303/2026/NĐ-CP'],
    firstRecipient: 'UBND cấp xã',
    basis: { instrument: 'NĐ 303/2026/NĐ-CP', article: 'Đ.3', confidence: 'C-2ND' },
  },
];

/** The regime in force on a date; the table has no gap, so there always is one. */
export function regimeOn(date: LocalDate): RegimeCode {
  const regime = REGIMES.find(
    ({ from, to }) => (from === null || from <= date) && (to === null || date <= to),
  );
  if (regime === undefined) throw new RangeError(`Expected a regime to be in force on ${date}.`);
  return regime.code;
}
