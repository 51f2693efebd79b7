import type { Worksheet } from 'exceljs';

import {
  COLUMN,
  FILLED_HEAD,
  FIRST_ROW,
  FORM_SHEET,
  formTexts,
  HEAD_ROW,
  HEAD_VALUE,
  HEADING_ROW,
  lastRowOf,
  rowsOf,
  type FormSubject,
} from '../../application/reports/report-form.js';

const WIDTHS = [14, 44, 14, 20, 60];
const FILL = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF8DC' } } as const;
const LINE = { style: 'thin', color: { argb: 'FF9AA0A6' } } as const;
const BORDER = { top: LINE, left: LINE, bottom: LINE, right: LINE };
/** Excel makes no number and no date of what is typed here. */
const TEXT_FORMAT = '@';
/** As many digits after the comma as were typed. */
const NUMBER_FORMAT = '#,##0.####';
/** It keeps from slips, and from nobody. */
const NO_PASSWORD = '';

/** The blank form as a workbook of one sheet, in which only what is to be filled in can be changed. */
export async function writeReportForm(subject: FormSubject): Promise<Buffer> {
  // Loaded at the first form: it is as large as a third of the service.
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet(FORM_SHEET, {
    views: [{ state: 'frozen', ySplit: rowsOf(subject) === 0 ? 0 : HEADING_ROW }],
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  WIDTHS.forEach((width, index) => (sheet.getColumn(index + 1).width = width));
  for (const { row, column, text } of formTexts(subject)) {
    const cell = sheet.getCell(row, column);
    cell.value = text;
    cell.numFmt = TEXT_FORMAT;
  }
  sheet.getRow(1).font = { bold: true, size: 14 };
  for (const name of FILLED_HEAD) open(sheet, HEAD_ROW[name], HEAD_VALUE);
  if (rowsOf(subject) > 0) drawTable(sheet, subject);
  await sheet.protect(NO_PASSWORD, { formatCells: true, formatColumns: true, formatRows: true });
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

function drawTable(sheet: Worksheet, subject: FormSubject): void {
  sheet.getRow(HEADING_ROW).font = { bold: true };
  for (let row = HEADING_ROW; row <= lastRowOf(subject); row += 1) {
    const isFree = row >= FIRST_ROW + rowsOf(subject);
    for (const [name, column] of Object.entries(COLUMN)) {
      sheet.getCell(row, column).border = BORDER;
      const isFilled = row >= FIRST_ROW && (isFree || name === 'figure' || name === 'note');
      if (isFilled) open(sheet, row, column, name === 'figure' ? NUMBER_FORMAT : TEXT_FORMAT);
    }
  }
}

/** A cell for the reporter. */
function open(sheet: Worksheet, row: number, column: number, format = TEXT_FORMAT): void {
  const cell = sheet.getCell(row, column);
  cell.fill = FILL;
  cell.numFmt = format;
  cell.alignment = { wrapText: true, vertical: 'top' };
  cell.protection = { locked: false };
}
