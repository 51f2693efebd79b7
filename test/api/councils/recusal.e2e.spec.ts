import { AppUserStore } from '../../../src/persistence/app-user.store.js';
import { NoticeStore } from '../../../src/persistence/notice.store.js';
import { ApiClient } from '../support/api-client.js';
import { EventStream } from '../support/event-stream.js';
import { addresses } from './support/addresses.js';
import { CouncilCase, INVESTORS, SCORING_DUE, VOTERS } from './support/council-case.js';

const [A = '', B = '', C = ''] = INVESTORS;
const POINTS = [12, 11, 22, 30] as const;
const NO_DOSSIER = '000.00.00.H26-260929-9999';

interface Told {
  readonly items: readonly { readonly id: string; readonly dossier: string | null }[];
}

describe('a recused member', () => {
  const RECUSED = 'council-member-3';
  let council: CouncilCase;
  /** The ids of the notices from before. */
  const told: string[] = [];

  beforeAll(async () => {
    council = await CouncilCase.start();
    await council.adopt();
    for (const user of VOTERS.filter((voter) => voter !== RECUSED)) await council.declare(user);
    await council.service.passTo('2026-09-29T03:30:00.000Z');
  });
  afterAll(() => council.service.stop());

  test('has the council in lists, search, worklist and counts before declaring', async () => {
    for (const path of ['/councils', '/dossiers', '/dossiers?q=lua%20chon', '/worklist']) {
      expect((await council.get(RECUSED, path)).text).toContain(council.council);
    }
    expect((await council.get(RECUSED, '/worklist/counts')).body).toMatchObject({ all: 1, unclaimed: 1 });
  });

  test('has been told of it before declaring', async () => {
    const { items } = (await council.get(RECUSED, '/notifications')).body as Told;
    const [notice] = items.filter(({ dossier }) => dossier === council.council);
    expect(notice).toBeDefined();
    told.push(...items.map(({ id }) => id));
    expect((await council.get(RECUSED, '/notifications/unread-count')).body).toEqual({
      unreadCount: items.length,
    });
  });

  test('sees no application before declaring, in no form', async () => {
    const applications = await council.get(RECUSED, `/councils/${council.council}/applications`);
    expect(applications).toMatchObject({ status: 403, body: { code: 'declaration-missing' } });
    const view = await council.get(RECUSED, `/dossiers/${council.council}`);
    expect(view.body).not.toHaveProperty('facts.applications');
    expect(view.body).toHaveProperty('facts.criteria');
    const journal = await council.get(RECUSED, `/dossiers/${council.council}/journal`);
    expect(journal).toMatchObject({ status: 403, body: { code: 'not-yet-readable' } });
    const replay = await council.get(RECUSED, `/dossiers/${council.council}/replay?sequence=9`);
    expect(replay).toMatchObject({ status: 403, body: { code: 'not-yet-readable' } });
  });

  test('has it nowhere afterwards: every address answers as if it were not there', async () => {
    await council.declare(RECUSED, A);
    for (const path of ['/councils', '/dossiers', '/dossiers?q=lua%20chon', '/worklist']) {
      const { status, text } = await council.get(RECUSED, path);
      expect({ path, status, found: text.includes(council.council) }).toEqual({
        path,
        status: 200,
        found: false,
      });
    }
    expect((await council.get(RECUSED, '/worklist/counts')).body).toMatchObject({ all: 0, unclaimed: 0 });
    expect((await council.get(RECUSED, '/notifications')).body).toMatchObject({ items: [] });
    expect((await council.get(RECUSED, '/notifications/unread-count')).body).toEqual({ unreadCount: 0 });
    const recused = await council.as(RECUSED);
    for (const id of told) {
      expect((await recused.post(`/api/v1/notifications/${id}/read`, undefined)).status).toBe(404);
    }
    await recused.post('/api/v1/notifications/read-all', undefined);
    const { body: notices } = await council.get('auditor', `/dossiers/${council.council}/notices`);
    const own = (notices as { items: { recipient: string; readAt: string | null }[] }).items.filter(
      ({ recipient }) => recipient === RECUSED,
    );
    expect(own.map(({ readAt }) => readAt)).toEqual(told.map(() => null));
    const preview = `/api/v1/dossiers/${council.council}/transitions/preview`;
    const asked = await recused.post(preview, { event: 'CLAIM', payload: {} });
    expect(asked).toMatchObject({ status: 404, body: { code: 'not-visible' } });
    for (const address of addresses(council).filter((each) => each.includes(council.council))) {
      const { status } = await recused.get(address);
      const ofNone = await recused.get(address.replace(council.council, NO_DOSSIER));
      expect({ address, status }).toEqual({ address, status: ofNone.status });
      expect({ address, isHidden: [403, 404].includes(status) }).toEqual({ address, isHidden: true });
    }
    expect(
      await council.act(RECUSED, 'conflicts', { conflicts: [{ party: A, kind: 'none' }] }),
    ).toMatchObject({
      status: 404,
      body: { code: 'not-visible' },
    });
  });

  test('hears nothing of it on an open page, nor in a notice', async () => {
    const page = new EventStream();
    await page.open(council.service.url, (await council.as(RECUSED)).cookies);
    expect(await page.next()).toMatchObject({ event: 'notice' });
    await council.did('council-chair', 'members/authorisation', {
      deputy: 'council-deputy',
      number: '02/UQ-HĐ',
      reason: 'Đi công tác',
    });
    // Pages hear in the order in which things happen: what comes after it is heard first.
    await new NoticeStore(council.service.application.database.pool).insert([
      {
        ...{ recipient: RECUSED, occasion: 'test', kind: 'system', sentence: 'Thử.', dossier: null },
        createdAt: '2026-09-30T02:00:00.000Z',
      },
    ]);
    expect(await page.next()).toMatchObject({ event: 'notice' });
    expect(page.everything).not.toContain(council.council);
    page.close();
  });

  test('is no more than a number to the Chair', async () => {
    const { body } = await council.get('council-chair', `/councils/${council.council}/conflicts`);
    expect(body).toMatchObject({ recused: 1, declarations: null });
    const secretary = await council.get('council-secretary', `/councils/${council.council}/conflicts`);
    expect((secretary.body as { declarations: object[] }).declarations).toHaveLength(5);
  });

  test('has it nowhere as whatever they become, and after they sit on no council any more', async () => {
    await council.review();
    await council.did('council-chair', 'scoring', { dueOn: SCORING_DUE });
    await council.score('council-member-1', { [A]: POINTS, [B]: POINTS, [C]: POINTS });
    for (const day of ['2026-10-02', '2026-10-06']) await council.service.passTo(`${day}T02:00:00.000Z`);
    const { body: told } = await council.get('auditor', `/escalation?dossier=${council.council}`);
    const seated = [
      'council-chair',
      'council-deputy',
      'council-member-1',
      'council-member-2',
      'council-secretary',
    ];
    // Before the day those are reminded who have a sheet to submit; after it all who sit are told, and not who was recused.
    const missing = ['council-chair', 'council-deputy', 'council-member-2'];
    expect(told).toMatchObject({
      items: [
        { clock: 'scoring', rung: 'breached', recipients: seated },
        { clock: 'scoring', rung: 'due-today', overtakenBy: 'breached' },
        { clock: 'scoring', rung: 'due-soon', kind: 'reminder', dueOn: SCORING_DUE, recipients: missing },
      ],
    });
    expect((await council.get('auditor', '/escalation')).text).toContain(council.council);
    const users = new AppUserStore(council.service.application.database.pool);
    const { id = '' } = (await users.findByUsername(RECUSED)) ?? {};
    const roles = ['auditor', 'administrator', 'handler'] as const;
    await users.setAssignments(
      id,
      roles.map((role) => ({
        ...{ role, province: 'hn', from: '2026-01-01', to: null },
        party: role === 'handler' ? 'hn.so-cong-thuong' : 'hn',
      })),
    );
    const anew = await new ApiClient(council.service.url).logIn(RECUSED);
    for (const address of [...addresses(council), '/api/v1/dossiers?q=lua%20chon', '/api/v1/worklist']) {
      const { status, text } = await anew.get(address);
      const isOwn = address.includes(council.council);
      const found = !isOwn && text.includes(council.council);
      expect({ address, found, status }).toEqual({ address, found: false, status: isOwn ? 404 : status });
    }
    const { body: counts } = await anew.get('/api/v1/dossiers/counts');
    expect(JSON.stringify(counts)).not.toContain('investor-selection');
    expect((await anew.get(`/api/v1/dossiers/${council.opener}`)).status).toBe(200);
  });

  test('a deputy whose own department appraises is kept out as well', async () => {
    const files = `/dossiers/${council.opener}/files`;
    expect((await council.get('council-deputy', files)).status).toBe(200);
    await council.declare('council-deputy', B);
    expect((await council.get('council-deputy', `/dossiers/${council.council}`)).status).toBe(404);
    expect((await council.get('council-deputy', '/dossiers')).text).not.toContain(council.council);
    const opener = await council.get('council-deputy', `/dossiers/${council.opener}`);
    expect(opener.body).toMatchObject({ links: [] });
    // What the investors sent lies in the dossier that waits.
    expect(await council.get('council-deputy', files)).toMatchObject({
      status: 403,
      body: { code: 'not-yet-readable', detail: expect.stringContaining('xung đột lợi ích') },
    });
    expect((await council.get('department-handler', files)).status).toBe(200);
  });
});
