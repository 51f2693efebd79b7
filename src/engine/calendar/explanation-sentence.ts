import { weekdayOf } from './local-date.js';
import type { LocalDate } from './local-date.js';
import type { TermRun, WalkedDay } from './term-count.js';
import type { DayDescription } from './working-calendar.js';

/** Everything that is known of one day when its sentence is written. */
export interface ExplainedSubject {
  readonly date: LocalDate;
  readonly walked: WalkedDay;
  /** All days of the term have passed by the end of this day. */
  readonly isEnd: boolean;
  readonly description: DayDescription;
  readonly run: TermRun;
}

/** The Vietnamese sentence that tells an officer what this day did to the term. */
export function writeSentence(subject: ExplainedSubject): string {
  const caution = subject.walked.provisional
    ? ' Lịch của ngày này chưa được công bố chính thức nên hạn có thể thay đổi.'
    : '';
  return `${nameDay(subject)}${tellConsequence(subject)}.${caution}`;
}

function nameDay({ date, walked, description, run }: ExplainedSubject): string {
  switch (walked.role) {
    case 'start-day':
      return 'Ngày bắt đầu thời hạn';
    case 'paused':
      return 'Thời hạn tạm dừng';
    case 'moved':
      return 'Ngày làm việc đầu tiên sau ngày nghỉ';
    case 'day-off':
      return nameDayOff(date, description);
    case 'counted': {
      const unit = run.term.unit === 'working-day' ? 'Ngày làm việc' : 'Ngày';
      const ordinal = `${unit} thứ ${walked.ordinal} của thời hạn`;
      if (date === run.startOn) return `${ordinal}, tính cả ngày bắt đầu`;
      const isSwap = run.term.unit === 'working-day' && description.reason === 'swapped-working-day';
      return isSwap ? `${ordinal}, ${nameWeekendDay(date)} làm việc theo lịch hoán đổi` : ordinal;
    }
  }
}

function nameDayOff(date: LocalDate, { reason, name = '' }: DayDescription): string {
  switch (reason) {
    case 'holiday':
      return `Nghỉ lễ: ${name}`;
    case 'compensatory-day-off':
      return name;
    default:
      return `Nghỉ hằng tuần, ${nameWeekendDay(date)}`;
  }
}

function nameWeekendDay(date: LocalDate): string {
  return weekdayOf(date) === 6 ? 'thứ Bảy' : 'Chủ nhật';
}

function tellConsequence({ date, walked, isEnd, description, run }: ExplainedSubject): string {
  if (walked.isDue) return `; hết thời hạn lúc ${writeHour(run.term.cutOff ?? '24:00')}`;
  if (walked.isStanding) return ', chưa chạy lại, nên chưa tính được ngày hết hạn';
  if (!isEnd) return walked.role === 'counted' ? '' : '; không tính';
  if (walked.role !== 'counted') return '; hạn dời tiếp';
  return `, là ngày cuối nhưng trùng ngày nghỉ (${nameDayOff(date, description)}); hạn dời sang ngày làm việc kế tiếp`;
}

/** `17:00` as an officer writes it: `17 giờ`, and `17:30` as `17 giờ 30 phút`. */
function writeHour(timeOfDay: string): string {
  const [hour = '', minute = ''] = timeOfDay.split(':');
  return minute === '00' ? `${hour} giờ` : `${hour} giờ ${minute} phút`;
}
