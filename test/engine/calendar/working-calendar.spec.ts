import fc from 'fast-check';
import { addDays } from '../../../src/engine/calendar/local-date.js';
import { WorkingCalendar } from '../../../src/engine/calendar/working-calendar.js';
import { shippedCalendar as calendar } from './shipped-calendar.js';

const anyDate = fc.integer({ min: 0, max: 1700 }).map((days) => addDays('2023-12-01', days));

describe('a day of the working calendar', () => {
  it.each([
    ['2026-08-20', 'an ordinary Thursday', true, 'working-day'],
    ['2026-08-23', 'an ordinary Sunday', false, 'weekend'],
    ['2026-08-22', 'a Saturday worked for 31/8', true, 'swapped-working-day'],
    ['2026-08-31', 'a Monday off', false, 'compensatory-day-off'],
    ['2026-09-02', 'the National Day', false, 'holiday'],
    ['2026-04-26', 'a holiday on a Sunday', false, 'holiday'],
    ['2026-04-27', 'the Monday after it', false, 'compensatory-day-off'],
    ['2026-11-24', 'the Culture Day, new in 2026', false, 'holiday'],
    ['2025-11-24', 'the same date a year before', true, 'working-day'],
  ])('%s is %s', (date, _, working, reason) => {
    expect(calendar.describe(date)).toMatchObject({ working, reason, provisional: false });
    expect(calendar.isWorkingDay(date)).toBe(working);
  });

  it('carries the name and the basis of a listed day, and none otherwise', () => {
    expect(calendar.describe('2026-08-22')).toEqual({
      working: true,
      reason: 'swapped-working-day',
      name: 'Làm bù cho 31/8',
      basis: 'TB 9441/TB-BNV ngày 16/10/2025',
      provisional: false,
    });
    expect(calendar.describe('2026-08-24')).toEqual({
      working: true,
      reason: 'working-day',
      provisional: false,
    });
  });

  it('is provisional where the announcement is still to come', () => {
    expect(calendar.describe('2027-02-05')).toMatchObject({ working: false, provisional: true });
    expect(calendar.describe('2027-09-03')).toMatchObject({ working: false, provisional: true });
    expect(calendar.describe('2027-02-12')).toMatchObject({ working: true, provisional: false });
  });

  it.each(['2023-12-31', '2028-01-01', '2028-06-15', '1500-01-01'])(
    'of a year without any listed day is an ordinary one, and provisional: %s',
    (date) => {
      const { reason, provisional } = calendar.describe(date);
      expect(['working-day', 'weekend']).toContain(reason);
      expect(provisional).toBe(true);
    },
  );

  it('of a gap between two covered years is provisional too', () => {
    const day = { kind: 'holiday', name: 'Nghỉ', basis: 'Thử', status: 'law' } as const;
    const days = [
      { ...day, date: '2030-01-01' },
      { ...day, date: '2032-01-01' },
    ];
    const gapped = new WorkingCalendar({ edition: 7, source: 'Thử', days });
    expect(gapped.edition).toBe(7);
    expect(gapped.describe('2030-12-31')).toEqual({
      working: true,
      reason: 'working-day',
      provisional: false,
    });
    expect(gapped.describe('2031-01-01')).toEqual({
      working: true,
      reason: 'working-day',
      provisional: true,
    });
    expect(gapped.describe('2031-12-27')).toEqual({ working: false, reason: 'weekend', provisional: true });
    expect(gapped.describe('2032-12-31')).toMatchObject({ working: true, provisional: false });
  });

  it('of an edition without days is an ordinary one, and provisional', () => {
    const empty = new WorkingCalendar({ edition: 1, source: 'Thử', days: [] });
    expect(empty.describe('1970-01-01')).toEqual({ working: true, reason: 'working-day', provisional: true });
    expect(empty.describe('2026-09-05')).toEqual({ working: false, reason: 'weekend', provisional: true });
  });
});

describe('steps by working days', () => {
  it('find the first working day on or after a date', () => {
    expect(calendar.nextWorkingDay('2026-08-22')).toBe('2026-08-22');
    expect(calendar.nextWorkingDay('2026-08-29')).toBe('2026-09-03');
    expect(calendar.nextWorkingDay('2026-02-14')).toBe('2026-02-23');
  });

  it('go forward and back without counting the day they start from', () => {
    expect(calendar.addWorkingDays('2026-08-20', 2)).toBe('2026-08-22');
    expect(calendar.addWorkingDays('2026-09-03', -1)).toBe('2026-08-28');
    expect(calendar.addWorkingDays('2026-08-26', -2)).toBe('2026-08-24');
    expect(calendar.addWorkingDays('2026-08-23', 0)).toBe('2026-08-23');
  });

  it('refuse half days and steps out of time', () => {
    for (const count of [0.5, Number.NaN, Infinity, Number.MAX_SAFE_INTEGER, -Number.MAX_SAFE_INTEGER]) {
      expect(() => calendar.addWorkingDays('2026-08-20', count)).toThrow(RangeError);
    }
  });

  it('count the working days after one date up to another', () => {
    expect(calendar.workingDaysBetween('2026-08-20', '2026-08-26')).toBe(5);
    expect(calendar.workingDaysBetween('2026-08-28', '2026-09-02')).toBe(0);
    expect(calendar.workingDaysBetween('2026-08-26', '2026-08-20')).toBe(-5);
    expect(calendar.workingDaysBetween('2026-08-20', '2026-08-20')).toBe(0);
    expect(calendar.workingDaysBetween('2026-09-02', '2026-08-28')).toBe(0);
  });

  it('agree with each other', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 300 }), (date, count) => {
        const later = calendar.addWorkingDays(date, count);
        expect(calendar.isWorkingDay(later)).toBe(true);
        expect(calendar.workingDaysBetween(date, later)).toBe(count);
        expect(calendar.addWorkingDays(later, -count) <= date).toBe(true);
        expect(calendar.nextWorkingDay(addDays(date, 1))).toBe(calendar.addWorkingDays(date, 1));
      }),
    );
  });
});

describe('the next opening, 08:00 to 17:00', () => {
  const hours = { from: '08:00', to: '17:00' };

  it.each([
    ['in the morning before eight', '2026-08-20T07:59:59.999+07:00', '2026-08-20T08:00+07:00'],
    ['at eight', '2026-08-20T08:00+07:00', '2026-08-20T08:00+07:00'],
    ['in the afternoon', '2026-08-20T16:59:59.999+07:00', '2026-08-20T16:59:59.999+07:00'],
    ['at five, when it has closed', '2026-08-20T17:00+07:00', '2026-08-21T08:00+07:00'],
    ['on Friday evening before a worked Saturday', '2026-08-21T20:00+07:00', '2026-08-22T08:00+07:00'],
    ['on that Saturday', '2026-08-22T09:30+07:00', '2026-08-22T09:30+07:00'],
    ['on a holiday at noon', '2026-09-02T12:00+07:00', '2026-09-03T08:00+07:00'],
    ['on the eve of Tết', '2026-02-13T18:00+07:00', '2026-02-23T08:00+07:00'],
    ['on a day that is another one in UTC', '2026-08-24T06:00+07:00', '2026-08-24T08:00+07:00'],
  ])('for what becomes ready %s', (_, ready, goesOut) => {
    const opening = calendar.nextOpening(new Date(ready).toISOString(), hours);
    expect(opening).toBe(new Date(goesOut).toISOString());
  });

  it('refuses hours that never open, and rubbish', () => {
    const instant = '2026-08-20T03:00:00.000Z';
    for (const rubbish of [
      { from: '17:00', to: '08:00' },
      { from: '08:00', to: '08:00' },
      { from: '08:00', to: '9:00' },
      { from: '8', to: '9' },
    ]) {
      expect(() => calendar.nextOpening(instant, rubbish)).toThrow(RangeError);
    }
    expect(() => calendar.nextOpening('2026-08-20', hours)).toThrow(RangeError);
  });
});
