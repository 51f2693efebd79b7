import Big from 'big.js';

import { FIGURE_RULE } from '../../../workflows/periodic-report/indicators.js';
import { reportPayload, type ReportPayload } from '../../../workflows/periodic-report/payloads.js';
import { vietnameseDate } from '../vietnamese-date.js';
import { addressOf, type CellContent, type SheetCell } from '../workbook/sheet.js';
import type { CellFault, CellGround } from './form-fault.js';
import { COLUMN, formTexts, HEAD_ROW, HEAD_VALUE, type FormSubject } from './report-form.js';

export type FilledIndicator = NonNullable<ReportPayload['indicators']>[number];

const { value: figure, note } = reportPayload.properties.indicators.items.properties;

/** What tells whose form it is; where one of these is another's, the rest of the sheet says nothing. */
const IDENTITY: Readonly<Record<string, CellGround>> = {
  [addressOf({ row: HEAD_ROW.dossier, column: HEAD_VALUE })]: 'other-dossier',
  [addressOf({ row: HEAD_ROW.form, column: HEAD_VALUE })]: 'other-form',
  [addressOf({ row: HEAD_ROW.period, column: HEAD_VALUE })]: 'other-period',
};

/** The cells of one sheet; what was read of them, and what is wrong with it. */
export class FilledSheet {
  readonly faults: CellFault[] = [];
  private readonly byAddress: ReadonlyMap<string, SheetCell>;
  private readonly read = new Set<string>();

  constructor(private readonly cells: readonly SheetCell[]) {
    this.byAddress = new Map(cells.map((cell) => [addressOf(cell), cell]));
  }

  isUsed(row: number): boolean {
    return this.cells.some((cell) => cell.row === row && cell.column <= COLUMN.note);
  }

  fault(row: number, column: number, ground: CellGround, expected?: string): void {
    const held = this.byAddress.get(addressOf({ row, column }))?.content;
    this.faults.push({
      ...{ row, column, ground, read: held === undefined ? null : wordsOf(held) },
      ...(expected === undefined ? {} : { expected }),
    });
  }

  /** Texts of the form that are no longer there as they were. */
  findChanged(subject: FormSubject): readonly CellFault[] {
    return formTexts(subject).flatMap(({ row, column, text }) => {
      const held = this.take(row, column);
      const read = held === null ? null : wordsOf(held);
      const ground = IDENTITY[addressOf({ row, column })] ?? 'label-changed';
      return read === text.normalize('NFC').trim() ? [] : [{ row, column, read, ground, expected: text }];
    });
  }

  /** Cells that hold something where the form has no place for it. */
  findUnread(): readonly CellFault[] {
    return this.cells
      .filter((cell) => !this.read.has(addressOf(cell)))
      .map(({ row, column, content }) => ({ row, column, read: wordsOf(content), ground: 'cell-unknown' }));
  }

  /** Typed as a number where the sheet made one of it. */
  readCode(row: number): string {
    return this.readText(row, COLUMN.code)?.replace(',', '.') ?? '';
  }

  readText(row: number, column: number, most = Infinity): string | null {
    const held = this.take(row, column);
    if (held === null) return null;
    if (held.kind === 'error') this.fault(row, column, 'cell-is-error');
    else if (held.kind === 'uncalculated') this.fault(row, column, 'formula-uncalculated');
    else if (wordsOf(held).length > most) this.fault(row, column, 'text-too-long', String(most));
    else return wordsOf(held);
    return null;
  }

  readIndicator(code: string, row: number): FilledIndicator {
    const before = this.faults.length;
    const value = this.readFigure(row);
    const words = this.readText(row, COLUMN.note, note.maxLength);
    const isSilent = value === null && words === null && this.faults.length === before;
    if (isSilent) this.fault(row, COLUMN.figure, 'figure-missing');
    return { code, ...(value === null ? {} : { value }), ...(words === null ? {} : { note: words }) };
  }

  private readFigure(row: number): number | null {
    const held = this.take(row, COLUMN.figure);
    if (held === null) return null;
    const ground = groundAgainst(held);
    if (ground !== null) this.fault(row, COLUMN.figure, ground);
    return held.kind === 'number' ? held.value : null;
  }

  private take(row: number, column: number): CellContent | null {
    const address = addressOf({ row, column });
    this.read.add(address);
    return this.byAddress.get(address)?.content ?? null;
  }
}

function groundAgainst(held: CellContent): CellGround | null {
  switch (held.kind) {
    case 'text':
      return 'figure-is-text';
    case 'date':
      return 'figure-is-date';
    case 'flag':
      return 'figure-is-flag';
    case 'error':
      return 'cell-is-error';
    case 'uncalculated':
      return 'formula-uncalculated';
    case 'number':
      return groundAgainstNumber(held);
  }
}

function groundAgainstNumber({ value, isPercent }: { readonly value: number; readonly isPercent: boolean }) {
  const { minimum = -Infinity, maximum = Infinity } = figure;
  if (isPercent) return 'figure-is-percent';
  if (value < minimum || value > maximum) return 'figure-too-large';
  if (value < FIGURE_RULE.minimum) return 'figure-negative';
  const exact = new Big(value);
  return exact.round(FIGURE_RULE.decimals).eq(exact) ? null : 'figure-too-exact';
}

/** As the sheet's reader would say it. */
function wordsOf(held: CellContent): string {
  switch (held.kind) {
    case 'number':
      return new Big(held.value).toFixed();
    case 'date':
      return vietnameseDate(held.value);
    case 'flag':
      return held.value ? 'Đúng' : 'Sai';
    default:
      return held.value;
  }
}
