import { toDeadline, type Timing } from '../../../workflows/directive-task/deadline.js';
import { notify } from '../../../workflows/vocabulary/effect.js';
import { runsOut } from '../../specification/act.js';
import { given } from '../../specification/specification.js';
import { assigner, assignerLeader, lead, task } from './setting.js';

describe('when a task is due', () => {
  it.each<[Timing, string]>([
    [{ type: 'date', date: '2025-07-15' }, '2025-07-15'],
    [{ type: 'before', date: '2025-07-15' }, '2025-07-14'],
    [{ type: 'month', year: 2025, month: 5 }, '2025-05-31'],
    [{ type: 'quarter', year: 2025, quarter: 2 }, '2025-06-30'],
    [{ type: 'year', year: 2025 }, '2025-12-31'],
    [{ type: 'yearRange', from: 2024, to: 2026 }, '2026-12-31'],
  ])('%j: %s', (timing, dueOn) => {
    given(task)
      .inState('notLodged')
      .when(assigner.does('LODGE', { timing }))
      .then({ state: 'assigned', clocks: { deadline: dueOn } });
  });

  it.each<Timing>([
    { type: 'yearOnward', from: 2024 },
    { type: 'continuous' },
    { type: 'periodic' },
    { type: 'none' },
  ])('%j: no day is set and no clock runs', (timing) => {
    given(task)
      .inState('notLodged')
      .when(assigner.does('LODGE', { timing }))
      .then({ state: 'assigned', clocks: {} });
    expect(toDeadline(timing)).toBeNull();
  });

  it.each([
    ['a kind that nobody knows', { type: 'soon' }, '/timing/type', 'enum'],
    ['a month without its number', { type: 'month', year: 2025 }, '/timing', 'required'],
    ['a thirteenth month', { type: 'month', year: 2025, month: 13 }, '/timing/month', 'maximum'],
    ['a year with a month', { type: 'year', year: 2025, month: 5 }, '/timing', 'maxProperties'],
    ['a day that does not exist', { type: 'date', date: '2025-02-30' }, '/timing/date', 'format'],
  ])('is not %s', (_, timing, path, keyword) => {
    given(task)
      .inState('notLodged')
      .when(assigner.does('LODGE', { timing }))
      .thenRefused('payload-invalid', {
        faults: expect.arrayContaining([expect.objectContaining({ path, keyword })]),
      });
  });
});

it('does not end before it begins', () => {
  given(task)
    .inState('notLodged')
    .when(assigner.does('LODGE', { timing: { type: 'yearRange', from: 2026, to: 2025 } }))
    .thenUnless('yearsAreInOrder');
});

/** Directive 564 of 16/02/2024, item 6: before 15/7/2024, at the very latest 01/8/2024. */
const item6 = {
  timing: { type: 'before', date: '2024-07-15', year: undefined },
  lateLimit: {
    date: '2024-08-01',
    wording: 'chậm nhất ngày 01 tháng 8 năm 2024',
    rule: 'Phải báo cáo rõ nguyên nhân và trách nhiệm',
  },
};
const explanation = { cause: 'Chưa bố trí được kinh phí', responsibility: 'Phòng chuyên môn chậm tham mưu' };

describe('a last day after the deadline', () => {
  const journeys = {
    inProgress: [lead.does('ACCEPT_TASK').on('2024-02-19'), lead.does('START_WORK').on('2024-02-20')],
  };
  const working = given({ ...task, journeys })
    .acceptedOn('2024-02-16', item6)
    .inState('inProgress');

  it('runs beside it, under R0', () => {
    given(task)
      .acceptedOn('2024-02-16', item6)
      .inState('notLodged')
      .when(assigner.does('LODGE'))
      .then({ clocks: { deadline: '2024-07-14', lateLimit: '2024-08-01' }, facts: { regime: 'R0' } });
  });

  it('asks for no explanation on the day itself, only of being late', () => {
    working
      .when(lead.does('REPORT').on('2024-08-01'))
      .then({ state: 'reported', clocks: { deadline: 'overdue', lateLimit: '2024-08-01' } });
  });

  it('refuses a later report that names neither cause nor responsibility', () => {
    working
      .when(lead.does('REPORT').on('2024-08-02'))
      .thenUnless('reportExplainsLateness', { detail: 'Ngày chậm nhất: 01/08/2024.' });
    working
      .when(lead.does('REPORT', { explanation: { cause: 'Chậm' } }).on('2024-08-02'))
      .thenRefused('payload-invalid');
  });

  it('tells both when the last day passes in silence', () => {
    working.when(runsOut('lateLimit')).then({
      clocks: { deadline: 'overdue', lateLimit: 'overdue' },
      effects: [notify('explanation-due', 'lead', 'assigner')],
    });
  });

  it('is satisfied by an explanation that came before', () => {
    const explained = working.after(lead.does('EXPLAIN_DELAY').on('2024-07-20'));
    explained
      .when(lead.does('REPORT').on('2024-08-05'))
      .then({ state: 'reported', clocks: { deadline: 'overdue', lateLimit: 'stopped' } });
    working
      .when(lead.does('REPORT', { explanation }).on('2024-07-20'))
      .then({ state: 'reported', clocks: { deadline: 'overdue', lateLimit: 'stopped' } });
  });

  it('keeps the explanation, and the task can then be closed', () => {
    const explained = working.after(lead.does('REPORT', { percent: 80, explanation }).on('2024-08-02'));
    expect(explained.dossier().facts).toMatchObject({ explanation: { on: '2024-08-02', ...explanation } });
    explained
      .when(assignerLeader.does('CLOSE').on('2024-08-05'))
      .then({ state: 'closed', clocks: { deadline: 'stopped late', lateLimit: 'stopped late' } });
  });

  it('lets nobody close an unexplained task after it', () => {
    working.when(assignerLeader.does('CLOSE').on('2024-08-02')).thenUnless('latenessIsExplained');
    working
      .when(assignerLeader.does('CLOSE', { explanation }).on('2024-08-02'))
      .then({ state: 'closed', facts: { explanation } });
  });
});
