import type { ChainNode } from '../../../src/application/dossier-chain.js';
import type { DossierView } from '../../../src/application/dossier-view.js';
import { newCommandId, startTestService, type TestClient, type TestService } from '../../support/service.js';
import { act, assignTask } from '../../support/tasks.js';

const LATER = '2026-08-20T02:00:00.000Z';

describe('dossiers that tell others', () => {
  let service: TestService;
  let clerk: TestClient;

  const read = async (code: string) => (await clerk.get<DossierView>(`/dossiers/${code}`)).body;

  afterEach(() => service.stop());

  describe('tasks', () => {
    beforeEach(async () => {
      service = await startTestService({ now: '2026-08-19T02:00:00.000Z', imports: [] });
      clerk = await service.logIn('province-clerk');
    });

    const cancel = async (code: string) =>
      act(await service.logIn('province-chair'), code, 'CANCEL', {
        ground: 'Kế hoạch',
        reason: 'Không còn phù hợp',
      });
    const waitingFor = (...dependsOn: readonly object[]) =>
      assignTask(clerk, '', { timing: { type: 'afterTask' }, dependsOn });

    test('begin when the last one that they wait for has ended', async () => {
      const [first, second] = [await assignTask(clerk, '2026-08-25'), await assignTask(clerk, '2026-08-25')];
      const task = await waitingFor({ task: 'một', dossier: first }, { task: 'hai', dossier: second });
      const other = await waitingFor({ task: 'ba' });
      await cancel(first);
      await service.passTo(LATER);
      expect(await read(task)).toMatchObject({ state: 'waiting', version: 2 });
      await cancel(second);
      await service.passTo(LATER);
      expect(await read(task)).toMatchObject({ state: 'assigned', version: 3 });
      expect(await read(other)).toMatchObject({ state: 'waiting', version: 1 });
    });

    test('know each other by their numbers in the same document only', async () => {
      const source = (document: string) => ({ document, row: '1', wording: 'Rà soát' });
      const numbered = await assignTask(clerk, '2026-08-25', { taskId: 'A1', source: source('KH 1') });
      const same = await assignTask(clerk, '', {
        ...{ timing: { type: 'afterTask' }, dependsOn: [{ task: 'A1' }], source: source('KH 1') },
      });
      const another = await assignTask(clerk, '', {
        ...{ timing: { type: 'afterTask' }, dependsOn: [{ task: 'A1' }], source: source('KH 2') },
      });
      await cancel(numbered);
      await service.passTo(LATER);
      expect(await read(same)).toMatchObject({ state: 'assigned' });
      expect(await read(another)).toMatchObject({ state: 'waiting' });
    });
  });

  test('a construction opens a phase of its land, which knows where it belongs', async () => {
    service = await startTestService({
      now: '2026-08-19T02:00:00.000Z',
      imports: ['hanoi-construction.json'],
    });
    clerk = await service.logIn('department-leader');
    const { body: list } = await clerk.get<{ items: readonly DossierView[] }>(
      '/dossiers?procedure=infrastructure-construction&limit=1',
    );
    const construction = list.items[0]?.code ?? '';
    await act(clerk, construction, 'OPEN_LAND_LEASE', {
      ...{ phase: 'Đợt 1', compensationUnit: 'hn.so-cong-thuong' },
      ...{ agriculturalHectares: 12, nonAgriculturalHectares: 3, riceHectares: 10 },
    });
    await service.passTo(LATER);
    const { links } = await read(construction);
    expect(links).toEqual([{ relation: 'landLease', code: expect.any(String) as string }]);
    const land = await read(links[0]?.code ?? '');
    expect(land).toMatchObject({
      procedure: { code: 'land-lease' },
      facts: { phase: 'Đợt 1', constructionDossier: construction, land: { agriculturalHectares: 12 } },
      links: [{ relation: 'openedBy', code: construction }],
    });

    // It ends without a lease: the construction hears of it, and opens the phase again.
    const ending = { ground: 'Đ.116.4', reason: 'Chia lại các đợt' };
    await act(await service.logIn('province-chair'), land.code, 'TERMINATE', ending);
    await service.passTo('2026-08-21T02:00:00.000Z');
    expect(await read(construction)).toMatchObject({
      facts: { landLeaseOpenings: [{ phase: 'Đợt 1', ended: { reason: 'Chia lại các đợt' } }] },
    });
    await act(clerk, construction, 'OPEN_LAND_LEASE', {
      ...{ phase: 'Đợt 1', compensationUnit: 'hn.so-cong-thuong' },
      ...{ agriculturalHectares: 8, nonAgriculturalHectares: 0, riceHectares: 0 },
    });
    await service.passTo('2026-08-22T02:00:00.000Z');

    // The construction is terminated: what it opened and is still open ends with it, by the System.
    await act(await service.logIn('province-chair'), construction, 'TERMINATE', {
      ...{ ground: 'Đ.12.2', reason: 'Bãi bỏ quyết định thành lập' },
    });
    await service.passTo('2026-08-23T02:00:00.000Z');
    const { body: chain } = await clerk.get<ChainNode>(`/dossiers/${land.code}/chain`);
    expect(chain).toMatchObject({
      ...{ code: construction, relation: null, state: 'terminated', status: 'ended' },
      opened: [
        { code: land.code, relation: 'landLease', state: 'terminated' },
        { relation: 'landLease', state: 'terminated', status: 'ended', isLeftBehind: false },
      ],
    });
    const again = chain.opened[1]?.code ?? '';
    expect(await read(again)).toMatchObject({
      facts: {
        ended: { ground: `Hồ sơ ${construction} đã kết thúc`, reason: 'Bãi bỏ quyết định thành lập' },
      },
    });
    const { body: journal } = await clerk.get<{ items: readonly object[] }>(`/dossiers/${again}/journal`);
    expect(journal.items.at(-1)).toMatchObject({ event: 'OPENER_ENDED', actor: { role: 'system' } });

    // Who sees the land alone gets no more of the chain; who sees neither gets none.
    const stranger = await service.logIn('investor-c');
    expect((await stranger.get(`/dossiers/${land.code}/chain`)).status).toBe(404);
  });

  test('an inspection opens a proposal under the law of its own day, which outlives it', async () => {
    service = await startTestService({ now: '2026-09-14T02:00:00.000Z', imports: [] });
    clerk = await service.logIn('department-leader');
    const { body: lodged } = await clerk.post<{ code: string }>('/dossiers', {
      ...{ procedure: 'inspection', commandId: newCommandId() },
      payload: {
        ...{
          cluster: 'hn.ccn-phuong-trung',
          clusterName: 'CCN',
          year: 2026,
          kind: 'check',
          content: 'Nước thải',
        },
        ...{ inspector: 'hn.so-cong-thuong', localAuthority: 'hn.ubnd-xa-mau', investor: 'hn.nha-dau-tu-a' },
        earlierInspections: [],
      },
    });
    expect(lodged).toMatchObject({ state: 'planned' });
    const code = lodged.code;
    await act(clerk, code, 'DECIDE_INSPECTION', { documentNumber: '1', onSiteUntil: '2026-09-30' });
    await act(clerk, code, 'BEGIN_ON_SITE', { documentNumber: '2' });
    await act(clerk, code, 'ISSUE_CONCLUSION', {
      ...{ documentNumber: '3', violations: [{ code: 'V1', description: 'Xả thải' }] },
    });
    await service.passTo('2026-09-16T02:00:00.000Z');
    const ground = 'Không khắc phục';
    await act(clerk, code, 'REFER_VIOLATION', { documentNumber: '4', direction: 'abolition', ground });
    await act(clerk, code, 'CLOSE', { note: 'Đã kiến nghị' });
    await service.passTo('2026-09-17T02:00:00.000Z');
    const { links, regime } = await read(code);
    expect(regime).toBe('R2');
    const proposal = await read(links[0]?.code ?? '');
    expect(proposal).toMatchObject({
      ...{ procedure: { code: 'decision-adjustment' }, regime: 'R3', state: 'proposed', status: 'active' },
      facts: { direction: 'abolition', proposal: { reason: ground }, openedBy: { dossier: code } },
    });
  });
});
