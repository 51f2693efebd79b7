import type { MessageId } from '../../../i18n/language.js';

interface Weekday {
  readonly name: MessageId;
  readonly short: MessageId;
}

/** Monday first, as the server numbers them from 1. */
export const WEEKDAYS: readonly Weekday[] = [
  { name: 'calendar.monday', short: 'calendar.mondayShort' },
  { name: 'calendar.tuesday', short: 'calendar.tuesdayShort' },
  { name: 'calendar.wednesday', short: 'calendar.wednesdayShort' },
  { name: 'calendar.thursday', short: 'calendar.thursdayShort' },
  { name: 'calendar.friday', short: 'calendar.fridayShort' },
  { name: 'calendar.saturday', short: 'calendar.saturdayShort' },
  { name: 'calendar.sunday', short: 'calendar.sundayShort' },
];

export function weekdayName(weekday: number): MessageId {
  return WEEKDAYS[weekday - 1]?.name ?? 'calendar.sunday';
}
