import { formOf, namePeriod, type FormCode, type Period } from '../../../workflows/periodic-report/forms.js';
import { indicatorsOf } from '../../../workflows/periodic-report/indicators.js';

/** Of which report a form is. */
export interface FormSubject {
  /** The dossier's code. */
  readonly dossier: string;
  readonly form: FormCode;
  readonly period: Period;
  readonly reporter: string;
  readonly cluster: string | null;
}

export const FORM_SHEET = 'Báo cáo';

/** Columns of the table, from 1. */
export const COLUMN = { code: 1, name: 2, unit: 3, figure: 4, note: 5 } as const;
/** Where what a row of the head says stands. */
export const HEAD_VALUE = 2;

export const HEAD_ROW = {
  dossier: 3,
  form: 4,
  period: 5,
  reporter: 6,
  cluster: 7,
  number: 8,
  content: 9,
} as const;
export type HeadRow = keyof typeof HEAD_ROW;
/** What the reporter writes into the head. */
export const FILLED_HEAD: readonly HeadRow[] = ['number', 'content'];

export const HEADING_ROW = 11;
export const FIRST_ROW = 12;
/** Rows below the form's own for what is reported below an indicator, such as 5.1. */
export const FREE_ROWS = 40;

const HEAD_LABELS: Readonly<Record<HeadRow, string>> = {
  dossier: 'Mã hồ sơ',
  form: 'Mã biểu',
  period: 'Kỳ báo cáo',
  reporter: 'Đơn vị báo cáo',
  cluster: 'Cụm công nghiệp',
  number: 'Số báo cáo',
  content: 'Nội dung báo cáo',
};

export const HEADINGS: readonly string[] = [
  'Số chỉ tiêu',
  'Tên chỉ tiêu',
  'Đơn vị tính',
  'Số liệu',
  'Ghi chú, lý do chưa có số liệu',
];

const HINT =
  'Chỉ điền ô nền vàng. Chưa có số liệu thì ghi lý do ở cột E. Chỉ tiêu con (ví dụ 5.1) ghi ở các dòng trống cuối bảng.';

/** A text of the form itself. */
export interface FormText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** How many rows of its own the form's table has. */
export const rowsOf = ({ form }: Pick<FormSubject, 'form'>): number => indicatorsOf(form).length;
/** The last row that is the reporter's to fill; a report in words has no table. */
export const lastRowOf = (subject: Pick<FormSubject, 'form'>): number =>
  rowsOf(subject) === 0 ? HEAD_ROW.content : FIRST_ROW + rowsOf(subject) + FREE_ROWS - 1;

/** Everything that stands in the blank form. Whoever fills it in changes none of it. */
export function formTexts(subject: FormSubject): readonly FormText[] {
  const { dossier, form, period, reporter, cluster } = subject;
  const values: Readonly<Partial<Record<HeadRow, string>>> = {
    dossier,
    form,
    period: namePeriod(period),
    reporter,
    ...(cluster === null ? {} : { cluster }),
  };
  const head = (Object.keys(HEAD_ROW) as readonly HeadRow[]).flatMap((name): readonly FormText[] => {
    const row = HEAD_ROW[name];
    const value = values[name];
    return [
      { row, column: 1, text: HEAD_LABELS[name] },
      ...(value === undefined ? [] : [{ row, column: HEAD_VALUE, text: value }]),
    ];
  });
  return [
    { row: 1, column: 1, text: formOf(form).label },
    { row: 2, column: 1, text: HINT },
    ...head,
    ...(rowsOf(subject) === 0 ? [] : tableTexts(subject)),
  ];
}

function tableTexts({ form }: FormSubject): readonly FormText[] {
  return [
    ...HEADINGS.map((text, index) => ({ row: HEADING_ROW, column: index + 1, text })),
    ...indicatorsOf(form).flatMap(({ code, name, unit }, index) => [
      { row: FIRST_ROW + index, column: COLUMN.code, text: code },
      { row: FIRST_ROW + index, column: COLUMN.name, text: name },
      { row: FIRST_ROW + index, column: COLUMN.unit, text: unit },
    ]),
  ];
}
