import { startTestService, type TestService } from '../../support/service.js';
import { ApiClient } from '../support/api-client.js';

const DUE = '/api/v1/calendar/due';

describe('the calendar over HTTP', () => {
  let service: TestService;
  let officer: ApiClient;
  let administrator: ApiClient;

  beforeAll(async () => {
    service = await startTestService({ now: '2026-11-22T02:00:00.000Z', imports: [] });
    const nobody = new ApiClient(service.url);
    officer = await nobody.logIn('investor-a');
    administrator = await nobody.logIn('administrator');
  });
  afterAll(() => service.stop());

  // The worked cases of the law on time.
  test.each([
    ['from=2026-08-20&term=5&unit=working-day', '2026-08-26', '2026-08-26T17:00:00.000Z'],
    [
      'from=2026-07-22&term=15&unit=calendar-day&countStartDay=true',
      '2026-08-05',
      '2026-08-05T17:00:00.000Z',
    ],
    ['from=2026-07-22&term=15&unit=calendar-day', '2026-08-06', '2026-08-06T17:00:00.000Z'],
    ['from=2025-04-24&term=5&unit=working-day', '2025-05-05', '2025-05-05T17:00:00.000Z'],
    ['from=2026-08-08&term=25&unit=calendar-day', '2026-09-03', '2026-09-03T17:00:00.000Z'],
    [
      'from=2026-03-02&term=25&unit=calendar-day&pauses=2026-03-10..2026-03-20',
      '2026-04-07',
      '2026-04-07T17:00:00.000Z',
    ],
    ['from=2026-08-20&term=5&unit=working-day&cutOff=17:00', '2026-08-26', '2026-08-26T10:00:00.000Z'],
  ])('counts %s to %s', async (query, due, dueAt) => {
    const { status, body } = await officer.get(`${DUE}?${query}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ due, dueAt, provisional: false, edition: 1 });
    expect((body as { days: { date: string }[] }).days.at(-1)?.date).toBe(due);
  });

  test('takes several pauses, and one that is open', async () => {
    const term = `${DUE}?from=2026-03-02&term=25&unit=calendar-day&pauses=2026-03-10..2026-03-12`;
    const { body } = await officer.get(`${term}&pauses=2026-03-16..2026-03-20`);
    expect(body).toMatchObject({ due: '2026-04-06' });
    expect((await officer.get(`${term}&pauses=2026-03-16..`)).body).toMatchObject({ due: null, dueAt: null });
  });

  test.each([
    '',
    'from=2026-02-30&term=5&unit=working-day',
    'from=2026-03-02&term=-1&unit=working-day',
    'from=2026-03-02&term=99999&unit=working-day',
    'from=9999-12-01&term=3660&unit=calendar-day',
    'from=2026-03-02&term=5&unit=week',
    'from=2026-03-02&term=5&unit=working-day&countStartDay=yes',
    'from=2026-03-02&term=5&unit=working-day&cutOff=25:00',
    'from=2026-03-02&term=5&unit=working-day&pauses=2026-03-10',
    'from=2026-03-02&term=5&unit=working-day&pauses=2026-03-10..2026-03-01',
  ])('refuses %j', async (query) => {
    expect((await officer.get(`${DUE}?${query}`)).body).toMatchObject({
      code: 'malformed-request',
      status: 400,
    });
  });

  test('tells each day of a year, its reason and how settled it is', async () => {
    const { body } = await officer.get('/api/v1/calendar/2026');
    const { days } = body as { days: { date: string }[] };
    expect(days).toHaveLength(365);
    const find = (date: string) => days.find((day) => day.date === date);
    expect(find('2026-08-22')).toMatchObject({ working: true, reason: 'swapped-working-day', weekday: 6 });
    expect(find('2026-09-02')).toMatchObject({ working: false, reason: 'holiday' });
    expect(find('2026-09-21')).toMatchObject({
      working: true,
      reason: 'working-day',
      name: null,
      status: 'law',
    });
    const later = (await officer.get('/api/v1/calendar/2090')).body as { days: { status: string }[] };
    expect(new Set(later.days.map(({ status }) => status))).toEqual(new Set(['provisional']));
  });

  test.each(['1', '20266', 'soon', '-1'])('has no year %s', async (year) => {
    expect((await officer.get(`/api/v1/calendar/${year}`)).status).toBe(400);
  });

  describe('when a year is announced', () => {
    const day = {
      date: '2031-03-03',
      kind: 'holiday',
      name: 'Ngày thử',
      basis: 'Thông báo',
      status: 'announced',
    };
    const announce = (client: ApiClient, days: unknown) =>
      client.send('/api/v1/calendar/2031', { method: 'PUT', body: { source: 'Thông báo năm 2031', days } });

    test('takes it from an administrator as a new edition, in force at once', async () => {
      const { status, body } = await announce(administrator, [day]);
      expect(status).toBe(200);
      expect(body).toMatchObject({
        year: 2031,
        edition: 2,
        source: 'Thông báo năm 2031',
        publishedBy: 'administrator',
      });
      const due = await officer.get(`${DUE}?from=2031-02-28&term=1&unit=working-day`);
      expect(due.body).toMatchObject({ due: '2031-03-04', edition: 2 });
      const before = await officer.get('/api/v1/calendar/2026');
      expect(
        (before.body as { days: { date: string }[] }).days.find(({ date }) => date === '2026-09-02'),
      ).toMatchObject({
        reason: 'holiday',
      });
    });

    test('takes it from nobody else', async () => {
      expect((await announce(officer, [day])).body).toMatchObject({ code: 'role-required', status: 403 });
    });

    test('refuses one with faults, naming each', async () => {
      const { status, body } = await announce(administrator, [{ ...day, kind: 'swapped_working_day' }, day]);
      expect(status).toBe(422);
      expect(body).toMatchObject({
        code: 'calendar-refused',
        faults: expect.arrayContaining([expect.objectContaining({ path: 'days[0].date' })]),
      });
      expect((await announce(administrator, 'rubbish')).status).toBe(422);
    });

    test('keeps every edition, and what each changed', async () => {
      const { body } = await officer.get('/api/v1/calendar/editions');
      const { items } = body as { items: { edition: number; changes: object[]; years: number[] }[] };
      expect(items).toMatchObject([
        { edition: 2, publishedBy: 'administrator', changes: [{ date: '2031-03-03', kind: 'holiday' }] },
        { edition: 1, publishedBy: 'system', changes: [] },
      ]);
      expect(items[0]?.years).toContain(2031);
      const dayOf = async (query: string) =>
        ((await officer.get(`/api/v1/calendar/2031${query}`)).body as { days: { date: string }[] }).days.find(
          ({ date }) => date === '2031-03-03',
        );
      expect(await dayOf('')).toMatchObject({ working: false, kind: 'holiday' });
      expect(await dayOf('?edition=1')).toMatchObject({ working: true, kind: null });
      expect((await officer.get('/api/v1/calendar/2031?edition=99')).body).toMatchObject({
        code: 'not-found',
      });
    });

    test('refuses a draft of an edition that is in force no more, and its preview', async () => {
      const stale = { source: 'Bản cũ', days: [day], basedOn: 1 };
      expect(
        (await administrator.send('/api/v1/calendar/2031', { method: 'PUT', body: stale })).body,
      ).toMatchObject({ code: 'calendar-changed', status: 409 });
      expect((await administrator.post('/api/v1/calendar/2031/preview', stale)).status).toBe(409);
      const { status } = await administrator.post('/api/v1/calendar/2031/preview', { ...stale, basedOn: 2 });
      expect(status).toBe(200);
    });

    test('takes only one of two that are announced at once', async () => {
      const answers = await Promise.all([announce(administrator, [day]), announce(administrator, [day])]);
      const statuses = answers.map(({ status }) => status);
      expect(statuses).toContain(200);
      expect(statuses.every((status) => status === 200 || status === 409)).toBe(true);
    });
  });
});
