import { FIGURES } from '../../../src/persistence/statistics.reader.js';
import { startTestService, type TestService } from '../../support/service.js';
import { ApiClient } from '../support/api-client.js';
import { act, bringToAppraisal, lodge } from '../support/lodgement.js';

interface Row {
  readonly procedure: string;
  readonly subject: string;
  readonly outcome: string | null;
  readonly unit: string | null;
  readonly count: number;
  readonly medianDays: number | null;
}

const YEAR = 'from=2026-01-01&to=2026-12-31';

describe('the statistics', () => {
  let service: TestService;
  let commune: ApiClient;
  let department: ApiClient;
  let [quick, slow] = ['', ''];

  beforeAll(async () => {
    service = await startTestService({ now: '2026-09-21T02:00:00.000Z', imports: [] });
    const nobody = new ApiClient(service.url);
    commune = await nobody.logIn('commune-handler');
    department = await nobody.logIn('department-handler');
    [quick, slow] = [await lodge(commune), await lodge(commune)];
    await bringToAppraisal(service, commune, quick);
    await act(department, quick, {
      event: 'REQUEST_SUPPLEMENT',
      payload: {
        documentNumber: '12/SCT',
        components: [{ code: 'b1', reason: 'Thiếu bản đồ', guidance: 'Nộp bản đồ' }],
      },
    });
    await service.passTo('2026-10-20T02:00:00.000Z');
  });
  afterAll(() => service.stop());

  const rowsOf = async (client: ApiClient, figure: string, period = YEAR): Promise<readonly Row[]> =>
    ((await client.get(`/api/v1/statistics/${figure}?${period}`)).body as { readonly rows: readonly Row[] })
      .rows;

  test('tell which limits were kept, how long steps took, what was sent back, and what is late now', async () => {
    const establishment = { procedure: 'cluster-establishment', count: 1 };
    // 21/9 09:00 to 28/9 17:00, when the reception ends by itself, and on to 29/9 09:00.
    const window = {
      subject: 'receptionWindow',
      outcome: 'onTime',
      medianDays: expect.closeTo(7 + 8 / 24) as number,
    };
    expect(await rowsOf(commune, 'limits')).toMatchObject([
      { ...establishment, subject: 'compiling', outcome: 'onTime' },
      { ...establishment, subject: 'publicNotice', outcome: 'missed', medianDays: null },
      { ...establishment, subject: 'publicNotice', outcome: 'onTime', medianDays: 0 },
      { ...establishment, ...window },
    ]);
    expect(await rowsOf(commune, 'steps')).toMatchObject([
      { subject: 'compiling', unit: 'hn.ubnd-xa-mau', medianDays: expect.closeTo(16 / 24) as number },
      { subject: 'receivingApplications', unit: 'hn.ubnd-xa-mau' },
      { subject: 'requestReceived', unit: 'hn.ubnd-xa-mau', medianDays: 0 },
      { subject: 'underAppraisal', unit: 'hn.so-cong-thuong', medianDays: 0 },
    ]);
    expect(await rowsOf(commune, 'returns')).toMatchObject([
      { ...establishment, subject: 'REQUEST_SUPPLEMENT' },
    ]);
    // Due on 23/9; the paused appraisal of the other dossier is late for nobody.
    expect(await rowsOf(commune, 'overdue')).toContainEqual(
      expect.objectContaining({ subject: 'publicNotice', outcome: '21-', count: 1 }),
    );
  });

  test('are of the days asked for, and of the dossiers that one may see', async () => {
    expect(await rowsOf(commune, 'returns', 'from=2026-09-30&to=2026-12-31')).toEqual([]);
    expect(await rowsOf(department, 'limits', `${YEAR}&procedure=land-lease`)).toEqual([]);
    const stranger = await commune.logIn('construction-officer');
    for (const figure of FIGURES) expect(await rowsOf(stranger, figure)).toEqual([]);
    const investor = await commune.logIn('investor-a');
    expect((await investor.get(`/api/v1/statistics/limits?${YEAR}`)).body).toMatchObject({
      code: 'role-required',
    });
    expect((await commune.get('/api/v1/statistics/limits?from=2026-02-30&to=2026-12-31')).status).toBe(400);
    expect((await commune.get(`/api/v1/statistics/luck?${YEAR}`)).status).toBe(400);
  });

  test.each(FIGURES)('of %s count what they list', async (figure) => {
    const rows = await rowsOf(commune, figure);
    expect(rows.length).toBeGreaterThan(0);
    for (const { procedure, subject, outcome, unit, count } of rows) {
      const row = {
        procedure,
        subject,
        ...(outcome === null ? {} : { outcome }),
        ...(unit === null ? {} : { unit }),
      };
      const query = String(new URLSearchParams(row));
      const { body } = await commune.get(`/api/v1/statistics/${figure}/cases?${YEAR}&${query}`);
      const { items } = body as { readonly items: readonly { readonly dossier: string }[] };
      expect(items).toHaveLength(count);
      for (const { dossier } of items) expect([quick, slow]).toContain(dossier);
    }
  });
});
