import {
  computeDue,
  computeEarliest,
  computeRemaining,
  LEGAL_TIME_RULES,
} from '../../../src/engine/calendar/term-arithmetic.js';
import type { Pause, TermRun, TermSpan } from '../../../src/engine/calendar/term-arithmetic.js';
import { getLegalTimeRule } from '../../../src/engine/calendar/legal-time-rules.js';
import { shippedCalendar as calendar } from './shipped-calendar.js';

const workingDays = (amount: number): TermSpan => ({ amount, unit: 'working-day' });
const calendarDays = (amount: number): TermSpan => ({ amount, unit: 'calendar-day' });
const months = (amount: number): TermSpan => ({ amount, unit: 'month' });
const withStartDay = (term: TermSpan): TermSpan => ({ ...term, countStartDay: true });

function due(startOn: string, term: TermSpan, pauses: readonly Pause[] = []): string | null {
  return computeDue(calendar, { startOn, term, pauses }).dueOn;
}

describe('the worked cases', () => {
  it.each([
    [
      '5 working days over a worked Saturday, before a Monday off',
      '2026-08-20',
      workingDays(5),
      '2026-08-26',
    ],
    ['15 calendar days, start day counted', '2026-07-22', withStartDay(calendarDays(15)), '2026-08-05'],
    ['15 calendar days, start day not counted', '2026-07-22', calendarDays(15), '2026-08-06'],
    ['5 working days over 30/4, 01/5 and a swap', '2025-04-24', workingDays(5), '2025-05-05'],
    ['25 calendar days that end on the National Day', '2026-08-08', calendarDays(25), '2026-09-03'],
  ])('%s', (_, startOn, term, dueOn) => {
    expect(due(startOn, term)).toBe(dueOn);
  });

  it('25 calendar days, paused from the eighth to the eighteenth day', () => {
    const pauses = [{ from: '2026-03-10', to: '2026-03-20' }];
    expect(due('2026-03-02', calendarDays(25), pauses)).toBe('2026-04-07');
  });
});

describe('cases from practice', () => {
  it.each([
    [
      'public notice five working days after a request of 14/8/2025',
      '2025-08-14',
      workingDays(5),
      '2025-08-21',
    ],
    ['five working days over Tết 2026', '2026-02-13', workingDays(5), '2026-02-27'],
    ['five working days over the Culture Day', '2026-11-19', workingDays(5), '2026-11-27'],
    ['seven working days over New Year, with a swap on 10/01', '2025-12-31', workingDays(7), '2026-01-12'],
    ['three working days to a Saturday worked for 29/4/2024', '2024-04-26', workingDays(3), '2024-05-04'],
    [
      'ten calendar days that end on a Sunday holiday with a day in lieu',
      '2026-04-16',
      calendarDays(10),
      '2026-04-28',
    ],
    ['a window that ends on a Saturday', '2025-06-27', calendarDays(15), '2025-07-14'],
    ['two calendar days that end on a worked Saturday', '2026-08-20', calendarDays(2), '2026-08-22'],
    ['one calendar day to 29 February', '2028-02-28', calendarDays(1), '2028-02-29'],
    ['one calendar day over a New Year of holidays', '2025-12-31', calendarDays(1), '2026-01-05'],
  ])('%s', (_, startOn, term, dueOn) => {
    expect(due(startOn, term)).toBe(dueOn);
  });

  it.each([
    ['public notice', '2026-09-21', workingDays(2), '2026-09-23'],
    ['reception', '2026-09-23', workingDays(5), '2026-09-30'],
    ['compiling', '2026-09-30', workingDays(5), '2026-10-07'],
    ['appraisal', '2026-10-07', workingDays(20), '2026-11-04'],
    ['decision', '2026-11-04', workingDays(5), '2026-11-11'],
  ])('an establishment under R3, each step on its last day: %s', (_, startOn, term, dueOn) => {
    expect(due(startOn, term)).toBe(dueOn);
  });

  it.each([
    ['public notice', '2025-06-20', workingDays(5), '2025-06-27'],
    ['reception', '2025-06-27', calendarDays(15), '2025-07-14'],
    ['compiling', '2025-07-14', workingDays(5), '2025-07-21'],
    ['appraisal', '2025-07-21', calendarDays(25), '2025-08-15'],
    ['decision', '2025-08-15', workingDays(7), '2025-08-26'],
  ])('an establishment under R1, each step on its last day: %s', (_, startOn, term, dueOn) => {
    expect(due(startOn, term)).toBe(dueOn);
  });
});

describe('the due moment', () => {
  it('is 24:00 of the due day, Vietnamese time', () => {
    const { dueAt } = computeDue(calendar, { startOn: '2026-08-20', term: workingDays(5) });
    expect(dueAt).toBe('2026-08-26T17:00:00.000Z');
  });

  it('is the cut-off hour where the term has one', () => {
    const term = { ...withStartDay(calendarDays(15)), cutOff: '17:00' };
    expect(computeDue(calendar, { startOn: '2026-07-22', term })).toEqual({
      dueOn: '2026-08-05',
      dueAt: '2026-08-05T10:00:00.000Z',
      provisional: false,
    });
  });
});

describe('a term in months', () => {
  it.each([
    ['ends on the corresponding day', '2026-07-15', months(6), '2027-01-15'],
    ['ends on the last day of a shorter month', '2024-01-31', months(1), '2024-02-29'],
    ['moves from such a last day when it is a Saturday', '2026-01-31', months(1), '2026-03-02'],
    ['crosses the year to a Sunday', '2026-11-30', months(3), '2027-03-01'],
    ['of twelve is a year', '2025-03-03', months(12), '2026-03-03'],
    ['of twelve from 29 February ends on the 28th', '2024-02-29', months(12), '2025-02-28'],
    ['ends a day earlier with its start day counted', '2026-06-01', withStartDay(months(1)), '2026-06-30'],
    ['ends on the last day when there is no day before', '2024-01-30', withStartDay(months(1)), '2024-02-29'],
  ])('%s', (_, startOn, term, dueOn) => {
    expect(due(startOn, term)).toBe(dueOn);
  });

  it('is pushed by the whole days that pauses touch', () => {
    expect(due('2026-07-15', months(6), [{ from: '2026-08-03', to: '2026-08-05' }])).toBe('2027-01-18');
  });

  it('is pushed again by a pause that it reaches only because it was pushed', () => {
    const pauses = [
      { from: '2026-07-01', to: '2026-07-10' },
      { from: '2026-07-16', to: '2026-07-17' },
    ];
    // From 08/6 one month is 08/7; ten paused days make it 18/7, two more 20/7, a Monday.
    expect(due('2026-06-08', months(1), pauses)).toBe('2026-07-20');
  });
});

describe('a pause', () => {
  const term = workingDays(5);
  // Monday 2026-06-01 and the four days after it make an ordinary week: due Monday 2026-06-08.
  const startOn = '2026-06-01';

  it.each([
    ['none', [], '2026-06-08'],
    ['of one day', [{ from: '2026-06-03', to: '2026-06-03' }], '2026-06-09'],
    ['over a weekend, which costs nothing', [{ from: '2026-06-06', to: '2026-06-07' }], '2026-06-08'],
    [
      'on the start day, which is not counted anyway',
      [{ from: '2026-06-01', to: '2026-06-01' }],
      '2026-06-08',
    ],
    ['that was over before the start', [{ from: '2026-05-04', to: '2026-05-20' }], '2026-06-08'],
    ['on the last day', [{ from: '2026-06-08', to: '2026-06-08' }], '2026-06-09'],
    ['that begins after the last day', [{ from: '2026-06-09', to: '2026-06-20' }], '2026-06-08'],
  ])('%s', (_, pauses, dueOn) => {
    expect(due(startOn, term, pauses)).toBe(dueOn);
  });

  it('that overlaps another, or repeats it, takes each day once', () => {
    const pauses = [
      { from: '2026-06-04', to: '2026-06-09' },
      { from: '2026-06-02', to: '2026-06-05' },
      { from: '2026-06-02', to: '2026-06-05' },
    ];
    expect(due(startOn, term, pauses)).toBe('2026-06-16');
  });

  it('on the working day to which an end moves sends it on to the next one', () => {
    expect(due('2026-08-08', calendarDays(25), [{ from: '2026-09-03', to: '2026-09-04' }])).toBe(
      '2026-09-07',
    );
    expect(due('2026-08-08', calendarDays(25), [{ from: '2026-09-03', to: '2026-09-03' }])).toBe(
      '2026-09-04',
    );
  });

  it('that is open leaves no due date', () => {
    for (const from of ['2026-05-20', '2026-06-01', '2026-06-03', '2026-06-08']) {
      expect(computeDue(calendar, { startOn, term, pauses: [{ from, to: null }] })).toEqual({
        dueOn: null,
        dueAt: null,
        provisional: false,
      });
    }
  });

  it('that is open leaves no due date to an end that has to move over it', () => {
    expect(due('2026-08-08', calendarDays(25), [{ from: '2026-09-03', to: null }])).toBeNull();
  });

  it('that is opened after the due day cannot undo it', () => {
    expect(due(startOn, term, [{ from: '2026-06-09', to: null }])).toBe('2026-06-08');
  });

  it('is refused when it ends before it begins', () => {
    expect(() => due(startOn, term, [{ from: '2026-06-05', to: '2026-06-04' }])).toThrow(RangeError);
    expect(() => due(startOn, term, [{ from: '2026-06-05', to: '2026-06-31' }])).toThrow(RangeError);
    expect(() => due(startOn, term, [{ from: 'yesterday', to: null }])).toThrow(RangeError);
  });
});

describe('a start day that is counted', () => {
  it.each([
    ['is day 1 of a working-day term', '2026-06-01', workingDays(5), '2026-06-05'],
    ['is not, when it is a day off', '2026-06-06', workingDays(1), '2026-06-08'],
    ['alone makes a term of one day', '2026-06-01', calendarDays(1), '2026-06-01'],
    ['alone and off moves', '2026-06-06', calendarDays(1), '2026-06-08'],
  ])('%s', (_, startOn, term, dueOn) => {
    expect(due(startOn, withStartDay(term))).toBe(dueOn);
  });

  it('is not, when the clock was paused on it', () => {
    const pauses = [{ from: '2026-06-01', to: '2026-06-01' }];
    expect(due('2026-06-01', withStartDay(workingDays(5)), pauses)).toBe('2026-06-08');
  });
});

describe('a provisional due date', () => {
  it.each([
    ['working days over Tết 2027', '2027-02-04', workingDays(3), '2027-02-16', true],
    ['calendar days that end within Tết 2027', '2027-01-28', calendarDays(10), '2027-02-12', true],
    ['calendar days that only pass over it', '2027-01-28', calendarDays(25), '2027-02-22', false],
    ['working days that end before it', '2027-01-28', workingDays(5), '2027-02-04', false],
    ['working days that start on its last day', '2027-02-11', workingDays(1), '2027-02-12', false],
    ['a National Day of which one day is open', '2027-09-02', workingDays(1), '2027-09-06', true],
    ['working days into the uncovered 2028', '2027-12-30', workingDays(2), '2028-01-03', true],
    ['working days within it', '2028-01-03', workingDays(5), '2028-01-10', true],
    ['months that end in it', '2027-10-12', months(3), '2028-01-12', true],
    ['months that end just before it', '2027-06-30', months(6), '2027-12-30', false],
  ])('%s', (_, startOn, term, dueOn, provisional) => {
    expect(computeDue(calendar, { startOn, term })).toMatchObject({ dueOn, provisional });
  });

  it('is no longer one when the clock was paused over the open days', () => {
    const pauses = [{ from: '2027-02-05', to: '2027-02-11' }];
    expect(computeDue(calendar, { startOn: '2027-02-04', term: workingDays(3), pauses })).toMatchObject({
      dueOn: '2027-02-16',
      provisional: false,
    });
  });
});

describe('a term that makes no sense', () => {
  it.each([-1, 0.5, Number.NaN, Infinity, -Infinity, Number.MAX_SAFE_INTEGER, 2 ** 53, 3_000_000])(
    'is refused: %d',
    (amount) => {
      for (const term of [workingDays(amount), calendarDays(amount), months(amount)]) {
        expect(() => due('2026-06-01', term)).toThrow(RangeError);
        expect(() => computeRemaining(calendar, { startOn: '2026-06-01', term }, '2026-06-01')).toThrow(
          RangeError,
        );
      }
    },
  );

  it.each(['', '2026-02-30', '01/06/2026', '2026-06-01T00:00:00Z'])(
    'is refused for a start on %j',
    (startOn) => {
      expect(() => due(startOn, workingDays(1))).toThrow(RangeError);
      expect(() => due(startOn, months(1))).toThrow(RangeError);
      expect(() => computeEarliest(startOn, { amount: 0, unit: 'calendar-day' })).toThrow(RangeError);
    },
  );

  it('is refused for a cut-off that is no hour, or an end past the last year', () => {
    expect(() => due('2026-06-01', { ...workingDays(1), cutOff: '25:00' })).toThrow(RangeError);
    expect(() => due('9999-12-30', workingDays(2))).toThrow(RangeError);
  });

  it('of no days ends on its start day, or on the working day after it', () => {
    expect(due('2026-06-01', workingDays(0))).toBe('2026-06-01');
    expect(due('2026-06-06', workingDays(0))).toBe('2026-06-08');
    expect(due('2026-06-06', withStartDay(calendarDays(0)))).toBe('2026-06-08');
    expect(due('2026-06-01', withStartDay(months(0)))).toBe('2026-06-01');
  });
});

describe('the remaining time', () => {
  const run: TermRun = { startOn: '2026-08-20', term: workingDays(5) };

  it.each([
    ['before the start', '2026-08-10', 5],
    ['on the start day', '2026-08-20', 5],
    ['after the first day', '2026-08-21', 4],
    ['after a worked Saturday', '2026-08-22', 3],
    ['on a Sunday', '2026-08-23', 3],
    ['on the due day', '2026-08-26', 0],
    ['one working day late', '2026-08-27', -1],
    ['on the weekend after two', '2026-08-30', -2],
    ['on the holidays that follow', '2026-09-02', -2],
    ['three working days late', '2026-09-03', -3],
  ])('in working days, %s', (_, today, amount) => {
    expect(computeRemaining(calendar, run, today)).toEqual({ amount, unit: 'working-day' });
  });

  it.each([
    ['two days before its last day', '2026-08-31', 2],
    ['on its last day, a holiday', '2026-09-02', 0],
    ['on the day to which the end moved', '2026-09-03', 0],
    ['a day late', '2026-09-04', -1],
    ['three days late, on a Sunday', '2026-09-06', -3],
  ])('in calendar days, %s', (_, today, amount) => {
    const moved: TermRun = { startOn: '2026-08-08', term: calendarDays(25) };
    expect(computeRemaining(calendar, moved, today)).toEqual({ amount, unit: 'calendar-day' });
  });

  it('stands still while the clock does', () => {
    const paused: TermRun = { ...run, pauses: [{ from: '2026-08-24', to: null }] };
    for (const today of ['2026-08-23', '2026-08-24', '2026-09-30', '2027-03-01']) {
      expect(computeRemaining(calendar, paused, today)).toEqual({ amount: 3, unit: 'working-day' });
    }
  });

  it('of months is told in calendar days', () => {
    const sixMonths: TermRun = { startOn: '2026-07-15', term: months(6) };
    expect(computeRemaining(calendar, sixMonths, '2026-07-15')).toEqual({
      amount: 184,
      unit: 'calendar-day',
    });
    expect(computeRemaining(calendar, sixMonths, '2027-01-15')).toEqual({ amount: 0, unit: 'calendar-day' });
  });

  it('is not negative on a day off right after the due day', () => {
    const friday: TermRun = { startOn: '2026-06-04', term: workingDays(1) };
    expect(computeRemaining(calendar, friday, '2026-06-06')).toEqual({ amount: 0, unit: 'working-day' });
  });
});

describe('the first day on which an act is no longer forbidden', () => {
  const days = (amount: number) => ({ amount, unit: 'calendar-day' }) as const;

  it('is day 60 after a notice of 02/3/2026, a holiday or not', () => {
    expect(computeEarliest('2026-03-02', days(60))).toEqual({ earliestOn: '2026-05-01', provisional: false });
    expect(computeEarliest('2026-03-02', days(59)).earliestOn).toBe('2026-04-30');
  });

  it('is day 120 where non-agricultural land is taken', () => {
    expect(computeEarliest('2026-03-02', days(120)).earliestOn).toBe('2026-06-30');
  });

  it('follows the term in months and with the start day counted', () => {
    expect(computeEarliest('2026-01-31', { amount: 1, unit: 'month' }).earliestOn).toBe('2026-02-28');
    expect(computeEarliest('2026-03-02', { ...days(60), countStartDay: true }).earliestOn).toBe('2026-04-30');
    expect(computeEarliest('2026-05-02', days(0)).earliestOn).toBe('2026-05-02');
  });

  it('counts working days with a calendar, and says when they may change', () => {
    expect(computeEarliest('2026-08-20', workingDays(5), calendar)).toEqual({
      earliestOn: '2026-08-26',
      provisional: false,
    });
    expect(computeEarliest('2027-02-04', workingDays(3), calendar)).toEqual({
      earliestOn: '2027-02-16',
      provisional: true,
    });
    expect(computeEarliest('2026-08-23', workingDays(0), calendar).earliestOn).toBe('2026-08-23');
  });

  it('cannot be found in working days without a calendar', () => {
    const term = workingDays(5) as TermSpan & { readonly unit: 'calendar-day' };
    expect(() => computeEarliest('2026-08-20', term)).toThrow(RangeError);
  });
});

describe('the rules of legal time', () => {
  it('each have their own id, a Vietnamese sentence and a confidence', () => {
    const ids = LEGAL_TIME_RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const rule of LEGAL_TIME_RULES) {
      expect(rule.sentence).toMatch(/^\p{Lu}.*\.$/u);
      expect(['C-ORIG', 'C-2ND', 'RECALLED', 'INFERRED']).toContain(rule.confidence);
      expect(getLegalTimeRule(rule.id)).toBe(rule);
    }
  });

  it('are INFERRED where they name no instrument', () => {
    const baseless = LEGAL_TIME_RULES.filter(({ instrument }) => instrument === null);
    expect(baseless.map(({ id }) => id)).toContain('before-date');
    expect(new Set(baseless.map(({ confidence }) => confidence))).toEqual(new Set(['INFERRED']));
  });

  it('are found by id only', () => {
    expect(() => getLegalTimeRule('nonsense' as 'end-of-day')).toThrow(RangeError);
  });
});
