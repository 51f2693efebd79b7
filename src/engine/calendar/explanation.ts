import { writeSentence } from './explanation-sentence.js';
import type { ExplainedSubject } from './explanation-sentence.js';
import { getLegalTimeRule } from './legal-time-rules.js';
import type { LegalTimeRuleId } from './legal-time-rules.js';
import { fromEpochDay } from './local-date.js';
import type { LocalDate } from './local-date.js';
import { findDueMoment } from './term-arithmetic.js';
import type { DueDate } from './term-arithmetic.js';
import { lengthInDays, walkTerm } from './term-count.js';
import type { TermRun, TermSpan } from './term-count.js';
import type { DayDescription, DayReason, WorkingCalendar } from './working-calendar.js';

type DayOffReason = Exclude<DayReason, 'working-day' | 'swapped-working-day'>;

/** Why a day was counted or not. */
export type ExplainedReason =
  DayOffReason | 'start-day' | 'counted' | 'swapped-working-day' | 'paused' | 'moved-to-working-day';

export interface ExplainedDay {
  readonly date: LocalDate;
  readonly counted: boolean;
  readonly reason: ExplainedReason;
  /** Which day of the term it is, from 1; only for a counted day. */
  readonly ordinal?: number;
  /** Name of the holiday or swap, where the calendar lists the day. */
  readonly name?: string;
  /** What the reason stands on: the calendar's announcement, or the article of the rule. */
  readonly basis?: string;
  /** The rule behind the reason, to be looked up in `LEGAL_TIME_RULES` with its confidence. */
  readonly rule: LegalTimeRuleId;
  /** The due date rests on this day, and a later calendar edition may change it. */
  readonly provisional: boolean;
  /** One Vietnamese sentence. */
  readonly sentence: string;
}

/** A due date with every day that led to it. The last day is the due day, or the first of an open pause. */
export interface ExplainedDue extends DueDate {
  readonly days: readonly ExplainedDay[];
}

/**
 * Derives a due date day by day, from the same walk as `computeDue`.
 *
 * @throws RangeError for a term, date, cut-off hour or pause that makes no sense.
 */
export function explainDue(calendar: WorkingCalendar, run: TermRun): ExplainedDue {
  const length = lengthInDays(run.startOn, run.term);
  const days = [...walkTerm(calendar, run)].map((walked) => {
    const date = fromEpochDay(walked.epochDay);
    const isEnd = walked.ordinal === length;
    return { date, walked, isEnd, description: calendar.describe(date), run };
  });
  const dueOn = days.find(({ walked }) => walked.isDue)?.date ?? null;
  return {
    dueOn,
    dueAt: dueOn === null ? null : findDueMoment(dueOn, run.term),
    provisional: days.some(({ walked }) => walked.provisional),
    days: days.map(explainDay),
  };
}

function explainDay(subject: ExplainedSubject): ExplainedDay {
  const { date, walked, description } = subject;
  const counted = walked.role === 'counted';
  const reason = findReason(subject);
  const rule = findRule(subject);
  const basis = findBasis(reason, rule, description);
  return {
    date,
    counted,
    reason,
    ...(counted ? { ordinal: walked.ordinal } : {}),
    ...(description.name === undefined ? {} : { name: description.name }),
    ...(basis === undefined ? {} : { basis }),
    rule,
    provisional: walked.provisional,
    sentence: writeSentence(subject),
  };
}

function findReason({ walked, description, run }: ExplainedSubject): ExplainedReason {
  switch (walked.role) {
    case 'start-day':
    case 'paused':
      return walked.role;
    case 'moved':
      return 'moved-to-working-day';
    case 'counted':
      return isCountedSwap(run.term, description) ? 'swapped-working-day' : 'counted';
    case 'day-off':
      return description.reason as DayOffReason;
  }
}

function findRule({ date, walked, isEnd, description, run }: ExplainedSubject): LegalTimeRuleId {
  const { term, startOn } = run;
  switch (walked.role) {
    case 'start-day':
      return 'start-day-not-counted';
    case 'paused':
      return 'paused-day-not-counted';
    case 'moved':
      return 'end-on-day-off';
    case 'day-off':
      return isEnd ? 'end-on-day-off' : 'day-off-not-counted';
    case 'counted':
      if (date === startOn) return 'start-day-counted';
      if (isCountedSwap(term, description)) return 'swapped-working-day';
      if (term.unit === 'working-day') return 'working-day-counted';
      if (term.unit === 'calendar-day' || !isEnd) return 'calendar-day-counted';
      return term.countStartDay === true ? 'month-start-day-counted' : 'month-end-day';
  }
}

/** Only a working-day term cares that a weekend day is worked. */
function isCountedSwap(term: TermSpan, { reason }: DayDescription): boolean {
  return term.unit === 'working-day' && reason === 'swapped-working-day';
}

function findBasis(
  reason: ExplainedReason,
  rule: LegalTimeRuleId,
  description: DayDescription,
): string | undefined {
  // The reason is the calendar's own word for the day: then the day's announcement is the basis.
  if (reason === description.reason && description.basis !== undefined) return description.basis;
  const { instrument, article } = getLegalTimeRule(rule);
  if (instrument === null) return undefined;
  return article === null ? instrument : `${instrument}, ${article}`;
}
