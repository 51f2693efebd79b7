import type { LegalBasis } from '../vocabulary/legal-basis.js';
import type { LocalDate } from '../vocabulary/regime.js';
import { CIRCULAR_14_FROM, HANOI, HANOI_PLAN_FROM, law } from './law.js';

/*
 * Who reports what, for which period, by when. The dossier takes its day from here, and whoever generates
 * the obligations reads the same table, so that no day is ever typed in.
 */

export const PERIODS = { month: 'Tháng', quarter: 'Quý', sixMonths: '6 tháng', year: 'Năm' } as const;
export type PeriodKind = keyof typeof PERIODS;

export interface Period {
  readonly kind: PeriodKind;
  readonly year: number;
  /** Of a month 1–12, of a quarter 1–4; 1 otherwise. */
  readonly number: number;
}

export interface Form {
  readonly label: string;
  /** Who reports by it. */
  readonly reporter: string;
  readonly recipients: string;
  /** How many main indicators it has; `null` where the report is in words. */
  readonly indicators: number | null;
  /** Of one province alone. */
  readonly province: string | null;
  /** The first day on which such a report can be due. */
  readonly since: LocalDate;
  /** "Trước ngày": the month and the day before which it is due, by the kind of period. */
  readonly dueBefore: Readonly<Partial<Record<PeriodKind, readonly [month: number | 'last', day: number]>>>;
  readonly basis: LegalBasis;
}

const circular = (
  number: string,
  reporter: string,
  recipients: string,
  indicators: number,
  [june, december]: readonly [number, number],
): Form => ({
  label: `Biểu ${number} (TT 14/2024)`,
  ...{ reporter, recipients, indicators, province: null, since: CIRCULAR_14_FROM },
  dueBefore: { sixMonths: [6, june], year: [12, december] },
  basis: law.duty.R1,
});

const hanoi = (
  label: string,
  reporter: string,
  recipients: string,
  kind: 'month' | 'quarter',
  day: number,
): Form => ({
  ...{ label, reporter, recipients, indicators: null, province: HANOI, since: HANOI_PLAN_FROM },
  dueBefore: { [kind]: ['last', day], year: [12, day] },
  basis: law.hanoi,
});

/** TT 14/2024 Đ.3, and the reporting of Hà Nội's plan of 2025. */
export const FORMS = {
  form01: circular('01', 'Tổ chức, cá nhân SXKD', 'Thống kê, UBND cấp huyện (nay là cấp xã)', 4, [20, 20]),
  form02: circular('02', 'Chủ đầu tư hạ tầng', 'Thống kê, UBND cấp huyện (nay là cấp xã), Sở', 14, [20, 20]),
  form03: circular('03', 'UBND cấp huyện (nay là cấp xã)', 'UBND cấp tỉnh, Sở Công Thương', 27, [25, 25]),
  form04: circular('04', 'Sở Công Thương', 'UBND cấp tỉnh, Bộ Công Thương', 27, [30, 31]),
  hanoiInvestor: hanoi('Hà Nội: chủ đầu tư', 'Chủ đầu tư hạ tầng', 'UBND cấp huyện, Sở', 'month', 20),
  hanoiUnit: hanoi('Hà Nội: sở, ngành, địa phương', 'Sở, ngành, UBND cấp huyện', 'Sở', 'quarter', 25),
} as const satisfies Readonly<Record<string, Form>>;
export type FormCode = keyof typeof FORMS;

export function formOf(code: FormCode): Form {
  return FORMS[code];
}

const twoDigits = (figure: number): string => String(figure).padStart(2, '0');
const dateOf = (year: number, month: number, day: number): LocalDate =>
  `${year}-${twoDigits(month)}-${twoDigits(day)}`;

/** The last month of a period. */
function lastMonth({ kind, number }: Period): number {
  switch (kind) {
    case 'month':
      return number;
    case 'quarter':
      return number * 3;
    case 'sixMonths':
      return 6;
    case 'year':
      return 12;
  }
}

/** How many periods of a kind a year has. */
export const PERIODS_A_YEAR: Readonly<Record<PeriodKind, number>> = {
  month: 12,
  quarter: 4,
  sixMonths: 1,
  year: 1,
};
export const isPeriod = ({ kind, number }: Period): boolean => number >= 1 && number <= PERIODS_A_YEAR[kind];

/** The day before which the report is due, or `null` where the form has no such period. */
export function dueBefore(code: FormCode, period: Period): LocalDate | null {
  const rule = formOf(code).dueBefore[period.kind];
  if (rule === undefined) return null;
  const [month, day] = rule;
  return dateOf(period.year, month === 'last' ? lastMonth(period) : month, day);
}

export interface Window {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** What the figures cover, as the circular has it; the plan of Hà Nội does not say. */
export function windowOf(code: FormCode, { kind, year }: Period): Window | null {
  if (formOf(code).province !== null) return null;
  if (kind !== 'sixMonths' && kind !== 'year') return null;
  return { from: dateOf(year - 1, 12, 15), to: kind === 'year' ? dateOf(year, 12, 14) : dateOf(year, 6, 14) };
}

/** As titles and lists write it, e.g. `quý 3/2025`. */
export function namePeriod({ kind, year, number }: Period): string {
  switch (kind) {
    case 'month':
      return `tháng ${number}/${year}`;
    case 'quarter':
      return `quý ${number}/${year}`;
    case 'sixMonths':
      return `6 tháng đầu năm ${year}`;
    case 'year':
      return `năm ${year}`;
  }
}
