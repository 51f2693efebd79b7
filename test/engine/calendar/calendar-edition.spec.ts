import { CalendarEditionError, parseCalendarEdition } from '../../../src/engine/calendar/working-calendar.js';
import type { CalendarFault } from '../../../src/engine/calendar/working-calendar.js';
import { readShippedCalendar } from './shipped-calendar.js';

const nationalDay = {
  date: '2026-09-02',
  kind: 'holiday',
  name: 'Quốc khánh',
  basis: 'Bộ luật Lao động 45/2019/QH14, Điều 112 khoản 1',
  status: 'law',
};

function faultsOf(json: unknown, edition = 1): readonly CalendarFault[] {
  try {
    parseCalendarEdition(json, edition);
  } catch (error) {
    if (error instanceof CalendarEditionError) return error.faults;
    throw error;
  }
  return [];
}

function pathsOf(json: unknown, edition = 1): string[] {
  return faultsOf(json, edition).map(({ path }) => path);
}

describe('the shipped calendar', () => {
  const edition = parseCalendarEdition(readShippedCalendar(), 1);

  it('is edition 1, with its 60 days in the order of their dates', () => {
    const dates = edition.days.map(({ date }) => date);
    expect(edition.edition).toBe(1);
    expect(edition.source).toMatch(/^Lịch nghỉ của công chức 2024–2027: Bộ luật Lao động/);
    expect(dates).toHaveLength(60);
    expect(dates).toEqual([...dates].sort());
  });

  it('covers 2024 to 2027', () => {
    const years = new Set(edition.days.map(({ date }) => date.slice(0, 4)));
    expect([...years]).toEqual(['2024', '2025', '2026', '2027']);
  });
});

describe('a calendar edition', () => {
  it('keeps only what it knows, and names its own source before its scope', () => {
    const json = { source: 'TB 1/TB-BNV', scope: 'x', days: [{ ...nationalDay, note: 'dropped' }] };
    expect(parseCalendarEdition(json, 2)).toEqual({ edition: 2, source: 'TB 1/TB-BNV', days: [nationalDay] });
  });

  it.each([null, undefined, 3, 'days', [], {}, { days: {} }, { days: [] }])(
    'cannot be made of %j',
    (json) => {
      expect(pathsOf(json)).toEqual(['source', 'days']);
    },
  );

  it.each([0, -1, 1.5, Number.NaN])('cannot have the number %d', (edition) => {
    expect(pathsOf({ source: 'x', days: [nationalDay] }, edition)).toEqual(['edition']);
  });

  it.each([
    ['a day that does not exist', { date: '2026-02-30' }, 'days[0].date'],
    ['a date that is no text', { date: 20260902 }, 'days[0].date'],
    ['an unknown kind', { kind: 'festival' }, 'days[0].kind'],
    ['a kind from the prototype', { kind: 'constructor' }, 'days[0].kind'],
    ['an unknown status', { status: 'rumoured' }, 'days[0].status'],
    ['no name', { name: undefined }, 'days[0].name'],
    ['a blank basis', { basis: '  ' }, 'days[0].basis'],
    [
      'a swapped working day on a Friday',
      { date: '2026-08-21', kind: 'swapped_working_day' },
      'days[0].date',
    ],
    ['a day off in lieu on a Saturday', { date: '2026-08-22', kind: 'compensatory_day_off' }, 'days[0].date'],
    ['a day off in lieu on a Sunday', { date: '2026-08-23', kind: 'compensatory_day_off' }, 'days[0].date'],
  ])('is refused for %s', (_, change, path) => {
    expect(pathsOf({ source: 'x', days: [{ ...nationalDay, ...change }] })).toEqual([path]);
  });

  it('is refused for a date listed twice, whatever the two rows say', () => {
    const days = [nationalDay, { ...nationalDay, name: 'Quốc khánh lần hai' }];
    expect(faultsOf({ source: 'x', days })).toEqual([
      { path: 'days[1].date', sentence: 'Ngày 2026-09-02 bị ghi hai lần.' },
    ]);
  });

  it('is refused with every fault at once, in the message too', () => {
    const days = [
      'rubbish',
      { ...nationalDay, date: '2026-13-01', status: '' },
      { ...nationalDay, date: '2026-08-21', kind: 'swapped_working_day', name: 7 },
    ];
    expect(pathsOf({ days }, 0)).toEqual([
      ...['edition', 'source', 'days[0]', 'days[1].date', 'days[1].status', 'days[2].date', 'days[2].name'],
    ]);
    expect(() => parseCalendarEdition({ source: 'x', days }, 1)).toThrow(
      /days\[1\]\.date: Ngày phải có thật.*days\[2\]\.date: Ngày làm bù 2026-08-21 phải là thứ Bảy hoặc Chủ nhật\./,
    );
  });
});
