import { isLocalDate, weekdayOf } from './local-date.js';
import type { LocalDate } from './local-date.js';

/** A day off by law; a working weekday that is off; a Saturday or Sunday that is worked. */
export type CalendarDayKind = 'holiday' | 'compensatory_day_off' | 'swapped_working_day';

/** How settled a day is. Only `provisional` may still change; due dates that hang on one say so. */
export type CalendarDayStatus = 'law' | 'announced' | 'computed' | 'provisional';

/** A day that is not what its weekday says. */
export interface CalendarDay {
  readonly date: LocalDate;
  readonly kind: CalendarDayKind;
  /** Vietnamese, as shown to people: `Quốc khánh`. */
  readonly name: string;
  /** The instrument or announcement, in Vietnamese. */
  readonly basis: string;
  readonly status: CalendarDayStatus;
}

/** One published state of the calendar. A later announcement makes a new edition, never a changed one. */
export interface CalendarEdition {
  /** 1 for the shipped calendar, then rising. */
  readonly edition: number;
  /** Where the edition comes from, for people. */
  readonly source: string;
  /** In the order of their dates. */
  readonly days: readonly CalendarDay[];
}

/** One thing wrong with an edition: where (`days[3].kind`) and a Vietnamese sentence for its author. */
export interface CalendarFault {
  readonly path: string;
  readonly sentence: string;
}

/** An edition was refused; `faults` lists everything that is wrong with it, not only the first thing. */
export class CalendarEditionError extends Error {
  constructor(readonly faults: readonly CalendarFault[]) {
    super(
      `Calendar edition refused. ${faults.map(({ path, sentence }) => `${path}: ${sentence}`).join(' ')}`,
    );
    this.name = 'CalendarEditionError';
  }
}

const KINDS: readonly string[] = ['holiday', 'compensatory_day_off', 'swapped_working_day'];
const STATUSES: readonly string[] = ['law', 'announced', 'computed', 'provisional'];
const FRIDAY = 5;

/**
 * Reads a calendar file (`seed/calendar/holidays-vn.json`, or what an administrator sends). The source is
 * its `source` text, or else its `scope`; other fields of the file are for people and are passed over.
 *
 * @throws CalendarEditionError listing every fault.
 */
export function parseCalendarEdition(json: unknown, edition: number): CalendarEdition {
  const file = isRecord(json) ? json : {};
  const source = file.source ?? file.scope;
  const rows: readonly unknown[] = Array.isArray(file.days) ? file.days : [];
  const faults = [
    ...(Number.isInteger(edition) && edition >= 1
      ? []
      : [fault('edition', 'Số ấn bản của lịch phải là số nguyên từ 1 trở lên.')]),
    ...(isText(source) ? [] : [fault('source', 'Lịch phải ghi nguồn.')]),
    ...(rows.length > 0 ? [] : [fault('days', 'Lịch phải có danh sách ngày và ít nhất một ngày.')]),
    ...rows.flatMap((row, index) => findDayFaults(row, `days[${index}]`)),
    ...findRepeatedDates(rows),
  ];
  if (faults.length > 0) throw new CalendarEditionError(faults);
  const days = (rows as readonly CalendarDay[]).map(({ date, kind, name, basis, status }) => {
    return { date, kind, name, basis, status };
  });
  return { edition, source: source as string, days: days.sort((a, b) => (a.date < b.date ? -1 : 1)) };
}

function findDayFaults(row: unknown, path: string): CalendarFault[] {
  if (!isRecord(row)) return [fault(path, 'Mỗi ngày phải là một đối tượng.')];
  const { date, kind, name, basis, status } = row;
  const faults: CalendarFault[] = [];
  if (!isText(date) || !isLocalDate(date)) {
    faults.push(fault(`${path}.date`, 'Ngày phải có thật và viết theo dạng YYYY-MM-DD.'));
  } else if (kind === 'swapped_working_day' && weekdayOf(date) <= FRIDAY) {
    faults.push(fault(`${path}.date`, `Ngày làm bù ${date} phải là thứ Bảy hoặc Chủ nhật.`));
  } else if (kind === 'compensatory_day_off' && weekdayOf(date) > FRIDAY) {
    faults.push(fault(`${path}.date`, `Ngày nghỉ bù ${date} phải là ngày từ thứ Hai đến thứ Sáu.`));
  }
  if (!isOneOf(kind, KINDS)) faults.push(fault(`${path}.kind`, `Loại ngày phải là ${KINDS.join(', ')}.`));
  if (!isOneOf(status, STATUSES)) {
    faults.push(fault(`${path}.status`, `Tình trạng phải là ${STATUSES.join(', ')}.`));
  }
  if (!isText(name)) faults.push(fault(`${path}.name`, 'Ngày phải có tên gọi.'));
  if (!isText(basis)) faults.push(fault(`${path}.basis`, 'Ngày phải ghi căn cứ.'));
  return faults;
}

function findRepeatedDates(rows: readonly unknown[]): CalendarFault[] {
  const seen = new Set<string>();
  return rows.flatMap((row, index) => {
    const date = isRecord(row) ? row.date : undefined;
    if (!isText(date) || !isLocalDate(date)) return [];
    if (seen.has(date)) return [fault(`days[${index}].date`, `Ngày ${date} bị ghi hai lần.`)];
    seen.add(date);
    return [];
  });
}

function fault(path: string, sentence: string): CalendarFault {
  return { path, sentence };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function isOneOf(value: unknown, allowed: readonly string[]): boolean {
  return typeof value === 'string' && allowed.includes(value);
}
