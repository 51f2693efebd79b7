/** What one cell holds; of a formula, what came of it. */
export type CellContent =
  | { readonly kind: 'number'; readonly value: number; readonly isPercent: boolean }
  | { readonly kind: 'text'; readonly value: string }
  /** `yyyy-MM-dd`, as far as it is a day at all. */
  | { readonly kind: 'date'; readonly value: string }
  | { readonly kind: 'flag'; readonly value: boolean }
  /** Such as `#DIV/0!`. */
  | { readonly kind: 'error'; readonly value: string }
  /** A formula of which the file holds no result. */
  | { readonly kind: 'uncalculated'; readonly value: string };

/** A cell that holds something. */
export interface SheetCell {
  /** From 1. */
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

const LETTERS = 26;
const A = 'A'.charCodeAt(0);

/** As a sheet names a cell, e.g. `C12`. */
export function addressOf({ row, column }: Pick<SheetCell, 'row' | 'column'>): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / LETTERS)) {
    letters = String.fromCharCode(A + ((rest - 1) % LETTERS)) + letters;
  }
  return `${letters}${row}`;
}
