import { startTestService, type TestService } from '../../support/service.js';
import { ApiClient } from '../support/api-client.js';
import { act, bringToAppraisal, lodge, NOTICE } from '../support/lodgement.js';

const SUPPLEMENT = {
  documentNumber: '15/PYC-SCT',
  due: '2026-10-23',
  components: [{ code: 'b2', reason: 'Thiếu phương án huy động vốn.', guidance: 'Bổ sung theo Đ.9.2.' }],
};

let service: TestService;
let nobody: ApiClient;
let commune: ApiClient;
let department: ApiClient;
beforeAll(async () => {
  service = await startTestService({ now: '2026-09-21T02:00:00.000Z', imports: [] });
  nobody = new ApiClient(service.url);
  commune = await nobody.logIn('commune-handler');
  department = await nobody.logIn('department-handler');
});
afterAll(() => service.stop());

const preview = (client: ApiClient, code: string, body: object) =>
  client.post(`/api/v1/dossiers/${code}/transitions/preview`, body);

test('a supplement is shown with the date that it would bring, and nothing is written', async () => {
  const code = await lodge(commune);
  await bringToAppraisal(service, commune, code);
  const path = `/api/v1/dossiers/${code}`;
  const before = (await department.get(path)).body as unknown;

  const { status, body } = await preview(department, code, {
    event: 'REQUEST_SUPPLEMENT',
    payload: SUPPLEMENT,
  });
  expect({ status, body }).toMatchObject({
    status: 200,
    body: {
      stateLabels: ['Chờ bổ sung hồ sơ'],
      clocks: [
        // Twenty working days from 29/9, of which none has passed, begin again after 23/10.
        {
          name: 'appraisal',
          status: 'paused',
          previousDueOn: '2026-10-27',
          dueOn: null,
          projected: { resumedOn: '2026-10-23', dueOn: '2026-11-20' },
        },
        { name: 'supplementAnswer', status: 'running', dueOn: '2026-10-23', projected: null },
      ],
    },
  });
  expect((await department.get(path)).body).toEqual(before);

  await act(department, code, { event: 'REQUEST_SUPPLEMENT', payload: SUPPLEMENT });
  await expectSimulation(code);
  await service.passTo('2026-10-23T02:00:00.000Z');
  await act(commune, code, { event: 'SUBMIT_SUPPLEMENT', payload: { components: [{ code: 'b2' }] } });
  const { clocks } = (await department.get(path)).body as { clocks: { name: string; dueOn: string }[] };
  expect(clocks.find(({ name }) => name === 'appraisal')?.dueOn).toBe('2026-11-20');
});

/** Nobody's past is there to draw from, so what the law allows is all that is said. */
async function expectSimulation(code: string): Promise<void> {
  const path = `/api/v1/dossiers/${code}/simulation`;
  expect(await department.get(`${path}?supplementOn=2026-10-23&seed=7`)).toMatchObject({
    status: 200,
    body: {
      seed: 7,
      standing: { state: 'awaitingSupplement' },
      legalLatest: {
        on: '2026-11-30',
        unlimited: [{ state: 'decided' }],
        route: {
          steps: [
            { state: 'awaitingSupplement', leftOn: '2026-10-23', source: 'given' },
            { state: 'underAppraisal', leftOn: '2026-11-20', source: 'clock', clock: { name: 'appraisal' } },
            { state: 'awaitingDecision', leftOn: '2026-11-30', source: 'clock' },
            { state: 'decided', leftOn: '2026-11-30', source: 'none' },
          ],
        },
      },
      expected: { p50: '2026-11-30' },
      restsOn: { dossiers: 0 },
    },
  });
  const shorter = await department.post(path, { durations: { underAppraisal: 3 } });
  expect(shorter).toMatchObject({
    status: 200,
    body: { restsOn: { steps: [{}, { state: 'underAppraisal', source: 'given' }, {}, {}] } },
  });
  expect(await department.get(`${path}?supplementOn=2026-09-01`)).toMatchObject({
    status: 422,
    body: { code: 'simulation-refused' },
  });
  expect(await department.post(path, { durations: { underAppraisal: -1 } })).toMatchObject({ status: 400 });
  expect(await department.post(path, { durations: { nowhere: 1 } })).toMatchObject({ status: 422 });
  const stranger = await nobody.logIn('investor-b');
  expect(await stranger.get(path)).toMatchObject({ status: 404, body: { code: 'not-visible' } });
}

test('is refused as the act would be, and to whoever does not see the dossier', async () => {
  const code = await lodge(commune);
  expect(await preview(department, code, NOTICE)).toMatchObject({
    status: 403,
    body: { code: 'not-permitted' },
  });
  expect(await preview(commune, code, { ...NOTICE, payload: {} })).toMatchObject({ status: 422 });
  const stranger = await nobody.logIn('investor-b');
  expect(await preview(stranger, code, NOTICE)).toMatchObject({ status: 404, body: { code: 'not-visible' } });
});
