import type { Changes } from '../../specification/act.js';
import { handlerOf } from '../../specification/act.js';
import { given, type Outcome } from '../../specification/specification.js';
import { establishment } from './setting.js';

const department = handlerOf('industryDepartment');

const R1 = '2025-06-20';
const R2 = '2026-08-17';
const R3 = '2026-09-21';

/** The department finds a cluster eligible that was lodged, or found in the review, to be like this. */
function reportOn(acceptedOn: string, lodged: Changes, figures: Changes = {}, parameters = {}): Outcome {
  return given(establishment)
    .acceptedOn(acceptedOn, lodged)
    .withParameters(parameters)
    .inState('underAppraisal.investorSelection.selected')
    .after(department.does('REVIEW_CONTENT', { figures }))
    .when(department.does('SUBMIT_APPRAISAL_REPORT'));
}

const accepted = { state: 'awaitingDecision' };

describe('Đ.2.1: size', () => {
  it.each([
    [R1, { areaHectares: 75 }, true],
    [R1, { areaHectares: 75.01 }, false],
    [R1, { areaHectares: 10 }, true],
    [R1, { areaHectares: 9.99 }, false],
    [R1, { areaHectares: 5, mountainDistrict: true }, true],
    [R1, { areaHectares: 4.99, mountainDistrict: true }, false],
    [R1, { areaHectares: 5, kind: 'craft-village', craftVillageSharePercent: 100 }, true],
    [R1, { areaHectares: 4.99, kind: 'craft-village', craftVillageSharePercent: 100 }, false],
    [R2, { areaHectares: 10 }, true],
    [R2, { areaHectares: 9.99 }, false],
    [R2, { areaHectares: 75.01 }, false],
    [R3, { areaHectares: 5 }, true],
    [R3, { areaHectares: 4.99 }, false],
    [R3, { areaHectares: 75 }, true],
    [R3, { areaHectares: 75.01 }, false],
  ])('accepted on %s, %j: eligible is %s', (acceptedOn, cluster, eligible) => {
    const outcome = reportOn(acceptedOn, { cluster });
    if (eligible) outcome.then(accepted);
    else outcome.thenUnless('areaIsWithinLimits', { detail: expect.stringContaining('giới hạn từ') });
  });

  it('says the figure, and cites the law of its regime', () => {
    reportOn(R1, { cluster: { areaHectares: 80.5 } }).thenUnless('areaIsWithinLimits', {
      refusal: 'Diện tích cụm công nghiệp nằm ngoài giới hạn của nghị định.',
      detail: 'Diện tích 80,5 ha; giới hạn từ 10 ha đến 75 ha.',
      basis: { instrument: 'NĐ 32/2024/NĐ-CP', article: 'Đ.2.1', confidence: 'C-ORIG' },
    });
    reportOn(R3, { cluster: { areaHectares: 80.5 } }).thenUnless('areaIsWithinLimits', {
      basis: { instrument: 'NĐ 303/2026/NĐ-CP', confidence: 'C-2ND' },
    });
  });

  it('binds a report that finds the cluster eligible, and no other', () => {
    given(establishment)
      .acceptedOn(R3, { cluster: { areaHectares: 80 } })
      .inState('underAppraisal.investorSelection.selected')
      .when(department.does('SUBMIT_APPRAISAL_REPORT', { conclusion: 'notEligible' }))
      .then(accepted);
  });
});

describe('Đ.2.2: a craft-village cluster keeps land for its village', () => {
  it.each([
    [R1, 75, true],
    [R1, 74.99, false],
    [R2, 74.99, false],
    [R3, 60, true],
    [R3, 59.99, false],
  ])('accepted on %s, %d percent: eligible is %s', (acceptedOn, craftVillageSharePercent, eligible) => {
    const outcome = reportOn(acceptedOn, { cluster: { kind: 'craft-village', craftVillageSharePercent } });
    if (eligible) outcome.then(accepted);
    else outcome.thenUnless('craftVillageShareSuffices');
  });

  it('and says how much', () => {
    reportOn(R1, { cluster: { kind: 'craft-village' } }).thenUnless('craftVillageShareSuffices', {
      detail: 'Tỷ lệ 0%, ít nhất 75%.',
    });
  });
});

describe('Đ.8.1a: the cluster is planned', () => {
  it.each([R1, R2, R3])(
    'accepted on %s: in the provincial list, on land that fits the plan',
    (acceptedOn) => {
      reportOn(acceptedOn, { cluster: { inProvincialList: false } }).thenUnless('clusterIsInProvincialList');
      reportOn(acceptedOn, { cluster: { inProvincialList: undefined } }).thenUnless(
        'clusterIsInProvincialList',
      );
      reportOn(acceptedOn, { cluster: { landUsePlanFits: false } }).thenUnless('landFundFitsPlan');
    },
  );

  it('as the review finds, whatever the request said', () => {
    reportOn(R3, { cluster: { inProvincialList: false } }, { inProvincialList: true }).then(accepted);
    reportOn(R3, {}, { inProvincialList: false }).thenUnless('clusterIsInProvincialList');
  });
});

describe('Đ.8.1c: the clusters already there leave a need', () => {
  it.each([
    ['no cluster is there', R1, { count: 0 }, true],
    ['50 % is not "trên 50 %"', R1, { count: 2, averageFillPercent: 50, unleasedHectares: 100.01 }, false],
    ['50.01 % is', R1, { count: 2, averageFillPercent: 50.01, unleasedHectares: 100.01 }, true],
    ['100 ha are "không quá 100 ha"', R1, { count: 2, averageFillPercent: 50, unleasedHectares: 100 }, true],
    ['nothing is said of them', R1, { count: 2 }, false],
    ['R2: as R1, on the commune', R2, { count: 1, averageFillPercent: 50, unleasedHectares: 100 }, true],
    ['R2: above', R2, { count: 1, averageFillPercent: 50, unleasedHectares: 100.01 }, false],
    ['R3: 50 %', R3, { count: 1, averageFillPercent: 50, unleasedHectares: 50.01 }, false],
    ['R3: 50.01 %', R3, { count: 1, averageFillPercent: 50.01, unleasedHectares: 50.01 }, true],
    ['R3: 50 ha', R3, { count: 1, averageFillPercent: 0, unleasedHectares: 50 }, true],
  ])('%s', (_, acceptedOn, existingClusters, eligible) => {
    const outcome = reportOn(acceptedOn, {}, { existingClusters });
    if (eligible) outcome.then(accepted);
    else outcome.thenUnless('existingClustersLeaveNeed');
  });

  it('is stated at all', () => {
    reportOn(R3, { existingClusters: undefined }).thenUnless('existingClustersLeaveNeed', {
      detail: 'Chưa khai số cụm công nghiệp đã có trên địa bàn.',
    });
  });

  it.each(['high-tech', 'ecological'])('R3 alone does not ask it of a %s cluster', (kind) => {
    const full = { count: 1, averageFillPercent: 20, unleasedHectares: 70 };
    reportOn(R3, { cluster: { kind } }, { existingClusters: full }).then(accepted);
    reportOn(R1, { cluster: { kind } }, { existingClusters: { ...full, unleasedHectares: 120 } }).thenUnless(
      'existingClustersLeaveNeed',
    );
  });

  it('R2 is decided by the province, and labelled where it has not decided', () => {
    const existingClusters = { count: 1, averageFillPercent: 40, unleasedHectares: 60 };
    reportOn(R2, {}, { existingClusters }, { 'establishment.areaRule.unleasedMaxHectares': 50 }).thenUnless(
      'existingClustersLeaveNeed',
      { detail: expect.stringContaining('không quá 50 ha') },
    );
    const figures = { existingClusters: { ...existingClusters, unleasedHectares: 120 } };
    reportOn(R2, {}, figures).thenUnless('existingClustersLeaveNeed', {
      detail: expect.stringContaining('chưa có căn cứ'),
      basis: expect.objectContaining({ note: expect.stringContaining('NĐ 139/2025/NĐ-CP Đ.12') }),
    });
    reportOn(R2, {}, figures, { 'establishment.areaRule': 'formerDistrict' }).thenUnless(
      'existingClustersLeaveNeed',
      { detail: expect.stringContaining('địa bàn cấp huyện cũ, theo quy định của tỉnh') },
    );
    reportOn(R2, {}, figures, { 'establishment.areaRule': 'commune' }).thenUnless(
      'existingClustersLeaveNeed',
      {
        detail: expect.stringContaining('địa bàn cấp xã, theo quy định của tỉnh'),
      },
    );
  });
});
