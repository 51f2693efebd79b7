export type Cell = string | number | null;

/** Without it Excel takes UTF-8 for the code page of the machine. */
export const BYTE_ORDER_MARK = '\ufeff';

/** What a spreadsheet would take for a formula: some begin so in full width, too. */
const FORMULA = /^[\s]*[=+\-@＝＋－＠|%\t\r]/;

/** One row (RFC 4180). A text that a spreadsheet would run is made a text by an apostrophe; a number is none. */
export function toCsvRow(cells: readonly Cell[]): string {
  return `${cells.map(toField).join(',')}\r\n`;
}

function toField(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
