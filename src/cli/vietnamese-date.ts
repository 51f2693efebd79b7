import { localDateOf, weekdayOf } from '../engine/calendar/local-date.js';
import type { Instant, LocalDate } from '../../workflows/vocabulary/regime.js';

const WEEKDAYS = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'];

/** dd/MM/yyyy */
export function writeDate(date: LocalDate): string {
  return date.split('-').reverse().join('/');
}

export function writeWeekday(date: LocalDate): string {
  return WEEKDAYS[weekdayOf(date) - 1] ?? '';
}

const TIME = new Intl.DateTimeFormat('vi-VN', {
  timeStyle: 'short',
  hourCycle: 'h23',
  timeZone: 'Asia/Ho_Chi_Minh',
});

/** dd/MM/yyyy HH:mm in Việt Nam. */
export function writeMoment(instant: Instant): string {
  return `${writeDate(localDateOf(instant))} ${TIME.format(new Date(instant))}`;
}
