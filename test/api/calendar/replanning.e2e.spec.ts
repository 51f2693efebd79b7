import { randomUUID } from 'node:crypto';

import { startTestService, type TestService } from '../../support/service.js';
import { ApiClient } from '../support/api-client.js';
import { lodge, NOTICE } from '../support/lodgement.js';
import { addPerson } from '../support/people.js';
import { announcement, FORESEEN, LATER, LONGER } from '../support/tet.js';

interface Entry {
  readonly event: string;
  readonly payload: unknown;
  readonly calendarEdition: number;
}

// Lodged on Wednesday 03/02/2027, two working days: 04/02 and, after Tết, 12/02.
describe('a provisional Tết that is announced', () => {
  let service: TestService;
  let officer: ApiClient;
  let administrator: ApiClient;
  let code: string;

  beforeEach(async () => {
    service = await startTestService({ now: '2027-01-25T02:00:00.000Z', imports: [] });
    const nobody = new ApiClient(service.url);
    officer = await nobody.logIn('commune-handler');
    administrator = await nobody.logIn('administrator');
    // Overdue since 27/01: no announcement of Tết moves it.
    await lodge(officer);
    await service.passTo('2027-02-03T02:00:00.000Z');
    code = await lodge(officer);
  });
  afterEach(() => service.stop());

  const publish = (days: readonly object[]) =>
    administrator.send('/api/v1/calendar/2027', { method: 'PUT', body: announcement(days) });
  const preview = (days: unknown, client = administrator, query = '') =>
    client.post(`/api/v1/calendar/2027/preview${query}`, { source: 'Thông báo', days });
  const readNotice = async () =>
    ((await officer.get(`/api/v1/dossiers/${code}`)).body as { clocks: object[] }).clocks[0];
  const readEntries = async () =>
    ((await officer.get(`/api/v1/dossiers/${code}/journal`)).body as { items: readonly Entry[] }).items;

  async function expectSound(): Promise<void> {
    expect((await officer.get(`/api/v1/dossiers/${code}/replay?sequence=99`)).body).toMatchObject({
      agrees: true,
    });
    const auditor = await new ApiClient(service.url).logIn('auditor');
    expect((await auditor.get('/api/v1/audit/verification')).body).toMatchObject({ intact: true });
  }

  test('moves what the preview said, no more and no less', async () => {
    expect(await readNotice()).toMatchObject({ dueOn: '2027-02-12', provisional: true });
    const { status, body } = await preview(LONGER);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      edition: 2,
      openClocks: 2,
      movedClocks: 1,
      settledClocks: 0,
      changedDossiers: 1,
      histogram: [{ days: 3, clocks: 1 }],
      nextCursor: null,
    });
    const [{ dossier, title, clocks }] = (
      body as { items: [{ dossier: string; title: string; clocks: [Record<string, unknown>] }] }
    ).items;
    expect(dossier).toBe(code);
    expect(title).toContain('Thử Nghiệm');
    // Nothing was written.
    expect((await officer.get('/api/v1/calendar/2027')).body).toMatchObject({ edition: 1 });
    expect(await readEntries()).toHaveLength(1);

    expect((await publish(LONGER)).body).toMatchObject({ edition: 2 });
    const waiting = async (client = administrator) =>
      ((await client.get('/api/v1/calendar/replanning')).body as { waitingClocks: number }).waitingClocks;
    expect(await waiting()).toBe(2);
    await service.passTo('2027-02-03T02:00:00.000Z');
    expect(await waiting()).toBe(0);
    expect(await readNotice()).toMatchObject({ dueOn: '2027-02-15', provisional: false });
    const { name, run, from, to, provisional } = clocks[0];
    expect((await readEntries()).at(-1)).toMatchObject({
      event: 'CALENDAR_REPLANNED',
      calendarEdition: 2,
      payload: { edition: 2, clocks: [{ name, run, from, to, provisional }] },
    });
    expect(
      (await officer.get(`/api/v1/dossiers/${code}/clocks/publicNotice/explanation`)).body,
    ).toMatchObject({
      dueOn: '2027-02-15',
      calendarEdition: 2,
      provisional: false,
    });
    await expectSound();
    expect((await preview(LONGER)).body).toMatchObject({ edition: 3, movedClocks: 0, items: [] });
  });

  test('only makes the dates certain that stay', async () => {
    expect((await preview(FORESEEN)).body).toMatchObject({ movedClocks: 0, settledClocks: 1, histogram: [] });
    await publish(FORESEEN);
    await service.passTo('2027-02-03T02:00:00.000Z');
    expect(await readNotice()).toMatchObject({ dueOn: '2027-02-12', provisional: false });
    await expectSound();
  });

  test('counts for an act that is recorded before the clocks are counted again', async () => {
    await service.passTo('2027-02-13T02:00:00.000Z');
    expect(await readNotice()).toMatchObject({ status: 'breached' });
    await publish(LONGER);
    const { status } = await officer.post(`/api/v1/dossiers/${code}/transitions`, {
      ...NOTICE,
      expectedVersion: 2,
      commandId: randomUUID(),
    });
    expect(status).toBe(200);
    expect((await readEntries()).map(({ event }) => event)).toEqual([
      'LODGE',
      'CLOCK_EXPIRED',
      'CALENDAR_REPLANNED',
      'PUBLISH_NOTICE',
    ]);
    expect(await readNotice()).toMatchObject({ status: 'stopped', breachedAt: null });
    await expectSound();
  });

  test('makes overdue at once what it moves into the past', async () => {
    await service.passTo('2027-02-08T02:00:00.000Z');
    await publish(LATER);
    await service.passTo('2027-02-08T02:00:00.000Z');
    expect(await readNotice()).toMatchObject({
      dueOn: '2027-02-05',
      status: 'breached',
      breachedAt: '2027-02-05T17:00:00.000Z',
    });
    expect((await readEntries()).map(({ event }) => event)).toEqual([
      'LODGE',
      'CALENDAR_REPLANNED',
      'CLOCK_EXPIRED',
    ]);
    await expectSound();
  });

  test('is previewed by administrators, of their own province, a page at a time', async () => {
    expect((await preview(LONGER, officer)).body).toMatchObject({ code: 'role-required' });
    expect((await preview([{ ...LONGER[0], kind: 'swapped_working_day' }])).body).toMatchObject({
      code: 'calendar-refused',
      faults: [expect.objectContaining({ path: 'days[0].date' })],
    });
    await addPerson(service.application, 'kontum-admin', {
      role: 'administrator',
      party: 'kt',
      province: 'kt',
    });
    const elsewhere = await new ApiClient(service.url).logIn('kontum-admin');
    expect((await preview(LONGER, elsewhere)).body).toMatchObject({ openClocks: 0, items: [] });

    const second = await lodge(officer);
    const first = (await preview(LONGER, administrator, '?limit=1')).body as {
      items: { dossier: string }[];
      nextCursor: string;
      changedDossiers: number;
    };
    expect(first).toMatchObject({ changedDossiers: 2, items: [{ dossier: code }] });
    const next = await preview(LONGER, administrator, `?limit=1&cursor=${first.nextCursor}`);
    expect(next.body).toMatchObject({ changedDossiers: 2, items: [{ dossier: second }], nextCursor: null });
  });
});
