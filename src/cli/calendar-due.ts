import { explainDue, type ExplainedDay, type ExplainedDue } from '../engine/calendar/explanation.js';
import { getLegalTimeRule } from '../engine/calendar/legal-time-rules.js';
import type { TermRun } from '../engine/calendar/term-count.js';
import { WorkingCalendar } from '../engine/calendar/working-calendar.js';
import type { TermUnit } from '../../workflows/vocabulary/term.js';
import { alignColumns } from './align-columns.js';
import { wrongUsage } from './command-fault.js';
import type { Report } from './report.js';
import { readShippedCalendar } from './shipped-calendar.js';
import { writeDate, writeWeekday } from './vietnamese-date.js';

const UNIT_LABELS: Readonly<Record<TermUnit, string>> = {
  'working-day': 'ngày làm việc',
  'calendar-day': 'ngày',
  month: 'tháng',
};

/** When a term ends under the shipped calendar, and what each day on the way did to it. */
export function reportDue(run: TermRun): Report {
  const edition = readShippedCalendar();
  const explained = explain(new WorkingCalendar(edition), run);
  const { startOn, term, pauses = [] } = run;
  return {
    data: {
      from: startOn,
      term: term.amount,
      unit: term.unit,
      countStartDay: term.countStartDay ?? false,
      cutOff: term.cutOff ?? null,
      pauses,
      due: explained.dueOn,
      dueAt: explained.dueAt,
      provisional: explained.provisional,
      calendarEdition: edition.edition,
      days: explained.days,
    },
    lines: [
      ...writeAnswer(run, explained),
      '',
      ...alignColumns(explained.days.map(toRow), '  '),
      '',
      'Căn cứ:',
      ...citeRules(explained.days).map((line) => `  ${line}`),
    ],
  };
}

function explain(calendar: WorkingCalendar, run: TermRun): ExplainedDue {
  try {
    return explainDue(calendar, run);
  } catch (error) {
    // The arguments were read one by one; what is left is a term that runs past the last year.
    if (error instanceof RangeError) throw wrongUsage('Thời hạn này vượt quá năm 9999.');
    throw error;
  }
}

function writeAnswer({ startOn, term }: TermRun, { dueOn, provisional }: ExplainedDue): readonly string[] {
  const question = `${term.amount} ${UNIT_LABELS[term.unit]} từ ${writeWeekday(startOn)}, ${writeDate(startOn)}`;
  const hour = term.cutOff ?? '24:00';
  return [
    question,
    dueOn === null
      ? 'Chưa tính được ngày hết hạn: thời hạn đang tạm dừng.'
      : `Hết hạn: ${writeWeekday(dueOn)}, ${writeDate(dueOn)}, lúc ${hour}`,
    ...(provisional
      ? ['Tạm tính: ngày này dựa vào lịch chưa được công bố chính thức nên có thể thay đổi.']
      : []),
  ];
}

function toRow({ date, ordinal, sentence }: ExplainedDay): readonly string[] {
  return [writeDate(date), writeWeekday(date), ordinal === undefined ? '' : String(ordinal), sentence];
}

/** The rules that the count rested on, in the order in which it met them. */
function citeRules(days: readonly ExplainedDay[]): readonly string[] {
  return [...new Set(days.map(({ rule }) => rule))].map((id) => {
    const { sentence, instrument, article, confidence } = getLegalTimeRule(id);
    const source = instrument === null ? 'chưa có căn cứ' : [instrument, article ?? []].flat().join(', ');
    return `- ${sentence} (${source}; ${confidence})`;
  });
}
