import { openDossier } from '../../../workflows/vocabulary/effect.js';
import { handlerOf, leaderOf, runsOut, theSystem } from '../../specification/act.js';
import { given } from '../../specification/specification.js';
import { COUNCIL_TOLD, INVESTOR_PAPERS } from './sequence-setting.js';
import { establishment } from './setting.js';

const commune = handlerOf('localAuthority');
const department = handlerOf('industryDepartment');

/** Average points of infrastructure, environment, capacity and finance. */
const scored = (party: string, [infrastructure, environment, capacity, finance]: readonly number[]) => ({
  party,
  groups: { infrastructure, environment, capacity, finance },
});
const result = (applications: readonly unknown[], more: Readonly<Record<string, unknown>> = {}) =>
  department.does('RECORD_COUNCIL_RESULT', { applications, winner: 'investor-a', ...more });

describe('one investor applied', () => {
  const selecting = given(establishment).inState('underAppraisal');

  it('and is scored too (Đ.13.2)', () => {
    selecting.when(result([scored('investor-a', [12, 11, 23, 30])])).then({
      state: 'underAppraisal.investorSelection.selected',
      facts: {
        investorSelection: {
          source: 'paper',
          outcome: 'selected',
          winner: 'investor-a',
          ranking: [{ party: 'investor-a', total: '76' }],
        },
      },
    });
    selecting.when(result([])).thenRefused('payload-invalid');
  });

  it('and passes with 50, not with 49.99', () => {
    selecting.when(result([scored('investor-a', [10, 10, 15, 15])])).then({ facts: {} });
    selecting
      .when(result([scored('investor-a', [10, 10, 15, 14.99])]))
      .thenUnless('winnerReachesPassMark', { detail: 'Tổng điểm: 49,99.' });
  });

  it('whose points are added as decimals: 0.1 + 0.2 + 9.7 + 40 is 50', () => {
    selecting
      .when(result([scored('investor-a', [0.1, 0.2, 9.7, 40])]))
      .then({ facts: { investorSelection: { ranking: [{ total: '50' }] } } });
  });

  it.each([
    [[15, 15, 30, 40], 'accepted'],
    [[15.01, 15, 30, 39], 'infrastructure'],
    [[15, 15.01, 30, 39], 'environment'],
    [[15, 15, 30.01, 39], 'capacity'],
    [[15, 15, 30, 40.01], 'finance'],
  ])('whose groups stay within their ceilings: %j', (points, group) => {
    const outcome = selecting.when(result([scored('investor-a', points)]));
    if (group === 'accepted') outcome.then({ state: 'underAppraisal.investorSelection.selected' });
    else outcome.thenUnless('groupsAreWithinCeilings', { detail: expect.stringContaining('tối đa') });
  });

  it('and was scored by a council that had been set up, and before its result was known', () => {
    const points = [scored('investor-a', [12, 11, 23, 30])];
    const [decisionDate, meetingDate] = ['2026-09-30', '2026-10-05'];
    selecting.when(result(points, { decisionDate, meetingDate }).on('2026-10-05')).then({ facts: {} });
    selecting
      .when(result(points, { decisionDate, meetingDate: '2026-09-29' }).on('2026-10-05'))
      .thenUnless('councilMetAfterItsDecision');
    selecting
      .when(result(points, { decisionDate, meetingDate }).on('2026-10-02'))
      .thenUnless('councilMetAfterItsDecision', {
        detail: 'Quyết định 30/09/2026, họp 05/10/2026, ghi nhận 02/10/2026.',
      });
  });

  it('and is recorded by the department', () => {
    selecting.when(commune.does('RECORD_COUNCIL_RESULT')).thenRefused('not-permitted');
    selecting.when(commune.does('RECORD_NO_INVESTOR_QUALIFIED')).thenRefused('not-permitted');
  });

  it('once', () => {
    given(establishment)
      .inState('underAppraisal.investorSelection.selected')
      .when(department.does('RECORD_COUNCIL_RESULT'))
      .thenRefused('not-available');
  });
});

describe('several investors applied', () => {
  const selecting = given(establishment)
    .inState('receivingApplications')
    .after(
      commune.does('REGISTER_APPLICATION'),
      runsOut('receptionWindow'),
      commune.does('SEND_TO_DEPARTMENT'),
    );

  it('and the highest total wins', () => {
    const a = scored('investor-a', [12, 11, 23, 30]);
    const b = scored('investor-b', [14, 13, 20, 28.99]);
    selecting.when(result([b, a])).then({
      facts: {
        investorSelection: {
          ranking: [
            { party: 'investor-a', total: '76' },
            { party: 'investor-b', total: '75.99' },
          ],
        },
      },
    });
    selecting
      .when(result([a, b], { winner: 'investor-b' }))
      .thenUnless('winnerHasHighestTotal', { detail: 'Điểm cao nhất: investor-a.' });
  });

  it('and a tie is broken as the Chair proposes, with a reason (council.md, the worked case)', () => {
    const tied = [scored('investor-a', [12, 11, 23, 30]), scored('investor-b', [13, 12, 21, 30])];
    selecting
      .when(result(tied))
      .thenUnless('tieIsReasoned', { detail: 'Bằng điểm: investor-a, investor-b.' });
    const tieReason = 'Tài chính bằng nhau; năng lực của nhà đầu tư A cao hơn.';
    selecting.when(result(tied, { tieReason })).then({ facts: { investorSelection: { tieReason } } });
    selecting
      .when(result(tied, { tieReason, winner: 'investor-b' }))
      .then({ facts: { investorSelection: { winner: 'investor-b' } } });
  });

  it('and everybody who applied is scored, or it is said why not', () => {
    const a = scored('investor-a', [12, 11, 23, 30]);
    selecting
      .when(result([a]))
      .thenUnless('everyApplicationIsAccountedFor', { detail: 'Chưa nêu: Công ty B.' });
    selecting
      .when(result([a], { notScored: [{ party: 'investor-b', reason: 'Vốn chủ sở hữu dưới 15%.' }] }))
      .then({ facts: { investorSelection: { notScored: [{ party: 'investor-b' }] } } });
  });

  it('and nobody else is, and nobody twice', () => {
    const [a, b] = [scored('investor-a', [12, 11, 23, 30]), scored('investor-b', [10, 10, 20, 20])];
    const stranger = scored('investor-z', [1, 1, 1, 1]);
    selecting.when(result([a, b, stranger])).thenUnless('scoredApplicationsAreRegistered');
    selecting.when(result([a, b, b])).thenUnless('scoredApplicationsAreRegistered');
    selecting
      .when(result([b], { notScored: [{ party: 'investor-a', reason: 'Không hợp lệ.' }] }))
      .thenUnless('winnerWasScored');
  });
});

describe('nobody qualified', () => {
  const selecting = given(establishment).inState('underAppraisal');
  const failed = given(establishment).inState('underAppraisal.investorSelection.noneQualified');
  const callAgain = leaderOf('industryDepartment').does('CALL_AGAIN');

  it('when everybody stays below 50, or was not scored', () => {
    const none = (applications: readonly unknown[]) =>
      department.does('RECORD_NO_INVESTOR_QUALIFIED', { applications, notScored: undefined });
    selecting
      .when(none([scored('investor-a', [10, 10, 15, 14.99])]))
      .then({ state: 'underAppraisal.investorSelection.noneQualified' });
    selecting.when(none([scored('investor-a', [10, 10, 15, 15])])).thenUnless('nobodyReachesPassMark');
    selecting.when(none([])).thenUnless('everyApplicationIsAccountedFor');
    selecting.when(department.does('RECORD_NO_INVESTOR_QUALIFIED')).then({
      facts: { investorSelection: { outcome: 'noneQualified', winner: null } },
    });
  });

  it('may be refused by the province after an unfavourable report', () => {
    failed
      .after(department.does('SUBMIT_APPRAISAL_REPORT', { conclusion: 'notEligible' }))
      .when(leaderOf('provincialCommittee').does('REFUSE'))
      .then({ state: 'refused' });
  });

  it('may be returned', () => {
    failed.when(department.does('RETURN')).then({ state: 'returned' });
  });

  it('may lead to another call, of which the law limits the window but not the notice', () => {
    failed.when(callAgain.on('2026-10-05')).then({
      state: 'requestReceived',
      clocks: { appraisal: 'stopped' },
      facts: {
        call: 'again',
        applications: [],
        investorSelection: null,
        contentReview: null,
        earlierCalls: [{ endedOn: '2026-10-05', applications: [{ party: 'investor-a' }] }],
      },
    });
    failed
      .after(callAgain.on('2026-10-05'))
      .when(commune.does('PUBLISH_NOTICE').on('2026-10-12'))
      .then({ state: 'receivingApplications', clocks: { receptionWindow: '2026-10-19 17:00' } });
  });

  it('and that call needs an application again, and gets its own appraisal', () => {
    const called = failed.after(callAgain.on('2026-10-05'), commune.does('PUBLISH_NOTICE').on('2026-10-12'));
    called
      .after(runsOut('receptionWindow'))
      .when(commune.does('SEND_TO_DEPARTMENT', { applications: undefined }))
      .thenUnless('someoneHasApplied');
    called
      .after(
        commune.does('REGISTER_APPLICATION', { components: INVESTOR_PAPERS }),
        runsOut('receptionWindow'),
      )
      .when(commune.does('SEND_TO_DEPARTMENT').on('2026-10-20'))
      .then({
        state: ['underAppraisal.contentReview.reviewing', 'underAppraisal.investorSelection.selecting'],
        clocks: { appraisal: '2026-11-17' },
      });
  });

  it('is asked for by the department’s leader, and only when nobody qualified', () => {
    failed.when(department.does('CALL_AGAIN')).thenRefused('not-permitted');
    selecting.when(callAgain).thenUnless('nobodyQualified');
  });
});

describe('a council that meets in its own dossier', () => {
  const opened = given(establishment).inState('underAppraisal').after(department.does('OPEN_COUNCIL'));

  it('is opened by the department, and the dossier waits for it', () => {
    given(establishment)
      .inState('underAppraisal')
      .when(department.does('OPEN_COUNCIL'))
      .then({
        state: 'underAppraisal.investorSelection.councilAtWork',
        effects: [openDossier('investor-selection')],
        facts: { hasOpened: true },
      });
    opened.when(department.does('RECORD_COUNCIL_RESULT')).thenRefused('not-available');
  });

  it('is handed the applications, and what is needed to be found again', () => {
    const { openings } = establishment.procedure;
    const openedBy = { dossier: '000.00.01.H26-260921-0001', procedure: 'cluster-establishment' };
    expect(openings?.['investor-selection']?.lodge(opened.dossier().facts, openedBy)).toMatchObject({
      openedBy,
      subject: 'Bắc Sông',
      industryDepartment: 'hn.so-cong-thuong',
      applications: [{ party: 'investor-a', name: 'Công ty A' }],
    });
  });

  it('tells its winner, also while a supplement is awaited', () => {
    const winner = { ...COUNCIL_TOLD, winner: 'investor-a' };
    opened.when(theSystem.does('INVESTOR_SELECTED', winner)).then({
      state: 'underAppraisal.investorSelection.selected',
      facts: { investorSelection: { source: 'council', winner: 'investor-a' }, councilAtWork: false },
    });
    const waiting = opened.after(department.does('REQUEST_SUPPLEMENT'));
    waiting
      .after(theSystem.does('INVESTOR_SELECTED', winner))
      .when(commune.does('SUBMIT_SUPPLEMENT'))
      .then({ state: 'underAppraisal.investorSelection.selected' });
    waiting
      .when(commune.does('SUBMIT_SUPPLEMENT'))
      .then({ state: 'underAppraisal.investorSelection.councilAtWork' });
  });

  it('tells that nobody qualified, or that it was dissolved', () => {
    opened
      .when(theSystem.does('NO_INVESTOR_QUALIFIED', COUNCIL_TOLD))
      .then({ state: 'underAppraisal.investorSelection.noneQualified' });
    opened
      .when(theSystem.does('COUNCIL_DISSOLVED', { reason: 'Thay đổi nhân sự.' }))
      .then({ state: 'underAppraisal.investorSelection.selecting' });
  });

  it('is not heard where none was opened', () => {
    given(establishment)
      .inState('awaitingSupplement')
      .when(theSystem.does('COUNCIL_DISSOLVED', { reason: 'Thay đổi nhân sự.' }))
      .thenUnless('councilIsAtWork');
  });
});
