import type { CalendarYear, ListedDay } from '../../web/src/api/calendar.js';
import {
  beginDraft,
  compareDays,
  moveOnto,
  withDay,
  withoutDay,
} from '../../web/src/screens/manage/calendar/calendar-draft.js';

const listed = (date: string, name = 'Nghỉ'): ListedDay => ({
  ...{ date, kind: 'holiday', name, basis: 'Thông báo', status: 'announced' },
});

function yearOf(edition: number, days: readonly ListedDay[]): CalendarYear {
  const plain = { date: '2027-01-04', kind: null, name: null, basis: null, status: 'law' as const };
  return {
    year: 2027,
    edition,
    source: 'Nguồn',
    publishedAt: '2026-12-01T00:00:00.000Z',
    publishedBy: 'system',
    days: [plain, ...days].map((day) => ({ ...day, weekday: 1, working: false, reason: 'holiday' as const })),
  };
}

const FIRST = yearOf(1, [listed('2027-02-05'), listed('2027-02-08')]);

test('a draft begins with the days that the edition lists, and marks what becomes of them', () => {
  const { basedOn, days } = beginDraft(FIRST);
  expect(basedOn).toBe(1);
  expect(days.map(({ date }) => date)).toEqual(['2027-02-05', '2027-02-08']);
  const changed = withDay(
    withDay(withoutDay(days, '2027-02-05'), listed('2027-02-09')),
    listed('2027-02-08', 'Tết'),
  );
  expect(compareDays(days, changed).map(({ day, change }) => [day.date, change])).toEqual([
    ['2027-02-05', 'removed'],
    ['2027-02-08', 'changed'],
    ['2027-02-09', 'added'],
  ]);
});

test('what was drafted moves onto the edition that was published meanwhile', () => {
  const draft = beginDraft(FIRST);
  const drafted = {
    ...draft,
    source: 'Thông báo',
    days: withDay(withoutDay(draft.days, '2027-02-05'), listed('2027-02-09')),
  };
  const second = yearOf(2, [listed('2027-02-05'), listed('2027-02-08', 'Tết'), listed('2027-02-10')]);
  const moved = moveOnto(drafted, FIRST, second);
  expect(moved).toMatchObject({ basedOn: 2, source: 'Thông báo' });
  expect(moved.days.map(({ date, name }) => [date, name])).toEqual([
    ['2027-02-08', 'Tết'],
    ['2027-02-09', 'Nghỉ'],
    ['2027-02-10', 'Nghỉ'],
  ]);
});
