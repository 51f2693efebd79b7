import type { Cell, CellValue, Row } from 'exceljs';

import { accept, reject, type Result } from '../../engine/result.js';
import { openParts } from './open-parts.js';
import type { CellContent, SheetCell } from './sheet.js';
import type { WorkbookGround } from './workbook-refusal.js';

/** More than any form has, with its headings and whatever was written beside it. */
export const MOST_CELLS = 2000;

/** Nodes that hold no values, some of which name ranges whose every cell would be made. */
const IGNORED = [
  ...['cols', 'mergeCells', 'dataValidations', 'conditionalFormatting', 'autoFilter', 'hyperlinks'],
  ...['rowBreaks', 'drawing', 'picture', 'tableParts', 'legacyDrawing', 'extLst', 'sheetProtection'],
];

/** The filled cells of one sheet, row by row. */
export async function readCells(
  bytes: Uint8Array,
  sheetName: string,
): Promise<Result<readonly SheetCell[], WorkbookGround>> {
  const opened = await openParts(bytes);
  if (!opened.ok) return opened;
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.Workbook();
  try {
    // exceljs declares a `Buffer` of its own, which Node's does not fit.
    const content = Buffer.from(opened.value);
    await workbook.xlsx.load(content as unknown as ArrayBuffer, { ignoreNodes: IGNORED });
  } catch {
    return reject('damaged');
  }
  const sheet = workbook.worksheets.find(({ name }) => name.normalize('NFC') === sheetName);
  if (sheet === undefined) return reject('sheet-missing');
  const cells: SheetCell[] = [];
  sheet.eachRow((row: Row) => {
    row.eachCell((cell: Cell) => {
      const content = contentOf(cell.value, cell.numFmt);
      if (content !== null && cells.length <= MOST_CELLS) {
        cells.push({ row: Number(cell.row), column: Number(cell.col), content });
      }
    });
  });
  return cells.length > MOST_CELLS ? reject('too-many-cells') : accept(cells);
}

/** Null for what shows nothing. */
function contentOf(value: CellValue, format = ''): CellContent | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number')
    return { kind: 'number', value: shown(value), isPercent: format.includes('%') };
  if (typeof value === 'boolean') return { kind: 'flag', value };
  if (typeof value === 'string') return textOf(value);
  if (value instanceof Date) {
    return { kind: 'date', value: Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10) };
  }
  if ('error' in value) return { kind: 'error', value: value.error };
  if ('richText' in value) return textOf(value.richText.map(({ text }) => text).join(''));
  if ('text' in value) return textOf(value.text);
  if ('formula' in value || 'sharedFormula' in value) {
    const { result } = value;
    const formula = 'formula' in value ? value.formula : value.sharedFormula;
    return result === undefined
      ? { kind: 'uncalculated', value: `=${formula}` }
      : (contentOf(result, format) ?? { kind: 'uncalculated', value: `=${formula}` });
  }
  return null;
}

function textOf(text: string): CellContent | null {
  const value = text.normalize('NFC').trim();
  return value === '' ? null : { kind: 'text', value };
}

/** A sheet shows 15 digits; what is behind them comes of counting in twos, as in 0,1 + 0,2. */
const SHOWN_DIGITS = 15;
const shown = (value: number): number => Number(value.toPrecision(SHOWN_DIGITS));
