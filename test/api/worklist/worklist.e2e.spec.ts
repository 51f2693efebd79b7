import ExcelJS from 'exceljs';

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

describe('a list as a file', () => {
  /** The bytes, because a JSON client would lose the mark before them. */
  const fetchFile = async (client: ApiClient, path: string): Promise<Buffer> => {
    const answer = await fetch(`${service.url}${path}`, { headers: client.cookies });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="ho-so-2026-09-21\./);
    return Buffer.from(await answer.arrayBuffer());
  };

  test('has the rows of the same filter, in UTF-8 that Excel takes for UTF-8', async () => {
    const file = await fetchFile(handler, `${WORKLIST}/export?format=csv&queue=unclaimed`);
    expect(file.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const [heading = '', ...rows] = file.subarray(3).toString().trimEnd().split('\r\n');
    expect(heading).toMatch(/^Mã hồ sơ,Hồ sơ,Thủ tục,/);
    const { items } = (await handler.get(`${WORKLIST}?queue=unclaimed`)).body as {
      items: { code: string }[];
    };
    expect(rows.map((row) => row.split(',')[0])).toEqual(items.map(({ code }) => code));
    expect(rows[0]).toContain('Thành lập Cụm công nghiệp');
    const claimed = await fetchFile(
      handler,
      '/api/v1/dossiers/export?format=csv&assignee=nobody&language=en',
    );
    expect(claimed.subarray(3).toString().trimEnd()).toMatch(/^Code,Dossier,Procedure,[^\r]*$/);
  });

  test('is a workbook with the same in it', async () => {
    const file = await fetchFile(handler, '/api/v1/dossiers/export?format=xlsx&clock=this-week');
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(file as never);
    const [sheet] = workbook.worksheets;
    const column = sheet?.getColumn(1).values.slice(1) ?? [];
    const listed = (await handler.get('/api/v1/dossiers?clock=this-week')).body as {
      items: { code: string }[];
    };
    expect(column).toEqual(['Mã hồ sơ', ...listed.items.map(({ code }) => code)]);
    expect(sheet?.getRow(2).getCell(10).value).toEqual(expect.any(Number));
  });

  test('is asked for in a form that there is', async () => {
    expect(await handler.get(`${WORKLIST}/export?format=pdf`)).toMatchObject({ status: 400 });
  });
});

describe('what may be done with several dossiers', () => {
  const actsFor = async (client: ApiClient, codes: readonly string[]) =>
    client.get(`/api/v1/dossiers/acts?${codes.map((code) => `code=${code}`).join('&')}`);
  const eventsIn = ({ body }: { readonly body: unknown }): readonly string[] =>
    (body as { items: { event: string }[] }).items.map(({ event }) => event);

  test('is what is open in each of them', async () => {
    const [claimed, free] = [await lodge(handler), await lodge(handler)];
    await act(handler, claimed, { event: 'CLAIM', payload: {} });
    expect(eventsIn(await actsFor(handler, [free]))).toContain('CLAIM');
    expect(eventsIn(await actsFor(handler, [claimed, free]))).not.toContain('CLAIM');
    const leader = await new ApiClient(service.url).logIn('commune-leader');
    const acts = await actsFor(leader, [claimed, free]);
    expect(eventsIn(acts)).toContain('REASSIGN');
    expect(eventsIn(acts)).not.toContain('CORRECT_ENTRY');
    for (const code of [claimed, free]) {
      const { body } = (await leader.get(`/api/v1/dossiers/${code}`)) as {
        body: { availableTransitions: { event: string; allowed: boolean }[] };
      };
      const open = body.availableTransitions.filter(({ allowed }) => allowed).map(({ event }) => event);
      expect(open).toEqual(expect.arrayContaining([...eventsIn(acts)]));
    }
  });

  test('is nothing at all where one of them cannot be seen', async () => {
    const code = await lodge(handler);
    const stranger = await new ApiClient(service.url).logIn('finance-officer');
    expect(await actsFor(stranger, [code])).toMatchObject({ status: 404 });
    expect(await actsFor(handler, [code, 'no-such-dossier'])).toMatchObject({ status: 404 });
  });
});

describe('saved views', () => {
  const VIEWS = '/api/v1/saved-views';
  const UNIT = 'hn.ubnd-xa-mau';
  const namesFor = async (client: ApiClient): Promise<readonly string[]> =>
    ((await client.get(VIEWS)).body as { items: { name: string }[] }).items.map(({ name }) => name);

  test('are one’s own, or those of one’s unit, and lead to lists of this site alone', async () => {
    const own = { name: 'Của tôi', address: '/work?queue=mine' };
    expect(await handler.post(VIEWS, own)).toMatchObject({ status: 201, body: { unit: null } });
    const shared = { name: 'Quá hạn', address: '/dossiers?clock=overdue', unit: UNIT };
    expect(await handler.post(VIEWS, shared)).toMatchObject({
      status: 201,
      body: { unitName: 'UBND xã (đơn vị mẫu)', savedBy: 'commune-handler', canRemove: true },
    });
    await handler.post(VIEWS, { ...shared, address: '/dossiers?clock=paused' });
    const leader = await new ApiClient(service.url).logIn('commune-leader');
    const department = await new ApiClient(service.url).logIn('department-handler');
    expect(await namesFor(handler)).toEqual(['Của tôi', 'Quá hạn']);
    expect((await leader.get(VIEWS)).body).toMatchObject({ items: [{ address: '/dossiers?clock=paused' }] });
    expect(await namesFor(department)).toEqual([]);
    expect(await department.post(VIEWS, shared)).toMatchObject({ status: 403 });
    for (const address of ['//elsewhere.vn/work', 'https://elsewhere.vn', '/login', '/work evil']) {
      expect(await handler.post(VIEWS, { name: 'x', address })).toMatchObject({ status: 400 });
    }
  });

  test('are removed by whoever saved them, or by the unit’s head', async () => {
    const save = async (client: ApiClient, name: string): Promise<string> =>
      ((await client.post(VIEWS, { name, address: '/work', unit: UNIT })).body as { id: string }).id;
    const leader = await new ApiClient(service.url).logIn('commune-leader');
    const [ofHandler, ofLeader] = [await save(handler, 'một'), await save(leader, 'hai')];
    const department = await new ApiClient(service.url).logIn('department-handler');
    expect(await department.send(`${VIEWS}/${ofHandler}`, { method: 'DELETE' })).toMatchObject({
      status: 404,
    });
    expect(await handler.send(`${VIEWS}/${ofLeader}`, { method: 'DELETE' })).toMatchObject({ status: 403 });
    expect(await leader.send(`${VIEWS}/${ofHandler}`, { method: 'DELETE' })).toMatchObject({ status: 204 });
    expect(await leader.send(`${VIEWS}/${ofLeader}`, { method: 'DELETE' })).toMatchObject({ status: 204 });
    expect(await leader.send(`${VIEWS}/${ofLeader}`, { method: 'DELETE' })).toMatchObject({ status: 404 });
  });
});
