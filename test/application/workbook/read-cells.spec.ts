import ExcelJS from 'exceljs';

import { MOST_BYTES, MOST_PARTS } from '../../../src/application/workbook/open-parts.js';
import { MOST_CELLS, readCells } from '../../../src/application/workbook/read-cells.js';
import { addressOf } from '../../../src/application/workbook/sheet.js';
import { makeWorkbook, SHEET, understate } from './hostile-workbooks.js';

const read = async (bytes: Uint8Array) => readCells(bytes, SHEET);
const refused = (rejection: string) => ({ ok: false, rejection });

describe('the cells of a workbook', () => {
  test('are read as what they are', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet(SHEET);
    sheet.getCell('A1').value = '  chữ ';
    sheet.getCell('A2').value = { richText: [{ text: 'hai ' }, { text: 'phần' }] };
    sheet.getCell('A3').value = 0.1 + 0.2;
    sheet.getCell('A4').value = 0.6;
    sheet.getCell('A4').numFmt = '0.0%';
    sheet.getCell('A5').value = new Date('2026-12-19T00:00:00.000Z');
    sheet.getCell('A6').value = { formula: 'A3*10', result: 3 };
    sheet.getCell('A7').value = { formula: 'A3*10' };
    sheet.getCell('A8').value = { error: '#DIV/0!' };
    sheet.getCell('A9').value = true;
    sheet.getCell('A10').value = '   ';
    sheet.mergeCells('C1:D2');
    workbook.addWorksheet('Nháp').getCell('A1').value = 'không đọc';
    const cells = await read(new Uint8Array(await workbook.xlsx.writeBuffer()));
    if (!cells.ok) throw new Error(cells.rejection);
    expect(Object.fromEntries(cells.value.map((cell) => [addressOf(cell), cell.content]))).toEqual({
      A1: { kind: 'text', value: 'chữ' },
      A2: { kind: 'text', value: 'hai phần' },
      A3: { kind: 'number', value: 0.3, isPercent: false },
      A4: { kind: 'number', value: 0.6, isPercent: true },
      A5: { kind: 'date', value: '2026-12-19' },
      A6: { kind: 'number', value: 3, isPercent: false },
      A7: { kind: 'uncalculated', value: '=A3*10' },
      A8: { kind: 'error', value: '#DIV/0!' },
      A9: { kind: 'flag', value: true },
    });
  });

  test('are named as a sheet names them', () => {
    expect([1, 26, 27, 52, 703, 16_384].map((column) => addressOf({ row: 7, column }))).toEqual([
      'A7',
      'Z7',
      'AA7',
      'AZ7',
      'AAA7',
      'XFD7',
    ]);
  });

  test('of ranges that name the whole sheet are not made', async () => {
    const all = 'A1:XFD1048576';
    const bytes = await makeWorkbook({
      sheet: `<cols><col min="1" max="2000000000" width="9"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="${all}"/></mergeCells><dataValidations><dataValidation type="whole" sqref="${all}"><formula1>1</formula1></dataValidation></dataValidations>`,
      workbook: `<definedNames><definedName name="tất_cả">'${SHEET}'!$A$1:$XFD$1048576</definedName></definedNames>`,
    });
    expect(await read(bytes)).toMatchObject({ ok: true, value: [{ row: 1, column: 1 }] });
  });
});

describe('a workbook is refused', () => {
  test('where it swells, whatever its directory says', async () => {
    const sheet = `<sheetData>${' '.repeat(MOST_BYTES)}</sheetData>`;
    const bomb = await makeWorkbook({ sheet });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await read(bomb)).toEqual(refused('too-large'));
    expect(await read(understate(bomb, 1000))).toEqual(refused('too-large'));
  });

  test('where it has thousands of sheets, or no end of rows', async () => {
    const more = Object.fromEntries(
      Array.from({ length: MOST_PARTS }, (_, index) => [
        `xl/worksheets/sheet${index + 2}.xml`,
        '<worksheet/>',
      ]),
    );
    expect(await read(await makeWorkbook({ more }))).toEqual(refused('too-many-parts'));
    const rows = Array.from(
      { length: MOST_CELLS + 1 },
      (_, index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>1</v></c></row>`,
    );
    expect(await read(await makeWorkbook({ sheet: `<sheetData>${rows.join('')}</sheetData>` }))).toEqual(
      refused('too-many-cells'),
    );
  });

  test('where it declares entities, of the inside or of the outside', async () => {
    const outside = '<!DOCTYPE worksheet [<!ENTITY file SYSTEM "file:///etc/passwd">]>';
    const sheet =
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&file;</t></is></c></row></sheetData>';
    expect(await read(await makeWorkbook({ prologue: outside, sheet }))).toEqual(refused('refers-outside'));
    const many = '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
    expect(await read(await makeWorkbook({ prologue: many }))).toEqual(refused('refers-outside'));
  });

  test('where it is none, is torn, or has another sheet', async () => {
    const whole = await makeWorkbook({});
    expect(await read(whole.subarray(0, whole.length / 2))).toEqual(refused('damaged'));
    expect(await read(await makeWorkbook({ sheet: '<sheetData><row' }))).toEqual(refused('damaged'));
    expect(await read(await makeWorkbook({ name: 'Sheet1' }))).toEqual(refused('sheet-missing'));
    const encrypted = Buffer.from(whole);
    const FLAGS = encrypted.indexOf(Buffer.from('PK\u0001\u0002', 'latin1')) + 8;
    encrypted.writeUInt16LE(encrypted.readUInt16LE(FLAGS) | 1, FLAGS);
    expect(await read(encrypted)).toEqual(refused('protected'));
  });

  test('where another kind of document is packed as it is', async () => {
    const { default: JSZip } = await import('jszip');
    const document = new JSZip().file('word/document.xml', '<w/>');
    expect(await read(await document.generateAsync({ type: 'uint8array' }))).toEqual(
      refused('not-a-workbook'),
    );
  });
});
