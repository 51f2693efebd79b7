import { composeApplication } from '../../../src/wiring/compose-application.js';
import { startTestService, type TestService } from '../../support/service.js';
import { ApiClient } from '../support/api-client.js';
import { lodge } from '../support/lodgement.js';

const CLOCK = '/api/v1/training-clock';

describe('the training clock over HTTP', () => {
  let service: TestService;
  let officer: ApiClient;
  let administrator: ApiClient;

  beforeAll(async () => {
    service = await startTestService({ now: '2026-11-23T02:00:00.000Z', imports: [], trainingClock: true });
    const nobody = new ApiClient(service.url);
    officer = await nobody.logIn('commune-handler');
    administrator = await nobody.logIn('administrator');
  });
  afterAll(() => service.stop());

  const move = (client: ApiClient, to: string) => client.post(CLOCK, { to });

  test("begins with the system's time", async () => {
    expect((await officer.get(CLOCK)).body).toEqual({
      now: '2026-11-23T02:00:00.000Z',
      systemNow: '2026-11-23T02:00:00.000Z',
      moves: [],
    });
  });

  test('moves across a due date, and the next page shows the dossier overdue', async () => {
    const code = await lodge(officer);
    const clockOf = async () =>
      ((await officer.get(`/api/v1/dossiers/${code}`)).body as { clocks: object[] }).clocks[0];
    // Two working days after Monday 23/11; Tuesday is the day of culture.
    expect(await clockOf()).toMatchObject({ dueOn: '2026-11-26', status: 'running' });
    expect((await move(administrator, '2026-11-26')).status).toBe(200);
    expect(await clockOf()).toMatchObject({ status: 'running' });
    const moved = await move(administrator, '2026-11-27T00:00:00+07:00');
    expect(moved.body).toMatchObject({
      now: '2026-11-26T17:00:00.000Z',
      systemNow: '2026-11-23T02:00:00.000Z',
      moves: [{ movedBy: 'administrator', movedAt: '2026-11-23T02:00:00.000Z' }, {}],
    });
    expect(await clockOf()).toMatchObject({ status: 'breached' });
    const overdue = (await officer.get('/api/v1/dossiers?clock=overdue')).body as {
      items: { code: string }[];
    };
    expect(overdue.items.map((each) => each.code)).toContain(code);
  });

  test('goes only forward, and no further than a year at once', async () => {
    for (const to of ['2026-11-26', '2026-11-26T17:00:00.000Z', '2027-12-31']) {
      expect((await move(administrator, to)).body).toMatchObject({
        code: 'training-clock-not-forward',
        status: 422,
        now: '2026-11-26T17:00:00.000Z',
      });
    }
    expect((await move(administrator, 'tomorrow')).status).toBe(400);
  });

  test('is moved by administrators alone', async () => {
    expect((await move(officer, '2026-12-01')).body).toMatchObject({ code: 'role-required', status: 403 });
  });

  test('logs nobody out, however far it moves', async () => {
    expect((await move(administrator, '2027-10-01')).status).toBe(200);
    expect((await move(administrator, '2028-09-01')).status).toBe(200);
    expect((await officer.get('/api/v1/session')).status).toBe(200);
    const later = await new ApiClient(service.url).logIn('commune-leader');
    expect((await later.get('/api/v1/session')).status).toBe(200);
  });

  test('is kept for a process that starts later, and is passed over by one without a training', async () => {
    const { database } = service.application;
    const options = {
      rules: { backdatingWorkingDays: 3, catchUpWorkingDays: 3 },
      sessionHours: 8,
      now: () => '2026-11-23T03:00:00.000Z',
    };
    const training = composeApplication(database, { ...options, trainingClock: true });
    await training.world.refresh(database.pool);
    expect(training.world.now()).toBe('2028-08-31T18:00:00.000Z');
    const plain = composeApplication(database, options);
    await plain.world.refresh(database.pool);
    expect(plain.world.now()).toBe('2026-11-23T03:00:00.000Z');
  });
});

describe('an installation without a training', () => {
  let service: TestService;

  beforeAll(async () => {
    service = await startTestService({ now: '2026-11-23T02:00:00.000Z', imports: [] });
  });
  afterAll(() => service.stop());

  test('has no clock to move', async () => {
    const administrator = await new ApiClient(service.url).logIn('administrator');
    expect((await administrator.get(CLOCK)).body).toMatchObject({ code: 'training-clock-off', status: 404 });
    expect((await administrator.post(CLOCK, { to: '2026-12-01' })).body).toMatchObject({
      code: 'training-clock-off',
    });
    expect(service.application.world.now()).toBe('2026-11-23T02:00:00.000Z');
  });
});
