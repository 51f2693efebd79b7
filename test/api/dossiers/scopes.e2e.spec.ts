import { randomUUID } from 'node:crypto';

import { startTestService, type TestService } from '../../support/service.js';
import { ApiClient } from '../support/api-client.js';
import { lodge, LODGEMENT, NOTICE } from '../support/lodgement.js';
import { addPerson } from '../support/people.js';

const DOSSIERS = '/api/v1/dossiers';

describe('one unit is one scope of data', () => {
  let service: TestService;
  let nobody: ApiClient;
  let officer: ApiClient;
  let code: string;

  beforeAll(async () => {
    service = await startTestService({ now: '2026-09-21T02:00:00.000Z', imports: [] });
    const { application } = service;
    await addPerson(application, 'neighbour', { role: 'leader', party: 'hn.ubnd-xa-mau-2', province: 'hn' });
    await addPerson(application, 'stranger', { role: 'leader', party: 'gl.so-cong-thuong', province: 'gl' });
    await addPerson(application, 'far-auditor', { role: 'auditor', party: 'gl.ubnd-tinh', province: 'gl' });
    await addPerson(application, 'idle');
    nobody = new ApiClient(service.url);
    officer = await nobody.logIn('commune-handler');
    code = await lodge(officer);
  });
  afterAll(() => service.stop());

  const readings = (dossier: string) => [
    `${DOSSIERS}/${dossier}`,
    `${DOSSIERS}/${dossier}/journal`,
    `${DOSSIERS}/${dossier}/replay?sequence=1`,
    `${DOSSIERS}/${dossier}/clocks/publicNotice/explanation`,
  ];
  const isListed = async (client: ApiClient) => {
    const { body } = await client.get(`${DOSSIERS}?limit=200`);
    return (body as { items: { code: string }[] }).items.some((item) => item.code === code);
  };

  test.each(['commune-leader', 'department-handler', 'province-clerk', 'auditor', 'administrator'])(
    '%s takes part, or reads the whole province',
    async (username) => {
      const client = await nobody.logIn(username);
      for (const path of readings(code)) {
        expect({ path, status: (await client.get(path)).status }).toEqual({ path, status: 200 });
      }
      expect(await isListed(client)).toBe(true);
    },
  );

  test.each(['neighbour', 'stranger', 'far-auditor', 'idle', 'investor-b', 'district-handler'])(
    'for %s the dossier does not exist',
    async (username) => {
      const client = await nobody.logIn(username);
      const [seen, unseen] = [readings(code), readings('000.00.81.H26-260921-9999')];
      for (const [index, path] of seen.entries()) {
        const [hidden, missing] = [await client.get(path), await client.get(unseen[index] ?? '')];
        expect({ path, status: hidden.status }).toEqual({ path, status: 404 });
        const wordsOf = (body: unknown) => ({ ...(body as object), instance: '' });
        expect(wordsOf(hidden.body)).toEqual(wordsOf(missing.body));
      }
      const command = { ...NOTICE, expectedVersion: 1, commandId: randomUUID() };
      // An auditor is refused before anybody looks which dossier is meant.
      const refusal = username === 'far-auditor' ? 403 : 404;
      expect((await client.post(`${DOSSIERS}/${code}/transitions`, command)).status).toBe(refusal);
      expect(await isListed(client)).toBe(false);
    },
  );

  test.each(['department-handler', 'investor-a', 'auditor', 'administrator', 'province-chair'])(
    '%s sees it, but may not do the commune’s work',
    async (username) => {
      const client = await nobody.logIn(username);
      const command = { ...NOTICE, expectedVersion: 1, commandId: randomUUID() };
      expect((await client.post(`${DOSSIERS}/${code}/transitions`, command)).body).toMatchObject({
        code: username === 'auditor' ? 'role-required' : 'not-permitted',
        status: 403,
      });
    },
  );

  test('the registers are those of one’s own province', async () => {
    const stranger = await nobody.logIn('stranger');
    for (const register of ['clusters', 'units', 'investors']) {
      const own = (await officer.get(`/api/v1/${register}?limit=200`)).body as {
        items: { province: string }[];
      };
      expect(new Set(own.items.map(({ province }) => province))).toEqual(new Set(['hn']));
      const foreign = (await stranger.get(`/api/v1/${register}?limit=200`)).body as {
        items: { province: string }[];
      };
      expect(foreign.items.filter(({ province }) => province !== 'gl')).toEqual([]);
    }
    const [cluster] = ((await officer.get('/api/v1/clusters?limit=1')).body as { items: { code: string }[] })
      .items;
    expect((await officer.get(`/api/v1/clusters/${cluster?.code ?? ''}`)).status).toBe(200);
    expect((await stranger.get(`/api/v1/clusters/${cluster?.code ?? ''}`)).status).toBe(404);
  });

  test('a cluster is set right by the department alone, and remembers what it was', async () => {
    const [{ code: id }] = (
      (await officer.get('/api/v1/clusters?limit=1')).body as { items: [{ code: string }] }
    ).items;
    const path = `/api/v1/clusters/${id}`;
    const correction = (figures: object, commandId: string = randomUUID()) => ({
      ...{ figures, commandId, asOf: '2026-08-31', reason: 'Theo báo cáo 6 tháng' },
      document: { number: '12/BC-UBND', date: '2026-09-01', issuer: 'UBND xã' },
    });
    expect(await officer.post(`${path}/corrections`, correction({ leasedHectares: 1 }))).toMatchObject({
      status: 403,
      body: { code: 'register-not-permitted' },
    });
    const department = await nobody.logIn('department-handler');
    const first = correction({ areaHectares: 20, industrialLandHectares: 12, leasedHectares: 7.2 });
    for (let again = 0; again < 2; again++) {
      expect(await department.post(`${path}/corrections`, first)).toMatchObject({
        status: 200,
        body: { fill: { fillPercent: 60, unleasedHectares: 4.8, missing: [] }, mayCorrect: true },
      });
    }
    expect(await department.post(`${path}/corrections`, correction({ leasedHectares: 12.01 }))).toMatchObject(
      { status: 422, body: { code: 'register-refused' } },
    );
    await department.post(`${path}/corrections`, {
      ...correction({ leasedHectares: 3 }),
      asOf: '2026-01-31',
    });
    expect((await officer.get(path)).body).toMatchObject({ leasedHectares: 7.2, mayCorrect: false });
    const history = (await officer.get(`${path}/history`)).body as {
      items: { figure: string; value: unknown }[];
    };
    const leased = history.items.filter(({ figure }) => figure === 'leasedHectares');
    expect(leased.map(({ value }) => value)).toEqual([3, 7.2]);
    const company = await nobody.logIn('investor-a');
    expect(await company.get(`${path}/history`)).toMatchObject({ status: 403 });

    const tenant = {
      ...{ cluster: id, name: 'Doanh nghiệp thứ cấp thử', landHectares: 1.5, landBasis: 'leased' },
      ...{ asOf: '2026-08-31', reason: 'Hợp đồng thuê lại', commandId: randomUUID() },
      document: { number: '3/HĐ', date: '2026-08-01', issuer: 'Chủ đầu tư' },
    };
    expect(await officer.post('/api/v1/secondary-investors', tenant)).toMatchObject({ status: 403 });
    expect(await department.post('/api/v1/secondary-investors', tenant)).toMatchObject({ status: 200 });
    const reused = { ...tenant, name: 'Doanh nghiệp khác' };
    expect(await department.post('/api/v1/secondary-investors', reused)).toMatchObject({ status: 422 });
    expect((await officer.get(`/api/v1/secondary-investors?cluster=${id}`)).body).toMatchObject({
      items: [{ name: tenant.name, landHectares: 1.5 }],
    });
    expect((await company.get('/api/v1/secondary-investors')).body).toMatchObject({ items: [] });

    const areas = (await officer.get('/api/v1/cluster-areas?by=commune')).body as { items: object[] };
    expect(areas.items).toMatchObject([{ area: null, count: 43, averageFillPercent: null }]);
    expect((await officer.get(`${DOSSIERS}/${code}/register-figures`)).body).toEqual({
      kind: 'none',
      lacks: 'area',
    });
    expect((await officer.get(`${path}/chain`)).body).toEqual({ items: [], nextCursor: null });
  });

  test('a company finds only itself among the companies', async () => {
    const company = await nobody.logIn('investor-a');
    const { items } = (await company.get('/api/v1/investors?limit=200')).body as {
      items: { code: string }[];
    };
    expect(items.map((item) => item.code)).toEqual(['hn.nha-dau-tu-a']);
  });

  test('only auditors verify the journals, of their own province', async () => {
    const auditor = await nobody.logIn('auditor');
    expect((await auditor.get('/api/v1/audit/verification')).body).toMatchObject({
      provinces: ['hn'],
      dossiers: 1,
      entries: 1,
      intact: true,
      faults: [],
    });
    const far = await nobody.logIn('far-auditor');
    expect((await far.get('/api/v1/audit/verification')).body).toMatchObject({
      provinces: ['gl'],
      dossiers: 0,
    });
    for (const username of ['administrator', 'department-leader', 'idle']) {
      const client = await nobody.logIn(username);
      expect((await client.get('/api/v1/audit/verification')).body).toMatchObject({
        code: 'role-required',
        status: 403,
      });
    }
  });

  test('people are called by their names within their province; a company knows its own', async () => {
    const namesFor = async (client: ApiClient) => {
      const { body } = await client.get('/api/v1/people?limit=100');
      return new Map(
        (body as { items: { code: string; name: string }[] }).items.map(({ code: c, name }) => [c, name]),
      );
    };
    const seen = await namesFor(officer);
    expect(seen.get('department-handler')).toBe('Chuyên viên Sở Công Thương');
    expect([...seen.keys()]).toEqual([...seen.keys()].toSorted());
    expect(['stranger', 'far-auditor', 'idle'].filter((username) => seen.has(username))).toEqual([]);
    expect([...(await namesFor(await nobody.logIn('investor-a'))).keys()]).toEqual(['investor-a']);
    expect([...(await namesFor(await nobody.logIn('idle'))).keys()]).toEqual([]);
  });

  test('whoever receives requests enters an investor who comes for the first time, and lodges for them', async () => {
    const name = 'Công ty TNHH lần đầu nộp hồ sơ (mẫu)';
    const record = (changed: object = {}) => ({
      ...{ name, taxCode: '0199999999', asOf: '2026-09-01', reason: 'Nhận văn bản đề nghị' },
      ...{ commandId: randomUUID(), document: { number: '1/CV', date: '2026-09-01', issuer: name } },
      ...changed,
    });
    const company = await nobody.logIn('investor-a');
    const refusal = { status: 403, body: { code: 'register-not-permitted' } };
    expect(await company.post('/api/v1/investors', record())).toMatchObject(refusal);
    const first = record();
    const entered = {
      code: 'hn.cong-ty-tnhh-lan-dau-nop-ho-so-mau',
      province: 'hn',
      name,
      taxCode: '0199999999',
    };
    for (let again = 0; again < 2; again++) {
      expect(await officer.post('/api/v1/investors', first)).toMatchObject({ status: 200, body: entered });
    }
    expect(await officer.post('/api/v1/investors', { ...first, name: 'Công ty khác' })).toMatchObject({
      status: 422,
      body: { code: 'register-refused' },
    });
    // What is known already is the department's to change; saying it again is no change.
    expect(await officer.post('/api/v1/investors', record())).toMatchObject({ status: 200, body: entered });
    expect(await officer.post('/api/v1/investors', record({ taxCode: '0188888888' }))).toMatchObject(refusal);
    expect(await officer.post('/api/v1/investors', record({ name: 'Công ty khác' }))).toMatchObject({
      status: 422,
      body: { code: 'register-refused', detail: expect.stringContaining(name) as string },
    });
    expect(await officer.post('/api/v1/investors', record({ asOf: '2199-01-01' }))).toMatchObject({
      status: 422,
    });
    const department = await nobody.logIn('department-handler');
    expect(await department.post('/api/v1/investors', record({ taxCode: '0188888888' }))).toMatchObject({
      status: 200,
      body: { code: entered.code, taxCode: '0188888888' },
    });
    expect((await officer.get('/api/v1/investors?q=lan%20dau%20nop')).body).toMatchObject({
      items: [{ name }],
    });
    const lodged = await officer.post(DOSSIERS, {
      procedure: 'cluster-establishment',
      commandId: randomUUID(),
      payload: { ...LODGEMENT, investor: { party: entered.code, name } },
    });
    expect(lodged).toMatchObject({ status: 201 });
    const { code: own } = lodged.body as { code: string };
    const { parties } = (await officer.get(`${DOSSIERS}/${own}`)).body as { parties: object[] };
    expect(parties).toContainEqual({ capacity: 'applicant', code: entered.code, name });
  });
});
