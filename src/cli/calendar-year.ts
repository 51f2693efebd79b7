import type { CalendarDay, CalendarDayKind, CalendarDayStatus } from '../engine/calendar/calendar-edition.js';
import { addDays, lastDayOfMonth, weekdayOf } from '../engine/calendar/local-date.js';
import { WorkingCalendar } from '../engine/calendar/working-calendar.js';
import { alignColumns } from './align-columns.js';
import { CommandFault } from './command-fault.js';
import type { Report } from './report.js';
import { readShippedCalendar } from './shipped-calendar.js';
import { writeDate, writeWeekday } from './vietnamese-date.js';

const KIND_LABELS: Readonly<Record<CalendarDayKind, string>> = {
  holiday: 'nghỉ lễ',
  compensatory_day_off: 'nghỉ bù',
  swapped_working_day: 'làm bù',
};
const STATUS_LABELS: Readonly<Record<CalendarDayStatus, string>> = {
  law: 'theo luật',
  announced: 'đã công bố',
  computed: 'tính theo luật',
  provisional: 'tạm tính',
};

/** The days of a year that are not what their weekday says, and how many working days each month has. */
export function reportYear(year: number): Report {
  const edition = readShippedCalendar();
  const days = edition.days.filter(({ date }) => date.startsWith(`${year}-`));
  if (days.length === 0) {
    const years = [...new Set(edition.days.map(({ date }) => date.slice(0, 4)))].join(', ');
    throw new CommandFault(
      'year-not-covered',
      `Lịch kèm theo bản phát hành chưa có năm ${year} (chỉ có ${years}).`,
    );
  }
  const calendar = new WorkingCalendar(edition);
  const months = Array.from({ length: 12 }, (_, index) => index + 1).map((month) => ({
    month,
    workingDays: countWorkingDays(calendar, year, month),
  }));
  const workingDays = months.reduce((sum, month) => sum + month.workingDays, 0);
  return {
    data: {
      year,
      edition: edition.edition,
      source: edition.source,
      workingDays,
      months,
      days: days.map((day) => ({
        ...day,
        weekday: weekdayOf(day.date),
        working: calendar.isWorkingDay(day.date),
      })),
    },
    lines: [
      `Năm ${year}: ${workingDays} ngày làm việc (ấn bản lịch số ${edition.edition})`,
      '',
      ...alignColumns(days.map(toRow), '  '),
      '',
      'Số ngày làm việc từng tháng:',
      ...alignColumns(
        [months.map(({ month }) => `Th.${month}`), months.map((month) => String(month.workingDays))],
        '  ',
      ),
    ],
  };
}

function toRow({ date, kind, name, basis, status }: CalendarDay): readonly string[] {
  return [
    writeDate(date),
    writeWeekday(date),
    KIND_LABELS[kind],
    STATUS_LABELS[status],
    `${name} (${basis})`,
  ];
}

function countWorkingDays(calendar: WorkingCalendar, year: number, month: number): number {
  const last = lastDayOfMonth(year, month);
  const dayBefore = addDays(`${last.slice(0, 8)}01`, -1);
  return calendar.workingDaysBetween(dayBefore, last);
}
