import { explainDue } from '../../../src/engine/calendar/explanation.js';
import type { ExplainedDay } from '../../../src/engine/calendar/explanation.js';
import type { TermRun } from '../../../src/engine/calendar/term-arithmetic.js';
import { shippedCalendar as calendar } from './shipped-calendar.js';

function outline(run: TermRun): string[] {
  return explainDue(calendar, run).days.map(({ date, reason, ordinal }) => {
    return [date.slice(5), reason, ...(ordinal === undefined ? [] : [ordinal])].join(' ');
  });
}

function dayOf(run: TermRun, date: string): ExplainedDay {
  const found = explainDue(calendar, run).days.find((day) => day.date === date);
  if (found === undefined) throw new Error(`Expected ${date} in the explanation.`);
  return found;
}

const overSwap: TermRun = { startOn: '2026-08-20', term: { amount: 5, unit: 'working-day' } };
const overNationalDay: TermRun = {
  startOn: '2026-08-29',
  term: { amount: 4, unit: 'calendar-day', cutOff: '17:00' },
};

describe('the explanation of a due date', () => {
  it('tells five working days over a worked Saturday', () => {
    expect(outline(overSwap)).toEqual([
      '08-20 start-day',
      '08-21 counted 1',
      '08-22 swapped-working-day 2',
      '08-23 weekend',
      '08-24 counted 3',
      '08-25 counted 4',
      '08-26 counted 5',
    ]);
    expect(explainDue(calendar, overSwap)).toMatchObject({
      dueOn: '2026-08-26',
      dueAt: '2026-08-26T17:00:00.000Z',
      provisional: false,
    });
  });

  it('tells an end that moves over holidays', () => {
    expect(outline(overNationalDay)).toEqual([
      '08-29 start-day',
      '08-30 counted 1',
      '08-31 counted 2',
      '09-01 counted 3',
      '09-02 counted 4',
      '09-03 moved-to-working-day',
    ]);
  });

  it('tells days off and a pause', () => {
    const run: TermRun = {
      startOn: '2026-04-24',
      term: { amount: 3, unit: 'working-day' },
      pauses: [{ from: '2026-05-04', to: '2026-05-05' }],
    };
    expect(outline(run)).toEqual([
      '04-24 start-day',
      '04-25 weekend',
      '04-26 holiday',
      '04-27 compensatory-day-off',
      '04-28 counted 1',
      '04-29 counted 2',
      '04-30 holiday',
      '05-01 holiday',
      '05-02 weekend',
      '05-03 weekend',
      '05-04 paused',
      '05-05 paused',
      '05-06 counted 3',
    ]);
  });

  it('stops at the first day of an open pause', () => {
    const run: TermRun = { ...overSwap, pauses: [{ from: '2026-08-22', to: null }] };
    expect(explainDue(calendar, run)).toMatchObject({ dueOn: null, dueAt: null, provisional: false });
    expect(outline(run)).toEqual(['08-20 start-day', '08-21 counted 1', '08-22 paused']);
    expect(dayOf(run, '2026-08-22').sentence).toBe(
      'Thời hạn tạm dừng, chưa chạy lại, nên chưa tính được ngày hết hạn.',
    );
  });

  it('does not call a day swapped where the term counts every day', () => {
    const run: TermRun = { startOn: '2026-08-20', term: { amount: 3, unit: 'calendar-day' } };
    expect(dayOf(run, '2026-08-22')).toMatchObject({ reason: 'counted', rule: 'calendar-day-counted' });
  });
});

describe('a day of the explanation', () => {
  it('has its sentence in Vietnamese', () => {
    expect(explainDue(calendar, overSwap).days.map(({ sentence }) => sentence)).toEqual([
      'Ngày bắt đầu thời hạn; không tính.',
      'Ngày làm việc thứ 1 của thời hạn.',
      'Ngày làm việc thứ 2 của thời hạn, thứ Bảy làm việc theo lịch hoán đổi.',
      'Nghỉ hằng tuần, Chủ nhật; không tính.',
      'Ngày làm việc thứ 3 của thời hạn.',
      'Ngày làm việc thứ 4 của thời hạn.',
      'Ngày làm việc thứ 5 của thời hạn; hết thời hạn lúc 24 giờ.',
    ]);
  });

  it('says why an end moves, and at what hour the term is over', () => {
    expect(dayOf(overNationalDay, '2026-09-02').sentence).toBe(
      'Ngày thứ 4 của thời hạn, là ngày cuối nhưng trùng ngày nghỉ (Nghỉ lễ: Quốc khánh); hạn dời sang ngày làm việc kế tiếp.',
    );
    expect(dayOf(overNationalDay, '2026-09-03').sentence).toBe(
      'Ngày làm việc đầu tiên sau ngày nghỉ; hết thời hạn lúc 17 giờ.',
    );
    const halfPast = { ...overNationalDay, term: { ...overNationalDay.term, cutOff: '16:30' } };
    expect(dayOf(halfPast, '2026-09-03').sentence).toMatch(/lúc 16 giờ 30 phút\.$/);
  });

  it('says that a day over which the end moves moves it on', () => {
    const run: TermRun = {
      startOn: '2026-08-28',
      term: { amount: 1, unit: 'calendar-day' },
      pauses: [{ from: '2026-09-03', to: '2026-09-03' }],
    };
    expect(dayOf(run, '2026-08-30').sentence).toBe('Nghỉ hằng tuần, Chủ nhật; hạn dời tiếp.');
    expect(dayOf(run, '2026-08-31').sentence).toBe('Nghỉ hoán đổi dịp Quốc khánh; hạn dời tiếp.');
    expect(dayOf(run, '2026-09-03').sentence).toBe('Thời hạn tạm dừng; hạn dời tiếp.');
    expect(dayOf(run, '2026-09-04')).toMatchObject({ reason: 'moved-to-working-day', counted: false });
  });

  it('says that the start day is counted, where it is', () => {
    const run: TermRun = { ...overSwap, term: { ...overSwap.term, countStartDay: true } };
    expect(dayOf(run, '2026-08-20')).toMatchObject({
      counted: true,
      ordinal: 1,
      rule: 'start-day-counted',
      sentence: 'Ngày làm việc thứ 1 của thời hạn, tính cả ngày bắt đầu.',
    });
  });

  it('warns where a later announcement may change it', () => {
    const run: TermRun = { startOn: '2027-02-04', term: { amount: 1, unit: 'working-day' } };
    expect(dayOf(run, '2027-02-05')).toMatchObject({
      provisional: true,
      sentence:
        'Nghỉ lễ: Tết Nguyên đán Đinh Mùi — 29 tháng Chạp Bính Ngọ; không tính. Lịch của ngày này chưa được công bố chính thức nên hạn có thể thay đổi.',
    });
    expect(dayOf(run, '2027-02-12').provisional).toBe(false);
  });

  it('stands on the announcement of the day, or else on the article of its rule', () => {
    expect(dayOf(overSwap, '2026-08-22')).toMatchObject({
      name: 'Làm bù cho 31/8',
      basis: 'TB 9441/TB-BNV ngày 16/10/2025',
      rule: 'swapped-working-day',
    });
    expect(dayOf(overSwap, '2026-08-20').basis).toBe('Bộ luật Dân sự 2015, Điều 147 khoản 2');
    expect(dayOf(overSwap, '2026-08-23').basis).toBe('Bộ luật Lao động 45/2019/QH14, Điều 111, Điều 112');
    expect(dayOf(overNationalDay, '2026-09-03')).toMatchObject({
      basis: 'Bộ luật Dân sự 2015, Điều 148 khoản 5',
      rule: 'end-on-day-off',
    });
  });

  it.each([
    [false, '2026-07-15', 'month-end-day', 'Bộ luật Dân sự 2015, Điều 148 khoản 3'],
    [true, '2026-07-14', 'month-start-day-counted', undefined],
  ])(
    'that ends a month term names the rule for months (start day counted: %s)',
    (countStartDay, date, rule, basis) => {
      const run: TermRun = { startOn: '2026-06-15', term: { amount: 1, unit: 'month', countStartDay } };
      expect(dayOf(run, date).rule).toBe(rule);
      expect(dayOf(run, date).basis).toBe(basis);
    },
  );

  it.each([false, true])(
    'that is the start of a term of no days ends it there (counted: %s)',
    (countStartDay) => {
      const run: TermRun = { startOn: '2026-06-01', term: { amount: 0, unit: 'working-day', countStartDay } };
      expect(explainDue(calendar, run).days).toMatchObject([
        { reason: 'start-day', counted: false, sentence: 'Ngày bắt đầu thời hạn; hết thời hạn lúc 24 giờ.' },
      ]);
    },
  );
});
