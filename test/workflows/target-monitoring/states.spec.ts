import { notify, openDossier, signalDossier } from '../../../workflows/vocabulary/effect.js';
import { runsOut } from '../../specification/act.js';
import { given } from '../../specification/specification.js';
import {
  chair,
  committee,
  department,
  departmentHead,
  investor,
  missedIn2024,
  systemSuggests,
  targets,
} from './setting.js';

const at = (state: string) => given(targets).inState(state);
const results = (capital: number, land: number) => ({
  results: [
    { code: 'V', achieved: capital },
    { code: 'D', achieved: land },
  ],
});
const BASIS = {
  instrument: expect.stringContaining('Bình Định'),
  article: 'Mục I gạch đầu dòng 5; mục II.6',
  confidence: 'C-ORIG',
};

describe('the targets of a year', () => {
  it('are set by the province, and its day for the report starts to run', () => {
    given(targets)
      .inState('notLodged')
      .when(committee.does('LODGE'))
      .then({
        state: 'targetSet',
        clocks: { report: '2025-12-19' },
        effects: [notify('targets-set', 'investor')],
        facts: { year: 2025, previousYear: { result: 'notAssessed', dossier: null } },
      });
    given(targets).inState('notLodged').when(department.does('LODGE')).then({ state: 'targetSet' });
    given(targets).inState('notLodged').when(investor.does('LODGE')).thenRefused('not-permitted');
  });

  it('have no day where the decision sets none', () => {
    given(targets)
      .inState('notLodged')
      .when(committee.does('LODGE', { reportBy: undefined }))
      .then({ state: 'targetSet', clocks: {} });
  });

  it('are told apart by their codes', () => {
    const target = { code: 'V', name: 'Vốn', unit: 'tỷ đồng', planned: 1 };
    given(targets)
      .inState('notLodged')
      .when(committee.does('LODGE', { targets: [target, target] }))
      .thenUnless('targetsAreDistinct');
    at('targetSet')
      .when(chair.does('CHANGE_TARGETS', { targets: [target, target] }))
      .thenUnless('targetsAreDistinct');
  });

  it('say how the year before ended, and where that stands', () => {
    const lodge = (previousYear: object) => committee.does('LODGE', { previousYear });
    const before = given(targets).inState('notLodged');
    before.when(lodge({ result: 'missed' })).thenUnless('lodgedPreviousYearHasSource');
    before.when(lodge({ result: 'missed', document: 'Báo cáo 12/BC-SCT' })).then({ state: 'targetSet' });
    before.when(lodge(missedIn2024)).then({
      facts: { previousYear: { result: 'missed', dossier: '000.00.01.H08-240102-0007', on: '2025-01-02' } },
    });
    before.when(committee.does('LODGE', { previousYear: undefined })).thenRefused('payload-invalid');
  });

  it('are changed by the head of the committee, by another decision', () => {
    at('targetSet').when(committee.does('CHANGE_TARGETS')).thenRefused('not-permitted');
    at('targetSet')
      .when(chair.does('CHANGE_TARGETS').on('2025-06-02'))
      .then({ state: 'targetSet', facts: { decisionNumber: '200/QĐ-UBND', targets: [{ planned: 60 }] } });
  });

  it.each(['targetSet', 'reported'])('are called off in %s', (state) => {
    at(state).when(chair.does('CANCEL')).then({ state: 'cancelled' });
  });
});

describe('the report', () => {
  it('names every target once', () => {
    at('targetSet')
      .when(investor.does('REPORT_RESULT', { results: [{ code: 'V', achieved: 80 }] }))
      .thenUnless('everyTargetIsReported', { detail: 'Chỉ tiêu được giao: V, D.' });
    at('targetSet')
      .when(investor.does('REPORT_RESULT').on('2025-12-15'))
      .then({
        state: 'reported',
        clocks: { report: 'stopped' },
        effects: [notify('result-reported', 'industryDepartment')],
      });
  });

  it('is late after its day, and goes on', () => {
    at('targetSet')
      .when(runsOut('report'))
      .then({ state: 'targetSet', clocks: { report: 'overdue' } });
  });

  it('goes back with the reason', () => {
    at('reported')
      .when(department.does('RETURN_REPORT').on('2025-12-16'))
      .then({
        state: 'targetSet',
        clocks: { report: '2025-12-19' },
        facts: { returnReason: 'Số liệu chưa khớp' },
      });
  });
});

describe('the figures decide', () => {
  const assess = (capital: number, land: number) =>
    at('targetSet')
      .after(investor.does('REPORT_RESULT', results(capital, land)).on('2025-12-15'))
      .when(department.does('ASSESS_RESULT').on('2025-12-22'));

  it.each([
    [80, 3],
    [80.01, 3],
    [120, 3.5],
  ])('%d of 80 and %d of 3 meet the targets', (capital, land) => {
    assess(capital, land).then({ state: 'met', facts: { assessment: { result: 'met', missed: [] } } });
  });

  it.each([
    [79.99, 3, ['V']],
    [80, 2.99, ['D']],
    [0, 0, ['V', 'D']],
  ])('%d of 80 and %d of 3 miss %j', (capital, land, missed) => {
    assess(capital, land).then({
      state: 'missed',
      effects: [],
      facts: { assessment: { result: 'missed', missed } },
    });
  });

  it('and not the investor', () => {
    at('reported').when(investor.does('ASSESS_RESULT')).thenRefused('not-permitted');
  });
});

describe('one year missed', () => {
  it('closes with its causes, by the head of the department', () => {
    at('missed').when(department.does('CLOSE_YEAR')).thenRefused('not-permitted');
    at('missed').when(departmentHead.does('CLOSE_YEAR')).then({ state: 'closed' });
  });

  it('is no ground for a review, not even for the System', () => {
    at('missed').when(systemSuggests).thenUnless('missedTwoYearsRunning');
    at('missed').when(chair.does('RECORD_REVIEW')).thenUnless('missedTwoYearsRunning');
  });

  it.each(['targetSet', 'reported', 'missed'])(
    'learns of the year before in %s, with its source',
    (state) => {
      at(state)
        .when(department.does('RECORD_PREVIOUS_YEAR', { dossier: undefined }))
        .thenUnless('previousYearHasSource');
      at(state)
        .when(department.does('RECORD_PREVIOUS_YEAR', { result: 'met', document: 'Báo cáo 12/BC-SCT' }))
        .then({ state, effects: [], facts: { previousYear: { result: 'met' } } });
    },
  );
});

describe('two years running', () => {
  const second = given(targets)
    .acceptedOn('2025-01-02', { previousYear: missedIn2024 })
    .inState('targetSet')
    .after(investor.does('REPORT_RESULT', results(79.99, 3)).on('2025-12-15'));
  const missedTwice = second.after(department.does('ASSESS_RESULT').on('2025-12-22'));

  it('the System is to suggest a review', () => {
    second
      .when(department.does('ASSESS_RESULT').on('2025-12-22'))
      .then({ state: 'missed', effects: [signalDossier('REVIEW_SUGGESTED')] });
  });

  it('also where the year before turns out missed only afterwards', () => {
    at('missed')
      .when(department.does('RECORD_PREVIOUS_YEAR').on('2025-12-23'))
      .then({ state: 'missed', effects: [signalDossier('REVIEW_SUGGESTED')] });
  });

  it('the System suggests it, to people, and revokes nothing', () => {
    missedTwice.when(systemSuggests.on('2025-12-22')).then({
      state: 'reviewSuggested',
      effects: [notify('review-suggested', 'provincialCommittee', 'industryDepartment', 'investor')],
      facts: {
        flags: [{ code: 'review-suggested', sentence: expect.stringContaining('2024, 2025') }],
        ended: null,
      },
    });
  });

  it('no person suggests it in the System’s place', () => {
    for (const person of [department, departmentHead, chair]) {
      missedTwice.when(person.does('REVIEW_SUGGESTED')).thenRefused('system-only');
    }
  });

  it('the year is not closed without the review of the province', () => {
    missedTwice.when(departmentHead.does('CLOSE_YEAR')).thenUnless('reviewIsNotDue', { basis: BASIS });
    at('reviewSuggested').when(departmentHead.does('CLOSE_YEAR')).thenRefused('not-available');
  });

  it.each(['goOn', 'handle'])('people conclude: %s, and nothing else happens', (conclusion) => {
    at('reviewSuggested').when(department.does('RECORD_REVIEW')).thenRefused('not-permitted');
    at('reviewSuggested')
      .when(chair.does('RECORD_REVIEW', { conclusion }).on('2026-01-05'))
      .then({
        state: 'closed',
        effects: [notify('review-recorded', 'investor', 'industryDepartment')],
        facts: { review: { conclusion, on: '2026-01-05' } },
      });
  });

  it('people ask for a change: a proposal is opened, and nothing is revoked', () => {
    at('reviewSuggested')
      .when(
        chair.does('RECORD_REVIEW', { conclusion: 'adjust', direction: 'investorChange' }).on('2026-01-05'),
      )
      .then({
        state: 'closed',
        effects: [
          notify('review-recorded', 'investor', 'industryDepartment'),
          openDossier('decision-adjustment'),
        ],
        facts: { review: { conclusion: 'adjust', direction: 'investorChange' }, hasOpened: true },
      });
  });

  it('before 01/5/2024 the conclusion is a paper alone', () => {
    given(targets)
      .acceptedOn('2023-01-09', { year: 2023, reportBy: undefined })
      .inState('targetSet')
      .after(
        investor
          .does('REPORT_RESULT', {
            results: [
              { code: 'V', achieved: 1 },
              { code: 'D', achieved: 0 },
            ],
          })
          .on('2023-12-18'),
        department.does('ASSESS_RESULT').on('2023-12-20'),
        department.does('RECORD_PREVIOUS_YEAR').on('2023-12-21'),
      )
      .when(chair.does('RECORD_REVIEW', { conclusion: 'adjust' }).on('2023-12-22'))
      .then({ state: 'closed', effects: [notify('review-recorded', 'investor', 'industryDepartment')] });
  });

  it('people need not wait for the System', () => {
    for (const conclusion of ['goOn', 'adjust']) {
      missedTwice
        .when(chair.does('RECORD_REVIEW', { conclusion }).on('2025-12-22'))
        .then({ state: 'closed', facts: { review: { conclusion } } });
    }
  });
});

describe('the ends', () => {
  it.each(['met', 'closed', 'cancelled'])('%s takes nothing more', (state) => {
    at(state).when(department.does('RECORD_PREVIOUS_YEAR')).thenRefused('dossier-ended');
  });
});
