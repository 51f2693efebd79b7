import Big from 'big.js';

import { formOf, type FormCode } from '../../../workflows/periodic-report/forms.js';
import { standingReport, type RollUpNode } from '../../../workflows/periodic-report/roll-up.js';
import type { DutyStanding } from '../../application/reports/duty-standing.js';
import { vietnameseDate } from '../../application/vietnamese-date.js';
import type { Cell } from '../../application/exchange/csv-row.js';
import type { Language } from '../export/export-columns.js';
import type { SheetColumn } from '../export/write-xlsx.js';
import type { Named } from './view-reports.js';

type Words = Readonly<Record<Language, string>>;

const HEADINGS: readonly (readonly [Words, width: number])[] = [
  [{ vi: 'Đơn vị tổng hợp', en: 'Summed up by' }, 32],
  [{ vi: 'Đơn vị báo cáo', en: 'Reporter' }, 44],
  [{ vi: 'Cụm', en: 'Cluster' }, 32],
  [{ vi: 'Hồ sơ', en: 'Dossier' }, 32],
  [{ vi: 'Ngày báo cáo', en: 'Reported on' }, 14],
  [{ vi: 'Tình trạng', en: 'Standing' }, 24],
];
const INDICATOR: Words = { vi: 'Chỉ tiêu', en: 'Indicator' };
const CONTENT: Words = { vi: 'Nội dung', en: 'Content' };
const SUM: Words = { vi: 'Tổng cộng', en: 'Sum' };
const UNKNOWN: Words = { vi: 'Chưa rõ', en: 'Not known' };
const STANDING = {
  cancelled: { vi: 'Đã hủy nghĩa vụ', en: 'Cancelled' },
  notLodged: { vi: 'Chưa giao nghĩa vụ', en: 'Not lodged' },
  missing: { vi: 'Chưa có báo cáo', en: 'No report yet' },
  returned: { vi: 'Bị trả lại', en: 'Returned' },
  inTime: { vi: 'Đúng hạn', en: 'In time' },
  late: { vi: 'Trễ hạn', en: 'Late' },
} as const satisfies Readonly<Record<string, Words>>;

export interface RollUpSheet {
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Every report on a row of its own, then the sums of each unit, so that the sums can be done again. */
export function toSheet(
  form: FormCode,
  standings: readonly DutyStanding[],
  root: RollUpNode,
  known: Named,
  language: Language,
): RollUpSheet {
  const { indicators } = formOf(form);
  const codes = indicators === null ? [] : codesOf(indicators, root);
  const nameOf = (code: string) => known.names.get(code) ?? code;
  const columns = [
    ...HEADINGS.map(([heading, width]) => ({ heading: heading[language], width })),
    ...codes.map((code) => ({ heading: `${INDICATOR[language]} ${code}`, width: 14 })),
    ...(indicators === null ? [{ heading: CONTENT[language], width: 80 }] : []),
  ];
  const reports = standings.map(({ duty, report }): readonly Cell[] => {
    const submitted = report === null ? null : standingReport(report);
    const commune = duty.cluster?.commune ?? null;
    const figures = codes.map((code): Cell => {
      const figure = submitted?.indicators.find((each) => each.code === code);
      return figure?.value ?? figure?.note ?? null;
    });
    return [
      commune === null ? null : nameOf(commune),
      duty.reporter === null ? UNKNOWN[language] : nameOf(duty.reporter),
      duty.cluster?.name ?? null,
      report?.dossier ?? null,
      submitted === null ? null : vietnameseDate(submitted.on),
      STANDING[standingOf({ duty, report })][language],
      ...figures,
      ...(indicators === null ? [submitted?.content ?? null] : []),
    ];
  });
  const sums = indicators === null ? [] : [...root.below, root];
  return {
    columns,
    rows: [
      ...reports,
      ...sums.map(({ unit, figures }): readonly Cell[] => [
        ...[nameOf(unit), SUM[language], null, null, null, null],
        ...codes.map((code) => toCell(figures.find((figure) => figure.code === code)?.sum ?? null)),
      ]),
    ],
  };
}

/** The main indicators of the form in its order, each followed by what is reported below it. */
function codesOf(indicators: number, { figures }: RollUpNode): readonly string[] {
  return Array.from({ length: indicators }, (_, index) => String(index + 1)).flatMap((main) => [
    main,
    ...figures.map(({ code }) => code).filter((code) => code.startsWith(`${main}.`)),
  ]);
}

function standingOf({ report }: DutyStanding): keyof typeof STANDING {
  if (report === null) return 'notLodged';
  if (report.state === 'cancelled') return 'cancelled';
  const submitted = standingReport(report);
  if (submitted === null) return report.reports.length === 0 ? 'missing' : 'returned';
  return submitted.inTime ? 'inTime' : 'late';
}

/** A number where a sheet, which keeps 15 digits, holds it exactly; else its text. */
function toCell(sum: string | null): Cell {
  if (sum === null) return null;
  const number = Number(sum);
  return new Big(number).eq(sum) && sum.replace(/[-.]/g, '').length <= 15 ? number : sum;
}
