import type { Writable } from 'node:stream';

import type { Cell } from '../../application/exchange/csv-row.js';

export interface SheetColumn {
  readonly heading: string;
  readonly width: number;
}

/** Writes a workbook of one sheet row by row; a text is a text there, whatever it begins with. */
export async function writeXlsx(
  stream: Writable,
  name: string,
  columns: readonly SheetColumn[],
  rows: AsyncIterable<readonly Cell[]>,
): Promise<void> {
  // Loaded at the first export: it is as large as a third of the service.
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true });
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = columns.map(({ heading, width }) => ({ header: heading, width }));
  sheet.getRow(1).font = { bold: true };
  sheet.getRow(1).commit();
  for await (const row of rows) sheet.addRow([...row]).commit();
  sheet.commit();
  await workbook.commit();
}
