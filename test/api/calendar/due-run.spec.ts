import { toTermRun } from '../../../src/api/calendar/due-run.js';
import { problemCodeOf } from '../support/problem-code.js';

const BASE = { from: '2026-03-02', term: 25, unit: 'calendar-day' as const };

describe('the term of a due date', () => {
  test('carries what was asked', () => {
    const asked = {
      ...BASE,
      countStartDay: true,
      cutOff: '17:00',
      pauses: ['2026-03-10..2026-03-20', '2026-04-01..'],
    };
    expect(toTermRun(asked)).toEqual({
      startOn: '2026-03-02',
      term: { amount: 25, unit: 'calendar-day', countStartDay: true, cutOff: '17:00' },
      pauses: [
        { from: '2026-03-10', to: '2026-03-20' },
        { from: '2026-04-01', to: null },
      ],
    });
  });

  test.each([
    { ...BASE, from: '2026-02-30' },
    { ...BASE, pauses: ['2026-02-30..2026-03-01'] },
    { ...BASE, pauses: ['2026-03-10..2026-03-09'] },
  ])('is refused for %j', (asked) => {
    expect(problemCodeOf(() => toTermRun(asked))).toBe('malformed-request');
  });
});
