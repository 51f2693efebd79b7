import type { CalendarDay, CalendarEdition } from '../../engine/calendar/calendar-edition.js';
import type { StoredCalendarEdition } from '../../persistence/calendar-edition.store.js';
import type { Answer } from '../views/building-blocks.js';
import type { calendarEditionList } from '../views/calendar.view.js';

type EditionView = Answer<typeof calendarEditionList>['items'][number];

/** Each edition with what it changed, the newest first. */
export function describeEditions(editions: readonly StoredCalendarEdition[]): readonly EditionView[] {
  return editions
    .map(({ edition, source, publishedAt, publishedBy, days }, index) => {
      const before = editions[index - 1];
      return {
        edition,
        source,
        publishedAt,
        publishedBy,
        years: yearsOf(days),
        changes: before === undefined ? [] : findChanges(before, { days }),
      };
    })
    .toReversed();
}

function yearsOf(days: readonly CalendarDay[]): readonly number[] {
  return [...new Set(days.map(({ date }) => Number(date.slice(0, 4))))].sort((a, b) => a - b);
}

/** By what they are called and how settled they are, too: that is what people read. */
function findChanges(
  before: Pick<CalendarEdition, 'days'>,
  after: Pick<CalendarEdition, 'days'>,
): EditionView['changes'] {
  const earlier = new Map(before.days.map((day) => [day.date, day]));
  const later = new Set(after.days.map(({ date }) => date));
  const changed = after.days
    .filter((day) => !isSame(earlier.get(day.date), day))
    .map(({ date, kind }) => ({ date, kind }));
  const dropped = before.days
    .filter(({ date }) => !later.has(date))
    .map(({ date }) => ({ date, kind: null }));
  return [...changed, ...dropped].sort((a, b) => a.date.localeCompare(b.date));
}

function isSame(before: CalendarDay | undefined, after: CalendarDay): boolean {
  const { kind, name, basis, status } = after;
  return before?.kind === kind && before.name === name && before.basis === basis && before.status === status;
}
