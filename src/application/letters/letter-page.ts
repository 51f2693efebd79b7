import type { Instant } from '../../../workflows/vocabulary/regime.js';

/*
 * A letter as it is laid out: every line is final, and whoever prints it decides nothing but where it goes.
 */

/** Words, and between them what is still missing: null, which shows as a gap. */
export type Wording = readonly (string | null)[];

export type PageBlock =
  | { readonly kind: 'paragraph'; readonly text: Wording }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

export interface LetterPage {
  readonly isDraft: boolean;
  /** When it was written: the same page is the same bytes. */
  readonly writtenAt: Instant;
  /** The agency above the issuer; null for one that has none. */
  readonly superior: string | null;
  readonly issuer: string;
  /** `Số: 05/PYC-SCT`. */
  readonly number: string;
  /** `Hà Nội, ngày 05 tháng 01 năm 2026`. */
  readonly placeAndDate: string;
  /** The kind of paper in capitals; an official letter has none, and its abstract stands under the number. */
  readonly heading: string | null;
  readonly abstract: Wording;
  readonly addressee: Wording;
  readonly blocks: readonly PageBlock[];
  /** One line each, such as `KT. GIÁM ĐỐC` and `PHÓ GIÁM ĐỐC`. */
  readonly position: readonly string[];
  readonly signer: string | null;
  readonly copies: readonly string[];
}

/** Prints a page as a PDF. */
export type PrintLetter = (page: LetterPage) => Promise<Buffer>;
