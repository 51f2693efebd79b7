import type { DossierView } from '../../src/application/dossier-view.js';
import { newCommandId, startTestService, type TestService } from '../support/service.js';

let service: TestService;

beforeAll(async () => {
  service = await startTestService({ now: '2026-09-21T02:00:00.000Z', imports: [] });
});

afterAll(() => service.stop());

it('shows an applicant where the dossier stands, and nothing that another applicant submitted', async () => {
  const leader = await service.logIn('commune-leader');
  const lodged = await leader.post<DossierView>('/dossiers', {
    procedure: 'cluster-establishment',
    commandId: newCommandId(),
    payload: {
      documentNumber: '01/CV-A',
      cluster: { name: 'Cụm công nghiệp Mẫu', areaHectares: 50 },
      investor: { party: 'hn.nha-dau-tu-a', name: 'Nhà đầu tư A (đơn vị mẫu)' },
    },
  });
  const path = `/dossiers/${lodged.body.code}`;
  const send = async (event: string, version: number, payload: unknown) => {
    const command = { event, payload, expectedVersion: version, commandId: newCommandId() };
    expect(await leader.post(`${path}/transitions`, command)).toMatchObject({ status: 200 });
  };
  await send('PUBLISH_NOTICE', 1, { documentNumber: '711/TB-UBND' });
  await send('REGISTER_APPLICATION', 2, {
    investor: { party: 'hn.nha-dau-tu-b', name: 'Nhà đầu tư B (đơn vị mẫu)' },
    documentNumber: 'DAU-VET-CUA-B',
  });

  const seenInside = await leader.get<DossierView>(path);
  expect(JSON.stringify(seenInside.body.facts)).toContain('DAU-VET-CUA-B');

  const investor = await service.logIn('investor-a');
  const seen = await investor.get<DossierView>(path);
  expect(seen).toMatchObject({ status: 200, body: { state: 'receivingApplications', version: 3 } });
  expect(JSON.stringify(seen.body)).not.toContain('DAU-VET-CUA-B');
  for (const inside of ['/journal', '/replay?sequence=3']) {
    expect(await investor.get(path + inside)).toMatchObject({ status: 403, body: { code: 'role-required' } });
  }
  const outsider = await service.logIn('investor-c');
  expect(await outsider.get(path)).toMatchObject({ status: 404, body: { code: 'not-visible' } });
});
