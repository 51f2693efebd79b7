import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';

import { NoticeStore } from '../../../src/persistence/notice.store.js';
import { startTestService, type TestService } from '../../support/service.js';
import { ApiClient } from '../support/api-client.js';
import { EventStream } from '../support/event-stream.js';
import { lodge, NOTICE } from '../support/lodgement.js';

let service: TestService;
let nobody: ApiClient;
const pages: EventStream[] = [];

beforeAll(async () => {
  service = await startTestService({ now: '2026-09-21T02:00:00.000Z', imports: [] });
  nobody = new ApiClient(service.url);
});
afterAll(async () => {
  for (const page of pages) page.close();
  await service.stop();
});

async function openPage(client: ApiClient): Promise<{ page: EventStream; answer: Response }> {
  const page = new EventStream();
  pages.push(page);
  return { page, answer: await page.open(service.url, client.cookies) };
}

test('an open page hears of its dossiers and its notices, and of nobody else’s', async () => {
  const officer = await nobody.logIn('commune-handler');
  const { page, answer } = await openPage(await nobody.logIn('commune-leader'));
  const { page: foreign } = await openPage(await nobody.logIn('investor-b'));
  expect(answer.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  for (const each of [page, foreign]) {
    expect(await each.next()).toEqual({ event: 'notice', data: { id: null, unreadCount: 0 } });
  }

  const code = await lodge(officer);
  expect(await page.next()).toEqual({ event: 'dossier', data: { code, version: 1 } });
  await service.passTo('2026-09-21T02:00:01.000Z');
  expect(await page.next()).toEqual({
    event: 'notice',
    data: { id: expect.stringMatching(/^\d+$/), unreadCount: 1 },
  });
  const command = { ...NOTICE, expectedVersion: 1, commandId: randomUUID() };
  expect((await officer.post(`/api/v1/dossiers/${code}/transitions`, command)).status).toBe(200);
  expect(await page.next()).toEqual({ event: 'dossier', data: { code, version: 2 } });

  // The first that another company hears is what it is told itself.
  await new NoticeStore(service.application.database.pool).insert([
    {
      recipient: 'investor-b',
      occasion: 'test',
      kind: 'system',
      sentence: 'Thử.',
      dossier: null,
      createdAt: '2026-09-21T02:00:01.000Z',
    },
  ]);
  expect(await foreign.next()).toMatchObject({ event: 'notice', data: { unreadCount: 1 } });
});

test('the stream ends with its session', async () => {
  const client = await nobody.logIn('department-handler');
  const { page } = await openPage(client);
  expect(await page.next()).toMatchObject({ event: 'notice' });
  expect((await client.send('/api/v1/session', { method: 'DELETE' })).status).toBe(204);
  expect(await page.next()).toBeNull();
}, 30_000);

test('a person has as many streams as a browser opens, and no stream without a session', async () => {
  const client = await nobody.logIn('auditor');
  const opened = await Promise.all(Array.from({ length: 6 }, () => openPage(client)));
  expect(opened.map(({ answer }) => answer.status)).toEqual(Array.from({ length: 6 }, () => 200));
  expect(await client.get('/api/v1/events')).toMatchObject({
    status: 429,
    body: { code: 'too-many-streams' },
  });
  expect((await nobody.get('/api/v1/events')).status).toBe(401);
});

test('the service ends though pages are open', async () => {
  const another = await startTestService({ now: '2026-09-21T02:00:00.000Z', imports: [] });
  const client = await new ApiClient(another.url).logIn('auditor');
  const page = new EventStream();
  await page.open(another.url, client.cookies);
  expect(await page.next()).toMatchObject({ event: 'notice' });
  await another.stop();
  expect(await page.next()).toBeNull();
}, 30_000);

test('the service ends though a browser holds a connection that it has not used', async () => {
  const another = await startTestService({ now: '2026-09-21T02:00:00.000Z', imports: [] });
  const { hostname, port } = new URL(another.url);
  const connection = connect(Number(port), hostname);
  await once(connection, 'connect');
  // An answer on another connection shows that the server knows of this one.
  expect((await new ApiClient(another.url).get('/health/live')).status).toBe(200);
  const closed = once(connection, 'close');
  await another.stop();
  await closed;
}, 30_000);
