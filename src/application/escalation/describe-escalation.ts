import type { Instant } from '../../../workflows/vocabulary/regime.js';
import { localDateOf } from '../../engine/calendar/local-date.js';
import type { WorkingCalendar } from '../../engine/calendar/working-calendar.js';
import type { Clock } from '../../engine/clock.js';
import { vietnameseDate } from '../vietnamese-date.js';

export interface EscalationSubject {
  /** The dossier's code. */
  readonly dossier: string;
  readonly title: string;
  readonly label: string;
  readonly clock: Clock;
  readonly calendar: WorkingCalendar;
  readonly now: Instant;
}

/** What a person is told of a clock, in Vietnamese. */
export function describeEscalation(subject: EscalationSubject): string {
  const { dossier, title, label, clock } = subject;
  const caution = clock.provisional
    ? ' Lịch làm việc chưa được công bố chính thức nên hạn có thể thay đổi.'
    : '';
  return `Hồ sơ ${dossier} (${title}): thời hạn “${label}” ${tellStanding(subject)}.${caution}`;
}

function tellStanding({ clock, calendar, now }: EscalationSubject): string {
  const today = localDateOf(now);
  const dueOn = clock.dueOn ?? today;
  const date = vietnameseDate(dueOn);
  if (clock.dueAt !== null && now >= clock.dueAt) {
    const late = calendar.workingDaysBetween(dueOn, today);
    return late <= 0 ? `đã hết trong hôm nay, ${date}` : `đã hết ngày ${date}, quá hạn ${late} ngày làm việc`;
  }
  if (dueOn === today) return `đến hạn hôm nay, ${date}${tellCutOff(clock)}`;
  return `đến hạn ngày ${date}${tellCutOff(clock)}, còn ${calendar.workingDaysBetween(today, dueOn)} ngày làm việc`;
}

function tellCutOff({ term }: Clock): string {
  return term.kind === 'span' && term.cutOff !== undefined ? ` lúc ${term.cutOff}` : '';
}
