import type { Instant, LocalDate } from '../../workflows/vocabulary/regime.js';

/** dd/MM/yyyy */
export function vietnameseDate(date: LocalDate): string {
  return date.split('-').reverse().join('/');
}

const MOMENT = new Intl.DateTimeFormat('vi-VN', {
  // `dateStyle` would leave out zeros and the century.
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Asia/Ho_Chi_Minh',
});

/** HH:mm dd/MM/yyyy, on the clocks of Vietnam. */
export function vietnameseMoment(instant: Instant): string {
  return MOMENT.format(new Date(instant));
}
