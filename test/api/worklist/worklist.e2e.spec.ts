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
    ...{ all: 2, mine: 1, unclaimed: 1, overdue: 0, dueSoon: 2, thisWeek: 2, paused: 0, substituted: 0 },
  });
  const codesIn = async (query: string) =>
    ((await handler.get(`${WORKLIST}?${query}`)).body as { items: { code: string }[] }).items.map(
      ({ code }) => code,
    );
  expect(await codesIn('queue=mine')).toEqual([first]);
  expect(await codesIn('queue=unclaimed')).toEqual([second]);
  expect(await codesIn('queue=due-soon')).toEqual([first, second]);
  expect(await codesIn('queue=this-week')).toEqual([first, second]);
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

interface Load {
  readonly unit: string;
  readonly person?: string | null;
  readonly open: number;
  readonly thisWeek: number;
}

describe('the workload', () => {
  const WORKLOAD = '/api/v1/workload';
  const loadsOf = async (client: ApiClient, query: string): Promise<readonly Load[]> =>
    ((await client.get(`${WORKLOAD}/${query}`)).body as { items: readonly Load[] }).items;
  const lengthOf = async (client: ApiClient, query: string): Promise<number> =>
    ((await client.get(`/api/v1/dossiers?limit=200&${query}`)).body as { items: unknown[] }).items.length;

  test('of a unit and of its people is as long as the lists of those filters', async () => {
    const leader = await new ApiClient(service.url).logIn('commune-leader');
    const [unit] = await loadsOf(leader, 'units');
    expect(unit).toMatchObject({ unit: 'hn.ubnd-xa-mau', open: 3, thisWeek: 3 });
    const people = await loadsOf(leader, 'people');
    expect(people).toMatchObject([
      { unit: 'hn.ubnd-xa-mau', person: null, open: 2 },
      { unit: 'hn.ubnd-xa-mau', person: 'commune-handler', open: 1 },
    ]);
    for (const { person, open, thisWeek } of people) {
      const of = `owner=hn.ubnd-xa-mau&${person === null ? 'unclaimed=true' : `assignee=${person ?? ''}`}`;
      expect(await lengthOf(leader, of)).toBe(open);
      expect(await lengthOf(leader, `${of}&clock=this-week`)).toBe(thisWeek);
    }
    expect(await loadsOf(leader, 'units?procedure=land-lease')).toEqual([]);
  });

  test('is told by what one may see, and to no company', async () => {
    const finance = await new ApiClient(service.url).logIn('finance-officer');
    expect(await loadsOf(finance, 'units')).toEqual([]);
    expect(await loadsOf(finance, 'people')).toMatchObject([{ person: 'finance-officer', open: 0 }]);
    const investor = await new ApiClient(service.url).logIn('investor-a');
    expect(await investor.get(`${WORKLOAD}/people`)).toMatchObject({ status: 403 });
  });
});
