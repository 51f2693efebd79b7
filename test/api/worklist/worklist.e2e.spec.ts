import { startTestService, type TestService } from '../../support/service.js';
import { ApiClient } from '../support/api-client.js';
import { act, lodge } from '../support/lodgement.js';

const WORKLIST = '/api/v1/worklist';

let service: TestService;
let handler: ApiClient;
beforeAll(async () => {
  service = await startTestService({ now: '2026-09-21T02:00:00.000Z', imports: [] });
  handler = await new ApiClient(service.url).logIn('commune-handler');
});
afterAll(() => service.stop());

test('each part of the worklist is as long as its count, and a row tells what the dossier tells', async () => {
  const [first, second] = [await lodge(handler), await lodge(handler)];
  await act(handler, first, { event: 'CLAIM', payload: {} });
  expect((await handler.get(`${WORKLIST}/counts`)).body).toEqual({
    ...{ all: 2, mine: 1, unclaimed: 1, overdue: 0, dueSoon: 2, paused: 0, substituted: 0 },
  });
  const codesIn = async (query: string) =>
    ((await handler.get(`${WORKLIST}?${query}`)).body as { items: { code: string }[] }).items.map(
      ({ code }) => code,
    );
  expect(await codesIn('queue=mine')).toEqual([first]);
  expect(await codesIn('queue=unclaimed')).toEqual([second]);
  expect(await codesIn('queue=due-soon')).toEqual([first, second]);
  expect(await codesIn('queue=substituted')).toEqual([]);

  const { clocks } = (await handler.get(`/api/v1/dossiers/${first}`)).body as {
    clocks: { remaining: number; unit: string }[];
  };
  const [row] = ((await handler.get(WORKLIST)).body as { items: { nearestClock: object }[] }).items;
  expect(row?.nearestClock).toMatchObject({ remaining: clocks[0]?.remaining, unit: 'working-day' });
});

test('is narrowed down to one of the caller’s units', async () => {
  const code = await lodge(handler);
  const listed = async (unit: string) => (await handler.get(`${WORKLIST}?unit=${unit}`)).text.includes(code);
  expect(await listed('hn.ubnd-xa-mau')).toBe(true);
  expect(await listed('hn.so-cong-thuong')).toBe(false);
  expect((await handler.get(`${WORKLIST}/counts?unit=hn.so-cong-thuong`)).body).toMatchObject({ all: 0 });
});
