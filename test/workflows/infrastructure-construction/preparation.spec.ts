import { given } from '../../specification/specification.js';
import {
  chair,
  committee,
  construction,
  constructionBody,
  department,
  departmentLeader,
  investor,
  localAuthority,
} from './setting.js';

const preparing = given(construction).inState('preparing');
/** Accepted under R2, so that steps before 01/7/2026 fall under the old law of construction. */
const underOldLaw = given(construction).acceptedOn('2025-08-01').inState('preparing');

describe('lodging', () => {
  it('opens preparation with no clock, for the law limits no such time', () => {
    given(construction)
      .inState('notLodged')
      .when(department.does('LODGE').on('2026-09-21'))
      .then({
        state: 'preparing',
        clocks: {},
        facts: { regime: 'R3', clusterName: 'Cụm công nghiệp mẫu', reached: {} },
      });
  });

  it('is also the local authority’s and the investor’s to do', () => {
    for (const person of [localAuthority, investor]) {
      given(construction).inState('notLodged').when(person.does('LODGE')).then({ state: 'preparing' });
    }
  });

  it('is not the provincial committee’s', () => {
    given(construction).inState('notLodged').when(committee.does('LODGE')).thenRefused('not-permitted');
  });
});

describe('the detailed plan', () => {
  it('has six months to be drawn, since 01/7/2025', () => {
    preparing
      .when(investor.does('BEGIN_DETAILED_PLAN').on('2026-09-22'))
      .then({ clocks: { detailedPlan: '2027-03-22' } });
  });

  it('has no limit that is known before', () => {
    given(construction)
      .acceptedOn('2024-09-02')
      .inState('preparing')
      .when(investor.does('BEGIN_DETAILED_PLAN').on('2024-10-01'))
      .then({ clocks: {} });
  });

  it('is approved by the local authority, not by the body that appraises the project', () => {
    preparing.when(constructionBody.does('APPROVE_DETAILED_PLAN')).thenRefused('not-permitted');
  });

  it('stops its clock when it is approved, and is approved once', () => {
    const approved = preparing.after(
      investor.does('BEGIN_DETAILED_PLAN').on('2026-09-22'),
      localAuthority.does('APPROVE_DETAILED_PLAN').on('2026-09-23'),
    );
    approved
      .when(localAuthority.does('APPROVE_DETAILED_PLAN').on('2026-09-24'))
      .thenUnless('detailedPlanPending');
    approved.when(investor.does('APPROVE_PROJECT').on('2026-09-24')).thenUnless('appraisalSettled');
  });
});

describe('land', () => {
  const reported = preparing.after(localAuthority.does('REPORT_LAND_CLEARANCE', { percent: 83 }));

  it('is cleared by percentages with their dates', () => {
    reported
      .when(
        investor
          .does('REPORT_LAND_CLEARANCE', { percent: 96.24, reportedFor: '2026-09-30' })
          .on('2026-10-02'),
      )
      .then({
        facts: {
          landClearance: [
            { percent: 83, reportedFor: '2026-09-21' },
            { percent: 96.24, reportedFor: '2026-09-30' },
          ],
        },
      });
  });

  it('may be measured as less than before, with an explanation', () => {
    reported
      .when(department.does('REPORT_LAND_CLEARANCE', { percent: 80 }))
      .thenUnless('clearanceFallExplained', { detail: 'Lần trước: 83 %; lần này: 80 %.' });
    reported
      .when(department.does('REPORT_LAND_CLEARANCE', { percent: 80, explanation: 'Đo lại diện tích' }))
      .then({ state: 'preparing' });
  });

  it('is cleared at 100 %, and only then', () => {
    reported
      .when(localAuthority.does('REPORT_LAND_CLEARANCE', { percent: 100 }).on('2026-10-01'))
      .then({ facts: { reached: { landClearance: '2026-10-01' } } });
    expect(reported.dossier().facts).toMatchObject({ reached: {} });
  });

  it('is leased in phases; the milestone is the whole area', () => {
    const first = preparing.after(constructionBody.does('RECORD_LAND_LEASE').on('2026-10-01'));
    expect(first.dossier().facts).toMatchObject({ reached: {}, landLeases: [{ phase: 'Đợt 1' }] });
    first
      .when(
        constructionBody
          .does('RECORD_LAND_LEASE', { phase: 'Đợt 2', coversWholeArea: true })
          .on('2026-12-01'),
      )
      .then({ facts: { reached: { landLease: '2026-12-01' } } });
  });

  it('that grows rice is converted by a decision that is recorded', () => {
    preparing
      .when(department.does('RECORD_RICE_LAND_CONVERSION').on('2026-10-01'))
      .then({ facts: { reached: { riceLandConversion: '2026-10-01' } } });
  });
});

describe('the environmental report', () => {
  it('is appraised in 30 days outside group I, as far as is recalled of the old law', () => {
    underOldLaw
      .when(investor.does('SUBMIT_ENVIRONMENTAL_REPORT', { group: 'other' }).on('2025-08-11'))
      .then({ clocks: { environmentalAppraisal: '2025-09-10' } });
  });

  it('is appraised in 45 days in group I', () => {
    underOldLaw
      .when(investor.does('SUBMIT_ENVIRONMENTAL_REPORT', { group: 'I' }).on('2025-08-11'))
      .then({ clocks: { environmentalAppraisal: '2025-09-25' } });
  });

  it('has no days that are known since 29/01/2026', () => {
    preparing.when(investor.does('SUBMIT_ENVIRONMENTAL_REPORT', { group: 'other' })).then({ clocks: {} });
  });

  it('is approved after it is submitted, once', () => {
    preparing
      .when(constructionBody.does('APPROVE_ENVIRONMENTAL_REPORT'))
      .thenUnless('environmentalReportSubmitted');
    const approved = preparing.after(
      investor.does('SUBMIT_ENVIRONMENTAL_REPORT'),
      constructionBody.does('APPROVE_ENVIRONMENTAL_REPORT').on('2026-10-01'),
    );
    expect(approved.dossier().facts).toMatchObject({ reached: { environmentalAssessment: '2026-10-01' } });
    approved.when(investor.does('SUBMIT_ENVIRONMENTAL_REPORT')).thenUnless('environmentalReportPending');
  });
});

describe('who directs the dossier', () => {
  it('is the department, since the investor has no head of unit', () => {
    const suspend = { ground: 'Có tranh chấp', documentNumber: '05/SCT' };
    preparing.when(departmentLeader.does('SUSPEND', suspend)).then({ state: 'preparing' });
    preparing.when(investor.does('SUSPEND', suspend)).thenRefused('not-permitted');
    preparing.when(department.does('CLAIM')).then({ facts: { assignee: 'handler@hn.so-cong-thuong' } });
  });

  it('is the provincial committee when it ends everything, with ground and reason', () => {
    preparing.when(departmentLeader.does('TERMINATE')).thenRefused('not-permitted');
    preparing.when(chair.does('TERMINATE', { reason: undefined })).thenRefused('payload-invalid');
    preparing.when(chair.does('TERMINATE').on('2026-10-01')).then({
      state: 'terminated',
      clocks: {},
      facts: { ended: { ground: 'NĐ 32/2024 Đ.12.2', reason: 'Chủ đầu tư không triển khai' } },
    });
  });
});
