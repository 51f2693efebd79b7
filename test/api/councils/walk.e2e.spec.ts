import { CouncilCase, INVESTORS, PAPERS, VOTERS } from './support/council-case.js';
import { REQUIRED_DECISION_POINTS } from '../../../workflows/cluster-establishment/sequence/content.js';
import { shippedSet } from '../../workflows/investor-selection/scoring/worked-case.js';

const [A = '', B = '', C = ''] = INVESTORS;
const SCORERS = VOTERS.filter((user) => user !== 'council-member-3');
const MINUTES = {
  number: '01/BB-HĐ',
  date: '2026-09-29',
  attendance: [...SCORERS, 'council-secretary'],
  objections: [{ member: 'council-member-2', text: 'Tiến độ của nhà đầu tư A chưa chắc chắn.' }],
  signatures: SCORERS.map((user) => ({ user, signed: true })),
};

async function appraiseAndReport(council: CouncilCase, conclusion: string): Promise<void> {
  const items = ['1', '2a', '2b', '2c', '2d', '2dd', '2e', '2g'].map((item) => ({ item, passed: true }));
  await council.onOpener('department-handler', 'REVIEW_CONTENT', { items });
  await council.onOpener('department-handler', 'SKIP_CONSULTATION', { reason: 'Đã có ý kiến.' });
  await council.onOpener('department-handler', 'SUBMIT_APPRAISAL_REPORT', {
    number: '88/BC-SCT',
    date: '2026-09-29',
    conclusion,
  });
}

/** A member who has not declared sees no more of the sheets when they are open than of the applications. */
async function expectNothingOfTheResult(council: CouncilCase, member: string): Promise<void> {
  for (const part of ['sheets', 'sheets/mine', 'result', 'minutes', 'applications']) {
    expect(await council.get(member, `/councils/${council.council}/${part}`)).toMatchObject({
      status: 403,
      body: { code: 'declaration-missing' },
    });
  }
  const { body } = await council.get(member, `/dossiers/${council.council}`);
  expect(body).toHaveProperty('facts.criteria');
  for (const fact of [
    'applications',
    'result',
    'ballots',
    'tieProposal',
    'minutes',
    'winner',
    'declarations',
  ])
    expect(body).not.toHaveProperty(`facts.${fact}`);
  const conflicts = await council.get(member, `/councils/${council.council}/conflicts`);
  expect(conflicts.body).toMatchObject({ mine: null, declarations: null });
}

describe('an establishment that opens a council', () => {
  let council: CouncilCase;

  beforeEach(async () => {
    council = await CouncilCase.start();
  });
  afterEach(() => council.service.stop());

  test('is completed with the winner in its decision, after a recusal and a reopened sheet', async () => {
    await council.adopt(shippedSet('thanh-hoa-tie-chain'));
    expect(await council.viewOf(council.council)).toMatchObject({
      state: 'conflictDeclaration',
      regime: 'R3',
      links: [{ relation: 'openedBy', code: council.opener }],
    });

    for (const user of SCORERS) expect(await council.declare(user)).toMatchObject({ status: 200 });
    // The one with a conflict gets the receipt, and the council is gone.
    const recusal = await council.declare('council-member-3', B);
    expect(recusal).toMatchObject({ status: 200 });
    expect(Object.keys(recusal.body as object)).toEqual(['receipt']);

    const file = { component: 'b2', name: 'bao-cao.pdf', fileHash: 'ab'.repeat(32) };
    await council.did('council-secretary', 'applications/files', { party: B, files: [file] });
    await council.review();
    const { body: applications } = await council.get(
      'council-member-1',
      `/councils/${council.council}/applications`,
    );
    expect(applications).toMatchObject({
      items: [
        { party: A, files: [], isEligible: true },
        { party: B, components: PAPERS, files: [file] },
        { party: C },
      ],
    });
    await council.did('council-chair', 'scoring', { dueOn: '2026-10-05' });
    // A and B tie at 76 by these four; finance is equal, capacity decides for A.
    await council.score('council-chair', { [A]: [12, 11, 22, 30], [B]: [14, 13, 20, 28], [C]: [5, 5, 5, 5] });
    await council.score('council-deputy', {
      [A]: [13, 12, 24, 31],
      [B]: [12, 12, 21, 30],
      [C]: [5, 5, 5, 5],
    });
    await council.score('council-member-1', {
      [A]: [11, 10, 23, 29],
      [B]: [13, 11, 22, 32],
      [C]: [5, 5, 5, 5],
    });
    await council.score('council-member-2', { [A]: [0, 0, 0, 0], [B]: [13, 12, 21, 30], [C]: [5, 5, 5, 5] });
    await council.did('council-chair', 'sheets/reopening', {
      member: 'council-member-2',
      reason: 'Chấm nhầm hồ sơ A.',
    });
    expect(
      (await council.get('council-member-2', `/councils/${council.council}/sheets/mine`)).body,
    ).toMatchObject({
      status: 'reopened',
      round: 1,
      given: 12,
    });
    await council.score('council-member-2', {
      [A]: [12, 11, 23, 30],
      [B]: [13, 12, 21, 30],
      [C]: [5, 5, 5, 5],
    });

    // Two people close: neither alone.
    expect(await council.act('council-chair', 'closing')).toMatchObject({
      status: 422,
      body: { condition: 'closingIsRequested' },
    });
    expect((await council.close()).body).toMatchObject({ state: 'tallied' });

    const { body: result } = await council.get('council-chair', `/councils/${council.council}/result`);
    expect(result).toMatchObject({
      counted: SCORERS,
      ranking: [
        { party: A, rank: 1, total: { exact: '76', shown: '76.00' } },
        { party: B, rank: 1, total: { exact: '76', shown: '76.00' } },
        { party: C, rank: 3, qualifies: false },
      ],
      standing: { leaders: [A], decidedBy: 'capacity', waitsFor: null },
    });
    expect((result as { spread: object[] }).spread).toHaveLength(12);
    // The sheet that was given back is kept, and not counted.
    const { body: sheets } = await council.get('auditor', `/councils/${council.council}/sheets`);
    expect((sheets as { sheets: object[] }).sheets).toHaveLength(5);

    await council.did('council-chair', 'deliberation', { date: '2026-09-29' });
    expect(await council.act('council-chair', 'minutes', { ...MINUTES, winner: B })).toMatchObject({
      status: 422,
      body: { condition: 'winnerIsWhomTheRulesName' },
    });
    const concluded = await council.did('council-chair', 'minutes', { ...MINUTES, winner: A });
    expect(concluded.body).toMatchObject({ state: 'concluded', status: 'ended' });
    const { body: minutes } = await council.get('council-secretary', `/councils/${council.council}/minutes`);
    expect(minutes).toMatchObject({
      attendance: expect.arrayContaining([
        expect.objectContaining({ user: 'council-chair', role: 'councilChair', isPresent: true }),
      ]),
      quorum: { needed: 4, present: 4, isMet: true },
      ranking: [{ party: A, total: { shown: '76.00' } }, { party: B }, { party: C }],
      objections: MINUTES.objections,
      winner: { party: A },
      recusals: [{ user: 'council-member-3' }],
      sheets: SCORERS.map((member) => ({ member })),
      tieReason: 'Điểm bình quân năng lực, kinh nghiệm cao hơn',
      signatures: SCORERS.map((user) => ({ user, signed: true })),
    });

    // The dossier that waited is told once, however often the outbox is relayed.
    await council.service.passTo('2026-09-29T04:00:00.000Z');
    await council.service.passTo('2026-09-29T04:30:00.000Z');
    const told = await council.viewOf(council.opener);
    expect(told).toMatchObject({
      state: 'underAppraisal',
      stateValue: { underAppraisal: { investorSelection: 'selected' } },
      facts: { investorSelection: { source: 'council', winner: A, minutesNumber: '01/BB-HĐ' } },
    });
    const { body: journal } = await council.get('auditor', `/dossiers/${council.opener}/journal`);
    const events = (journal as { items: { event: string }[] }).items.map(({ event }) => event);
    expect(events.filter((event) => event === 'INVESTOR_SELECTED')).toHaveLength(1);

    await appraiseAndReport(council, 'eligible');
    await council.onOpener('province-chair', 'ISSUE_DECISION', {
      number: '3100/QĐ-UBND',
      date: '2026-09-29',
      effectiveOn: '2026-09-29',
      contentPoints: REQUIRED_DECISION_POINTS.R3,
      name: 'Cụm công nghiệp Thử Nghiệm',
      areaHectares: 50,
      industrialLandHectares: 35,
      trades: ['Cơ khí'],
      investor: A,
      totalCapitalMillionDong: 620_000,
      progress: '24 tháng.',
    });
    await council.onOpener('province-clerk', 'SEND_TO_MINISTRY', { documentNumber: '4012/UBND-KT' });
    expect(await council.viewOf(council.opener)).toMatchObject({
      state: 'completed',
      facts: { decision: { investor: A } },
    });
    for (const code of [council.opener, council.council]) {
      const replayed = await council.get('auditor', `/dossiers/${code}/replay?sequence=1000`);
      expect(replayed.body).toMatchObject({ agrees: true });
    }
    expect((await council.get('auditor', '/audit/verification')).body).toMatchObject({
      intact: true,
      faults: [],
    });
  });

  test('goes back when nobody qualifies', async () => {
    await council.adopt();
    for (const user of SCORERS) await council.declare(user);
    await council.review();
    await council.did('council-chair', 'scoring', { dueOn: '2026-10-05' });
    const poor = { [A]: [10, 10, 10, 19], [B]: [9, 9, 9, 9], [C]: [0, 0, 0, 0] } as const;
    for (const user of SCORERS) await council.score(user, poor);
    await council.service.passTo('2026-10-06T02:00:00.000Z');
    await council.close();
    await expectNothingOfTheResult(council, 'council-member-3');
    await council.did('council-chair', 'deliberation', { date: '2026-09-29' });
    expect(await council.act('council-chair', 'minutes', { ...MINUTES, winner: A })).toMatchObject({
      status: 422,
      body: { condition: 'oneInvestorIsLeft' },
    });
    await council.did('council-chair', 'minutes/none-qualified', MINUTES);
    await expectNothingOfTheResult(council, 'council-member-3');
    await council.service.passTo('2026-10-06T04:00:00.000Z');
    expect(await council.viewOf(council.opener)).toMatchObject({
      stateValue: { underAppraisal: { investorSelection: 'noneQualified' } },
    });
    await council.onOpener('department-leader', 'CALL_AGAIN', { reason: 'Không có nhà đầu tư đạt.' });
    expect(await council.viewOf(council.opener)).toMatchObject({
      state: 'requestReceived',
      facts: { call: 'again', applications: [] },
    });
  });

  test('may open another council when the first was dissolved', async () => {
    await council.adopt();
    await council.did('province-chair', 'dissolution', {
      ground: 'QĐ 2800/QĐ-UBND',
      reason: 'Thay đổi nhân sự.',
    });
    await council.service.passTo('2026-09-29T04:00:00.000Z');
    expect(await council.viewOf(council.opener)).toMatchObject({
      stateValue: { underAppraisal: { investorSelection: 'selecting' } },
    });
    const ended = { dossier: council.council, sentence: expect.stringContaining('đã giải thể') };
    for (const user of ['council-member-1', 'council-secretary', 'department-handler']) {
      const { body } = await council.get(user, '/notifications');
      expect(body).toMatchObject({ items: expect.arrayContaining([expect.objectContaining(ended)]) });
    }
    await council.onOpener('department-handler', 'OPEN_COUNCIL', {});
    await council.service.passTo('2026-09-29T05:00:00.000Z');
    expect((await council.viewOf(council.opener)).links).toHaveLength(2);
  });

  test('is told nothing when it has been withdrawn meanwhile', async () => {
    await council.adopt();
    await council.onOpener('commune-handler', 'WITHDRAW', { reason: 'Nhà đầu tư thay đổi kế hoạch.' });
    await council.did('province-chair', 'dissolution', { ground: 'Hồ sơ đã rút', reason: 'Không còn việc.' });
    await council.service.passTo('2026-09-29T04:00:00.000Z');
    expect(await council.viewOf(council.opener)).toMatchObject({ state: 'withdrawn' });
  });
});
