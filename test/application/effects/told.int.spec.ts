import type { DossierView } from '../../../src/application/dossier-view.js';
import { startTestService, type TestClient, type TestService } from '../../support/service.js';
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
  });
});
