import type { Pause, TermRun } from '../../../src/engine/calendar/term-arithmetic.js';
import { readShippedCalendar } from './shipped-calendar.js';

/**
 * Legal time once more, as a clerk would do it with a paper calendar: slow, day by day, on texts and sets,
 * sharing no code with `src/`. Property tests hold the real arithmetic against it.
 */
interface PaperCalendar {
  readonly off: ReadonlySet<string>;
  readonly worked: ReadonlySet<string>;
  readonly unsettled: ReadonlySet<string>;
  readonly years: ReadonlySet<string>;
}

const paper = readPaperCalendar();

export interface NaiveDue {
  readonly dueOn: string | null;
  readonly provisional: boolean;
}

/** The due date of a run, by hand. Open pauses give `null` where they stop the count. */
export function dueByHand(run: TermRun): NaiveDue {
  return run.term.unit === 'working-day' ? dueOfWorkingDays(run) : dueOfCalendarTime(run);
}

/** The next civil day, by way of Date.UTC. */
export function dayAfter(date: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day + 1)).toISOString().slice(0, 10);
}

/** Whether the civil service works on this day. */
export function worksOn(date: string): boolean {
  if (paper.worked.has(date)) return true;
  if (paper.off.has(date)) return false;
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return ![0, 6].includes(new Date(Date.UTC(year, month - 1, day)).getUTCDay());
}

function dueOfWorkingDays({ startOn, term, pauses = [] }: TermRun): NaiveDue {
  if (term.amount === 0) return settle(startOn, pauses);
  const counted: string[] = [];
  let provisional = false;
  let date = term.countStartDay === true ? startOn : dayAfter(startOn);
  for (; counted.length < term.amount; date = dayAfter(date)) {
    if (isStopped(date, pauses)) return { dueOn: null, provisional };
    if (isTouched(date, pauses)) continue;
    provisional ||= isUnsettled(date);
    if (worksOn(date)) counted.push(date);
  }
  return { dueOn: counted.at(-1) ?? null, provisional };
}

function dueOfCalendarTime({ startOn, term, pauses = [] }: TermRun): NaiveDue {
  if (term.amount === 0) return settle(startOn, pauses);
  const nominal = findNominalEnd(startOn, term.amount, term.unit, term.countStartDay === true);
  const first = term.countStartDay === true ? startOn : dayAfter(startOn);
  // Each paused day inside the term pushes the end by one day, which may bring further paused days inside.
  let end = nominal;
  for (;;) {
    const inside = listDays(first, end);
    if (inside.some((date) => isStopped(date, pauses))) return { dueOn: null, provisional: false };
    const pushed = inside.filter((date) => isTouched(date, pauses)).length;
    const next = moveBy(nominal, pushed);
    if (next === end) break;
    end = next;
  }
  return settle(end, pauses);
}

/** Moves an end that is a day off, or touched by a pause, to the first day that is neither. */
function settle(end: string, pauses: readonly Pause[]): NaiveDue {
  let provisional = false;
  for (let date = end; ; date = dayAfter(date)) {
    if (isStopped(date, pauses)) return { dueOn: null, provisional };
    if (isTouched(date, pauses)) continue;
    provisional ||= isUnsettled(date);
    if (worksOn(date)) return { dueOn: date, provisional };
  }
}

function findNominalEnd(startOn: string, amount: number, unit: string, countStartDay: boolean): string {
  if (unit === 'calendar-day') return moveBy(startOn, countStartDay ? amount - 1 : amount);
  let [year = 0, month = 0] = startOn.split('-').map(Number);
  const day = startOn.slice(8);
  for (let left = amount; left > 0; left -= 1) {
    month += 1;
    if (month === 13) [year, month] = [year + 1, 1];
  }
  const prefix = `${year}-${String(month).padStart(2, '0')}-`;
  const days = listDays(`${prefix}01`, `${prefix}31`).filter((date) => date.startsWith(prefix));
  if (!days.includes(`${prefix}${day}`)) return days.at(-1) ?? '';
  return countStartDay ? moveBy(`${prefix}${day}`, -1) : `${prefix}${day}`;
}

function moveBy(date: string, days: number): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}

function listDays(from: string, to: string): string[] {
  const days: string[] = [];
  for (let date = from; date <= to; date = dayAfter(date)) days.push(date);
  return days;
}

function isTouched(date: string, pauses: readonly Pause[]): boolean {
  return pauses.some(({ from, to }) => from <= date && (to === null || date <= to));
}

function isStopped(date: string, pauses: readonly Pause[]): boolean {
  return pauses.some(({ from, to }) => to === null && from <= date);
}

function isUnsettled(date: string): boolean {
  return paper.unsettled.has(date) || !paper.years.has(date.slice(0, 4));
}

function readPaperCalendar(): PaperCalendar {
  const { days } = readShippedCalendar() as { days: { date: string; kind: string; status: string }[] };
  const pick = (keep: (day: { kind: string; status: string }) => boolean): Set<string> =>
    new Set(days.filter(keep).map(({ date }) => date));
  return {
    off: pick(({ kind }) => kind !== 'swapped_working_day'),
    worked: pick(({ kind }) => kind === 'swapped_working_day'),
    unsettled: pick(({ status }) => status === 'provisional'),
    years: new Set(days.map(({ date }) => date.slice(0, 4))),
  };
}
