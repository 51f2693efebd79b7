import { refuseImpossibleDate, resolveOccurredAt, workingDaysBack } from '../../src/engine/legal-date.js';
import { shippedCalendar } from './calendar/shipped-calendar.js';

const NOW = '2026-01-21T02:00:00.000Z';

describe('the moment that a legal date stands for', () => {
  test('is now when none is given', () => {
    expect(resolveOccurredAt(undefined, null, NOW)).toBe(NOW);
  });

  test('is the first moment of a date', () => {
    expect(resolveOccurredAt('2026-01-20', null, NOW)).toBe('2026-01-19T17:00:00.000Z');
    expect(resolveOccurredAt('2026-01-20', '2026-01-18T10:00:00.000Z', NOW)).toBe('2026-01-19T17:00:00.000Z');
  });

  test('is that of the previous entry when both are of one day, so that papers keep their order', () => {
    expect(resolveOccurredAt('2026-01-20', '2026-01-20T03:00:00.000Z', NOW)).toBe('2026-01-20T03:00:00.000Z');
  });

  test('stays before a previous entry of a later day, to be refused', () => {
    expect(resolveOccurredAt('2026-01-19', '2026-01-20T03:00:00.000Z', NOW)).toBe('2026-01-18T17:00:00.000Z');
  });

  test('is a moment with its offset in UTC', () => {
    expect(resolveOccurredAt('2026-01-20T16:30:00+07:00', null, NOW)).toBe('2026-01-20T09:30:00.000Z');
  });

  test.each(['2026-02-30', 'yesterday', '2026-01-20T16:30:00', ''])('is none for %j', (text) => {
    expect(() => resolveOccurredAt(text, null, NOW)).toThrow(RangeError);
  });
});

test('an impossible date is one in the future, or before the previous entry; the bounds are possible', () => {
  const previous = '2026-01-20T03:00:00.000Z';
  const refusal = (occurredAt: string) =>
    refuseImpossibleDate({ occurredAt, previous, now: NOW })?.code ?? null;
  expect(refusal(NOW)).toBeNull();
  expect(refusal(previous)).toBeNull();
  expect(refusal('2026-01-21T02:00:00.001Z')).toBe('occurred-in-future');
  expect(refusal('2026-01-20T02:59:59.999Z')).toBe('occurred-before-previous');
});

test('reaching back is counted in working days of Việt Nam', () => {
  const back = (occurredAt: string, now: string) => workingDaysBack(shippedCalendar, occurredAt, now);
  expect(back('2026-01-16T02:00:00.000Z', '2026-01-19T02:00:00.000Z')).toBe(1);
  // 18:00 UTC on Thursday is already Friday here.
  expect(back('2026-01-15T18:00:00.000Z', '2026-01-19T02:00:00.000Z')).toBe(1);
  expect(back(NOW, NOW)).toBe(0);
});
