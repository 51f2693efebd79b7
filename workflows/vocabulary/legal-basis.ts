import type { RegimeCode } from './regime-code.js';

/**
 * How far a legal statement may be trusted.
 *
 * `C-ORIG` the instrument's own text was read; `C-2ND` confirmed by a page or study that cites it;
 * `RECALLED` general knowledge, not seen in a text; `INFERRED` deduced; `UNKNOWN` not found.
 * An `UNKNOWN` or `INFERRED` figure never becomes a hard rule: it is a visible parameter.
 */
export type Confidence = 'C-ORIG' | 'C-2ND' | 'RECALLED' | 'INFERRED' | 'UNKNOWN';

/** An article of an instrument, e.g. `{ instrument: 'NĐ 32/2024/NĐ-CP', article: 'Đ.10.1', confidence: 'C-ORIG' }`. */
export interface LegalBasis {
  readonly instrument: string;
  readonly article: string;
  readonly confidence: Confidence;
  readonly note?: string;
}

/** A rule of the house that no law demands, with the reason why it exists. */
export interface InternalBasis {
  readonly internal: string;
}

export type Basis = LegalBasis | InternalBasis;

/** One basis for every regime, or one each. */
export type RegimeBasis = Basis | Readonly<Partial<Record<RegimeCode, Basis>>>;

export function legal(
  instrument: string,
  article: string,
  confidence: Confidence,
  note?: string,
): LegalBasis {
  return note === undefined ? { instrument, article, confidence } : { instrument, article, confidence, note };
}

export function internal(reason: string): InternalBasis {
  return { internal: reason };
}

export function isLegal(basis: Basis): basis is LegalBasis {
  return 'instrument' in basis;
}

function isOneBasis(basis: RegimeBasis): basis is Basis {
  return 'instrument' in basis || 'internal' in basis;
}

/** The basis that a dossier of `regime` stands on, or `undefined` where the table has none for it. */
export function basisUnder(basis: RegimeBasis, regime: RegimeCode): Basis | undefined {
  return isOneBasis(basis) ? basis : basis[regime];
}

/** Every basis in a table, for the linter and the exports. */
export function everyBasis(basis: RegimeBasis): readonly Basis[] {
  return isOneBasis(basis) ? [basis] : Object.values(basis);
}
