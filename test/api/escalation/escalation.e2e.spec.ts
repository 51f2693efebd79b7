import { startTestService, type TestService } from '../../support/service.js';
import { assignTask } from '../../support/tasks.js';
import { readShippedCalendar } from '../../engine/calendar/shipped-calendar.js';
import { ApiClient } from '../support/api-client.js';

const RULES = '/api/v1/escalation/rules';
const LISTED = '/api/v1/escalation';
const FORECAST = '/api/v1/escalation/dry-run';
const UNTIL = 'until=2026-12-31';

const LADDER = {
  openingHours: { from: '09:00', to: '16:00' },
  rungs: [
    {
      code: 'weekly',
      when: { workingDaysFromDue: -6, at: '08:00' },
      recipients: [{ to: 'owner', role: 'leader' }],
    },
  ],
};
const RULE = {
  procedure: 'directive-task',
  clock: 'deadline',
  ladder: LADDER,
  validFrom: '2026-08-19',
  source: 'Quy chế của UBND Thành phố (ví dụ)',
};

describe('reminders over HTTP', () => {
  let service: TestService;
  let administrator: ApiClient;
  let code: string;
  const people = new Map<string, ApiClient>();

  beforeAll(async () => {
    service = await startTestService({ now: '2026-08-19T02:00:00.000Z', imports: [] });
    const nobody = new ApiClient(service.url);
    for (const name of [
      'department-leader',
      'department-handler',
      'commune-leader',
      'auditor',
      'investor-a',
    ]) {
      people.set(name, await nobody.logIn(name));
    }
    administrator = await nobody.logIn('administrator');
    code = await assignTask(await service.logIn('province-clerk'), '2026-08-25');
  });
  afterAll(() => service.stop());

  const as = (name: string): ApiClient => people.get(name) ?? administrator;
  async function rungsForetold(client = administrator): Promise<readonly string[]> {
    const { body } = await client.get(`${FORECAST}?${UNTIL}`);
    return (body as { items: { rung: string; firedAt: string }[] }).items.map(
      ({ rung, firedAt }) => `${rung} ${firedAt}`,
    );
  }

  test('the release brings one ladder, which says that it is no law', async () => {
    const { body } = await administrator.get(RULES);
    expect(body).toMatchObject({
      items: [
        { province: null, unit: null, procedure: null, clock: null, validFrom: null, addedBy: 'system' },
      ],
      nextCursor: null,
    });
    expect((body as { items: { source: string }[] }).items[0]?.source).toContain(
      'không phải quy định của pháp luật',
    );
    expect((await as('auditor').get(RULES)).status).toBe(200);
    expect(await as('department-leader').get(RULES)).toMatchObject({ status: 403 });
  });

  test('a leader foresees what concerns their units, the auditor and the administrator the province, nobody else', async () => {
    expect(await rungsForetold()).toHaveLength(5);
    expect(await rungsForetold(as('auditor'))).toHaveLength(5);
    expect(await rungsForetold(as('department-leader'))).toHaveLength(5);
    expect(await rungsForetold(as('commune-leader'))).toEqual([]);
    for (const name of ['department-handler', 'investor-a']) {
      expect(await as(name).get(`${FORECAST}?${UNTIL}`)).toMatchObject({
        status: 403,
        body: { code: 'role-required' },
      });
    }
    const only = await administrator.get(`${FORECAST}?${UNTIL}&procedure=cluster-establishment`);
    expect(only.body).toMatchObject({ items: [], nextCursor: null });
    const dossier = await administrator.get(`${FORECAST}?until=2026-08-22&dossier=${code}`);
    expect(dossier.body).toMatchObject({ items: [{ dossier: code, rung: 'due-soon' }] });
  });

  test.each(['until=2026-02-30', 'until=tomorrow', '', `${UNTIL}&limit=0`])(
    'a forecast asked with "%s" is refused',
    async (query) => {
      expect(await administrator.get(`${FORECAST}?${query}`)).toMatchObject({
        status: 400,
        body: { code: 'malformed-request' },
      });
    },
  );

  test.each([
    ['a ladder without rungs', { ladder: { openingHours: LADDER.openingHours } }, 'ladder.rungs'],
    ['yesterday', { validFrom: '2026-08-18' }, 'validFrom'],
    ['an end before the beginning', { validFrom: '2026-09-02', validTo: '2026-09-01' }, 'validTo'],
    ['a unit of another province', { unit: 'qng.so-cong-thuong' }, 'unit'],
    ['a procedure that is none', { procedure: 'constructor', clock: undefined }, 'procedure'],
    ['a clock of another procedure', { clock: 'appraisal' }, 'clock'],
    ['a clock without its procedure', { procedure: undefined }, 'clock'],
    [
      'units of a kind that there is not',
      {
        ladder: {
          ...LADDER,
          rungs: [
            { ...LADDER.rungs[0], recipients: [{ to: 'units', kind: 'inspectorat', role: 'auditor' }] },
          ],
        },
      },
      'ladder.rungs[0].recipients',
    ],
  ])('a rule with %s is refused, and the fault is named', async (_, changes, path) => {
    expect(await administrator.post(RULES, { ...RULE, ...changes })).toMatchObject({
      status: 422,
      body: { code: 'escalation-rule-refused', faults: [{ path }] },
    });
  });

  test('only an administrator adds a rule, and only to a province of theirs', async () => {
    expect(await as('auditor').post(RULES, RULE)).toMatchObject({ status: 403 });
    expect(await as('department-leader').post(RULES, RULE)).toMatchObject({ status: 403 });
    expect(await administrator.post(RULES, { ...RULE, province: 'qng' })).toMatchObject({
      status: 422,
      body: { code: 'province-undetermined' },
    });
  });

  test('a rule holds at once for clocks that run, and ends when a later one about the same comes', async () => {
    const added = await administrator.post(RULES, RULE);
    expect(added).toMatchObject({
      status: 201,
      body: { province: 'hn', unit: null, ladder: LADDER, addedBy: 'administrator' },
    });
    // Its moment, 18 August, has passed before there was the clock; the old rungs are gone.
    expect(await rungsForetold()).toEqual([]);

    const [rung] = LADDER.rungs;
    const sooner = { ...LADDER, rungs: [{ ...rung, when: { workingDaysFromDue: -3, at: '08:00' } }] };
    await administrator.post(RULES, { ...RULE, ladder: sooner });
    expect(await rungsForetold()).toEqual(['weekly 2026-08-21T02:00:00.000Z']);

    const otherClocks = { ...RULE, ladder: { ...LADDER, rungs: [] }, validFrom: '2026-08-26' };
    await administrator.post(RULES, otherClocks);
    expect(await rungsForetold()).toEqual(['weekly 2026-08-21T02:00:00.000Z']);
    expect((await administrator.get(RULES)).body).toMatchObject({ items: { length: 4 } });
  });

  test('what fired is listed for those who may see the dossier from inside', async () => {
    await service.passTo('2026-08-21T01:00:00.000Z');
    expect((await administrator.get(LISTED)).body).toMatchObject({ items: [] });
    await service.passTo('2026-08-21T02:00:00.000Z');
    const told = {
      dossier: code,
      rung: 'weekly',
      kind: 'reminder',
      plannedAt: '2026-08-21T02:00:00.000Z',
      firedAt: '2026-08-21T02:00:00.000Z',
      overtakenBy: null,
      recipients: ['department-leader'],
    };
    for (const name of ['administrator', 'auditor', 'department-handler']) {
      expect((await as(name).get(LISTED)).body).toMatchObject({ items: [told], nextCursor: null });
    }
    const matches = async (query: string, name = 'administrator') =>
      ((await as(name).get(`${LISTED}?${query}`)).body as { items: unknown[] }).items.length;
    expect(await matches('', 'commune-leader')).toBe(0);
    expect(await matches('', 'investor-a')).toBe(0);
    expect(await matches(`dossier=${code}`)).toBe(1);
    expect(await matches('dossier=nothing')).toBe(0);
    expect(await matches('unit=hn.so-cong-thuong&since=2026-08-21')).toBe(1);
    expect(await matches('unit=hn.ubnd-xa-mau')).toBe(0);
    expect(await matches('since=2026-08-22')).toBe(0);
  });

  test('a new calendar moves what is told of clocks that run already', async () => {
    const late = { date: '2026-08-27', wording: 'Chậm nhất 27/8', rule: 'Giải trình' };
    const task = await assignTask(await service.logIn('province-clerk'), '2026-08-26', { lateLimit: late });
    const forecast = async () =>
      (await administrator.get(`${FORECAST}?until=2026-08-26&dossier=${task}`)).body as unknown;
    expect(await forecast()).toMatchObject({ items: [{ firedAt: '2026-08-25T01:00:00.000Z' }] });

    const { days } = readShippedCalendar() as { readonly days: readonly { readonly date: string }[] };
    const dayOff = {
      date: '2026-08-26',
      kind: 'compensatory_day_off',
      name: 'Nghỉ bù (ví dụ)',
      basis: 'Thông báo (ví dụ)',
      status: 'announced',
    };
    const published = await administrator.send('/api/v1/calendar/2026', {
      method: 'PUT',
      body: {
        source: 'Thông báo (ví dụ)',
        days: [...days.filter(({ date }) => date.startsWith('2026-')), dayOff],
      },
    });
    expect(published.status).toBe(200);
    const moved = { clock: 'lateLimit', rung: 'due-soon', firedAt: '2026-08-24T01:00:00.000Z' };
    expect(await forecast()).toMatchObject({ items: [moved] });
    await service.passTo('2026-08-24T01:00:00.000Z');
    expect((await administrator.get(`${LISTED}?dossier=${task}`)).body).toMatchObject({ items: [moved] });
  });
});
