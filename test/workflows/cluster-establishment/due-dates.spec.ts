import { notify } from '../../../workflows/vocabulary/effect.js';
import { handlerOf, leaderOf, runsOut, timePasses } from '../../specification/act.js';
import { given } from '../../specification/specification.js';
import { COMMUNE, DISTRICT } from './sequence-setting.js';
import { establishment } from './setting.js';

/*
 * Two dossiers are walked from the request to the ministry. Every due date here was counted by hand on
 * a wall calendar, with the holidays of seed/calendar/holidays-vn.json.
 */

const localAuthority = handlerOf('localAuthority');
const department = handlerOf('industryDepartment');
const chair = leaderOf('provincialCommittee');
const office = handlerOf('provincialCommittee');

describe('R3: accepted on Monday 21/9/2026', () => {
  const lodged = given(establishment).acceptedOn('2026-09-21').inState('requestReceived');
  const published = lodged.after(localAuthority.does('PUBLISH_NOTICE').on('2026-09-22'));
  const closed = published.after(runsOut('receptionWindow'));
  const sent = closed.after(localAuthority.does('SEND_TO_DEPARTMENT').on('2026-10-05'));
  const asked = sent.after(department.does('REQUEST_SUPPLEMENT', { due: '2026-10-23' }).on('2026-10-15'));
  const answered = asked.after(localAuthority.does('SUBMIT_SUPPLEMENT').on('2026-10-21'));
  const appraised = answered.after(
    department.does('REVIEW_CONTENT').on('2026-11-02'),
    department.does('SKIP_CONSULTATION'),
    department.does('RECORD_COUNCIL_RESULT').on('2026-11-04'),
  );
  const reported = appraised.after(department.does('SUBMIT_APPRAISAL_REPORT').on('2026-11-05'));

  it('announces within 2 working days: Wednesday 23/9', () => {
    lodged
      .when(localAuthority.does('CLAIM'))
      .then({ state: 'requestReceived', clocks: { publicNotice: '2026-09-23' }, facts: { regime: 'R3' } });
  });

  it('takes dossiers in for 5 working days from the notice: 17:00 of Tuesday 29/9', () => {
    lodged.when(localAuthority.does('PUBLISH_NOTICE').on('2026-09-22')).then({
      state: 'receivingApplications',
      clocks: { publicNotice: 'stopped', receptionWindow: '2026-09-29 17:00' },
    });
  });

  it('draws up the dossier within 5 working days of the close: Tuesday 06/10', () => {
    published.when(timePasses('2026-09-29')).then({
      state: 'compiling',
      clocks: { receptionWindow: 'stopped', publicNotice: 'stopped', compiling: '2026-10-06' },
    });
  });

  it('appraises within 20 working days: Monday 02/11', () => {
    closed.when(localAuthority.does('SEND_TO_DEPARTMENT').on('2026-10-05')).then({
      state: 'underAppraisal',
      clocks: { compiling: 'stopped', appraisal: '2026-11-02' },
    });
  });

  it('does not count the days of a supplement: 7 are gone, 13 remain, Monday 09/11', () => {
    asked.when(localAuthority.does('CLAIM')).then({
      state: 'awaitingSupplement',
      clocks: { appraisal: 'paused', supplementAnswer: '2026-10-23' },
    });
    asked.when(localAuthority.does('SUBMIT_SUPPLEMENT').on('2026-10-21')).then({
      state: 'underAppraisal',
      clocks: { appraisal: '2026-11-09', supplementAnswer: 'stopped' },
    });
  });

  it('decides within 5 working days of the report: Thursday 12/11', () => {
    appraised.when(department.does('SUBMIT_APPRAISAL_REPORT').on('2026-11-05')).then({
      state: 'awaitingDecision',
      clocks: { appraisal: 'stopped', decision: '2026-11-12' },
      effects: [notify('reportSubmitted', 'provincialCommittee')],
    });
  });

  it('is decided in time, and completed when the ministry has its copy', () => {
    const decided = reported.after(chair.does('ISSUE_DECISION').on('2026-11-11'));
    decided.when(office.does('SEND_TO_MINISTRY').on('2026-11-16')).then({
      state: 'completed',
      clocks: { decision: 'stopped', appraisal: 'stopped' },
      facts: { ministryNotice: { on: '2026-11-16' } },
    });
  });

  it('goes on when the decision is late, and keeps that it was', () => {
    reported.when(timePasses('2026-11-12')).then({ clocks: { decision: 'overdue' } });
    reported
      .when(chair.does('ISSUE_DECISION').on('2026-11-13'))
      .then({ state: 'decided', clocks: { decision: 'stopped late' } });
  });
});

describe('R1: accepted on Friday 20/6/2025, and over the end of the districts on 01/7', () => {
  const lodged = given(establishment).acceptedOn('2025-06-20').inState('requestReceived');
  const published = lodged.after(localAuthority.does('PUBLISH_NOTICE').on('2025-06-26'));
  const closed = published.after(runsOut('receptionWindow'));
  const sent = closed.after(localAuthority.does('SEND_TO_DEPARTMENT').on('2025-07-16'));
  const asked = sent.after(department.does('REQUEST_SUPPLEMENT', { due: '2025-08-08' }).on('2025-07-28'));
  const answered = asked.after(localAuthority.does('SUBMIT_SUPPLEMENT').on('2025-08-06'));
  const appraised = answered.after(
    department.does('REVIEW_CONTENT').on('2025-08-12'),
    department.does('SKIP_CONSULTATION'),
    department.does('RECORD_COUNCIL_RESULT').on('2025-08-15'),
  );
  const reported = appraised.after(department.does('SUBMIT_APPRAISAL_REPORT').on('2025-08-18'));

  it('announces within 5 working days: Friday 27/6', () => {
    lodged.when(localAuthority.does('CLAIM')).then({
      clocks: { publicNotice: '2025-06-27' },
      facts: { regime: 'R1', parties: { localAuthority: [DISTRICT] } },
    });
  });

  it('takes dossiers in for 15 calendar days from the notice: 17:00 of Friday 11/7', () => {
    lodged
      .when(localAuthority.does('PUBLISH_NOTICE').on('2025-06-26'))
      .then({ clocks: { publicNotice: 'stopped', receptionWindow: '2025-07-11 17:00' } });
  });

  it('passes from UBND huyện to UBND xã on 01/7, under the same law and the same date', () => {
    published.when(timePasses('2025-07-01', '08:00')).then({
      state: 'receivingApplications',
      clocks: { receptionWindow: '2025-07-11 17:00' },
      facts: { regime: 'R1', parties: { localAuthority: [COMMUNE] } },
    });
  });

  it('draws up the dossier within 5 working days of the close: Friday 18/7', () => {
    published.when(runsOut('receptionWindow')).then({ clocks: { compiling: '2025-07-18' } });
  });

  it('appraises within 25 calendar days; the 25th is Sunday 10/8, so Monday 11/8', () => {
    closed
      .when(localAuthority.does('SEND_TO_DEPARTMENT').on('2025-07-16'))
      .then({ state: 'underAppraisal', clocks: { appraisal: '2025-08-11' } });
  });

  it('does not count the days of a supplement: 11 are gone, 14 remain, Wednesday 20/8', () => {
    asked
      .when(localAuthority.does('SUBMIT_SUPPLEMENT').on('2025-08-06'))
      .then({ clocks: { appraisal: '2025-08-20', supplementAnswer: 'stopped' } });
  });

  it('decides within 7 working days of the report: Wednesday 27/8, the day itself included', () => {
    appraised
      .when(department.does('SUBMIT_APPRAISAL_REPORT').on('2025-08-18'))
      .then({ state: 'awaitingDecision', clocks: { decision: '2025-08-27' } });
    reported
      .when(chair.does('ISSUE_DECISION').on('2025-08-27'))
      .then({ state: 'decided', clocks: { decision: 'stopped' } });
  });

  it('passes over the National Day: 7 working days from Monday 25/8 end on Friday 05/9', () => {
    appraised
      .when(department.does('SUBMIT_APPRAISAL_REPORT').on('2025-08-25'))
      .then({ clocks: { appraisal: 'stopped late', decision: '2025-09-05' } });
  });

  it('is completed', () => {
    reported
      .after(chair.does('ISSUE_DECISION').on('2025-08-27'))
      .when(office.does('SEND_TO_MINISTRY').on('2025-09-03'))
      .then({ state: 'completed', clocks: {} });
  });
});

describe('R2: accepted on Monday 17/8/2026, and over the start of NĐ 303/2026 on 15/9', () => {
  const lodged = given(establishment).acceptedOn('2026-08-17').inState('requestReceived');

  it('announces within 5 working days; Saturday 22/8 is one of them', () => {
    lodged
      .when(localAuthority.does('CLAIM'))
      .then({ clocks: { publicNotice: '2026-08-22' }, facts: { regime: 'R2' } });
  });

  it('takes dossiers in for 15 calendar days from 20/8: Friday 04/9', () => {
    lodged
      .when(localAuthority.does('PUBLISH_NOTICE').on('2026-08-20'))
      .then({ clocks: { receptionWindow: '2026-09-04 17:00' } });
  });

  it('keeps its 25 calendar days and 7 working days after 15/9', () => {
    const sent = lodged.after(
      localAuthority.does('PUBLISH_NOTICE').on('2026-08-20'),
      runsOut('receptionWindow'),
      localAuthority.does('SEND_TO_DEPARTMENT').on('2026-09-11'),
    );
    // 25 days from 11/9 end on Tuesday 06/10.
    sent.when(department.does('CLAIM').on('2026-09-16')).then({ clocks: { appraisal: '2026-10-06' } });
    sent
      .after(
        department.does('REVIEW_CONTENT').on('2026-10-01'),
        department.does('SKIP_CONSULTATION'),
        department.does('RECORD_COUNCIL_RESULT'),
      )
      .when(department.does('SUBMIT_APPRAISAL_REPORT').on('2026-10-02'))
      .then({ clocks: { decision: '2026-10-13' } });
  });
});
