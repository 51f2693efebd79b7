import { indicatorsOf, isSubIndicator } from '../../../workflows/periodic-report/indicators.js';
import { reportPayload, type ReportPayload } from '../../../workflows/periodic-report/payloads.js';
import { accept, reject, type Result } from '../../engine/result.js';
import type { SheetCell } from '../workbook/sheet.js';
import { FilledSheet, type FilledIndicator } from './filled-sheet.js';
import type { CellFault } from './form-fault.js';
import {
  COLUMN,
  FIRST_ROW,
  HEAD_ROW,
  HEAD_VALUE,
  lastRowOf,
  rowsOf,
  type FormSubject,
} from './report-form.js';

/** The fields of the act that a form has cells for. */
export type FilledForm = Pick<ReportPayload, 'documentNumber' | 'content' | 'indicators'>;

const { documentNumber, content } = reportPayload.properties;

/** Reads a filled form: the fields of the act, or everything that is wrong with its cells. */
export function readReportForm(
  subject: FormSubject,
  cells: readonly SheetCell[],
): Result<FilledForm, readonly CellFault[]> {
  const sheet = new FilledSheet(cells);
  const changed = sheet.findChanged(subject);
  const foreign = changed.filter(({ ground }) => ground !== 'label-changed');
  if (foreign.length > 0) return reject(foreign);

  const number = sheet.readText(HEAD_ROW.number, HEAD_VALUE, documentNumber.maxLength);
  const words = sheet.readText(HEAD_ROW.content, HEAD_VALUE, content.maxLength);
  const hasTable = rowsOf(subject) > 0;
  if (!hasTable && words === null) sheet.fault(HEAD_ROW.content, HEAD_VALUE, 'content-missing');
  const rows = hasTable ? readRows(subject, sheet) : [];
  const faults = [...changed, ...sheet.faults, ...sheet.findUnread()];
  if (faults.length > 0) return reject(faults.sort(byPlace));
  return accept({
    ...(number === null ? {} : { documentNumber: number }),
    ...(hasTable ? { indicators: rows } : {}),
    ...(words === null ? {} : { content: words }),
  });
}

function readRows(subject: FormSubject, sheet: FilledSheet): FilledIndicator[] {
  const own = indicatorsOf(subject.form).map(({ code }, index) =>
    sheet.readIndicator(code, FIRST_ROW + index),
  );
  const seen = new Set<string>();
  const added: FilledIndicator[] = [];
  for (let row = FIRST_ROW + own.length; row <= lastRowOf(subject); row += 1) {
    if (!sheet.isUsed(row)) continue;
    const code = sheet.readCode(row);
    sheet.readText(row, COLUMN.name);
    sheet.readText(row, COLUMN.unit);
    if (!isSubIndicator(subject.form, code)) sheet.fault(row, COLUMN.code, 'row-unknown');
    else if (seen.has(code)) sheet.fault(row, COLUMN.code, 'row-twice');
    seen.add(code);
    added.push(sheet.readIndicator(code, row));
  }
  return [...own, ...added];
}

/** From above, and from the left. */
const byPlace = (one: CellFault, other: CellFault): number =>
  one.row - other.row || one.column - other.column;
