import { dueAfter, isInTime, type Recurrence } from '../../../workflows/directive-task/recurring.js';
import { runsOut } from '../../specification/act.js';
import { given } from '../../specification/specification.js';
import { assigner, assignerLeader, lead, task } from './setting.js';

const every = (interval: Recurrence['every'], first: string, due: Recurrence['due'] = 'date') => ({
  every: interval,
  due,
  first,
});

describe('the days of periodic reports', () => {
  it.each([
    [every('month', '2025-01-31'), 1, '2025-02-28'],
    [every('month', '2025-01-31'), 2, '2025-03-31'],
    [every('month', '2024-01-31'), 1, '2024-02-29'],
    [every('month', '2025-11-30'), 2, '2026-01-30'],
    [every('quarter', '2025-12-25'), 1, '2026-03-25'],
    [every('sixMonths', '2025-08-31'), 1, '2026-02-28'],
    [every('year', '2024-02-29'), 1, '2025-02-28'],
    [every('year', '2024-02-29'), 4, '2028-02-29'],
  ])('%j, after %d reports: %s', (recurrence, reports, date) => {
    expect(dueAfter(recurrence, reports)).toEqual({ type: 'date', date });
  });

  it('"trước ngày" leaves the day out', () => {
    const due = dueAfter(every('month', '2025-03-20', 'before'), 0);
    expect([isInTime(due, '2025-03-19'), isInTime(due, '2025-03-20')]).toEqual([true, false]);
    expect(isInTime({ type: 'date', date: '2025-03-20' }, '2025-03-20')).toBe(true);
    expect(isInTime(null, '2025-03-20')).toBe(true);
  });
});

describe('a task that goes on ("thường xuyên")', () => {
  const recurrence = every('month', '2025-02-20', 'before');
  const going = given(task).acceptedOn('2025-01-02', {
    ...{ timing: { type: 'continuous', year: undefined }, recurrence },
  });

  it('has no day of its own, and reports that have', () => {
    going.when(assigner.does('LODGE')).then({ state: 'assigned', clocks: { periodicReport: '2025-02-19' } });
  });

  it('a report that is late answers its own interval; the next one is due as it was', () => {
    const working = going.inState('inProgress');
    working.when(runsOut('periodicReport')).then({ clocks: { periodicReport: 'overdue' } });
    working.when(lead.does('SUBMIT_PERIODIC_REPORT').on('2025-03-03')).then({
      state: 'inProgress',
      clocks: { periodicReport: '2025-03-19' },
      facts: { periodicReports: [{ inTime: false, due: { date: '2025-02-20' } }] },
    });
  });

  it('is asked for them later as well, and closed when it is over', () => {
    const plain = given(task).inState('inProgress');
    plain.when(lead.does('SUBMIT_PERIODIC_REPORT')).thenUnless('reportsPeriodically');
    going
      .inState('inProgress')
      .when(assignerLeader.does('CLOSE'))
      .then({ state: 'closed', clocks: { periodicReport: 'stopped' } });
  });
});
