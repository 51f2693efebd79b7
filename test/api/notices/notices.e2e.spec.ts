import { NoticeStore } from '../../../src/persistence/notice.store.js';
import { startTestService, type TestService } from '../../support/service.js';
import { ApiClient } from '../support/api-client.js';
import { lodge } from '../support/lodgement.js';

const NOTICES = '/api/v1/notifications';
const PREFERENCES = `${NOTICES}/preferences`;

let service: TestService;
let nobody: ApiClient;
let handler: ApiClient;
let leader: ApiClient;

beforeAll(async () => {
  service = await startTestService({ now: '2026-09-21T02:00:00.000Z', imports: [] });
  nobody = new ApiClient(service.url);
  handler = await nobody.logIn('department-handler');
  leader = await nobody.logIn('department-leader');
  const told = (recipient: string, occasion: string) => ({
    ...{ recipient, occasion, kind: 'system' as const, sentence: `Việc ${occasion}.`, dossier: null },
    createdAt: '2026-09-21T01:00:00.000Z',
  });
  await new NoticeStore(service.application.database.pool).insert([
    ...['một', 'hai', 'ba'].map((occasion) => told('department-handler', occasion)),
    told('department-leader', 'riêng'),
  ]);
});
afterAll(() => service.stop());

const put = (client: ApiClient, body: unknown) => client.send(PREFERENCES, { method: 'PUT', body });
const sentencesOf = ({ body }: { body: unknown }) =>
  (body as { items: { sentence: string }[] }).items.map(({ sentence }) => sentence);

test('each reads their own, page by page, and marks them read', async () => {
  const first = await handler.get(`${NOTICES}?limit=2`);
  expect(sentencesOf(first)).toEqual(['Việc ba.', 'Việc hai.']);
  const { nextCursor, items } = first.body as { nextCursor: string; items: { id: string }[] };
  const second = await handler.get(`${NOTICES}?limit=2&cursor=${nextCursor}`);
  expect(sentencesOf(second)).toEqual(['Việc một.']);
  expect(second.body).toMatchObject({ nextCursor: null });

  const read = `${NOTICES}/${items[0]?.id ?? ''}/read`;
  expect((await leader.post(read, undefined)).status).toBe(404);
  expect((await handler.get(`${NOTICES}/unread-count`)).body).toEqual({ unreadCount: 3 });
  expect((await handler.post(read, undefined)).body).toEqual({ unreadCount: 2 });
  expect((await handler.post(read, undefined)).body).toEqual({ unreadCount: 2 });
  expect(sentencesOf(await handler.get(`${NOTICES}?unread=true`))).toEqual(['Việc hai.', 'Việc một.']);
  expect((await handler.post(`${NOTICES}/read-all`, undefined)).body).toEqual({ unreadCount: 0 });
  expect((await leader.get(`${NOTICES}/unread-count`)).body).toEqual({ unreadCount: 1 });
});

test('how to be told is one’s own choice, and begins with no e-mail', async () => {
  expect((await handler.get(PREFERENCES)).body).toEqual({ email: null, delivery: 'none' });
  const wanted = { email: 'so@example.gov.vn', delivery: 'digest' };
  expect(await put(handler, wanted)).toMatchObject({ status: 200, body: wanted });
  expect((await handler.get(PREFERENCES)).body).toEqual(wanted);
  expect((await leader.get(PREFERENCES)).body).toEqual({ email: null, delivery: 'none' });
});

test.each([
  'a@example.vn, b@example.vn',
  'a@example.vn\r\nBcc: b@example.vn',
  'Sở <a@example.vn>',
  'a b@example.vn',
  'a@',
  'khong-phai-thu',
])('%j is not one mailbox', async (email) => {
  expect(await put(handler, { email, delivery: 'immediate' })).toMatchObject({
    status: 400,
    body: { code: 'malformed-request', faults: [{ path: '/email' }] },
  });
});

test('e-mail needs an address', async () => {
  expect((await put(handler, { email: null, delivery: 'digest' })).status).toBe(400);
  expect((await put(handler, { delivery: 'none' })).status).toBe(400);
});

test('who sees a dossier from inside sees who was told of it, and whether it reached them', async () => {
  await put(await nobody.logIn('commune-leader'), { email: 'xa@example.gov.vn', delivery: 'immediate' });
  const code = await lodge(await nobody.logIn('commune-handler'));
  await service.passTo('2026-09-21T02:00:15.000Z');
  const path = `/api/v1/dossiers/${code}/notices`;
  expect((await handler.get(path)).body).toMatchObject({
    items: [
      {
        recipient: 'commune-leader',
        recipientName: 'Lãnh đạo UBND cấp xã',
        kind: 'transition',
        sentence: expect.stringContaining('có doanh nghiệp đề nghị làm chủ đầu tư hạ tầng'),
        readAt: null,
        email: { status: 'pending', attempts: 0, sentAt: null },
      },
    ],
    nextCursor: null,
  });
  expect(await (await nobody.logIn('investor-a')).get(path)).toMatchObject({
    status: 403,
    body: { code: 'role-required' },
  });
  expect((await (await nobody.logIn('investor-b')).get(path)).status).toBe(404);
});
