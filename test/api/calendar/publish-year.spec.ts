import { draftEdition } from '../../../src/api/calendar/publish-year.js';
import type { CalendarEdition } from '../../../src/engine/calendar/calendar-edition.js';
import { Problem } from '../../../src/api/problems/problem.js';

const day = (date: string, kind = 'holiday') => ({
  date,
  kind,
  name: 'Lễ',
  basis: 'Thông báo',
  status: 'law',
});
const CURRENT = {
  edition: 4,
  source: 'Ấn bản 4',
  days: [day('2026-01-01'), day('2027-01-01'), day('2027-09-02')],
} as CalendarEdition;

function faultsOf(days: unknown): unknown {
  try {
    draftEdition(CURRENT, 2027, { source: 'Thông báo', days });
  } catch (error) {
    if (error instanceof Problem) return { code: error.code, ...error.details.members };
  }
  return null;
}

describe('a year of the calendar', () => {
  test('is replaced whole, and the others stay', () => {
    const drafted = draftEdition(CURRENT, 2027, {
      source: 'Thông báo 2027',
      days: [day('2027-02-06', 'swapped_working_day')],
    });
    expect(drafted).toMatchObject({ edition: 5, source: 'Thông báo 2027' });
    expect(drafted.days.map(({ date }) => date)).toEqual(['2026-01-01', '2027-02-06']);
  });

  test.each([
    [[day('2027-02-05', 'swapped_working_day')], 'days[0].date'],
    [[day('2027-02-30')], 'days[0].date'],
    [[day('2027-01-01'), day('2027-01-01')], 'days[1].date'],
    [[day('2026-01-01')], 'days[0].date'],
    [[{ ...day('2027-01-01'), status: 'maybe' }], 'days[0].status'],
    [[], 'days'],
    ['rubbish', 'days'],
    [[null], 'days[0].date'],
  ])('is refused with the place of its fault: %j', (days, path) => {
    expect(faultsOf(days)).toMatchObject({
      code: 'calendar-refused',
      faults: [expect.objectContaining({ path })],
    });
  });
});
