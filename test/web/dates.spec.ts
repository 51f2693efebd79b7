import { formatDate, formatInstant, parseDate } from '../../web/src/i18n/dates.js';

test.each([
  ['05/03/2026', '2026-03-05'],
  ['5/3/2026', '2026-03-05'],
  ['5-3-2026', '2026-03-05'],
  ['05032026', '2026-03-05'],
  ['29/02/2028', '2028-02-29'],
])('%s is read as a date', (typed, date) => {
  expect(parseDate(typed)).toBe(date);
});

test.each(['', '29/02/2026', '31/04/2026', '2026-03-05', '5/3/26', 'hôm nay'])('%s is no date', (typed) => {
  expect(parseDate(typed)).toBeNull();
});

test('dates and moments are written as Vietnamese offices write them', () => {
  expect(formatDate('2026-03-05')).toBe('05/03/2026');
  expect(formatInstant('2026-03-04T18:30:00.000Z')).toBe('05/03/2026 01:30');
});
