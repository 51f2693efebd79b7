import { readFile } from 'node:fs/promises';

import ExcelJS from 'exceljs';

import { writeReportForm } from '../../../src/api/reports/report-form-sheet.js';
import { describeCellFault } from '../../../src/application/reports/form-fault.js';
import { readReportForm } from '../../../src/application/reports/read-report-form.js';
import {
  FIRST_ROW,
  FORM_SHEET,
  lastRowOf,
  type FormSubject,
} from '../../../src/application/reports/report-form.js';
import { readCells } from '../../../src/application/workbook/read-cells.js';
import { addressOf } from '../../../src/application/workbook/sheet.js';

const SUBJECT: FormSubject = {
  dossier: '000.00.81.H26-261102-0001',
  form: 'form01',
  period: { kind: 'year', year: 2026, number: 1 },
  reporter: 'Doanh nghiệp thứ cấp mẫu',
  cluster: 'CCN Đông La',
};
const IN_WORDS: FormSubject = {
  ...{ ...SUBJECT, form: 'hanoiInvestor' },
  period: { kind: 'month', year: 2026, number: 7 },
};

type Written = Readonly<Record<string, ExcelJS.CellValue>>;

/** The form of `written`, filled in, read as the form of `subject`. */
async function fill(cells: Written, written = SUBJECT, subject = written) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await writeReportForm(written)) as unknown as ArrayBuffer);
  const sheet = workbook.getWorksheet(FORM_SHEET);
  for (const [cell, value] of Object.entries(cells)) {
    const at = sheet?.getCell(cell);
    if (at === undefined) continue;
    at.value = value;
    // Cells that look alike share their style.
    if (value instanceof Date) at.style = { ...at.style, numFmt: 'dd/mm/yyyy' };
  }
  const read = await readCells(new Uint8Array(await workbook.xlsx.writeBuffer()), FORM_SHEET);
  if (!read.ok) throw new Error(read.rejection);
  return readReportForm(subject, read.value);
}

async function faultsOf(cells: Written, written = SUBJECT, subject = written) {
  const filled = await fill(cells, written, subject);
  return filled.ok ? [] : filled.rejection.map((fault) => [addressOf(fault), fault.ground, fault.read]);
}

const FIGURES: Written = {
  D12: 1234.5,
  D13: 0,
  D14: { formula: 'D12*2', result: 2469 },
  E15: 'Chưa thu thập',
};

describe('a filled form', () => {
  test('gives the fields of the act', async () => {
    expect(await fill({ ...FIGURES, B8: '12/BC', A16: '2.1', D16: 3, B17: null })).toEqual({
      ok: true,
      value: {
        documentNumber: '12/BC',
        indicators: [
          { code: '1', value: 1234.5 },
          { code: '2', value: 0 },
          { code: '3', value: 2469 },
          { code: '4', note: 'Chưa thu thập' },
          { code: '2.1', value: 3 },
        ],
      },
    });
  });

  // Filled in and saved by LibreOffice 7.4, which writes a workbook in its own way and counts D14 out.
  test('saved by another program gives them as well', async () => {
    const file = new URL('fixtures/saved-by-libreoffice.xlsx', import.meta.url);
    const read = await readCells(new Uint8Array(await readFile(file)), FORM_SHEET);
    if (!read.ok) throw new Error(read.rejection);
    expect(readReportForm(SUBJECT, read.value)).toEqual(
      await fill({ ...FIGURES, B8: '12/BC', A16: '2.1', D16: 3 }),
    );
  });

  test('in words has its content and no figures', async () => {
    expect(await fill({ B9: 'Đã san nền 80%.' }, IN_WORDS)).toEqual({
      ok: true,
      value: { content: 'Đã san nền 80%.' },
    });
    expect(await faultsOf({}, IN_WORDS)).toEqual([['B9', 'content-missing', null]]);
    expect(await faultsOf({ B9: 'Có', D12: 5 }, IN_WORDS)).toEqual([['D12', 'cell-unknown', '5']]);
  });

  test('is blank at first: every figure is missing', async () => {
    expect(await faultsOf({})).toEqual(
      [0, 1, 2, 3].map((row) => [`D${FIRST_ROW + row}`, 'figure-missing', null]),
    );
  });

  test('of another dossier, form or period says nothing else', async () => {
    const foreign = {
      ...SUBJECT,
      dossier: '000.00.81.H26-261102-0002',
      form: 'form02',
      period: { kind: 'sixMonths', year: 2026, number: 1 },
    } as const;
    expect(await faultsOf(FIGURES, foreign, SUBJECT)).toEqual([
      ['B3', 'other-dossier', foreign.dossier],
      ['B4', 'other-form', 'form02'],
      ['B5', 'other-period', '6 tháng đầu năm 2026'],
    ]);
  });

  test('names each faulty cell, from above', async () => {
    const last = `A${lastRowOf(SUBJECT)}`;
    expect(
      await faultsOf({
        A3: 'Hồ sơ số',
        B8: 'x'.repeat(101),
        C12: 'ha',
        D12: '1.234,5',
        D13: -1,
        D14: 0.123456,
        D15: { formula: 'X1' },
        F15: 7,
        A16: '2.1',
        D16: 1,
        A17: '2.1',
        E17: { error: '#N/A' },
        A18: '5.1',
        D18: new Date('2026-05-01T00:00:00.000Z'),
        A19: 3.1,
        D19: true,
        D20: 1e16,
        [last]: '4.9',
      }),
    ).toEqual([
      ['A3', 'label-changed', 'Hồ sơ số'],
      ['B8', 'text-too-long', 'x'.repeat(101)],
      ['C12', 'label-changed', 'ha'],
      ['D12', 'figure-is-text', '1.234,5'],
      ['D13', 'figure-negative', '-1'],
      ['D14', 'figure-too-exact', '0.123456'],
      ['D15', 'formula-uncalculated', '=X1'],
      ['F15', 'cell-unknown', '7'],
      ['A17', 'row-twice', '2.1'],
      ['E17', 'cell-is-error', '#N/A'],
      ['A18', 'row-unknown', '5.1'],
      ['D18', 'figure-is-date', '01/05/2026'],
      ['D19', 'figure-is-flag', 'Đúng'],
      ['A20', 'row-unknown', null],
      ['D20', 'figure-too-large', '10000000000000000'],
      [last.replace('A', 'D'), 'figure-missing', null],
    ]);
  });

  test('tells no percentage from a number', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await writeReportForm(SUBJECT)) as unknown as ArrayBuffer);
    const cell = workbook.getWorksheet(FORM_SHEET)?.getCell('D12');
    if (cell !== undefined) Object.assign(cell, { value: 0.6, style: { ...cell.style, numFmt: '0%' } });
    const read = await readCells(new Uint8Array(await workbook.xlsx.writeBuffer()), FORM_SHEET);
    const filled = read.ok ? readReportForm(SUBJECT, read.value) : null;
    expect(filled).toMatchObject({
      ok: false,
      rejection: expect.arrayContaining([
        expect.objectContaining({ ground: 'figure-is-percent' }),
      ]) as unknown,
    });
  });

  test('has its faults told in sentences', () => {
    const at = { row: 12, column: 4, read: '-1' };
    expect(describeCellFault({ ...at, ground: 'figure-negative' })).toMatch(/suy diễn.*trang web/);
    expect(describeCellFault({ ...at, ground: 'other-period', expected: 'năm 2026' })).toMatch(/năm 2026/);
    expect(describeCellFault({ ...at, ground: 'text-too-long', expected: '100' })).toMatch(/100 ký tự/);
  });
});
