import { legal, type LegalBasis } from '../../vocabulary/legal-basis.js';
import type { RegimeCode } from '../../vocabulary/regime.js';

export const DECREE_32 = 'NĐ 32/2024/NĐ-CP';
export const DECREE_139 = 'NĐ 139/2025/NĐ-CP';
export const DECREE_303 = 'NĐ 303/2026/NĐ-CP';

/** The regimes that establishing and expanding a cluster are published for; R0 has no procedure here. */
export type ServedRegime = Exclude<RegimeCode, 'R0'>;
export const SERVED_REGIMES: readonly ServedRegime[] = ['R1', 'R2', 'R3'];

const COMMUNE_INSTEAD_OF_DISTRICT = 'UBND cấp xã thay UBND cấp huyện: NĐ 139/2025/NĐ-CP Đ.6, 11';
const PROVINCE_DECIDES = 'UBND cấp tỉnh quyết định việc áp dụng: NĐ 139/2025/NĐ-CP Đ.12';

interface Reading {
  /** The words in `article` are those that NĐ 303/2026 put there. */
  readonly amended?: boolean;
  /** In R2 the province decides how the article's words about a district are applied. */
  readonly provinceDecides?: boolean;
  readonly note?: string;
}

/**
 * An article of NĐ 32/2024 as each regime reads it. R1 and R2 stand on the decree's own text; what is
 * known of R3 comes second-hand, also where NĐ 303/2026 is said to leave an article as it was.
 */
export function article(
  number: string,
  { amended = false, provinceDecides = false, note }: Reading = {},
): Readonly<Record<ServedRegime, LegalBasis>> {
  const r2Note = provinceDecides ? PROVINCE_DECIDES : COMMUNE_INSTEAD_OF_DISTRICT;
  return {
    R1: legal(DECREE_32, number, 'C-ORIG', note),
    R2: legal(DECREE_32, number, 'C-ORIG', note === undefined ? r2Note : `${note}. ${r2Note}`),
    R3: amended
      ? legal(DECREE_303, `sửa đổi ${number} ${DECREE_32}`, 'C-2ND', note)
      : legal(DECREE_32, number, 'C-2ND', note),
  };
}

/** What the law leaves open. The screens label it "chưa có căn cứ". */
export function unfounded(number: string, note: string): LegalBasis {
  return legal(DECREE_32, number, 'UNKNOWN', `Chưa có căn cứ: ${note}`);
}

/** The row of a table for the dossier's regime. Throws when the dossier has none that is served. */
export function underRegime<T>(regime: RegimeCode | null, table: Readonly<Record<ServedRegime, T>>): T {
  if (regime === null || regime === 'R0') {
    throw new RangeError(
      `Expected one of the regimes ${SERVED_REGIMES.join(', ')}, but got ${String(regime)}.`,
    );
  }
  return table[regime];
}
