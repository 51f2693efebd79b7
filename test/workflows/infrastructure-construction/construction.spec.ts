import { given } from '../../specification/specification.js';
import { chair, construction, constructionBody, department, departmentLeader, investor } from './setting.js';

const at = (state: string) => given(construction).inState(state);

describe('a ground ceremony', () => {
  it('is a fact, not the start of construction', () => {
    at('preparing')
      .when(investor.does('RECORD_GROUND_CEREMONY').on('2026-10-01'))
      .then({ state: 'preparing', facts: { groundCeremonyOn: '2026-10-01', reached: {} } });
  });
});

describe('starting construction', () => {
  const ready = at('preparing').after(
    department.does('APPROVE_DETAILED_PLAN').on('2026-09-23'),
    department.does('SETTLE_APPRAISAL_DUTY', { required: false }).on('2026-09-24'),
    investor.does('APPROVE_PROJECT').on('2026-09-25'),
    investor.does('REQUEST_BUILDING_PERMIT').on('2026-09-28'),
    department.does('ISSUE_BUILDING_PERMIT').on('2026-10-05'),
  );
  const notified = ready.after(investor.does('NOTIFY_CONSTRUCTION_START').on('2026-10-06'));

  it('needs an approved project', () => {
    at('preparing').when(investor.does('START_CONSTRUCTION')).thenUnless('projectApproved');
  });

  it.each([
    ['siteIsHandedOver', { siteHandedOver: false }],
    ['drawingsAreApproved', { drawingsDocument: undefined }],
    ['contractIsSigned', { contractNumber: undefined }],
  ])('needs all that the law lists: %s', (condition, changes) => {
    notified.when(investor.does('START_CONSTRUCTION', changes).on('2026-10-07')).thenUnless(condition, {
      basis: { instrument: 'Luật Xây dựng 135/2025/QH15', article: 'Đ.48', confidence: 'C-ORIG' },
    });
  });

  it('needs a permit or its exemption', () => {
    at('preparing')
      .after(
        department.does('APPROVE_DETAILED_PLAN'),
        department.does('SETTLE_APPRAISAL_DUTY', { required: false }),
        investor.does('APPROVE_PROJECT'),
      )
      .when(investor.does('START_CONSTRUCTION'))
      .thenUnless('permitSettled');
  });

  it('needs a notice to the local authority', () => {
    ready.when(investor.does('START_CONSTRUCTION').on('2026-10-07')).thenUnless('constructionNoticeSent');
  });

  it('may follow the notice at once since 01/7/2026, for the new law names no days', () => {
    notified
      .when(investor.does('START_CONSTRUCTION').on('2026-10-06'))
      .then({ state: 'groundbroken', clocks: {}, facts: { reached: { groundbreaking: '2026-10-06' } } });
  });

  it('was forbidden before the third working day after the notice under the old law', () => {
    const underOldLaw = given(construction)
      .acceptedOn('2025-08-01')
      .inState('preparing')
      .after(
        department.does('APPROVE_DETAILED_PLAN'),
        department.does('SETTLE_APPRAISAL_DUTY', { required: false }),
        investor.does('APPROVE_PROJECT'),
        investor.does('REQUEST_BUILDING_PERMIT'),
        department.does('ISSUE_BUILDING_PERMIT'),
        investor.does('NOTIFY_CONSTRUCTION_START').on('2026-06-01'),
      );
    underOldLaw
      .when(investor.does('START_CONSTRUCTION').on('2026-06-03'))
      .thenRefused('forbidden-before', { clock: 'constructionNotice', earliest: '2026-06-04' });
    underOldLaw.when(investor.does('START_CONSTRUCTION').on('2026-06-04')).then({ state: 'groundbroken' });
  });
});

describe('building', () => {
  it('is first reported from a ground that is broken', () => {
    at('groundbroken')
      .when(investor.does('REPORT_PROGRESS', { percent: 5 }).on('2026-10-30'))
      .then({ state: 'underConstruction', facts: { works: [{ percent: 5, reportedFor: '2026-10-30' }] } });
  });

  it('may be entered by the department from paper', () => {
    at('groundbroken').when(department.does('REPORT_PROGRESS')).then({ state: 'underConstruction' });
  });

  it('falls back only with an explanation', () => {
    const built = at('underConstruction');
    built
      .when(investor.does('REPORT_PROGRESS', { percent: 25 }))
      .thenUnless('worksFallExplained', { detail: 'Lần trước: 30 %; lần này: 25 %.' });
    built
      .when(investor.does('REPORT_PROGRESS', { percent: 25, explanation: 'Tính lại khối lượng' }))
      .then({ state: 'underConstruction' });
  });

  it('goes on while the rest of the land is cleared and leased', () => {
    at('underConstruction')
      .after(department.does('REPORT_LAND_CLEARANCE', { percent: 96.24 }))
      .when(constructionBody.does('RECORD_LAND_LEASE', { phase: 'Đợt 2' }))
      .then({ state: 'underConstruction', facts: { landLeases: [{ phase: 'Đợt 2' }] } });
  });

  it('is complete when 100 % is reported', () => {
    at('underConstruction')
      .when(investor.does('COMPLETE_WORKS'))
      .thenUnless('worksReportedComplete', { detail: 'Báo cáo gần nhất: 30 %.' });
    at('underConstruction')
      .after(investor.does('REPORT_PROGRESS', { percent: 100 }))
      .when(investor.does('COMPLETE_WORKS').on('2026-11-02'))
      .then({ state: 'acceptance.gatheringFile', facts: { reached: { worksCompletion: '2026-11-02' } } });
  });
});

describe('acceptance', () => {
  it('is checked in 12 working days below grade I', () => {
    at('acceptance')
      .when(investor.does('REQUEST_ACCEPTANCE').on('2026-11-03'))
      .then({ state: 'acceptance.underCheck', clocks: { completionCheck: '2026-11-19' } });
  });

  it('is checked in 16 working days from grade I up', () => {
    given(construction)
      .acceptedOn('2026-09-21', { workGrade: 'I' })
      .inState('acceptance')
      .when(investor.does('REQUEST_ACCEPTANCE').on('2026-11-03'))
      .then({ clocks: { completionCheck: '2026-11-26' } });
  });

  it('has no due date while the grade is not known', () => {
    given(construction)
      .acceptedOn('2026-09-21', { workGrade: undefined })
      .inState('acceptance')
      .when(investor.does('REQUEST_ACCEPTANCE').on('2026-11-03'))
      .then({ clocks: {} });
  });

  it('is overdue after that, and goes on', () => {
    at('acceptance.underCheck')
      .after(constructionBody.does('CONFIRM_ACCEPTANCE').on('2026-11-20'))
      .when(investor.does('RECORD_FIRE_SAFETY_ACCEPTANCE').on('2026-11-20'))
      .then({ state: 'acceptance.accepted', clocks: { completionCheck: 'stopped late' } });
  });

  it('may be sent back with its reason', () => {
    at('acceptance.underCheck')
      .when(constructionBody.does('RETURN_ACCEPTANCE').on('2026-11-04'))
      .then({ state: 'acceptance.gatheringFile', clocks: {} });
  });

  it.each([
    ['acceptanceConfirmed', 'acceptance.underCheck', []],
    ['fireSafetyAccepted', 'acceptance.accepted', []],
    ['environmentalLicenceIssued', 'acceptance.accepted', [investor.does('RECORD_FIRE_SAFETY_ACCEPTANCE')]],
  ])('lets no cluster run before %s', (condition, state, steps) => {
    at(state)
      .after(...steps)
      .when(investor.does('START_OPERATION'))
      .thenUnless(condition);
  });
});

describe('operation', () => {
  const running = at('inOperation');

  it('begins with acceptance, fire safety and the licence', () => {
    expect(running.dossier().facts).toMatchObject({
      reached: { acceptance: '2026-11-13' },
      sharedWorksComplete: true,
    });
  });

  it('sends the service regulation within five working days of its approval', () => {
    running
      .when(investor.does('APPROVE_SERVICE_REGULATION').on('2026-11-13'))
      .then({ clocks: { serviceRegulation: '2026-11-20' } });
    running.when(investor.does('SEND_SERVICE_REGULATION')).thenUnless('serviceRegulationApproved');
  });

  it('receives nobody before the regulation is approved', () => {
    running.when(investor.does('RECEIVE_SECONDARY_INVESTORS')).thenUnless('serviceRegulationApproved', {
      basis: { instrument: 'NĐ 32/2024/NĐ-CP', article: 'Đ.17.2', confidence: 'C-ORIG' },
    });
  });

  const partlyBuilt = (acceptedOn: string) =>
    given({
      ...construction,
      samples: { ...construction.samples, START_OPERATION: () => ({ sharedWorksComplete: false }) },
    })
      .acceptedOn(acceptedOn)
      .inState('inOperation')
      .after(investor.does('APPROVE_SERVICE_REGULATION').on('2026-11-16'));

  it('receives nobody under R3 before the shared works are complete', () => {
    const partly = partlyBuilt('2026-09-21');
    partly.when(investor.does('RECEIVE_SECONDARY_INVESTORS')).thenUnless('sharedWorksCompleteWhereAsked');
    partly
      .after(investor.does('COMPLETE_SHARED_WORKS').on('2026-11-17'))
      .when(investor.does('RECEIVE_SECONDARY_INVESTORS').on('2026-11-18'))
      .then({ state: 'receivingSecondaryInvestors' });
  });

  it('may receive them under R2, which does not ask so', () => {
    partlyBuilt('2026-09-14')
      .when(investor.does('RECEIVE_SECONDARY_INVESTORS').on('2026-11-18'))
      .then({ state: 'receivingSecondaryInvestors', facts: { regime: 'R2' } });
  });
});

describe('receiving secondary investors', () => {
  const receiving = at('receivingSecondaryInvestors');

  it('reports occupancy, falling only with an explanation', () => {
    const reported = receiving.after(investor.does('REPORT_OCCUPANCY', { percent: 50 }));
    reported.when(investor.does('REPORT_OCCUPANCY', { percent: 40 })).thenUnless('occupancyFallExplained');
    reported.when(investor.does('REPORT_OCCUPANCY', { percent: 60 })).then({
      facts: { occupancy: [{ percent: 50 }, { percent: 60 }] },
    });
  });

  it('is concluded by the department, once somebody is there', () => {
    receiving.when(departmentLeader.does('CONCLUDE')).thenUnless('occupancyReported');
    const reported = receiving.after(investor.does('REPORT_OCCUPANCY'));
    reported.when(investor.does('CONCLUDE')).thenRefused('not-permitted');
    reported.when(departmentLeader.does('CONCLUDE')).then({ state: 'completed', clocks: {} });
  });

  it('still sends a regulation that was not sent', () => {
    at('inOperation')
      .after(
        investor.does('APPROVE_SERVICE_REGULATION').on('2026-11-16'),
        investor.does('RECEIVE_SECONDARY_INVESTORS').on('2026-11-16'),
      )
      .when(investor.does('SEND_SERVICE_REGULATION').on('2026-11-17'))
      .then({ clocks: { serviceRegulation: 'stopped' } });
  });
});

describe('the ends', () => {
  it.each(['groundbroken', 'underConstruction', 'acceptance.underCheck', 'inOperation'])(
    'may come by the committee’s decision from %s',
    (state) => {
      at(state).when(chair.does('TERMINATE')).then({ state: 'terminated', clocks: {} });
    },
  );

  it.each(['completed', 'terminated'])('%s takes nothing more', (state) => {
    at(state).when(investor.does('REPORT_PROGRESS')).thenRefused('dossier-ended');
  });
});
