import {
  MILESTONES,
  STAGES,
  targetClockOf,
} from '../../../workflows/infrastructure-construction/milestones.js';
import { given } from '../../specification/specification.js';
import {
  chair,
  committee,
  construction,
  constructionBody,
  department,
  departmentLeader,
  fromSource,
  investor,
  localAuthority,
} from './setting.js';

const at = (state: string) => given(construction).inState(state);

describe('a target', () => {
  it.each(MILESTONES.map(({ code }) => code))('for %s runs its own clock', (milestone) => {
    at('preparing')
      .when(committee.does('SET_TARGET', { milestone }).on('2026-09-22'))
      .then({ clocks: { [targetClockOf(milestone)]: '2026-12-31' } });
  });
});

describe('the papers of preparation', () => {
  const preparing = at('preparing');

  it('the detailed plan is approved', () => {
    preparing
      .when(localAuthority.does('APPROVE_DETAILED_PLAN').on('2026-09-23'))
      .then({ facts: { detailedPlan: { documentNumber: '01/QĐ', on: '2026-09-23' } } });
  });

  it.each([true, false])('whether the project is appraised is settled: %s', (required) => {
    preparing
      .when(constructionBody.does('SETTLE_APPRAISAL_DUTY', { required }))
      .then({ facts: { appraisalRequired: required } });
  });

  it('an appraisal that fails is a result, too', () => {
    preparing
      .after(
        constructionBody.does('SETTLE_APPRAISAL_DUTY'),
        investor.does('SUBMIT_FEASIBILITY_REPORT').on('2026-09-24'),
      )
      .when(constructionBody.does('RECORD_APPRAISAL_RESULT', { result: 'failed' }).on('2026-10-02'))
      .then({
        clocks: { feasibilityAppraisal: 'stopped' },
        facts: { appraisal: { status: 'failed' }, reached: {} },
      });
  });

  it('the permit is issued or refused, and its clock stops', () => {
    const requested = preparing.after(investor.does('REQUEST_BUILDING_PERMIT').on('2026-10-05'));
    requested
      .when(localAuthority.does('ISSUE_BUILDING_PERMIT').on('2026-10-12'))
      .then({ clocks: { buildingPermit: 'stopped' }, facts: { permit: { status: 'issued' } } });
    requested
      .when(localAuthority.does('REFUSE_BUILDING_PERMIT').on('2026-10-12'))
      .then({ clocks: { buildingPermit: 'stopped' }, facts: { permit: { status: 'refused' } } });
  });

  it('the start is notified to the local authority and the department', () => {
    preparing.when(investor.does('NOTIFY_CONSTRUCTION_START').on('2026-10-06')).then({
      effects: [
        {
          type: 'notify',
          params: { to: ['localAuthority', 'industryDepartment'], notice: 'construction-notice' },
        },
      ],
      facts: { constructionNotice: { on: '2026-10-06' } },
    });
  });
});

describe.each(['preparing', 'groundbroken', 'underConstruction'])('beside the works, in %s', (state) => {
  const here = at(state);

  it('land is cleared', () => {
    here
      .when(localAuthority.does('REPORT_LAND_CLEARANCE'))
      .then({ state, facts: { landClearance: [{ percent: 40 }] } });
    const whole = here.when(localAuthority.does('REPORT_LAND_CLEARANCE', { percent: 100 }));
    expect(whole.dossier().facts).toHaveProperty('reached.landClearance');
  });

  it('land is leased, in part and whole', () => {
    here
      .when(constructionBody.does('RECORD_LAND_LEASE'))
      .then({ state, facts: { landLeases: [{ phase: 'Đợt 1' }] } });
    const whole = here.when(constructionBody.does('RECORD_LAND_LEASE', { coversWholeArea: true }));
    expect(whole.dossier().facts).toHaveProperty('reached.landLease');
  });

  it('rice land is converted', () => {
    const converted = here.when(department.does('RECORD_RICE_LAND_CONVERSION'));
    expect(converted.dossier().facts).toHaveProperty('reached.riceLandConversion');
  });

  it('the environmental report is submitted and approved', () => {
    here
      .when(investor.does('SUBMIT_ENVIRONMENTAL_REPORT', { group: 'other' }))
      .then({ state, facts: { environmental: { group: 'other', outcome: null } } });
    here
      .after(investor.does('SUBMIT_ENVIRONMENTAL_REPORT'))
      .when(constructionBody.does('APPROVE_ENVIRONMENTAL_REPORT'))
      .then({ state, facts: { environmental: { outcome: { documentNumber: '01/QĐ' } } } });
    here
      .when(constructionBody.does('RECORD_ENVIRONMENTAL_LICENCE').on('2026-11-02'))
      .then({ state, facts: { environmental: { licence: { on: '2026-11-02' } } } });
  });
});

describe('from acceptance on', () => {
  it('the works are accepted, licensed and run', () => {
    at('acceptance.underCheck')
      .when(constructionBody.does('CONFIRM_ACCEPTANCE').on('2026-11-10'))
      .then({ state: 'acceptance.accepted', clocks: { completionCheck: 'stopped' } });
    const accepted = at('acceptance.accepted').after(investor.does('RECORD_FIRE_SAFETY_ACCEPTANCE'));
    accepted.when(constructionBody.does('RECORD_ENVIRONMENTAL_LICENCE')).then({
      state: 'acceptance.accepted',
      facts: { environmental: { licence: { documentNumber: '01/QĐ' } } },
    });
    accepted
      .after(constructionBody.does('RECORD_ENVIRONMENTAL_LICENCE'))
      .when(investor.does('START_OPERATION').on('2026-11-13'))
      .then({
        state: 'inOperation',
        facts: { reached: { acceptance: '2026-11-13' }, sharedWorksComplete: true },
      });
  });

  it('the service regulation is sent, and the shared works completed', () => {
    at('inOperation')
      .after(investor.does('APPROVE_SERVICE_REGULATION').on('2026-11-16'))
      .when(investor.does('SEND_SERVICE_REGULATION').on('2026-11-17'))
      .then({ clocks: { serviceRegulation: 'stopped' }, facts: { serviceRegulationSentOn: '2026-11-17' } });
    at('inOperation')
      .when(investor.does('COMPLETE_SHARED_WORKS'))
      .then({ facts: { sharedWorksComplete: true } });
  });

  it('even then the province may end it all', () => {
    at('receivingSecondaryInvestors')
      .when(chair.does('TERMINATE').on('2026-11-19'))
      .then({ state: 'terminated' });
  });
});

/** From every stage to itself and to every later one: a source may say any of them. */
const SAID = STAGES.flatMap((from, place) => STAGES.slice(place).map((to) => [from, to] as const));

it.each(SAID)('a source says of a dossier in %s that it is in %s', (from, to) => {
  const says = (stage: string) => departmentLeader.does('RECORD_SOURCE_STATUS', { stage });
  given(construction)
    .acceptedOn('2020-12-31', fromSource)
    .inState('preparing')
    .after(says(from).on('2023-12-29'))
    .when(says(to).on('2024-12-31'))
    .then({ state: to });
});
