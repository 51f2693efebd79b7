import { randomUUID } from 'node:crypto';

import ExcelJS from 'exceljs';

import { MOST_BYTES } from '../../../src/application/workbook/open-parts.js';
import { ReadWorkbook } from '../../../src/application/workbook/read-workbook.js';
import { WORKBOOK_TYPE } from '../../../src/api/http/workbook-body.js';
import { makeWorkbook } from '../../application/workbook/hostile-workbooks.js';
import { startTestService, type TestService } from '../../support/service.js';
import { ApiClient } from '../support/api-client.js';
import { act } from '../support/lodgement.js';

interface Duty {
  readonly key: string;
  readonly status: string;
  readonly unknown: readonly string[];
  readonly mayLodge: boolean;
  readonly cluster: { readonly code: string } | null;
  readonly dossier: { readonly code: string; readonly state: string; readonly inTime: boolean } | null;
}

const YEAR = 'form=form02&period=2026';
/** Whose commune and investor can log in; and one of which the commune is not known. */
const [PLACED, UNPLACED] = ['hn.ccn-dong-la', 'hn.ccn-phuong-trung'];

interface Lodged {
  readonly refusal: string | null;
  readonly earlier: { readonly dossier: string; readonly by: string } | null;
}

describe('the reports of a period', () => {
  let service: TestService;
  let department: ApiClient;
  let commune: ApiClient;
  let investor: ApiClient;

  beforeAll(async () => {
    service = await startTestService({ now: '2026-11-02T02:00:00.000Z', imports: [] });
    const nobody = new ApiClient(service.url);
    department = await nobody.logIn('department-handler');
    commune = await nobody.logIn('commune-handler');
    investor = await nobody.logIn('investor-a');
    const corrected = await department.post(`/api/v1/clusters/${PLACED}/corrections`, {
      figures: { commune: 'hn.ubnd-xa-mau', investor: 'hn.nha-dau-tu-a' },
      asOf: '2026-11-02',
      reason: 'Cập nhật danh bạ',
      document: { number: '1/BC', date: '2026-11-02', issuer: 'UBND xã (đơn vị mẫu)' },
      commandId: randomUUID(),
    });
    expect(corrected.status).toBe(200);
  });
  afterAll(() => service.stop());

  const dutiesOf = async (client: ApiClient, query = YEAR): Promise<readonly Duty[]> =>
    ((await client.get(`/api/v1/reports/duties?${query}`)).body as { readonly duties: readonly Duty[] })
      .duties;
  const lodgeFor = async (client: ApiClient, form: string, period: string) =>
    client.post('/api/v1/reports/duties/lodgement', { form, period });
  const dossierOf = async (cluster: string): Promise<string> =>
    (await dutiesOf(department)).find((duty) => duty.cluster?.code === cluster)?.dossier?.code ?? '';

  test('are owed by whoever the registers know, and shown to whom they concern', async () => {
    const all = await dutiesOf(department);
    expect(all).toHaveLength(43);
    expect(all.filter(({ mayLodge, status }) => mayLodge && status === 'notLodged')).toHaveLength(43);
    expect(all.filter(({ unknown }) => unknown.includes('commune'))).toHaveLength(42);
    const own = [{ cluster: { code: PLACED, name: expect.any(String) as string }, status: 'notLodged' }];
    expect(await dutiesOf(commune)).toMatchObject(own);
    expect(await dutiesOf(investor)).toMatchObject([{ ...own[0], mayLodge: false }]);
    expect(await dutiesOf(await commune.logIn('construction-officer'))).toEqual([]);
  });

  test('are of the forms and periods that there are', async () => {
    const { body } = await department.get('/api/v1/reports/forms');
    expect(body).toMatchObject({
      items: expect.arrayContaining([
        expect.objectContaining({ form: 'form02', current: '2026' }),
        expect.objectContaining({ form: 'hanoiInvestor', current: '2026-11' }),
      ]) as unknown,
    });
    expect((await department.get('/api/v1/reports/duties?form=form02&period=2026-Q1')).status).toBe(400);
    expect((await department.get('/api/v1/reports/duties?form=form02&period=2026-13')).status).toBe(400);
  });

  test('are lodged once, by whoever receives them', async () => {
    expect((await lodgeFor(investor, 'form02', '2026')).body).toMatchObject({ code: 'role-required' });
    const { body } = await lodgeFor(department, 'form02', '2026');
    const { results } = body as { readonly results: readonly { readonly refusal: string | null }[] };
    expect(results).toHaveLength(43);
    expect(results.filter(({ refusal }) => refusal !== null)).toEqual([]);
    expect((await lodgeFor(department, 'form02', '2026')).body).toEqual({ results: [], left: 0 });
    expect(await dutiesOf(commune)).toMatchObject([{ status: 'lodged', dossier: { state: 'due' } }]);
  });

  test('are lodged once by two at once, too', async () => {
    const clerk = await department.logIn('province-clerk');
    const chair = await department.logIn('province-chair');
    const answers = await Promise.all([lodgeFor(clerk, 'form04', '2026'), lodgeFor(chair, 'form04', '2026')]);
    const [duty] = await dutiesOf(clerk, 'form=form04&period=2026');
    expect(duty).toMatchObject({ status: 'lodged' });
    // Whoever came second, if it was a close thing, reads who was first.
    const results = answers.flatMap(({ body }) => (body as { readonly results: readonly Lodged[] }).results);
    for (const { earlier, refusal } of results.filter((result) => result.refusal !== null)) {
      expect(earlier).toMatchObject({ dossier: duty?.dossier?.code });
      expect(refusal).toContain(earlier?.by);
    }
    expect((await clerk.get('/api/v1/dossiers/counts?procedure=periodic-report')).body).toMatchObject({
      all: 1,
    });
  });

  test('of enterprises go to the commune alone, as soon as the register has them', async () => {
    const tenant = await department.post('/api/v1/secondary-investors', {
      ...{ cluster: PLACED, name: 'Doanh nghiệp thứ cấp mẫu', landBasis: 'leased', asOf: '2026-11-02' },
      ...{ reason: 'Hợp đồng thuê lại', commandId: randomUUID() },
      document: { number: '3/HĐ', date: '2026-11-02', issuer: 'Chủ đầu tư' },
    });
    expect(tenant.status).toBe(200);
    expect(await dutiesOf(department, 'form=form01&period=2026')).toEqual([]);
    expect((await lodgeFor(commune, 'form01', '2026')).body).toMatchObject({
      results: [{ reporter: { name: 'Doanh nghiệp thứ cấp mẫu' }, refusal: null }],
    });
  });

  test('have a form that is taken away blank, and fills in the act when it is sent back', async () => {
    const code = await dossierOf(PLACED);
    const path = `/api/v1/dossiers/${code}/report-form`;
    const blank = await fetch(`${service.url}${path}`, { headers: investor.cookies });
    expect(blank.headers.get('content-disposition')).toBe('attachment; filename="bieu-mau-form02-2026.xlsx"');
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(await blank.arrayBuffer());
    const sheet = workbook.getWorksheet('Báo cáo');
    expect([3, 5, 6].map((row) => sheet?.getCell(row, 2).value)).toEqual([
      code,
      'năm 2026',
      'Nhà đầu tư A (đơn vị mẫu)',
    ]);
    const read = async (raw: Buffer, client = investor, type = WORKBOOK_TYPE) =>
      client.send(`${path}/reading`, { method: 'POST', raw, headers: { 'content-type': type } });
    const fill = async (first: ExcelJS.CellValue) => {
      for (let row = 12; row < 26; row += 1)
        if (sheet) sheet.getCell(row, 4).value = row === 12 ? first : row;
      return Buffer.from(await workbook.xlsx.writeBuffer());
    };
    expect((await read(await fill('nhiều'))).body).toMatchObject({
      code: 'report-form-faulty',
      cells: [{ sheet: 'Báo cáo', cell: 'D12', read: 'nhiều' }],
    });
    const right = await fill(0.1);
    const { body } = await read(right);
    expect(body).toMatchObject({ payload: { indicators: { length: 14, 0: { code: '1', value: 0.1 } } } });
    const preview = await investor.post(`/api/v1/dossiers/${code}/transitions/preview`, {
      event: 'SUBMIT_REPORT',
      ...(body as { readonly payload: object }),
    });
    expect(preview.body).toMatchObject({ stateLabels: ['Đã gửi báo cáo'] });

    // Another report's form, another's report, another kind of body, and what only looks like a workbook.
    const other = `/api/v1/dossiers/${await dossierOf(UNPLACED)}/report-form/reading`;
    const headers = { 'content-type': WORKBOOK_TYPE };
    expect((await department.send(other, { method: 'POST', raw: right, headers })).body).toMatchObject({
      code: 'report-form-faulty',
      cells: [{ cell: 'B3', read: code }],
    });
    expect((await read(right, await commune.logIn('construction-officer'))).status).toBe(404);
    expect((await read(right, await commune.logIn('auditor'))).body).toMatchObject({ code: 'role-required' });
    expect((await read(Buffer.from('{}'), investor, 'application/json')).status).toBe(415);
    const bomb = await makeWorkbook({ sheet: `<sheetData>${' '.repeat(MOST_BYTES)}</sheetData>` });
    const png = Buffer.from('89504e470d0a1a0a', 'hex');
    for (const [raw, ground] of [
      [bomb, 'too-large'],
      [png, 'not-a-workbook'],
      [Buffer.alloc(0), 'empty'],
    ] as const) {
      expect((await read(raw)).body).toMatchObject({ code: 'workbook-refused', ground, status: 422 });
    }
    expect((await read(Buffer.alloc(1_048_577))).body).toMatchObject({ code: 'too-large', status: 413 });
    expect((await investor.get('/health/ready')).status).toBe(200);
  });

  test('have their form read by the built program in its own thread', async () => {
    const built = new URL('../../../dist/src/application/workbook/workbook-thread.js', import.meta.url);
    expect(await new ReadWorkbook(built).execute(await makeWorkbook({}), 'Báo cáo')).toMatchObject({
      ok: true,
    });
  });

  test('add up exactly, with the dossiers behind each figure and what is missing', async () => {
    const report = (first: number) => ({
      event: 'SUBMIT_REPORT',
      payload: {
        indicators: Array.from({ length: 14 }, (_, index) =>
          index === 0 ? { code: '1', value: first } : { code: String(index + 1), note: 'Chưa có số liệu' },
        ),
      },
    });
    const [placed, unplaced] = [await dossierOf(PLACED), await dossierOf(UNPLACED)];
    await act(investor, placed, report(0.1));
    await act(department, unplaced, report(0.2));
    const { body } = await department.get(`/api/v1/reports/roll-up?${YEAR}`);
    expect(body).toMatchObject({ unit: { code: 'hn.so-cong-thuong' }, isWhole: true, beside: [] });
    const { figures, missing, below } = body as {
      readonly figures: readonly unknown[];
      readonly missing: readonly unknown[];
      readonly below: readonly unknown[];
    };
    expect(figures[0]).toEqual({ code: '1', sum: '0.3', from: [placed, unplaced], without: [] });
    expect(missing).toHaveLength(41);
    expect(below).toMatchObject([
      { unit: { code: 'hn.ubnd-xa-mau' }, figures: [{ sum: '0.1' }, ...new Array(13).fill({})] },
    ]);
    expect((await commune.get(`/api/v1/reports/roll-up?${YEAR}`)).body).toMatchObject({
      ...{ unit: { code: 'hn.ubnd-xa-mau' }, isWhole: false, below: [], missing: [] },
      figures: expect.arrayContaining([{ code: '1', sum: '0.1', from: [placed], without: [] }]) as unknown,
    });
    expect((await investor.get(`/api/v1/reports/roll-up?${YEAR}`)).body).toMatchObject({
      code: 'role-required',
    });
  });

  test('are a workbook, each report on its row and the sums below', async () => {
    const answer = await fetch(`${service.url}/api/v1/reports/roll-up/export?${YEAR}`, {
      headers: department.cookies,
    });
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(await answer.arrayBuffer());
    const [sheet] = workbook.worksheets;
    const column = (number: number) => (sheet?.getColumn(number).values ?? []).slice(1);
    // A heading, 43 reports, one commune and the department.
    expect(sheet?.rowCount).toBe(46);
    expect(column(7).slice(-2)).toEqual([0.1, 0.3]);
    expect(column(6).filter((standing) => standing === 'Chưa có báo cáo')).toHaveLength(41);
  });
});
