import { endOpened, enterRegister, notify } from '../../../workflows/vocabulary/effect.js';
import { applicant, handlerOf, leaderOf, timePasses } from '../../specification/act.js';
import { given } from '../../specification/specification.js';
import { establishment } from './setting.js';

const commune = handlerOf('localAuthority');
const department = handlerOf('industryDepartment');
const office = handlerOf('provincialCommittee');
const chair = leaderOf('provincialCommittee');

describe('awaitingDecision: the province decides', () => {
  const waiting = given(establishment).inState('awaitingDecision');
  const decide = chair.does('ISSUE_DECISION');

  it('by its leader alone', () => {
    waiting.when(decide).then({
      state: 'decided',
      effects: [notify('decided', 'localAuthority', 'industryDepartment', 'applicant')],
      facts: {
        decision: { number: '3100/QĐ-UBND', name: 'Bắc Sông', areaHectares: 50, investor: 'investor-a' },
        parties: { investor: ['investor-a'] },
      },
    });
    waiting.when(office.does('ISSUE_DECISION')).thenRefused('not-permitted');
    waiting.when(leaderOf('industryDepartment').does('ISSUE_DECISION')).thenRefused('not-permitted');
  });

  it('on the day that the paper bears', () => {
    waiting
      .when(chair.does('ISSUE_DECISION', { date: '2026-09-30' }).on('2026-10-01'))
      .thenUnless('decisionIsDatedThatDay', { detail: 'Ngày ký 30/09/2026, ngày của bước này 01/10/2026.' });
  });

  it('for the investor whom the council selected', () => {
    waiting
      .when(chair.does('ISSUE_DECISION', { investor: 'investor-b' }))
      .thenUnless('decisionNamesSelectedInvestor', { detail: 'Được lựa chọn: investor-a.' });
  });

  it('only after a favourable report', () => {
    given(establishment)
      .inState('underAppraisal.investorSelection.selected')
      .after(department.does('SUBMIT_APPRAISAL_REPORT', { conclusion: 'notEligible' }))
      .when(decide)
      .thenUnless('reportIsFavourable');
  });

  it('with points a to h of Đ.12.1 in R1 and R2', () => {
    const r1 = given(establishment).acceptedOn('2025-06-20').inState('awaitingDecision');
    const points = ['a', 'b', 'c', 'd', 'dd', 'e', 'g', 'h'];
    r1.when(chair.does('ISSUE_DECISION', { contentPoints: points })).then({ state: 'decided' });
    r1.when(chair.does('ISSUE_DECISION', { contentPoints: points.slice(0, -1) })).thenUnless(
      'decisionContentIsComplete',
      { detail: 'Còn thiếu: Điểm h.' },
    );
    r1.when(chair.does('ISSUE_DECISION', { contentPoints: ['z'] })).thenRefused('payload-invalid');
  });

  it('with points a to l in R3', () => {
    const points = ['a', 'b', 'c', 'd', 'dd', 'e', 'g', 'h'];
    waiting
      .when(chair.does('ISSUE_DECISION', { contentPoints: points }))
      .thenUnless('decisionContentIsComplete', {
        basis: expect.objectContaining({ instrument: 'NĐ 303/2026/NĐ-CP' }),
      });
  });

  it.each([
    [75, true],
    [75.01, false],
    [5, true],
    [4.99, false],
  ])('on %d ha, its own figure: lawful is %s', (areaHectares, lawful) => {
    const outcome = waiting.when(chair.does('ISSUE_DECISION', { areaHectares, industrialLandHectares: 3 }));
    if (lawful) outcome.then({ state: 'decided', facts: { decision: { areaHectares } } });
    else outcome.thenUnless('decidedAreaIsWithinLimits');
  });

  it('on at most 5 ha more than the plan (Đ.10.4)', () => {
    const planned = given(establishment)
      .acceptedOn('2026-09-21', { cluster: { plannedAreaHectares: 45 } })
      .inState('underAppraisal.investorSelection.selected')
      .after(department.does('SUBMIT_APPRAISAL_REPORT'));
    planned.when(chair.does('ISSUE_DECISION', { areaHectares: 50 })).then({ state: 'decided' });
    planned
      .when(chair.does('ISSUE_DECISION', { areaHectares: 50.01 }))
      .thenUnless('decidedAreaFollowsPlan', { detail: 'Quyết định 50,01 ha, quy hoạch 45 ha.' });
  });

  it('with no more industrial land than land', () => {
    waiting
      .when(chair.does('ISSUE_DECISION', { industrialLandHectares: 50.01 }))
      .thenUnless('industrialLandFitsDecidedArea');
  });

  it('or refuses, with its ground', () => {
    waiting.when(chair.does('REFUSE')).then({
      state: 'refused',
      clocks: { decision: 'stopped' },
      facts: { ended: { ground: 'NĐ 32/2024/NĐ-CP Đ.8', reason: 'Không đủ điều kiện.' } },
    });
    waiting.when(office.does('REFUSE')).thenRefused('not-permitted');
    waiting.when(chair.does('REFUSE', { ground: undefined })).thenRefused('payload-invalid');
  });
});

describe('awaitingDecision: the province sends the dossier back to the department', () => {
  const waiting = given(establishment).inState('awaitingDecision');
  const sendBack = office.does('RETURN_TO_DEPARTMENT').on('2026-10-01');

  it('with a reason; the law gives the new appraisal no limit', () => {
    waiting.when(sendBack).then({
      state: 'underAppraisal',
      clocks: { decision: 'stopped', appraisal: 'stopped' },
      facts: { report: null, returnsToDepartment: [{ reason: 'Làm rõ phương án di dời.' }] },
    });
    waiting.when(department.does('RETURN_TO_DEPARTMENT')).thenRefused('not-permitted');
    waiting.when(office.does('RETURN_TO_DEPARTMENT', { reason: undefined })).thenRefused('payload-invalid');
  });

  it('or within the time that the province sets', () => {
    const back = waiting.after(office.does('RETURN_TO_DEPARTMENT', { dueOn: '2026-10-15' }).on('2026-10-01'));
    back.when(timePasses('2026-10-14')).then({ clocks: { redo: '2026-10-15' } });
    back
      .when(department.does('SUBMIT_APPRAISAL_REPORT').on('2026-10-15'))
      .then({ state: 'awaitingDecision', clocks: { redo: 'stopped', decision: '2026-10-22' } });
  });

  it('leaving done what it does not ask to be done again', () => {
    waiting.when(sendBack).then({
      state: [
        'underAppraisal.contentReview.reviewed',
        'underAppraisal.consultation.closed',
        'underAppraisal.investorSelection.selected',
      ],
    });
    waiting
      .when(
        office.does('RETURN_TO_DEPARTMENT', { redo: ['contentReview', 'consultation', 'investorSelection'] }),
      )
      .then({
        state: [
          'underAppraisal.contentReview.reviewing',
          'underAppraisal.consultation.notAsked',
          'underAppraisal.investorSelection.selecting',
        ],
      });
    waiting.when(office.does('RETURN_TO_DEPARTMENT', { redo: ['consultation'] })).then({
      state: ['underAppraisal.contentReview.reviewed', 'underAppraisal.consultation.notAsked'],
    });
  });

  it('and a supplement in the second round pauses what does not run', () => {
    waiting
      .after(sendBack, department.does('REQUEST_SUPPLEMENT').on('2026-10-05'))
      .when(commune.does('SUBMIT_SUPPLEMENT').on('2026-10-08'))
      .then({ state: 'underAppraisal', clocks: { appraisal: 'stopped' } });
  });
});

describe('decided: the ministry has its copy', () => {
  const decided = given(establishment).inState('decided');

  it('sent by the province, and the cluster enters the register', () => {
    decided
      .when(office.does('SEND_TO_MINISTRY'))
      .then({ state: 'completed', clocks: {}, effects: [enterRegister('cluster'), endOpened] });
    decided.when(department.does('SEND_TO_MINISTRY')).thenRefused('not-permitted');
  });

  it('without a limit', () => {
    decided.when(timePasses('2027-03-01')).then({ state: 'decided', clocks: {} });
  });
});

describe('the request is withdrawn', () => {
  it.each([
    'requestReceived',
    'receivingApplications',
    'compiling',
    'underAppraisal',
    'awaitingSupplement',
    'awaitingDecision',
  ])('in %s, by the applicant or on paper through the commune, and everything stops', (state) => {
    const open = given(establishment).inState(state);
    const expected = {
      state: 'withdrawn',
      clocks: {},
      facts: { ended: { reason: 'Nhà đầu tư thay đổi kế hoạch.' } },
    };
    open.when(applicant.does('WITHDRAW')).then(expected);
    open.when(commune.does('WITHDRAW')).then(expected);
    open.when(department.does('WITHDRAW')).thenRefused('not-permitted');
  });

  it('never once the decision is signed', () => {
    given(establishment).inState('decided').when(applicant.does('WITHDRAW')).thenRefused('not-available');
    given(establishment).inState('completed').when(applicant.does('WITHDRAW')).thenRefused('dossier-ended');
  });
});

describe('what every procedure has', () => {
  const appraisal = given(establishment).inState('underAppraisal');

  it('is claimed by one officer, and given to another by the leader', () => {
    const claimed = appraisal.after(department.does('CLAIM'));
    claimed.when(department.does('CLAIM')).thenUnless('isUnassigned');
    claimed
      .when(
        leaderOf('industryDepartment').does('REASSIGN', {
          assignee: 'department-handler',
          reason: 'Nghỉ phép.',
        }),
      )
      .then({ state: 'underAppraisal', facts: { assignee: 'department-handler' } });
    claimed
      .when(department.does('REASSIGN', { assignee: 'department-handler', reason: 'Nghỉ phép.' }))
      .thenRefused('not-permitted');
  });

  it('extends a limit by its leader, with an apology', () => {
    const extend = (person: typeof chair) =>
      person.does('EXTEND', {
        clock: 'appraisal',
        dueOn: '2026-11-10',
        documentNumber: '20/XL-SCT',
        reason: 'Chờ ý kiến của bộ.',
      });
    appraisal.when(extend(leaderOf('industryDepartment'))).then({ clocks: { appraisal: '2026-11-10' } });
    appraisal.when(extend(department)).thenRefused('not-permitted');
    appraisal
      .when(
        leaderOf('industryDepartment').does('EXTEND', {
          clock: 'appraisal',
          dueOn: '2026-10-01',
          documentNumber: '20/XL-SCT',
          reason: 'Sớm hơn.',
        }),
      )
      .thenRefused('extension-not-later', { dueOn: '2026-10-26' });
  });

  it('suspends and resumes, and the days between are not counted', () => {
    const paper = { ground: 'Chờ kết quả giải quyết tranh chấp.', documentNumber: '03/TB-SCT' };
    const suspended = appraisal.after(leaderOf('industryDepartment').does('SUSPEND', paper).on('2026-10-05'));
    suspended.when(department.does('REVIEW_CONTENT')).thenRefused('dossier-suspended');
    // 29/9–02/10 are 4 days; 16 more from 13/10 end on Tuesday 03/11.
    suspended
      .when(leaderOf('industryDepartment').does('RESUME', paper).on('2026-10-12'))
      .then({ clocks: { appraisal: '2026-11-03' } });
  });

  it('takes a document of the step that it is in, not of one that is over', () => {
    const document = {
      number: '05/TB-UBND',
      date: '2026-09-28',
      issuer: 'Sở Công Thương',
      abstract: 'Thông báo',
    };
    const recordAt = (step: string) => department.does('RECORD_DOCUMENT', { ...document, step });
    appraisal.when(recordAt('underAppraisal')).then({ facts: { documents: [{ number: '05/TB-UBND' }] } });
    appraisal.when(recordAt('receivingApplications')).thenUnless('documentBelongsToCurrentStep');
  });

  it('corrects an entry after the end, by a new one', () => {
    given(establishment)
      .inState('completed')
      .when(
        chair.does('CORRECT_ENTRY', {
          sequence: 1,
          field: 'documentNumber',
          value: '01/CV-CTA',
          ground: 'Ghi thiếu ký hiệu.',
        }),
      )
      .then({ state: 'completed', facts: { corrections: [{ sequence: 1, value: '01/CV-CTA' }] } });
  });
});
