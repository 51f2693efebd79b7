import { handlerOf, leaderOf, type Changes } from '../../specification/act.js';
import { given, type Outcome } from '../../specification/specification.js';
import { expansion } from './setting.js';

const department = handlerOf('industryDepartment');
const commune = handlerOf('localAuthority');

const R1 = '2025-06-20';
const R2 = '2026-08-17';
const R3 = '2026-09-21';

/** The department finds a cluster eligible that was lodged like this. */
function reportOn(acceptedOn: string, cluster: Changes): Outcome {
  return given(expansion)
    .acceptedOn(acceptedOn, { cluster })
    .inState('underAppraisal.investorSelection.selected')
    .when(department.does('SUBMIT_APPRAISAL_REPORT'));
}

const accepted = { state: 'awaitingDecision' };

describe('the request to expand', () => {
  const before = given(expansion).inState('notLodged');

  it('names the cluster in the register, what it is and what it shall be', () => {
    before.when(commune.does('LODGE')).then({
      state: 'requestReceived',
      facts: {
        cluster: 'bac-song',
        subject: 'Bắc Sông',
        figures: { currentAreaHectares: 30, areaHectares: 60, fillPercent: 80 },
      },
    });
  });

  it('makes the cluster larger', () => {
    const lodge = (areaHectares: number) =>
      commune.does('LODGE', {
        cluster: { code: 'bac-song', name: 'Bắc Sông', currentAreaHectares: 30, areaHectares },
      });
    before.when(lodge(30.01)).then({ state: 'requestReceived' });
    before.when(lodge(30)).thenUnless('clusterGrows', { detail: 'Hiện có 30 ha, sau mở rộng 30 ha.' });
  });
});

describe('Đ.8.2a: the whole stays within 75 ha, and fits the plan', () => {
  it.each([
    [R1, 75, true],
    [R1, 75.01, false],
    [R2, 75.01, false],
    [R3, 75, true],
    [R3, 75.01, false],
  ])('accepted on %s, %d ha: eligible is %s', (acceptedOn, areaHectares, eligible) => {
    const outcome = reportOn(acceptedOn, { areaHectares });
    if (eligible) outcome.then(accepted);
    else outcome.thenUnless('areaIsWithinLimits', { detail: 'Tổng diện tích 75,01 ha, nhiều nhất 75 ha.' });
  });

  it('the plan is asked for in R1 and R2; what is known of R3 asks for the total alone', () => {
    reportOn(R1, { fitsPlan: false }).thenUnless('expansionFitsPlan');
    reportOn(R2, { fitsPlan: undefined }).thenUnless('expansionFitsPlan', {
      basis: expect.objectContaining({ note: expect.stringContaining('Đ.12') }),
    });
    reportOn(R3, { fitsPlan: undefined }).then(accepted);
  });
});

describe('Đ.8.2c: the cluster is filled, or its demand exceeds the land left', () => {
  it.each([
    [R1, 60, true],
    [R1, 59.99, false],
    [R2, 60, true],
    [R2, 59.99, false],
    [R3, 50, true],
    [R3, 49.99, false],
  ])('accepted on %s, %d percent: eligible is %s', (acceptedOn, fillPercent, eligible) => {
    const outcome = reportOn(acceptedOn, { fillPercent });
    if (eligible) outcome.then(accepted);
    else outcome.thenUnless('clusterIsFilled', { detail: expect.stringContaining('ít nhất') });
  });

  it('demand is enough', () => {
    reportOn(R1, { fillPercent: 20, demandExceedsStock: true }).then(accepted);
    reportOn(R1, { fillPercent: undefined }).thenUnless('clusterIsFilled', {
      detail: 'Lấp đầy chưa khai, ít nhất 60%.',
    });
  });
});

describe('Đ.8.2d: the shared works are in use', () => {
  const basic = ['road', 'waterSupply', 'wastewater'];

  it.each(basic)('%s, in every regime', (missing) => {
    const worksInUse = [...basic, 'solidWaste', 'fireSafety'].filter((work) => work !== missing);
    reportOn(R1, { worksInUse }).thenUnless('sharedWorksAreInUse');
    reportOn(R3, { worksInUse }).thenUnless('sharedWorksAreInUse');
  });

  it('waste and fire safety in R3 alone', () => {
    reportOn(R1, { worksInUse: basic }).then(accepted);
    reportOn(R2, { worksInUse: basic }).then(accepted);
    reportOn(R3, { worksInUse: basic }).thenUnless('sharedWorksAreInUse', {
      detail: 'Chưa hoàn thành: Thu gom, xử lý rác thải; Phòng cháy, chữa cháy.',
    });
  });

  it('are not asked in R3 of a cluster from before QĐ 105/2009', () => {
    const old = { worksInUse: [], formedBeforeDecision105: true };
    reportOn(R3, old).then(accepted);
    reportOn(R1, old).thenUnless('sharedWorksAreInUse');
  });
});

describe('the decision to expand', () => {
  it('stays within 75 ha itself', () => {
    const waiting = given(expansion).inState('awaitingDecision');
    const decide = (areaHectares: number) =>
      leaderOf('provincialCommittee').does('ISSUE_DECISION', { areaHectares });
    waiting.when(decide(75)).then({ state: 'decided' });
    waiting.when(decide(75.01)).thenUnless('decidedAreaIsWithinLimits');
  });
});
