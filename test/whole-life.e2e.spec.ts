import { REQUIRED_DECISION_POINTS } from '../workflows/cluster-establishment/sequence/content.js';
import { INVESTORS } from './api/councils/support/council-case.js';
import { Life, type Act } from './api/support/life.js';
import { adjustment } from './workflows/decision-adjustment/setting.js';
import { construction } from './workflows/infrastructure-construction/setting.js';
import { land } from './workflows/land-lease/setting.js';
import { targets } from './workflows/target-monitoring/setting.js';

const [A = '', B = '', C = ''] = INVESTORS;
const CLUSTER = 'hn.ccn-cum-cong-nghiep-thu-nghiem';
/** Carries out the compensation, which the commune leaves to it. */
const LAND_UNIT = 'hn.ban-qlda-mau';
/** From 31/01/2026 the commune's head signs by the province's delegation. */
const DELEGATED = { documentNumber: '01/QĐ', delegation: '05/QĐ-UBND' };
const good = [12, 11, 22, 30] as const;
const fair = [10, 10, 20, 25] as const;

describe('the whole life of a cluster', () => {
  let life: Life;
  let built: string;
  const years: string[] = [];

  beforeAll(async () => {
    life = await Life.begin();
  });
  afterAll(() => life.stop());

  test('begins with its establishment under R3, for which a council chooses the investor', async () => {
    const establishment = await life.apply();
    const council = await life.select(establishment, { [A]: good, [B]: fair, [C]: fair }, '2026-09-29');
    expect(await life.viewOf(council)).toMatchObject({ state: 'concluded', regime: 'R3' });
    const items = ['1', '2a', '2b', '2c', '2d', '2dd', '2e', '2g'].map((item) => ({ item, passed: true }));
    const date = '2026-10-01';
    await life.on(
      date,
      establishment,
      null,
      ['REVIEW_CONTENT', 'department-handler', { items }],
      ['SKIP_CONSULTATION', 'department-handler', { reason: 'Đã có ý kiến.' }],
      ['SUBMIT_APPRAISAL_REPORT', 'department-handler', { number: '88/BC', date, conclusion: 'eligible' }],
      [
        'ISSUE_DECISION',
        'province-chair',
        {
          ...{ number: '3100/QĐ-UBND', date, effectiveOn: date, investor: A, progress: '24 tháng.' },
          ...{ name: 'Cụm công nghiệp Thử Nghiệm', areaHectares: 50, industrialLandHectares: 35 },
          ...{
            contentPoints: REQUIRED_DECISION_POINTS.R3,
            trades: ['Cơ khí'],
            totalCapitalMillionDong: 620_000,
          },
        },
      ],
      ['SEND_TO_MINISTRY', 'province-clerk', { documentNumber: '4012/UBND-KT' }],
    );
    expect(await life.viewOf(establishment)).toMatchObject({ state: 'completed', facts: { cluster: null } });
    expect((await life.get(`/clusters/${CLUSTER}`)).body).toMatchObject({ status: 'established' });
  });

  test('goes on with its construction, on land that comes in two phases', async () => {
    built = await life.lodge('department-handler', 'infrastructure-construction', {
      ...(construction.samples.LODGE?.(null, '2026-10-01') as object),
      ...{ cluster: CLUSTER, clusterName: 'Cụm công nghiệp Thử Nghiệm', consulted: ['hn.so-xay-dung'] },
    });
    const phase = (name: string): Act => [
      'OPEN_LAND_LEASE',
      'commune-handler',
      {
        ...{ phase: name, compensationUnit: LAND_UNIT, mountainOrPoor: false },
        ...{ agriculturalHectares: 20, nonAgriculturalHectares: 5, riceHectares: 0 },
      },
    ];
    await life.on('2026-10-05', built, construction, phase('Đợt 1'), phase('Đợt 2'));
    const phases = await life.linked(built, 'landLease');
    expect(phases).toHaveLength(2);
    await lease(phases[0] ?? '', 2026, false);
    await life.on(
      '2027-03-01',
      built,
      construction,
      ['APPROVE_DETAILED_PLAN', 'commune-handler'],
      ['SETTLE_APPRAISAL_DUTY', 'construction-officer', { required: false }],
      ['APPROVE_PROJECT', 'investor-a'],
      ['REQUEST_BUILDING_PERMIT', 'investor-a'],
      ['ISSUE_BUILDING_PERMIT', 'commune-handler'],
      ['NOTIFY_CONSTRUCTION_START', 'investor-a'],
    );
    await life.on(
      '2027-03-15',
      built,
      construction,
      ['START_CONSTRUCTION', 'investor-a'],
      ['REPORT_PROGRESS', 'investor-a'],
    );
    await lease(phases[1] ?? '', 2027, true);
    await life.on(
      '2028-03-01',
      built,
      construction,
      ['REPORT_PROGRESS', 'investor-a', { percent: 100 }],
      ['COMPLETE_WORKS', 'investor-a'],
      ['REQUEST_ACCEPTANCE', 'investor-a'],
      ['CONFIRM_ACCEPTANCE', 'construction-officer'],
      ['RECORD_FIRE_SAFETY_ACCEPTANCE', 'investor-a'],
      ['RECORD_ENVIRONMENTAL_LICENCE', 'construction-officer'],
      ['START_OPERATION', 'investor-a'],
      ['APPROVE_SERVICE_REGULATION', 'investor-a'],
      ['SEND_SERVICE_REGULATION', 'investor-a'],
      ['RECEIVE_SECONDARY_INVESTORS', 'investor-a'],
      ['REPORT_OCCUPANCY', 'investor-a'],
    );
    expect(await life.viewOf(built)).toMatchObject({
      state: 'receivingSecondaryInvestors',
      facts: { landLeases: [{ phase: 'Đợt 1' }, { phase: 'Đợt 2' }] },
    });
  });

  test('runs, and misses its yearly targets twice, which suggests a review and revokes nothing', async () => {
    for (const year of [2028, 2029]) {
      await life.moveTo(`${year}-03-20T02:00:00.000Z`);
      const code = await life.lodge('province-clerk', 'target-monitoring', {
        ...{ cluster: CLUSTER, clusterName: 'Cụm công nghiệp Thử Nghiệm', year, investor: A },
        ...{ decisionNumber: `10/QĐ-UBND-${year}`, reportBy: { type: 'before', date: `${year}-12-20` } },
        targets: [{ code: 'V', name: 'Vốn đầu tư thực hiện', unit: 'tỷ đồng', planned: 80 }],
        previousYear:
          years[0] === undefined ? { result: 'notAssessed' } : { result: 'missed', dossier: years[0] },
      });
      const report: Act = ['REPORT_RESULT', 'investor-a', { results: [{ code: 'V', achieved: 79.9 }] }];
      await life.on(`${year}-12-15`, code, null, report, ['ASSESS_RESULT', 'department-handler']);
      if (year === 2028) await life.on('2028-12-29', code, targets, ['CLOSE_YEAR', 'department-leader']);
      years.push(code);
    }
    const [, second = ''] = years;
    expect(await life.viewOf(second)).toMatchObject({ state: 'reviewSuggested', status: 'active' });
    expect((await life.get(`/clusters/${CLUSTER}`)).body).toMatchObject({ investor: A });
    await life.on('2030-01-15', second, targets, [
      'RECORD_REVIEW',
      'province-chair',
      { conclusion: 'adjust', direction: 'investorChange' },
    ]);
    expect(await life.viewOf(second)).toMatchObject({ state: 'closed' });
  });

  test('gets another investor, whom a council chooses, once rights and duties are settled', async () => {
    const [change = ''] = await life.linked(years[1] ?? '', 'decisionAdjustment');
    const date = '2030-02-01';
    const applies = (party: string): Act => [
      'REGISTER_APPLICATION',
      'department-handler',
      { investor: { party, name: `Đơn vị mẫu ${party.slice(-1)}` }, documentNumber: '01/CV', date },
    ];
    await life.on(
      date,
      change,
      adjustment,
      ['BEGIN_APPRAISAL', 'department-handler'],
      ['LIST_RIGHTS', 'department-handler'],
      ['BEGIN_SELECTION', 'department-handler'],
      applies(B),
      applies(C),
      ['OPEN_COUNCIL', 'department-handler'],
    );
    await life.select(change, { [B]: good, [C]: fair }, date);
    await life.on('2030-03-01', change, adjustment, ['SUBMIT_APPRAISAL', 'department-handler']);
    const decision = { number: '500/QĐ-UBND', date: '2030-03-01', effectiveOn: '2030-03-01', investor: B };
    expect(
      await life.refuses('province-chair', change, 'CHANGE_INVESTOR', { ...decision, reason: 'Đã chọn.' }),
    ).toMatchObject({ condition: 'rightsAreSettledWhereAsked' });
    await life.on(
      '2030-03-02',
      change,
      adjustment,
      ['SETTLE_RIGHT', 'department-handler'],
      ['CHANGE_INVESTOR', 'province-chair', { investor: B }],
    );
    expect(await life.viewOf(change)).toMatchObject({ state: 'investorChanged', regime: 'R3' });
    expect((await life.get(`/clusters/${CLUSTER}`)).body).toMatchObject({ investor: B });
  });

  test('can be told again from its journals, each of which verifies', async () => {
    await life.on('2030-03-04', built, construction, ['CONCLUDE', 'department-leader']);
    const { body } = await life.get(`/dossiers?cluster=${CLUSTER}&limit=100`);
    const { items } = body as { readonly items: readonly { readonly code: string }[] };
    expect(items.length).toBeGreaterThanOrEqual(7);
    for (const { code } of items) {
      expect((await life.get(`/dossiers/${code}/replay?sequence=1000`)).body).toMatchObject({ agrees: true });
    }
    expect((await life.get('/audit/verification')).body).toMatchObject({ intact: true, faults: [] });
    const { body: chain } = await life.get(`/dossiers/${years[1] ?? ''}/chain`);
    expect(JSON.stringify(chain)).toContain('investor-selection');
  });

  /** A phase of the land, from its plan to the lease; the land may not be recovered before the notice's days. */
  async function lease(code: string, year: number, coversWholeArea: boolean): Promise<void> {
    await life.on(
      `${year}-10-06`,
      code,
      land,
      ['APPROVE_RECOVERY_PLAN', 'commune-leader'],
      ['HOLD_RESIDENTS_MEETING', 'commune-handler'],
      ['ISSUE_RECOVERY_NOTICE', 'commune-leader', DELEGATED],
    );
    await life.on(
      `${year}-10-12`,
      code,
      land,
      ['BEGIN_INVENTORY', 'pmu-handler'],
      ['POST_COMPENSATION_PLAN', 'pmu-handler'],
    );
    await life.on(
      `${year}-10-26`,
      code,
      land,
      ['CLOSE_POSTING', 'pmu-handler'],
      ['SUBMIT_COMPENSATION_PLAN', 'pmu-handler'],
      ['APPROVE_COMPENSATION_PLAN', 'commune-leader'],
      ['MEET_RECOVERY_CASE', 'commune-handler'],
    );
    expect(await life.refuses('commune-leader', code, 'DECIDE_RECOVERY', DELEGATED)).toMatchObject({
      code: 'forbidden-before',
    });
    await life.on(
      `${year + 1}-02-10`,
      code,
      land,
      ['DECIDE_RECOVERY', 'commune-leader'],
      ['REQUEST_HANDOVER', 'pmu-handler'],
      ['RECEIVE_SITE', 'pmu-handler'],
      ['SUBMIT_LEASE_FILE', 'investor-a'],
      ['SUBMIT_LEASE_PROPOSAL', 'environment-officer'],
      ['DECIDE_LEASE', 'province-chair', { coversWholeArea }],
      ['SIGN_CONTRACT', 'environment-officer'],
      ['BEGIN_FIELD_HANDOVER', 'environment-officer'],
      ['CONFIRM_FIELD_HANDOVER', 'environment-officer'],
    );
    expect(await life.viewOf(code)).toMatchObject({ state: 'leased' });
  }
});
