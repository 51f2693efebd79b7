import fc from 'fast-check';
import {
  addDays,
  atTime,
  daysBetween,
  endOfDay,
  epochDayOf,
  fromEpochDay,
  isLocalDate,
  lastDayOfMonth,
  localDateOf,
  parseInstant,
  startOfDay,
  weekdayOf,
} from '../../../src/engine/calendar/local-date.js';

const anyEpochDay = fc.integer({ min: epochDayOf('1000-01-01'), max: epochDayOf('9999-12-31') });
const anyMs = fc.integer({ min: Date.UTC(1000, 0, 2), max: Date.UTC(9999, 11, 30) });

describe('a local date', () => {
  it.each(['2024-02-29', '2000-02-29', '1000-01-01', '9999-12-31', '2026-11-21'])('%s exists', (text) => {
    expect(isLocalDate(text)).toBe(true);
  });

  it.each([
    ...['2026-02-29', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00', '2026-1-1'],
    ...[
      '0999-12-31',
      '10000-01-01',
      '2026-01-01T00:00:00Z',
      ' 2026-01-01',
      '2026-01-01\n',
      '',
      '２０２６-01-01',
    ],
  ])('%j does not exist', (text) => {
    expect(isLocalDate(text)).toBe(false);
    expect(() => epochDayOf(text)).toThrow(RangeError);
  });

  it('counts days across months, leap days and years', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(daysBetween('2024-01-01', '2025-01-01')).toBe(366);
    expect(daysBetween('2026-03-02', '2026-03-01')).toBe(-1);
    expect(epochDayOf('1970-01-01')).toBe(0);
  });

  it('knows the weekday, Monday being 1', () => {
    expect(weekdayOf('1970-01-01')).toBe(4);
    expect(weekdayOf('1969-12-31')).toBe(3);
    expect(weekdayOf('2026-08-22')).toBe(6);
    expect(weekdayOf('2026-04-26')).toBe(7);
    expect(weekdayOf('2026-08-31')).toBe(1);
  });

  it('knows the last day of a month', () => {
    expect(lastDayOfMonth(2024, 2)).toBe('2024-02-29');
    expect(lastDayOfMonth(2100, 2)).toBe('2100-02-28');
    expect(lastDayOfMonth(2026, 12)).toBe('2026-12-31');
    for (const [year, month] of [
      [2026, 0],
      [2026, 13],
      [2026, 1.5],
      [99, 1],
      [Number.NaN, 1],
    ] as const) {
      expect(() => lastDayOfMonth(year, month)).toThrow(RangeError);
    }
  });

  it('is the same day after a round trip through epoch days, one weekday after the day before', () => {
    fc.assert(
      fc.property(anyEpochDay, (epochDay) => {
        const date = fromEpochDay(epochDay);
        expect(epochDayOf(date)).toBe(epochDay);
        expect(weekdayOf(date)).toBe(new Date(`${date}T00:00:00Z`).getUTCDay() || 7);
      }),
    );
  });

  it('does not leave the years 1000 to 9999', () => {
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => addDays('1000-01-01', -1)).toThrow(RangeError);
    expect(() => fromEpochDay(0.5)).toThrow(RangeError);
    expect(() => fromEpochDay(Number.NaN)).toThrow(RangeError);
  });
});

describe('a moment', () => {
  it.each([
    ['2026-08-05T17:00+07:00', '2026-08-05T10:00:00.000Z'],
    ['2026-08-05T10:00:00Z', '2026-08-05T10:00:00.000Z'],
    ['2026-08-05T10:00:00.123456Z', '2026-08-05T10:00:00.123Z'],
    ['2026-12-31T20:00:00-05:30', '2027-01-01T01:30:00.000Z'],
    ['2024-02-29T00:00:00.5+07:00', '2024-02-28T17:00:00.500Z'],
  ])('%s is read as %s', (text, instant) => {
    expect(parseInstant(text)).toBe(instant);
  });

  it.each([
    ...['2026-08-05T17:00:00', '2026-08-05', '2026-02-30T00:00:00Z', '2026-08-05T24:00:00Z', '17:00', ''],
    ...[
      '2026-08-05T10:60:00Z',
      '2026-08-05T10:00:60Z',
      '2026-08-05 10:00:00Z',
      '2026-08-05T10:00:00+7',
      'now',
    ],
    ...[
      '2026-08-05T10:00:00+15:00',
      '9999-12-31T23:00:00-07:00',
      '1000-01-01T00:00:00+07:00',
      '1786000000000',
    ],
    'x'.repeat(1_000_000),
  ])('%.40s is refused', (text) => {
    expect(() => parseInstant(text)).toThrow(RangeError);
  });

  it('says what it got, but never at length', () => {
    expect(() => parseInstant('x'.repeat(1_000_000))).toThrow(/^.{1,200}$/);
  });

  it('belongs to the Vietnamese day, which begins at 17:00 UTC', () => {
    expect(localDateOf('2026-08-05T16:59:59.999Z')).toBe('2026-08-05');
    expect(localDateOf('2026-08-05T17:00:00.000Z')).toBe('2026-08-06');
    expect(localDateOf('2026-12-31T17:00:00.000Z')).toBe('2027-01-01');
    expect(localDateOf('1969-12-31T17:00:00.000Z')).toBe('1970-01-01');
  });

  it('is found from a day and an hour', () => {
    expect(startOfDay('2026-08-06')).toBe('2026-08-05T17:00:00.000Z');
    expect(endOfDay('2026-08-05')).toBe('2026-08-05T17:00:00.000Z');
    expect(atTime('2026-08-05', '17:00')).toBe('2026-08-05T10:00:00.000Z');
    expect(atTime('2026-01-01', '00:00')).toBe('2025-12-31T17:00:00.000Z');
    for (const time of ['24:00', '7:00', '17:60', '17:00:00', '', 'noon']) {
      expect(() => atTime('2026-08-05', time)).toThrow(RangeError);
    }
  });

  it('lies between the start and the end of its own day', () => {
    fc.assert(
      fc.property(anyMs, (ms) => {
        const instant = new Date(ms).toISOString();
        const date = localDateOf(instant);
        expect(startOfDay(date) <= instant && instant < endOfDay(date)).toBe(true);
        expect(parseInstant(instant)).toBe(instant);
      }),
    );
  });
});
