import type { Instant } from '../../workflows/vocabulary/regime.js';

export { vietnameseDate } from '../../workflows/vocabulary/vietnamese-date.js';

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
