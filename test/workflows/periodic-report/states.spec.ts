import { notify } from '../../../workflows/vocabulary/effect.js';
import { handlerOf, leaderOf, timePasses, type Changes } from '../../specification/act.js';
import { given } from '../../specification/specification.js';
import { department, departmentHead, indicators, INVESTOR, investor, report } from './setting.js';

const at = (state: string) => given(report).inState(state);
const lodged = (changes: Changes, acceptedOn = '2026-11-02') =>
  given(report).acceptedOn(acceptedOn, changes).inState('due');
const lodge = (changes: Changes) =>
  given(report).inState('notLodged').when(department.does('LODGE', changes));
const period = (kind: string, year: number, number = 1) => ({ period: { kind, year, number } });

describe('an obligation', () => {
  it('is of one reporter and one period, and the form sets its day and its window', () => {
    lodge({}).then({
      state: 'due',
      clocks: { report: '2026-12-19' },
      effects: [notify('report-due', 'reporter')],
      facts: {
        subject: 'Biểu 02 (TT 14/2024), năm 2026, Cụm công nghiệp mẫu',
        dueBefore: '2026-12-20',
        window: { from: '2025-12-15', to: '2026-12-14' },
        reports: [],
      },
    });
    given(report).inState('notLodged').when(investor.does('LODGE')).thenRefused('not-permitted');
  });

  it.each([
    ['form01', 'sixMonths', '2026-06-19'],
    ['form02', 'sixMonths', '2026-06-19'],
    ['form03', 'sixMonths', '2026-06-24'],
    ['form04', 'sixMonths', '2026-06-29'],
    ['form01', 'year', '2026-12-19'],
    ['form03', 'year', '2026-12-24'],
    ['form04', 'year', '2026-12-30'],
  ])('by %s of %s is due on %s at the latest', (form, kind, lastDay) => {
    const { clocks } = lodged({ form, ...period(kind, 2026) }, '2026-06-01').dossier();
    expect(clocks).toMatchObject([{ name: 'report', dueOn: lastDay }]);
  });

  it.each([
    ['hanoiInvestor', 'month', 3, '2026-03-19'],
    ['hanoiInvestor', 'year', 1, '2026-12-19'],
    ['hanoiUnit', 'quarter', 1, '2026-03-24'],
    ['hanoiUnit', 'quarter', 4, '2026-12-24'],
    ['hanoiUnit', 'year', 1, '2026-12-24'],
  ])('of Hà Nội, %s of %s %d, is due on %s at the latest', (form, kind, number, lastDay) => {
    const dossier = lodged({ form, ...period(kind, 2026, number) }, '2026-03-02').dossier();
    expect(dossier.clocks).toMatchObject([{ name: 'planReport', dueOn: lastDay }]);
    expect(dossier.facts).toMatchObject({ window: null });
  });

  it('of six months covers the figures from 15/12 to 14/6', () => {
    const { facts } = lodged(period('sixMonths', 2026), '2026-06-01').dossier();
    expect(facts).toMatchObject({ window: { from: '2025-12-15', to: '2026-06-14' } });
  });

  it('rests on the circular, by regime', () => {
    for (const [acceptedOn, confidence] of [
      ['2024-11-04', 'C-ORIG'],
      ['2025-09-01', 'C-2ND'],
      ['2026-11-02', 'C-2ND'],
    ] as const) {
      given(report)
        .acceptedOn(acceptedOn, period('month', Number(acceptedOn.slice(0, 4)), 11))
        .when(department.does('LODGE', period('month', 2026, 11)).on(acceptedOn))
        .thenUnless('formHasPeriod', { basis: expect.objectContaining({ confidence }) });
    }
  });

  it('is one that there is', () => {
    lodge(period('sixMonths', 2026, 2)).thenUnless('periodIsOfTheYear');
    lodge({ form: 'hanoiInvestor', ...period('month', 2026, 12) }).then({ state: 'due' });
    lodge({ form: 'hanoiUnit', ...period('quarter', 2026, 5) }).thenUnless('periodIsOfTheYear');
    lodge(period('month', 2026, 3)).thenUnless('formHasPeriod', { detail: 'Biểu 02 (TT 14/2024).' });
    lodge(period('sixMonths', 2024)).thenUnless('formIsInForce', {
      detail: 'Biểu 02 (TT 14/2024): từ 01/10/2024.',
    });
    lodge({ recipient: [INVESTOR] }).thenUnless('reporterIsNotRecipient');
    const elsewhere = { ...report, province: 'bd' };
    given(elsewhere)
      .inState('notLodged')
      .when(department.does('LODGE', { form: 'hanoiUnit', ...period('quarter', 2026, 4) }))
      .thenUnless('formIsOfProvince');
  });

  it('that nobody owes after all is cancelled, by the head of who receives', () => {
    for (const state of ['due', 'submitted', 'returned']) {
      at(state).when(department.does('CANCEL')).thenRefused('not-permitted');
      at(state).when(departmentHead.does('CANCEL')).then({ state: 'cancelled' });
    }
  });
});

describe('the report', () => {
  it('is handed in by the reporter, or entered by who got it on paper', () => {
    for (const person of [investor, department, leaderOf('reporter'), handlerOf('reporter')]) {
      at('due')
        .when(person.does('SUBMIT_REPORT').on('2026-12-19'))
        .then({
          state: 'submitted',
          clocks: { report: 'stopped' },
          effects: [notify('report-submitted', 'recipient')],
          facts: { reports: [{ inTime: true, answer: 'awaited', indicators: indicators(14) }] },
        });
    }
  });

  it('on the named day is a day late, and taken', () => {
    at('due')
      .when(timePasses('2026-12-20', '08:00'))
      .then({ state: 'due', clocks: { report: 'overdue' } });
    at('due')
      .when(investor.does('SUBMIT_REPORT').on('2026-12-20'))
      .then({
        state: 'submitted',
        clocks: { report: 'stopped late' },
        facts: { reports: [{ inTime: false }] },
      });
  });

  it('has every indicator of its form, each once, with a figure or a word why not', () => {
    const submit = (changes: Changes) => at('due').when(investor.does('SUBMIT_REPORT', changes));
    submit({ indicators: indicators(13) }).thenUnless('indicatorsAreComplete', { detail: 'Còn thiếu: 14.' });
    submit({ indicators: undefined }).thenUnless('indicatorsAreComplete');
    submit({ indicators: [...indicators(13), { code: '14' }] }).thenUnless('indicatorsAreComplete');
    submit({ indicators: [...indicators(14), { code: '15', value: 1 }] }).thenUnless(
      'indicatorsAreOfTheForm',
      {
        detail: 'Không có trong Biểu 02 (TT 14/2024): 15.',
      },
    );
    submit({ indicators: [...indicators(14), { code: '14', value: 1 }] }).thenUnless(
      'indicatorsAreGivenOnce',
    );
    submit({
      indicators: [...indicators(13), { code: '14', note: 'Chưa thống kê' }, { code: '14.1', value: 2.5 }],
    }).then({ state: 'submitted' });
  });

  it('in words needs the words', () => {
    const plan = lodged({ form: 'hanoiInvestor', ...period('month', 2026, 12) });
    plan
      .when(investor.does('SUBMIT_REPORT', { indicators: undefined }).on('2026-12-18'))
      .thenUnless('reportSaysSomething');
    plan
      .when(investor.does('SUBMIT_REPORT', { indicators: undefined, content: 'GPMB 80 %' }).on('2026-12-18'))
      .then({ state: 'submitted', clocks: { planReport: 'stopped' } });
  });

  it('says what it is summed up from, and what is missing', () => {
    const basedOn = ['000.00.01.H26-261102-0001'];
    const missing = [{ reporter: 'hn.nha-dau-tu-b', reason: 'Chưa gửi' }];
    at('due')
      .when(investor.does('SUBMIT_REPORT', { basedOn, missing }))
      .then({ facts: { reports: [{ basedOn, missing }] } });
  });
});

describe('who receives it', () => {
  it('accepts it', () => {
    at('submitted').when(investor.does('ACCEPT_REPORT')).thenRefused('not-permitted');
    at('submitted')
      .when(department.does('ACCEPT_REPORT').on('2026-12-14'))
      .then({
        state: 'accepted',
        effects: [notify('report-accepted', 'reporter')],
        facts: { reports: [{ answer: 'accepted' }] },
      });
  });

  it('or returns it with the reason, by a day where it sets one', () => {
    at('submitted')
      .when(department.does('RETURN_REPORT').on('2026-12-14'))
      .then({
        state: 'returned',
        clocks: { resubmission: '2026-12-24' },
        effects: [notify('report-returned', 'reporter')],
        facts: { reports: [{ answer: 'returned', answerReason: 'Chỉ tiêu 5 chưa khớp' }] },
      });
    at('submitted')
      .when(department.does('RETURN_REPORT', { dueOn: undefined }).on('2026-12-14'))
      .then({ state: 'returned', clocks: {} });
    at('submitted')
      .when(department.does('RETURN_REPORT', { dueOn: '2026-12-01' }).on('2026-12-14'))
      .thenUnless('resubmissionIsLater', { basis: expect.objectContaining({ confidence: 'UNKNOWN' }) });
  });

  it('gets it again, and both stay on record', () => {
    at('returned')
      .when(investor.does('SUBMIT_REPORT').on('2026-12-18'))
      .then({
        state: 'submitted',
        clocks: { resubmission: 'stopped' },
        facts: { reports: [{ answer: 'returned' }, { answer: 'awaited', inTime: true }] },
      });
  });

  it('may give more time; who reports may not', () => {
    const extension = {
      clock: 'report',
      dueOn: '2026-12-28',
      documentNumber: '5/SCT',
      reason: 'Chờ số liệu',
    };
    at('due').when(leaderOf('reporter').does('EXTEND', extension)).thenRefused('not-permitted');
    at('due')
      .when(departmentHead.does('EXTEND', extension))
      .then({ clocks: { report: '2026-12-28' } });
  });

  it.each(['accepted', 'cancelled'])('takes nothing more when it is %s', (state) => {
    at(state).when(investor.does('SUBMIT_REPORT')).thenRefused('dossier-ended');
  });
});
