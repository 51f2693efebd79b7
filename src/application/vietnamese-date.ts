import type { Instant, LocalDate } from '../../workflows/vocabulary/regime.js';

/** dd/MM/yyyy */
export function vietnameseDate(date: LocalDate): string {
  return date.split('-').reverse().join('/');
}

const MOMENT = new Intl.DateTimeFormat('vi-VN', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'Asia/Ho_Chi_Minh',
});

export function vietnameseMoment(instant: Instant): string {
  return MOMENT.format(new Date(instant));
}
